import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

/** A block of code in a document. */
export interface Fence {
  /** The name of the file that it stands for: several blocks of one section make one model. */
  readonly file: string;
  readonly text: string;
  /** The codes that it is there to show; a block that shows none is in order. */
  readonly shows: readonly string[];
}

/** The blocks under one heading, which belong together. */
export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly fences: readonly Fence[];
  /** What is quoted, each as one line. */
  readonly quotations: readonly string[];
}

/** The documents that are written by hand, by their paths from the root. */
export const documents: readonly string[] = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('docs/library/'))
  .sort();

export function read(document: string): string {
  return readFileSync(path.join(root, document), 'utf8');
}

/** The sections of a document, those without blocks in the language included. */
export function sectionsOf(markdown: string): Section[] {
  const sections = [section('', 1)];
  const lines = markdown.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const heading = /^#+ +(.*)$/.exec(line)?.[1];
    if (heading !== undefined) sections.push(section(heading, index + 1));
    const quoted = /^> ?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) quote(sections.at(-1)!.quotations, quoted, lines[index - 1] ?? '');
    const fence = /^```(.*)$/.exec(line)?.[1];
    if (fence === undefined) continue;
    const end = lines.indexOf('```', index + 1);
    if (end < 0) throw new Error(`The block in line ${index + 1} is never closed.`);
    const [language, ...words] = fence.trim().split(/\s+/);
    if (language === 'tm') sections.at(-1)!.fences.push(fenceOf(words, lines.slice(index + 1, end).join('\n')));
    index = end;
  }
  return sections;
}

interface OpenSection extends Section {
  readonly fences: Fence[];
  readonly quotations: string[];
}

function section(heading: string, line: number): OpenSection {
  return { heading, line, fences: [], quotations: [] };
}

function quote(quotations: string[], line: string, before: string): void {
  if (before.startsWith('>')) quotations.push(`${quotations.pop() ?? ''} ${line}`);
  else quotations.push(line);
}

/** After the language, `file=NAME`, and `shows` with codes. */
function fenceOf(words: readonly string[], text: string): Fence {
  const file = words.find((word) => word.startsWith('file='))?.slice('file='.length);
  const shows = words.indexOf('shows');
  return { file: file ?? 'model.tm', text: `${text}\n`, shows: shows < 0 ? [] : words.slice(shows + 1) };
}
