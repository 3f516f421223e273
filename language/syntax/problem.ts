import type { Fix } from '../model/edit.ts';
import type { Origin } from '../model/model.ts';

/** The codes of all problems. Each has a page in `docs/findings/`. */
export const problemCodes = [
  'ambiguous-name',
  'category-cycle',
  'condition-mismatch',
  'contradictory-service',
  'control-without-layer',
  'duplicate-flow',
  'duplicate-line',
  'duplicate-name',
  'duplicate-statement',
  'empty-threat',
  'impossible-date',
  'incomplete-table',
  'misplaced-clause',
  'misplaced-line',
  'missing-by',
  'missing-due',
  'missing-import',
  'missing-level',
  'missing-reason',
  'missing-until',
  'mixed-operators',
  'open-text',
  'second-system',
  'syntax',
  'unknown-word',
  'unresolved-name',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with the text itself, before any analysis: an error, or a doubt about what is meant. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly at: Origin | Span;
  readonly fixes: readonly Fix[];
}

/** A stretch of a file that no syntax node covers: what the lexer or the parser stumbled over. */
export interface Span {
  readonly file: string;
  readonly offset: number;
  readonly end: number;
}

export function isSpan(at: Origin | Span): at is Span {
  return 'offset' in at;
}
