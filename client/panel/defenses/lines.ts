import type { DefenseDetails } from '../../../server/protocol/defenses.ts';
import type { Group } from './arrangement.ts';
import type { Defense } from './decode.ts';

/** A line of the grid; its key is how it is known over time. */
export type Line = GroupLine | DefenseLine | DetailsLine;

interface Placed {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among the `siblings` of one group. */
  readonly position: number;
  readonly siblings: number;
  /** The index of the line that this one is within; -1 where there is none. */
  readonly parent: number;
}

export interface GroupLine extends Placed {
  readonly type: 'group';
  readonly group: Group;
  readonly gaps: number;
  readonly folded: boolean;
}

export interface DefenseLine extends Placed {
  readonly type: 'defense';
  readonly defense: Defense;
  readonly opened: boolean;
}

export interface DetailsLine extends Placed {
  readonly type: 'details';
  readonly defense: Defense;
  /** Undefined until they have come. */
  readonly details: DefenseDetails | undefined;
}

export interface Unfolding {
  readonly folded: (group: Group) => boolean;
  readonly opened: ReadonlySet<string>;
  readonly details: ReadonlyMap<string, DefenseDetails>;
}

/** Groups with their defenses, and below each that is open what there is to say of it. */
export function linesOf(groups: readonly Group[], { folded, opened, details }: Unfolding): Line[] {
  const lines: Line[] = [];
  const grouped = groups.some(({ title }) => title !== '');
  const level = grouped ? 2 : 1;
  groups.forEach((group, index) => {
    const { defenses } = group;
    const isFolded = grouped && folded(group);
    const parent = grouped ? lines.length : -1;
    if (grouped) {
      const gaps = defenses.filter(({ kind }) => kind === 'gap').length;
      const placed = { level: 1, position: index + 1, siblings: groups.length, parent: -1 };
      lines.push({ type: 'group', key: `group ${group.key}`, group, gaps, folded: isFolded, ...placed });
    }
    if (isFolded) return;
    defenses.forEach((defense, position) => {
      const isOpened = opened.has(defense.id);
      const key = `${group.key} ${defense.id}`;
      const placed = { level, position: position + 1, siblings: defenses.length, parent };
      const line = lines.length;
      lines.push({ type: 'defense', key: `defense ${key}`, defense, opened: isOpened, ...placed });
      if (!isOpened) return;
      const below = { level: level + 1, position: 1, siblings: 1, parent: line };
      lines.push({ type: 'details', key: `details ${key}`, defense, details: details.get(defense.id), ...below });
    });
  });
  return lines;
}
