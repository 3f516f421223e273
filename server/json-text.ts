import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Range } from '../language/model/origin.ts';

/** A value of a JSON text, with the place where it stands. */
export type JsonValue =
  | { readonly type: 'object'; readonly at: Range; readonly members: readonly JsonMember[] }
  | { readonly type: 'array'; readonly at: Range; readonly items: readonly JsonValue[] }
  | { readonly type: 'string'; readonly at: Range; readonly value: string }
  | { readonly type: 'other'; readonly at: Range; readonly text: string };

export interface JsonMember {
  readonly name: string;
  /** Where the name stands. */
  readonly at: Range;
  readonly value: JsonValue;
}

/** What is wrong with a JSON text, and where: lines and characters count from 0. */
export interface JsonMistake {
  readonly at: Range;
  readonly message: string;
}

/** Reads JSON and keeps its places, which `JSON.parse` forgets: a mistake in a settings file should say where. */
export function parseJson(text: string): JsonValue | readonly JsonMistake[] {
  const rangeOf = rangesIn(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const mistakes = errors.map(({ error, offset, length }) => ({
    at: rangeOf(offset, length),
    message: `this is no JSON: ${inWords(printParseErrorCode(error))}`,
  }));
  // What else is wrong in a line mostly follows from the first mistake in it.
  const first = [...Map.groupBy(mistakes, ({ at }) => at.start.line).values()].flatMap((line) => line.slice(0, 1));
  if (first.length > 0) return first;
  return root === undefined ? [{ at: rangeOf(0, 0), message: 'the file is empty' }] : valueOf(root, rangeOf);
}

/** Whether there are mistakes in place of what was to be read. */
export function areMistakes(result: object): result is readonly JsonMistake[] {
  return Array.isArray(result);
}

type Ranges = (offset: number, length: number) => Range;

function rangesIn(text: string): Ranges {
  const position = (offset: number): Range['start'] => {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length - 1, character: offset - lineStart };
  };
  return (offset, length) => ({ start: position(offset), end: position(offset + length) });
}

function valueOf(node: Node, rangeOf: Ranges): JsonValue {
  const at = rangeOf(node.offset, node.length);
  const children = node.children ?? [];
  switch (node.type) {
    case 'object':
      return { type: 'object', at, members: children.flatMap((member) => memberOf(member, rangeOf)) };
    case 'array':
      return { type: 'array', at, items: children.map((item) => valueOf(item, rangeOf)) };
    case 'string':
      return { type: 'string', at, value: String(node.value) };
    default:
      return { type: 'other', at, text: String(node.value) };
  }
}

function memberOf({ children }: Node, rangeOf: Ranges): JsonMember[] {
  const [name, value] = children ?? [];
  if (name === undefined || value === undefined) return [];
  return [{ name: String(name.value), at: rangeOf(name.offset, name.length), value: valueOf(value, rangeOf) }];
}

/** `CommaExpected` reads "comma expected". */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
