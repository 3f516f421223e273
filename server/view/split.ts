import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import type { Boundary, Flow, Subject } from '../../language/model/model.ts';
import type { Location } from '../protocol.ts';
import type { RowKind, Split, SplitColumn, SplitRow } from '../protocol/split.ts';
import { cellsOf, columnsOf } from './cells.ts';
import type { Viewing } from './viewing.ts';
import { counted, isGap, modelWord } from './words.ts';

/** How a row is known over time: the panel keeps focus and what is collapsed by it. */
export function rowId(subject: Subject): string {
  return `${subject.kind} ${subject.id}`;
}

interface Part {
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  readonly note: string;
  readonly location: Location;
  readonly own: readonly Obligation[];
  readonly children: readonly Part[];
}

/** The responsibility of each part, layer by layer. */
export function splitOf(analysis: Analysis, viewing: Viewing): Split {
  const columns = columnsOf(analysis.model.layers, analysis.obligations);
  const rows: SplitRow[] = [];
  const ids = new Set<string>();
  addRows(partsOf(analysis, viewing), null, 1, columns, viewing, ids, rows);
  return { view: 'split', columns, rows };
}

function partsOf({ model, obligations }: Analysis, { locate }: Viewing): Part[] {
  const asked = Map.groupBy(obligations, (o) => o.subject);
  const inside = Map.groupBy<Boundary | undefined, Subject>([...model.boundaries, ...model.elements], parentOf);
  const flows = Map.groupBy(model.flows, parentOf);
  const fileOrder = new Map(model.files.map((file, index) => [file, index]));
  const inOrder = (a: Part, b: Part): number =>
    (fileOrder.get(a.location.uri) ?? 0) - (fileOrder.get(b.location.uri) ?? 0) ||
    a.location.range.start.line - b.location.range.start.line ||
    a.location.range.start.character - b.location.range.start.character;

  const part = (subject: Subject): Part => ({
    id: rowId(subject),
    kind: subject.kind,
    name: nameOf(subject),
    note: noteOf(subject),
    location: locate(subject.origin),
    own: asked.get(subject) ?? [],
    children: subject.kind === 'boundary' ? [...within(subject), ...flowsIn(subject)] : [],
  });
  const within = (parent: Boundary | undefined): Part[] => (inside.get(parent) ?? []).map(part).sort(inOrder);
  const flowsIn = (parent: Boundary | undefined): Part[] => (flows.get(parent) ?? []).map(part).sort(inOrder);

  const system = part(model.system);
  const between = flowsIn(undefined);
  return [
    ...(system.own.length > 0 ? [system] : []),
    ...within(undefined),
    ...(between[0] === undefined ? [] : [flowsPart(between[0].location, between)]),
  ];
}

function parentOf(subject: Subject): Boundary | undefined {
  return subject.kind === 'system' ? undefined : subject.parent;
}

/** Flows that no boundary holds stand together, so that they can be collapsed like any boundary. */
function flowsPart(location: Location, children: readonly Part[]): Part {
  return { id: 'flows', kind: 'flows', name: 'Flows', note: '', location, own: [], children };
}

/** An unnamed flow is called by its ends. */
export function nameOf(subject: Subject): string {
  if (subject.kind !== 'flow' || isNamed(subject)) return subject.name;
  return `${subject.source.name} → ${subject.target.name}`;
}

function isNamed({ name }: Flow): boolean {
  return name !== '' && !name.includes('->');
}

/** What the name does not say: the title, and on what it runs. */
export function noteOf(subject: Subject): string {
  return [...(hasOwnTitle(subject) ? [subject.title] : []), ...runsOn(subject)].join(' · ');
}

function hasOwnTitle(subject: Subject): boolean {
  const { title, name, id } = subject;
  if (title === name || title === id) return false;
  return subject.kind !== 'flow' || title !== `${subject.source.title} → ${subject.target.title}`;
}

function runsOn(subject: Subject): string[] {
  if (subject.kind === 'system') return [];
  if (subject.kind === 'flow') return subject.protocol === undefined ? [] : [`over ${subject.protocol.title}`];
  const { place } = subject;
  switch (place?.type) {
    case 'premises':
      return ['on premises'];
    case 'provider':
      return [place.provider.title];
    case 'service':
      return [
        place.service.model === undefined
          ? place.service.title
          : `${place.service.title} (${modelWord(place.service.model)})`,
      ];
    default:
      return [];
  }
}

function addRows(
  parts: readonly Part[],
  parent: string | null,
  level: number,
  columns: readonly SplitColumn[],
  viewing: Viewing,
  ids: Set<string>,
  rows: SplitRow[],
): void {
  parts.forEach((part, index) => {
    // Two parts may share a name while one of them is being typed.
    let id = part.id;
    while (ids.has(id)) id += '′';
    ids.add(id);
    const all = below(part);
    const gaps = all.filter(isGap).length;
    const expandable = part.children.length > 0;
    const label = [part.name, part.note, ...(gaps > 0 ? [counted(gaps, 'gap')] : [])]
      .filter((s) => s !== '')
      .join(', ');
    rows.push({
      id,
      parent,
      level,
      position: index + 1,
      siblings: parts.length,
      kind: part.kind,
      name: part.name,
      note: part.note,
      label,
      gaps,
      location: part.location,
      expandable,
      cells: cellsOf(part.name, columns, part.own, viewing),
      rollup: expandable ? cellsOf(`${part.name} and all within`, columns, all, viewing) : [],
    });
    addRows(part.children, id, level + 1, columns, viewing, ids, rows);
  });
}

function below(part: Part): Obligation[] {
  return [...part.own, ...part.children.flatMap(below)];
}
