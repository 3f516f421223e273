import type { Day } from '../../../language/model/model.ts';
import type { Locate } from '../check-report.ts';
import type { Layouts } from '../diagram/layouts.ts';
import type { Viewing } from '../viewing.ts';

/** What a report needs besides the analyses. */
export interface Reporting {
  readonly today: Day;
  /** Of the product. */
  readonly version: string;
  readonly locate: Locate;
  readonly viewing: Viewing;
  readonly layouts: Layouts;
}
