import type { Analysis, FindingSeverity } from '../../language/analysis/analysis.ts';
import type { Day, Origin } from '../../language/model/model.ts';

/** What a check has found, before it is put into a format. */
export interface CheckReport {
  readonly today: Day;
  readonly systems: readonly Analysis[];
  /** What is wrong with the text of the files. */
  readonly errors: readonly TextError[];
  /** The fingerprints of what an earlier check has found, where there is one to compare with. */
  readonly baseline: ReadonlySet<string> | undefined;
}

export interface TextError {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly place: Place;
  /** What would mend it, where that is known. */
  readonly advice: string | undefined;
}

/** Where something stands, as a person is told: lines and columns count from 1. */
export interface Place {
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column after the last one, on the same line; undefined where it goes on beyond that line. */
  readonly endColumn: number | undefined;
}

export type Locate = (origin: Origin) => Place;
