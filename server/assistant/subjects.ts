import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { mistypedFor, shortFor } from '../../language/syntax/near-names.ts';
import { nameOf } from '../view/split.ts';
import { ToolError, type AssistantHost } from './tool.ts';

/** A part of a model, with all that is asked of it. */
export interface AskedPart {
  readonly analysis: Analysis;
  readonly obligations: readonly Obligation[];
}

/** The part of that name, qualified or not; of an unnamed flow, its ends: "A -> B". */
export function partNamed(name: string, { analyses }: AssistantHost): AskedPart {
  const known: string[] = [];
  const found: AskedPart[] = [];
  for (const analysis of analyses) {
    for (const [subject, obligations] of Map.groupBy(analysis.obligations, (obligation) => obligation.subject)) {
      const names = [subject.id, nameOf(subject), subject.title];
      known.push(subject.id);
      if (names.includes(name)) found.push({ analysis, obligations });
    }
  }
  if (found.length === 1 && found[0] !== undefined) return found[0];
  if (found.length > 1) throw new ToolError(`${name} means several parts: ask with one of ${idsOf(found).join(', ')}.`);
  const mistyped = mistypedFor(name, known);
  const near = mistyped.length > 0 ? mistyped : shortFor(name, known);
  const instead =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${known.slice(0, 40).join(', ')}.`;
  throw new ToolError(`Nothing is asked of a part called ${name}. ${instead}`);
}

function idsOf(parts: readonly AskedPart[]): string[] {
  return parts.flatMap(({ obligations }) => obligations.slice(0, 1).map(({ subject }) => subject.id));
}

/** Whether a name means the control of an obligation, or one that would do in its place. */
export function asksFor({ anyOf }: Obligation, name: string): boolean {
  return anyOf.some((control) => [control.id, control.name, control.title].includes(name));
}
