import { harmless } from '../harmless.ts';
import { textWidth, type Font } from './text-width.ts';

export interface Room {
  /** In pixels. */
  readonly width: number;
  readonly lines: number;
}

/** The text in as few lines as it needs, at least one; what does not fit is cut off, and told by an ellipsis. */
export function wrapped(text: string, font: Font, { width, lines: most }: Room): string[] {
  const lines: string[] = [];
  let rest = spaced(text);
  while (rest !== '' && lines.length < most - 1) {
    const end = breakIn(rest, font, width);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest !== '' || lines.length === 0) lines.push(shortened(rest, font, width));
  return lines;
}

/** The text in one line of that width. */
export function shortened(text: string, font: Font, width: number): string {
  if (textWidth(text, font) <= width) return text;
  const end = fitting(text, font, width - textWidth('…', font));
  return `${text.slice(0, end).trimEnd()}…`;
}

function spaced(text: string): string {
  return harmless(text.replaceAll(/\s+/g, ' ').trim());
}

/** Where the first line of the text ends: after a word, or within one that is too long. */
function breakIn(text: string, font: Font, width: number): number {
  const end = fitting(text, font, width);
  if (end === text.length) return end;
  const space = text.lastIndexOf(' ', end);
  if (space > 0) return space;
  const hyphen = Math.max(text.lastIndexOf('-', end - 1), text.lastIndexOf('/', end - 1));
  return hyphen > 0 ? hyphen + 1 : end;
}

/** How many code units fit, at least one character; no character is cut in two. */
function fitting(text: string, font: Font, width: number): number {
  let end = 0;
  for (const { segment, index } of characters.segment(text)) {
    const next = index + segment.length;
    if (end > 0 && textWidth(text.slice(0, next), font) > width) break;
    end = next;
  }
  return end;
}

const characters = new Intl.Segmenter('en');
