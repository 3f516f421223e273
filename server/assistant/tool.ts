import type { Analysis } from '../../language/analysis/analysis.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import type { SharedServices } from '../../language/module.ts';
import type { FindingPages } from '../finding-pages.ts';
import type { Locate } from '../view/check-report.ts';

/** The models that an assistant asks about, as its host has read them. */
export interface AssistantHost {
  readonly shared: SharedServices;
  readonly analyses: readonly Analysis[];
  readonly locate: Locate;
  readonly library: LibrarySource;
  readonly pages: FindingPages;
}

/** What an assistant may ask. None of it writes: an edit is proposed, and somebody else applies it. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  /** For the language model: what it answers, and when to ask it. */
  readonly description: string;
  /** JSON Schema of the input. */
  readonly input: InputSchema;
  /** Plain data, as JSON has it. Throws a `ToolError` where the question has no answer. */
  run(input: ToolInput, host: AssistantHost): object | Promise<object>;
}

export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<
    Record<string, { readonly type: 'string'; readonly description: string; readonly enum?: readonly string[] }>
  >;
  readonly required: readonly string[];
}

export type ToolInput = Readonly<Record<string, string | undefined>>;

/** The question has no answer; the message says why, and what could be asked instead. */
export class ToolError extends Error {}
