import type { Obligation } from '../../language/analysis/analysis.ts';
import type { Origin } from '../../language/model/model.ts';
import type { Location } from '../protocol.ts';

/** What a view needs besides the analysis, and only its host can give. */
export interface Viewing {
  readonly locate: (origin: Origin) => Location;
  /** Why an obligation is whose it is, in one sentence without its full stop, as `explain.ts` gives it. */
  readonly why: (obligation: Obligation) => string;
}
