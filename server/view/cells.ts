import type { Obligation } from '../../language/analysis/analysis.ts';
import type { Layer, Origin } from '../../language/model/model.ts';
import type { SplitCell, SplitColumn } from '../protocol/split.ts';
import { counted, isGap, owners, ownerTotal } from './words.ts';

/** A control that names no layer has a column of its own, after all others. */
const noLayer: SplitColumn = { id: '', title: 'Other' };

export function columnOf(obligation: Obligation): string {
  return obligation.control.layer?.id ?? noLayer.id;
}

/** The layers that something is asked in, in the order in which they are declared. */
export function columnsOf(layers: readonly Layer[], obligations: readonly Obligation[]): SplitColumn[] {
  const used = new Set(obligations.map(columnOf));
  const known = layers.filter((l) => used.has(l.id)).map((l) => ({ id: l.id, title: l.title }));
  return used.has(noLayer.id) ? [...known, noLayer] : known;
}

/** The cells of one row. `placeAt` gives the index of a place. */
export function cellsOf(
  columns: readonly SplitColumn[],
  obligations: readonly Obligation[],
  placeAt: (origin: Origin) => number,
): (SplitCell | null)[] {
  const byColumn = Map.groupBy(obligations, columnOf);
  return columns.map((column) => {
    const [first, ...rest] = byColumn.get(column.id) ?? [];
    return first === undefined ? null : cellOf([first, ...rest], placeAt);
  });
}

function cellOf(asked: readonly [Obligation, ...Obligation[]], placeAt: (origin: Origin) => number): SplitCell {
  const counting = asked.filter((o) => o.state !== 'excluded');
  const open = counting.filter(isGap);
  const counts = owners.map((owner) => counting.filter((o) => o.owner === owner).length);
  const excluded = asked.length - counting.length;
  const totals = owners.map((owner, index) => ownerTotal(owner, counts[index] ?? 0)).filter((t) => t.count > 0);
  const words = [...totals.map((t) => `${t.count} ${t.word}`), ...(excluded > 0 ? [`${excluded} excluded`] : [])].join(
    ', ',
  );
  const target = open[0] ?? counting.find((o) => o.statement !== undefined) ?? asked[0];
  return {
    counts,
    gaps: open.length,
    excluded,
    label: open.length === 0 ? words : `${words}; ${gapWords(open)}`,
    place: placeAt(placeOf(target)),
  };
}

/** Where a defense is to be seen: the statement that speaks of it, else the part that needs it. */
export function placeOf({ statement, exclusion, subject }: Obligation): Origin {
  return statement?.statement.origin ?? exclusion?.exclusion.origin ?? subject.origin;
}

const namedGaps = 3;

function gapWords(open: readonly Obligation[]): string {
  const titles = [...new Set(open.map((o) => o.control.title))];
  const more = titles.length > namedGaps ? ` and ${titles.length - namedGaps} more` : '';
  return `${counted(open.length, 'gap')}: ${titles.slice(0, namedGaps).join(', ')}${more}`;
}
