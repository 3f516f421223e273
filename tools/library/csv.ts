import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a table with a header: its fields by the names of their columns. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The rows of a CSV file, or undefined where there is no such file.
 * Throws where a column is missing: the table is then another one than this program knows.
 */
function readRows<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] | undefined {
  if (!existsSync(file)) return undefined;
  const rows = parse<Row<Column>>(readFileSync(file), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    trim: true,
  });
  for (const column of columns) {
    if (rows[0] !== undefined && !(column in rows[0])) throw new Error(`${file} has no column "${column}".`);
  }
  return rows;
}

/** The rows of one of the published tables, or undefined where no folder has it. */
export function readFacts<Column extends string>(
  folder: string | undefined,
  name: string,
  columns: readonly Column[],
): Row<Column>[] | undefined {
  return folder === undefined ? undefined : readRows(path.join(folder, name), columns);
}

/** What this program knows of a published table beyond the library: names of theirs, and names of ours. */
export function readMapping<Column extends string>(name: string, columns: readonly Column[]): Row<Column>[] {
  const rows = readRows(path.join(import.meta.dirname, 'mappings', name), columns);
  if (rows === undefined) throw new Error(`There is no mapping ${name}.`);
  return rows;
}

/** The items of a field that holds several, set apart by spaces. */
export function items(field: string): string[] {
  return field.split(' ').filter((item) => item !== '');
}
