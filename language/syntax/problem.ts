import type { Fix } from '../analysis/analysis.ts';
import type { Origin } from '../model/model.ts';

/** What is wrong with the text itself, before any analysis: an error, or a doubt about what is meant. */
export interface Problem {
  readonly code: string;
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
