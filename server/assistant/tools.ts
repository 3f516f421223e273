import { explain } from './explain.ts';
import { getResponsibility } from './get-responsibility.ts';
import { listGaps } from './list-gaps.ts';
import { proposeMitigation } from './propose-mitigation.ts';
import type { AssistantTool } from './tool.ts';

export const assistantTools: readonly AssistantTool[] = [listGaps, getResponsibility, explain, proposeMitigation];
