/** Rows of which only those in sight are in the page, with room left for the others. */
export interface RowWindow {
  /**
   * The stretches of rows, from the first row to the one after the last, in order. `wanted` are in the page
   * wherever they are.
   */
  stretches(count: number, wanted: readonly number[]): Stretch[];
  /** The first row in sight and the one after the last. */
  inSight(count: number): readonly [number, number];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether these rows are to be in the page; else there is room for them. */
  readonly inPage: boolean;
}

/** How high rows are, in pixels. */
export interface RowHeights<Row> {
  /** From the top of the first row to that of this one. */
  above(row: number): number;
  /** The row that is so far below the top of the first one; it may be none of those that there are. */
  rowAt(distance: number): number;
  /** Reads the heights of rows that are in the page; true where one is another than before. */
  measure(rows: readonly Row[]): boolean;
}

export function equalHeights(): RowHeights<{ readonly element: HTMLElement }> {
  let rowHeight = 22;
  return {
    above: (row) => row * rowHeight,
    rowAt: (distance) => Math.floor(distance / rowHeight),
    measure([first]) {
      const height = first?.element.getBoundingClientRect().height ?? 0;
      if (height === 0 || Math.abs(height - rowHeight) < 0.05) return false;
      rowHeight = height;
      return true;
    },
  };
}

/** So many rows are drawn all at once. */
const few = 100;
/** So many rows out of sight are drawn on either side, so that a scroll finds something to show. */
const beyond = 15;

/** The rows stand in `body`; `view` scrolls, or what it is in. */
export function createRowWindow(
  view: HTMLElement,
  body: HTMLElement,
  heights: Pick<RowHeights<never>, 'above' | 'rowAt'>,
): RowWindow {
  const inSight = (count: number): readonly [number, number] => {
    const frame = view.getBoundingClientRect();
    const top = body.getBoundingClientRect().top;
    const first = heights.rowAt(Math.max(frame.top, 0) - top);
    const last = heights.rowAt(Math.min(frame.bottom, innerHeight) - top);
    const start = Math.min(Math.max(first, 0), count);
    return [start, Math.min(Math.max(last + 1, start), count)];
  };

  return {
    inSight,
    stretches(count, wanted) {
      if (count <= few) return count === 0 ? [] : [{ start: 0, end: count, inPage: true }];
      const [first, after] = inSight(count);
      const [start, end] = [Math.max(first - beyond, 0), Math.min(after + beyond, count)];
      const around = wanted.filter((at) => at >= 0 && at < count && (at < start || at >= end));
      const drawn = [...around.map((at) => [at, at + 1] as const), ...(end > start ? [[start, end] as const] : [])];
      const stretches: Stretch[] = [];
      let done = 0;
      for (const [from, to] of drawn.sort(([a], [b]) => a - b)) {
        if (from < done) continue;
        if (from > done) stretches.push({ start: done, end: from, inPage: false });
        stretches.push({ start: from, end: to, inPage: true });
        done = to;
      }
      if (done < count) stretches.push({ start: done, end: count, inPage: false });
      return stretches;
    },
  };
}
