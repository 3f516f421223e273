import type { Defense } from './decode.ts';

/** Defenses that have just been fixed: they stay where they are, so that one sees what became of them. */
export interface Held {
  /** By id: what each was before. */
  readonly before: ReadonlyMap<string, Defense>;
  /** False where its fix is on its way already. */
  hold(defense: Defense): boolean;
  /** The defenses as they are now. Gives those that have become something else since the last time. */
  follow(defenses: readonly Defense[]): Defense[];
  /** All go where they belong. */
  release(): void;
}

/** A fix that has changed nothing after so many milliseconds has failed, and may be asked for again. */
const patience = 3000;

export function createHeld(): Held {
  const before = new Map<string, Defense>();
  const said = new Map<string, string>();
  const asked = new Map<string, number>();
  return {
    before,
    hold(defense) {
      const now = performance.now();
      if (now - (asked.get(defense.id) ?? -Infinity) < patience) return false;
      asked.set(defense.id, now);
      if (!before.has(defense.id)) before.set(defense.id, defense);
      if (!said.has(defense.id)) said.set(defense.id, defense.standing);
      return true;
    },
    follow(defenses) {
      const changed: Defense[] = [];
      for (const defense of defenses) {
        const last = said.get(defense.id);
        if (last === undefined || last === defense.standing) continue;
        asked.delete(defense.id);
        said.set(defense.id, defense.standing);
        changed.push(defense);
      }
      return changed;
    },
    release() {
      before.clear();
      said.clear();
      asked.clear();
    },
  };
}
