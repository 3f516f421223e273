import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import type { Boundary, Flow, Origin, Subject } from '../../language/model/model.ts';
import type { Location } from '../protocol.ts';
import type { Folds, Split, SplitQuery } from '../protocol/split.ts';
import { columnsOf } from './cells.ts';
import { rowsOf, type Part } from './split-rows.ts';
import type { Viewing } from './viewing.ts';
import { modelWord, owners, ownerTotal } from './words.ts';

/** How a row is known over time: the panel keeps focus and what is folded by it. */
export function rowId(subject: Subject): string {
  return `${subject.kind} ${subject.id}`;
}

const unfolded: Folds = { all: 'opened', opened: [], closed: [] };

/** So many parts are shown at a glance; of more, boundaries fold. */
const partsAtAGlance = 60;

/** The responsibility of each part, layer by layer; of what is folded, only what it comes to. By itself, nothing is. */
export function splitOf(
  analysis: Analysis,
  viewing: Viewing,
  { folds, gapsOnly = false }: Omit<SplitQuery, 'view'> = { folds: unfolded },
  cursor?: Subject,
): Split {
  const columns = columnsOf(analysis.model.layers, analysis.obligations);
  const folding = analysis.model.elements.length > partsAtAGlance;
  const around = new Set(cursor === undefined ? [] : [rowId(cursor), ...withinOf(cursor)]);
  const foldedById = new Map<string, boolean>([
    ...(folds?.opened ?? []).map((id) => [id, false] as const),
    ...(folds?.closed ?? []).map((id) => [id, true] as const),
  ]);
  const byItself = (id: string): boolean =>
    folds?.all ? folds.all === 'closed' : folding && !gapsOnly && !around.has(id);
  const folded = (id: string): boolean => foldedById.get(id) ?? byItself(id);
  const { files } = analysis.model;
  const places: Location[] = [];
  const indices = new Map<Origin, number>();
  const placeAt = (origin: Origin): number => {
    const known = indices.get(origin);
    if (known !== undefined) return known;
    indices.set(origin, places.length);
    return places.push(viewing.locate(origin)) - 1;
  };
  const rows = rowsOf(partsOf(analysis), { columns, placeAt, files, viewing, folded, gapsOnly });
  return { view: 'split', columns, owners: owners.map((owner) => ownerTotal(owner, 0)), places, rows, folding };
}

/** The rows that the one of a subject is within, the nearest first. */
export function withinOf(subject: Subject): string[] {
  const ids: string[] = [];
  for (let at = parentOf(subject); at !== undefined; at = parentOf(at)) ids.push(rowId(at));
  return subject.kind === 'flow' && ids.length === 0 ? [flowsId] : ids;
}

const flowsId = 'flows';

function partsOf({ model, obligations }: Analysis): Part[] {
  const asked = Map.groupBy(obligations, (o) => o.subject);
  const known = new Set(model.boundaries);
  /** A boundary that has no name yet is none of the model's: what it holds is in the next one meanwhile. */
  const around = (subject: Subject): Boundary | undefined => {
    const parent = parentOf(subject);
    return parent === undefined || known.has(parent) ? parent : around(parent);
  };
  const inside = Map.groupBy<Boundary | undefined, Subject>([...model.boundaries, ...model.elements], around);
  const flows = Map.groupBy(model.flows, around);

  const part = (subject: Subject): Part => {
    const own = asked.get(subject) ?? [];
    const parts = subject.kind === 'boundary' ? within(subject) : [];
    const passing = subject.kind === 'boundary' ? flowsIn(subject) : [];
    return {
      id: rowId(subject),
      kind: subject.kind,
      name: nameOf(subject),
      note: noteOf(subject),
      origin: subject.origin,
      own,
      all: [...own, ...parts.flatMap(allOf), ...passing.flatMap(allOf)],
      parts,
      flows: passing,
    };
  };
  const within = (parent: Boundary | undefined): Part[] => (inside.get(parent) ?? []).map(part);
  const flowsIn = (parent: Boundary | undefined): Part[] => (flows.get(parent) ?? []).map(part);

  const system = part(model.system);
  const between = flowsIn(undefined);
  const origin = between[0]?.origin;
  return [
    ...(system.own.length > 0 ? [system] : []),
    ...within(undefined),
    ...(origin === undefined ? [] : [flowsPart(origin, between)]),
  ];
}

function allOf({ all }: Part): readonly Obligation[] {
  return all;
}

function parentOf(subject: Subject): Boundary | undefined {
  return subject.kind === 'system' ? undefined : subject.parent;
}

/** Flows that no boundary holds stand together, so that they can be folded like any boundary. */
function flowsPart(origin: Origin, flows: readonly Part[]): Part {
  const all = flows.flatMap(allOf);
  return { id: flowsId, kind: 'flows', name: 'Flows', note: '', origin, own: [], all, parts: [], flows };
}

/** An unnamed flow is called by its ends. */
export function nameOf(subject: Subject): string {
  if (subject.kind !== 'flow' || isNamed(subject)) return subject.name;
  return `${subject.source.name} → ${subject.target.name}`;
}

/** What messages and the diagram call it, a flow by its ends; empty where that is its name. */
export function titleBeside(subject: Subject): string {
  if (subject.kind !== 'flow') return hasOwnTitle(subject) ? subject.title : '';
  const title = `${subject.source.title} → ${subject.target.title}`;
  return title === nameOf(subject) ? '' : title;
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

export function runsOn(subject: Subject): string[] {
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
