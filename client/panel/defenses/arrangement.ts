import type { OwnerTotal } from '../../../server/protocol.ts';
import type { DefensePart, DefenseStateKind } from '../../../server/protocol/defenses.ts';
import type { RowKind } from '../../../server/protocol/split.ts';
import type { Defense } from './decode.ts';

export type Grouping = 'owner' | 'team' | 'part' | 'layer' | 'threat' | 'nothing';
export type Sorting = 'state' | 'severity' | 'part' | 'control';

/** What of the defenses is shown, and how. */
export interface Settings {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Each of its words has to occur. */
  readonly text: string;
  /** The kinds of state that are shown; all of them where it is empty. */
  readonly kinds: readonly DefenseStateKind[];
  /** The rank of the lowest severity that is shown. */
  readonly severity: number;
}

export interface Group {
  readonly key: string;
  readonly title: string;
  /** The boundaries around a part. */
  readonly path: readonly string[];
  readonly owner: OwnerTotal | null;
  readonly part: { readonly id: string; readonly kind: RowKind } | null;
  readonly defenses: readonly Defense[];
}

export interface Arrangement {
  /** One without a title where nothing is grouped by. */
  readonly groups: readonly Group[];
  /** Each defense once, in the order in which it is shown first, whether its group is folded or not. */
  readonly shown: readonly Defense[];
}

/**
 * The defenses that fit, grouped and sorted. `held` are those that stay where they are though they have changed: they are
 * placed by what they were.
 */
export function arranged(
  defenses: readonly Defense[],
  settings: Settings,
  held: ReadonlyMap<string, Defense>,
): Arrangement {
  const before = (defense: Defense): Defense => held.get(defense.id) ?? defense;
  const fits = filterOf(settings);
  const sorted = defenses
    .filter((defense) => fits(before(defense)))
    .sort((a, b) => comparisons[settings.sorting](before(a), before(b)) || a.rank.text - b.rank.text);
  if (settings.grouping === 'nothing') {
    const whole = { key: '', title: '', path: [], owner: null, part: null, defenses: sorted };
    return { groups: sorted.length === 0 ? [] : [whole], shown: sorted };
  }
  const place = places[settings.grouping];
  const groups = new Map<string, { rank: number; head: Omit<Group, 'defenses'>; defenses: Defense[] }>();
  for (const defense of sorted) {
    for (const { rank, ...head } of place(before(defense))) {
      const group = groups.get(head.key);
      if (group === undefined) groups.set(head.key, { rank, head, defenses: [defense] });
      else group.defenses.push(defense);
    }
  }
  const ordered = [...groups.values()].sort((a, b) => a.rank - b.rank);
  return {
    groups: ordered.map((group) => ({ ...group.head, defenses: group.defenses })),
    shown: [...new Set(ordered.flatMap((group) => group.defenses))],
  };
}

const comparisons: Readonly<Record<Sorting, (a: Defense, b: Defense) => number>> = {
  state: ({ rank: a }, { rank: b }) => a.state - b.state || a.severity - b.severity,
  severity: ({ rank: a }, { rank: b }) => a.severity - b.severity || a.state - b.state,
  part: ({ rank: a }, { rank: b }) => a.part - b.part || a.state - b.state || a.severity - b.severity,
  control: ({ rank: a }, { rank: b }) => a.control - b.control || a.state - b.state,
};

type Place = Omit<Group, 'defenses'> & { readonly rank: number };

const places: Readonly<Record<Exclude<Grouping, 'nothing'>, (defense: Defense) => readonly Place[]>> = {
  owner: ({ owner, rank }) => [{ ...placeOf(owner.owner, capitalized(owner.word), rank.owner), owner }],
  team: ({ team, rank }) => [placeOf(team, team, rank.team)],
  part: ({ part, rank }) => [{ ...placeOf(part.id, calledOf(part), rank.part), path: part.path, part }],
  layer: ({ layer, rank }) => [placeOf(layer, layer, rank.layer)],
  threat: ({ threats, rank }) => threats.map((threat, index) => placeOf(threat, threat, rank.threats[index] ?? 0)),
};

function placeOf(key: string, title: string, rank: number): Place {
  return { key, title, rank, path: [], owner: null, part: null };
}

/** "Changes for the CRM · Outbox". */
export function calledOf({ title, name }: DefensePart): string {
  return title === '' ? name : `${title} · ${name}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function filterOf({ text, kinds, severity }: Settings): (defense: Defense) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (defense) =>
    (kinds.length === 0 || kinds.includes(defense.kind)) &&
    defense.rank.severity <= severity &&
    (words.length === 0 || hasAll(words, defense));
}

function hasAll(words: readonly string[], { title, part, team, threats, layer, whose, standing }: Defense): boolean {
  const text = [title, part.title, part.name, ...part.path, team, layer, whose, standing, ...threats]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
