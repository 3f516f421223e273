// Writes docs/library from language/library, and removes the pages of what is declared no more.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLibraries } from './library.ts';
import { pagesOf } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'docs/library');

const pages = pagesOf(await readLibraries(path.join(root, 'language/library')));
const present = new Set(globSync('**/*.md', { cwd: folder }).map((file) => file.replaceAll(path.sep, '/')));
for (const [page, text] of pages) {
  const file = path.join(folder, page);
  if (present.has(page) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const page of present) if (!pages.has(page)) rmSync(path.join(folder, page));
