/** What a fixture expects: lines of `//   ^^^^ code: message…` below the line that they point at. */

export interface Expected {
  /** The line among those of the text without such comments, from 0. */
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly code: string;
  /** The beginning of the message, where it ends in `…`. */
  readonly message: string;
}

/** A caret cannot stand below the first two columns: `//<--` begins at the first, and has a hyphen for each. */
const caretLine = /^\s*\/\/(?:<(-+)|\s*(\^+)) ([\w-]+): (.*)$/;
const longest = 60;

export function withoutCarets(text: string): string {
  return text
    .split('\n')
    .filter((line) => !caretLine.test(line))
    .join('\n');
}

export function expectedIn(text: string): Expected[] {
  const expected: Expected[] = [];
  let line = -1;
  for (const written of text.split('\n')) {
    const match = caretLine.exec(written);
    if (!match) {
      line++;
      continue;
    }
    const [, first, carets = '', code = '', message = ''] = match;
    const character = first === undefined ? written.indexOf('^') : 0;
    expected.push({ line, character, length: (first ?? carets).length, code, message });
  }
  return expected;
}

/** What was found, as a fixture would expect it; a range of several lines ends with its first. */
export function asExpected(
  text: string,
  found: { offset: number; end: number; code: string; message: string },
): Expected {
  const before = text.slice(0, found.offset).split('\n');
  const line = before.length - 1;
  const rest = text.slice(found.offset, Math.max(found.end, found.offset + 1)).split(/\r?\n/)[0]!;
  const { message, code } = found;
  const shown = message.length <= longest ? message : `${message.slice(0, message.lastIndexOf(' ', longest))}…`;
  return { line, character: before.at(-1)!.length, length: Math.max(1, rest.length), code, message: shown };
}

export function inOrder(all: readonly Expected[]): Expected[] {
  return [...all].sort(
    (a, b) =>
      a.line - b.line ||
      a.character - b.character ||
      a.code.localeCompare(b.code) ||
      a.message.localeCompare(b.message),
  );
}

/** The text with the comments that expect all of this. */
export function withCarets(text: string, all: readonly Expected[]): string {
  const lines = text.split('\n');
  const sorted = inOrder(all);
  return lines
    .flatMap((line, index) => [line, ...sorted.filter((each) => each.line === index).map(written)])
    .join('\n');
}

function written({ character, length, code, message }: Expected): string {
  const pointer = character < 2 ? `//<${'-'.repeat(length)}` : `//${' '.repeat(character - 2)}${'^'.repeat(length)}`;
  return `${pointer} ${code}: ${message}`;
}
