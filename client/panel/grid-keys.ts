/** Moving about in a treegrid by keyboard, as the ARIA practices have it. Cells alone take the focus, one at a time. */
export interface Grid {
  readonly table: HTMLTableElement;
  /** How many rows there are, in the page or not. */
  count(): number;
  indexOf(row: HTMLTableRowElement): number;
  /** The row at a place from 0; it is in the page from then on. */
  rowAt(index: number): HTMLTableRowElement | undefined;
  /** The place of the row that this one is within; -1 where there is none. */
  parentOf(index: number): number;
  /** Expands or collapses a row; false where it is so already, or cannot be. */
  expand(row: HTMLTableRowElement, expanded: boolean): boolean;
  activate(cell: HTMLTableCellElement): void;
}

const page = 10;

export function gridKeys(grid: Grid): void {
  const { table } = grid;

  /** One cell is in the tab order: the one that had the focus last. */
  table.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (cell !== undefined) makeTabStop(table, cell);
  });

  table.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (cell === undefined || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') grid.activate(cell);
    else if (!move(grid, cell, event)) return;
    event.preventDefault();
  });
}

/** Keeps one cell in the tab order, also after the one that was has gone. */
export function makeTabStop(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  for (const other of table.querySelectorAll('[role][tabindex="0"]'))
    if (other !== cell) other.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}

export function cellOf(target: EventTarget | null): HTMLTableCellElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLTableCellElement>('tbody th, tbody td') ?? undefined)
    : undefined;
}

export function rowOf(cell: HTMLTableCellElement): HTMLTableRowElement {
  return cell.parentElement as HTMLTableRowElement;
}

function move(grid: Grid, cell: HTMLTableCellElement, { key, ctrlKey }: KeyboardEvent): boolean {
  const row = rowOf(cell);
  const at = grid.indexOf(row);
  const last = grid.count() - 1;
  const goTo = (index: number, column = cell.cellIndex): boolean => {
    if (index < 0 || index > last) return true;
    const target = index === at ? row : grid.rowAt(index);
    const lastCell = (target?.cells.length ?? 0) - 1;
    target?.cells.item(column < 0 ? lastCell : Math.min(column, lastCell))?.focus();
    return true;
  };
  switch (key) {
    case 'ArrowDown':
      return goTo(at + 1);
    case 'ArrowUp':
      return goTo(at - 1);
    case 'PageDown':
      return goTo(Math.min(at + page, last));
    case 'PageUp':
      return goTo(Math.max(at - page, 0));
    case 'Home':
      return ctrlKey ? goTo(0, 0) : goTo(at, 0);
    case 'End':
      return goTo(ctrlKey ? last : at, -1);
    case 'ArrowRight':
      return (cell.cellIndex === 0 && grid.expand(row, true)) || goTo(at, cell.cellIndex + 1);
    case 'ArrowLeft':
      if (cell.cellIndex > 0) return goTo(at, cell.cellIndex - 1);
      return grid.expand(row, false) || goTo(grid.parentOf(at), 0);
    default:
      return false;
  }
}
