/** Moving about in a treegrid by keyboard, as the ARIA practices have it. Cells alone take the focus, one at a time. */
export interface Grid {
  readonly table: HTMLTableElement;
  /** Expands or collapses a row; false where it is so already, or cannot be. */
  expand(row: HTMLTableRowElement, expanded: boolean): boolean;
  parentOf(row: HTMLTableRowElement): HTMLTableRowElement | undefined;
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
  const rows = [...grid.table.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter((r) => !r.hidden);
  const at = rows.indexOf(row);
  const inRow = (target: HTMLTableRowElement | undefined, index = cell.cellIndex): boolean => {
    const found = target?.cells.item(index);
    found?.focus();
    return true;
  };
  switch (key) {
    case 'ArrowDown':
      return inRow(rows[at + 1]);
    case 'ArrowUp':
      return inRow(rows[at - 1]);
    case 'PageDown':
      return inRow(rows[Math.min(at + page, rows.length - 1)]);
    case 'PageUp':
      return inRow(rows[Math.max(at - page, 0)]);
    case 'Home':
      return ctrlKey ? inRow(rows[0], 0) : inRow(row, 0);
    case 'End':
      return inRow(ctrlKey ? rows.at(-1) : row, row.cells.length - 1);
    case 'ArrowRight':
      return (cell.cellIndex === 0 && grid.expand(row, true)) || inRow(row, cell.cellIndex + 1);
    case 'ArrowLeft':
      if (cell.cellIndex > 0) return inRow(row, cell.cellIndex - 1);
      return grid.expand(row, false) || inRow(grid.parentOf(row), 0);
    default:
      return false;
  }
}
