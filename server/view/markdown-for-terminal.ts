import { harmless } from './harmless.ts';
import { Listing } from './listing.ts';
import type { Paint } from './text.ts';

/** Markdown as this product writes it, for a terminal: without its marks, and with the addresses of links below it all. */
export function markdownForTerminal(markdown: string, paint: Paint): string {
  const addresses = new Listing<string, string>();
  // Many lines may rest on one source: its address stands there once.
  const numberOf = (address: string): string => paint.dim(`[${addresses.at(address, () => address) + 1}]`);
  const lines: string[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      fenced = !fenced;
      continue;
    }
    if (fenced) lines.push(`    ${harmless(line)}`);
    else lines.push(lineOf(line, paint, numberOf));
  }
  const notes = addresses.all.map((address) => `${numberOf(address)} ${harmless(address)}`);
  return [...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

type NumberOf = (address: string) => string;

function lineOf(line: string, paint: Paint, numberOf: NumberOf): string {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return paint.bold(inline(heading, paint, numberOf));
  const bullet = /^- (.*)$/.exec(line)?.[1];
  return bullet === undefined ? inline(line, paint, numberOf) : `  • ${inline(bullet, paint, numberOf)}`;
}

/** In one pass, so that what a title holds is never read as a mark of its own. */
const marks = /\\(.)|\*\*((?:\\.|[^*\\])+)\*\*|`([^`]+)`|\[((?:\\.|[^\]\\])+)\]\(([^)]+)\)/g;

function inline(text: string, paint: Paint, numberOf: NumberOf): string {
  const plain = (marked: string): string => harmless(marked.replace(/\\(.)/g, '$1'));
  let at = 0;
  let shown = '';
  for (const match of text.matchAll(marks)) {
    const [whole, escaped, strong, code, linked, address] = match;
    shown += harmless(text.slice(at, match.index));
    if (escaped !== undefined) shown += harmless(escaped);
    else if (strong !== undefined) shown += paint.bold(plain(strong));
    else if (code !== undefined) shown += paint.cyan(harmless(code));
    else shown += `${plain(linked ?? '')} ${numberOf(address ?? '')}`;
    at = match.index + whole.length;
  }
  return shown + harmless(text.slice(at));
}
