import type { Obligation } from '../../language/analysis/analysis.ts';
import { rowId } from './split.ts';

/** How a defense is known over time, and across the wire: by its subject and what is asked of it. */
export function defenseId({ subject, anyOf }: Obligation): string {
  return `${rowId(subject)} ${anyOf.map((control) => control.id).join(' or ')}`;
}
