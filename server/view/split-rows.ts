import type { Obligation } from '../../language/analysis/analysis.ts';
import type { Origin } from '../../language/model/model.ts';
import type { Location } from '../protocol.ts';
import type { RowKind, SplitColumn, SplitRow } from '../protocol/split.ts';
import { cellsOf } from './cells.ts';
import type { Viewing } from './viewing.ts';
import { counted, isGap } from './words.ts';

/** What a row shows, in no order yet. */
export interface Part {
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  readonly note: string;
  readonly origin: Origin;
  /** What is asked of it, and what is asked of it and of all within it. */
  readonly own: readonly Obligation[];
  readonly all: readonly Obligation[];
  /** What is in it; flows come after all else. */
  readonly parts: readonly Part[];
  readonly flows: readonly Part[];
}

interface Showing {
  readonly columns: readonly SplitColumn[];
  /** The index of a place. */
  readonly placeAt: (origin: Origin) => number;
  /** In the order in which their parts come. */
  readonly files: readonly string[];
  readonly viewing: Viewing;
  readonly folded: (id: string) => boolean;
  readonly gapsOnly: boolean;
}

/** The rows that are to be seen, each part in the order of the text. */
export function rowsOf(parts: readonly Part[], showing: Showing): SplitRow[] {
  const { columns, placeAt, viewing, folded, gapsOnly } = showing;
  const ids = new Set<string>();
  const rows: SplitRow[] = [];
  const inOrder = sorting(showing);

  const add = (siblings: readonly Part[], parent: string | null, level: number): void => {
    const shown = gapsOnly ? siblings.filter(({ all }) => all.some(isGap)) : siblings;
    shown.forEach((part, index) => {
      const id = distinct(part.id, ids);
      const expandable = part.parts.length + part.flows.length > 0;
      const isFolded = expandable && folded(id);
      const gaps = part.all.filter(isGap).length;
      rows.push({
        id,
        parent,
        level,
        position: index + 1,
        siblings: shown.length,
        kind: part.kind,
        name: part.name,
        note: part.note,
        label: labelOf(part, gaps),
        gaps,
        location: viewing.locate(part.origin),
        expandable,
        folded: isFolded,
        cells: cellsOf(columns, part.own, placeAt),
        nameOfAll: expandable ? `${part.name} and all within` : '',
        rollup: expandable ? cellsOf(columns, part.all, placeAt) : [],
      });
      if (expandable && !isFolded) add([...inOrder(part.parts), ...inOrder(part.flows)], id, level + 1);
    });
  };
  const system = parts.filter(({ kind }) => kind === 'system');
  const flows = parts.filter(({ kind }) => kind === 'flows');
  const others = parts.filter(({ kind }) => kind !== 'system' && kind !== 'flows');
  add([...system, ...inOrder(others), ...flows], null, 1);
  return rows;
}

/** An id that no other part has: two may share a name while one of them is being typed. */
export function distinct(id: string, ids: Set<string>): string {
  let own = id;
  while (ids.has(own)) own += '′';
  ids.add(own);
  return own;
}

function labelOf({ name, note }: Part, gaps: number): string {
  return [name, note, ...(gaps > 0 ? [counted(gaps, 'gap')] : [])].filter((s) => s !== '').join(', ');
}

/** Places are looked up only for what is to be seen. */
function sorting({ files, viewing }: Showing): (parts: readonly Part[]) => Part[] {
  const fileOrder = new Map(files.map((file, index) => [file, index]));
  const compare = (a: Location, b: Location): number =>
    (fileOrder.get(a.uri) ?? 0) - (fileOrder.get(b.uri) ?? 0) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character;
  return (parts) =>
    parts
      .map((part) => ({ part, location: viewing.locate(part.origin) }))
      .sort((a, b) => compare(a.location, b.location))
      .map(({ part }) => part);
}
