import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The pages that explain findings, by their code. */
export interface FindingPages {
  read(code: string): Promise<string | undefined>;
}

/** The findings' pages from the folder that holds one for each code. */
export function findingPagesIn(folder: string): FindingPages {
  return { read: (code) => readFile(path.join(folder, `${code}.md`), 'utf8').catch(() => undefined) };
}
