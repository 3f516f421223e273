import type { Grouping, Settings } from './arrangement.ts';

/** What is kept of the defenses over a reload. */
export interface DefensesState {
  readonly settings: Settings;
  /** Whether grouping, order and severity are shown where there is little room. */
  readonly more: boolean;
  /** By the URI of the model: the folded groups of each grouping, and the ids of the defenses that are open. */
  readonly models: Readonly<Record<string, KeptModel>>;
  readonly scroll: number;
}

interface KeptModel {
  readonly folded: readonly string[];
  readonly opened: readonly string[];
}

/** What is folded and open in the model that is shown. */
export interface Unfolded {
  /** Another model is shown. */
  open(model: string): void;
  readonly opened: ReadonlySet<string>;
  isFolded(grouping: Grouping, group: string): boolean;
  fold(grouping: Grouping, group: string, folded: boolean): void;
  openDefense(id: string, opened: boolean): void;
  kept(): DefensesState['models'];
}

export function createUnfolded(start: DefensesState['models']): Unfolded {
  const models: Record<string, KeptModel> = { ...start };
  let model: string | undefined;
  let folded = new Set<string>();
  let opened = new Set<string>();
  const keep = (): void => {
    if (model !== undefined) models[model] = { folded: [...folded], opened: [...opened] };
  };
  return {
    open(next) {
      keep();
      model = next;
      folded = new Set(models[next]?.folded);
      opened = new Set(models[next]?.opened);
    },
    get opened() {
      return opened;
    },
    isFolded: (grouping, group) => folded.has(keyOf(grouping, group)),
    fold(grouping, group, fold) {
      if (fold) folded.add(keyOf(grouping, group));
      else folded.delete(keyOf(grouping, group));
    },
    openDefense(id, open) {
      if (open) opened.add(id);
      else opened.delete(id);
    },
    kept() {
      keep();
      return { ...models };
    },
  };
}

function keyOf(grouping: Grouping, group: string): string {
  return `${grouping} ${group}`;
}
