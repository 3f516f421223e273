import type { Folds, Split, SplitRow } from '../../server/protocol/split.ts';

/** What is folded of the split, for each model by its URI. */
export type KeptFolds = Readonly<Record<string, Folds>>;

const untouched: Folds = { all: null, opened: [], closed: [] };

export interface SplitFolds {
  /** Another model is shown. */
  open(model: string): void;
  /** What the server is told; undefined where the user has folded nothing and unfolded nothing. */
  query(): Folds | undefined;
  folded(row: SplitRow): boolean;
  /** False where it is so already. */
  fold(row: SplitRow, folded: boolean): boolean;
  unfold(ids: readonly string[]): void;
  all(all: 'opened' | 'closed'): void;
  /** What opened around the cursor stays open when the cursor goes elsewhere. */
  keepOpen(content: Split): void;
  kept(): KeptFolds;
}

export function createFolds(start: KeptFolds | undefined): SplitFolds {
  const kept: Record<string, Folds> = { ...start };
  let model = '';
  let now = untouched;

  const change = (next: Folds): void => {
    now = next;
    kept[model] = next;
  };
  const set = (ids: readonly string[], folded: boolean): void => {
    const others = (of: readonly string[]): string[] => of.filter((id) => !ids.includes(id));
    const opened = others(now.opened);
    const closed = others(now.closed);
    (folded ? closed : opened).push(...ids);
    change({ ...now, opened, closed });
  };
  const folded = ({ id, expandable, folded: byItself }: SplitRow): boolean => {
    if (!expandable) return false;
    if (now.closed.includes(id)) return true;
    if (now.opened.includes(id)) return false;
    return now.all === null ? byItself : now.all === 'closed';
  };

  return {
    folded,
    open(uri) {
      model = uri;
      now = kept[uri] ?? untouched;
    },
    query: () => (now === untouched ? undefined : now),
    fold(row, fold) {
      if (!row.expandable || folded(row) === fold) return false;
      set([row.id], fold);
      return true;
    },
    unfold: (ids) => set(ids, false),
    all: (all) => change({ all, opened: [], closed: [] }),
    keepOpen({ folding, rows }) {
      if (!folding || now.all === 'opened') return;
      const open = rows.filter((row) => row.expandable && !row.folded && !folded(row)).map(({ id }) => id);
      const fresh = open.filter((id) => !now.opened.includes(id));
      if (fresh.length > 0) set(fresh, false);
    },
    kept: () => kept,
  };
}
