/** A change of a file's text, in UTF-16 units from its beginning. */
export interface TextEdit {
  readonly file: string;
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/** The same while its file is known from around it. */
export type Change = Omit<TextEdit, 'file'>;

export const insertion = (offset: number, text: string): Change => ({ offset, end: offset, text });

/** Sorted, and what is inserted at one place as one change; undefined where two changes meet in the same text. */
export function inOrder(changes: readonly Change[]): Change[] | undefined {
  const sorted = changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => a.change.offset - b.change.offset || a.change.end - b.change.end || a.index - b.index);
  const result: Change[] = [];
  for (const { change } of sorted) {
    const before = result.at(-1);
    if (before && before.end === before.offset && change.end === change.offset && before.offset === change.offset) {
      result[result.length - 1] = { ...before, text: before.text + change.text };
    } else if (before && change.offset < before.end) {
      return undefined;
    } else {
      result.push(change);
    }
  }
  return result;
}

/** The text as the changes leave it. */
export function applied(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { offset, end, text: written } of changes) {
    result += text.slice(at, offset) + written;
    at = end;
  }
  return result + text.slice(at);
}
