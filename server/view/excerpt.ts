import { harmless } from './harmless.ts';
import type { Place } from './check-report.ts';

/** A line of source, and marks under what is meant. */
export interface Excerpt {
  readonly line: string;
  readonly indentation: string;
  readonly marks: string;
}

export function excerptOf(place: Place, source: string): Excerpt {
  const from = Math.min(place.column - 1, source.length);
  const to = Math.max(from + 1, Math.min((place.endColumn ?? Infinity) - 1, source.trimEnd().length));
  const start = windowStart(source, from);
  const end = start + mostShown;
  const cutBefore = start > 0 ? '…' : '';
  const cutAfter = end < source.length ? '…' : '';
  return {
    line: cutBefore + shown(source.slice(start, end)).trimEnd() + cutAfter,
    indentation: ' '.repeat(widthOf(cutBefore + source.slice(start, from))),
    marks: '^'.repeat(Math.max(1, widthOf(source.slice(from, Math.min(to, end))))),
  };
}

const mostShown = 160;
const before = 60;

/** A line may be as long as a file: then a stretch of it around the place is shown. */
function windowStart(source: string, from: number): number {
  if (source.length <= mostShown) return 0;
  return Math.max(0, Math.min(from - before, source.length - mostShown));
}

/** Tabs have no width that is known here, so they are shown as two columns. */
function shown(text: string): string {
  return text.split('\t').map(harmless).join('  ');
}

const narrow = /^\p{Mark}$/u;
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})$/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t' || wide.test(character)) width += 2;
    else if (!narrow.test(character)) width += 1;
  }
  return width;
}
