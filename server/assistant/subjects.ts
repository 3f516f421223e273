import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { mistypedFor, shortFor } from '../../language/syntax/near-names.ts';
import { nameOf } from '../view/split.ts';
import { ToolError, type JudgedModels } from './tool.ts';

/** A part of a model, with all that is asked of it. */
export interface AskedPart {
  readonly analysis: Analysis;
  readonly id: string;
  readonly obligations: readonly Obligation[];
}

/** The part of that name, qualified or not; of an unnamed flow, its ends: "A -> B". Its whole name means nothing else. */
export function partNamed(name: string, { analyses, locate }: JudgedModels): AskedPart {
  const parts = analyses.map(partsOf);
  const found = parts.flatMap((all) => {
    const whole = all.filter(({ id }) => id === name);
    return whole.length > 0 ? whole : all.filter(({ names }) => names.includes(name));
  });
  if (found.length === 1 && found[0] !== undefined) return found[0];
  if (found.length > 1) {
    const meant = found.map(({ analysis, id }) => `${id} in ${locate(analysis.model.system.origin).file}`);
    throw new ToolError(
      `${name} means several parts: ${meant.join(', ')}. Ask with the whole name, and with the model as path.`,
    );
  }
  const known = parts.flatMap((all) => all.map(({ id }) => id));
  const mistyped = mistypedFor(name, known);
  const near = mistyped.length > 0 ? mistyped : shortFor(name, known);
  const instead =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${known.slice(0, 40).join(', ')}.`;
  throw new ToolError(`Nothing is asked of a part called ${name}. ${instead}`);
}

function partsOf(analysis: Analysis): (AskedPart & { readonly names: readonly (string | undefined)[] })[] {
  return [...Map.groupBy(analysis.obligations, (obligation) => obligation.subject)].map(([subject, obligations]) => {
    return { analysis, id: subject.id, names: [nameOf(subject), subject.title], obligations };
  });
}

/** Whether a name means the control of an obligation, or one that would do in its place. */
export function asksFor({ anyOf }: Obligation, name: string): boolean {
  return anyOf.some((control) => [control.id, control.name, control.title].includes(name));
}
