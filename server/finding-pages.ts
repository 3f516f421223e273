import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FindingPages } from './lsp/content.ts';

/** The findings' pages from the folder that holds one for each code. */
export function findingPagesIn(folder: string): FindingPages {
  return { read: (code) => readFile(path.join(folder, `${code}.md`), 'utf8').catch(() => undefined) };
}
