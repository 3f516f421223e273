import type { RowHeights } from '../row-window.ts';
import type { Line } from './lines.ts';
import type { LineView } from './row.ts';

export interface LineHeights extends RowHeights<LineView> {
  reset(lines: readonly Line[]): void;
}

/** Lines of one type have one height, but for details: those are as high as what there is to say. */
export function createLineHeights(): LineHeights {
  const usual: Record<Line['type'], number> = { group: 26, defense: 26, details: 120 };
  const details = new Map<string, number>();
  let lines: readonly Line[] = [];
  let tops: Float64Array | undefined;

  const heightOf = ({ type, key }: Line): number => (type === 'details' ? details.get(key) : undefined) ?? usual[type];

  const topsOfAll = (): Float64Array => {
    if (tops !== undefined) return tops;
    tops = new Float64Array(lines.length + 1);
    lines.forEach((line, index) => {
      tops![index + 1] = tops![index]! + heightOf(line);
    });
    return tops;
  };

  return {
    reset(next) {
      lines = next;
      tops = undefined;
    },
    above: (row) => topsOfAll()[row] ?? 0,
    rowAt(distance) {
      const all = topsOfAll();
      let [low, high] = [0, all.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (all[middle]! <= distance) low = middle;
        else high = middle - 1;
      }
      return distance < 0 ? -1 : low;
    },
    measure(views) {
      const seen = new Set<Line['type']>();
      let changed = false;
      for (const { element, item } of views) {
        if (item.type !== 'details' && seen.has(item.type)) continue;
        seen.add(item.type);
        const { height } = element.getBoundingClientRect();
        if (height === 0 || Math.abs(height - heightOf(item)) < 0.05) continue;
        if (item.type === 'details') details.set(item.key, height);
        else usual[item.type] = height;
        changed = true;
      }
      if (changed) tops = undefined;
      return changed;
    },
  };
}
