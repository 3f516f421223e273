import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A value of a JSON text, with the line that it stands in. */
export type JsonValue =
  | { readonly type: 'object'; readonly line: number; readonly members: readonly JsonMember[] }
  | { readonly type: 'array'; readonly line: number; readonly items: readonly JsonValue[] }
  | { readonly type: 'string'; readonly line: number; readonly value: string }
  | { readonly type: 'other'; readonly line: number; readonly text: string };

export interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly value: JsonValue;
}

/** What is wrong with a JSON text, and in which line. */
export interface JsonMistake {
  readonly line: number;
  readonly message: string;
}

/** Reads JSON and keeps its lines, which `JSON.parse` forgets: a mistake in a settings file should say where. */
export function parseJson(text: string): JsonValue | JsonMistake {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error)
    return { line: lineAt(error.offset), message: `this is no JSON: ${inWords(printParseErrorCode(error.error))}` };
  if (!root) return { line: 1, message: 'the file is empty' };
  return valueOf(root, lineAt);
}

export function isMistake(result: object): result is JsonMistake {
  return 'message' in result;
}

function valueOf(node: Node, lineAt: (offset: number) => number): JsonValue {
  const line = lineAt(node.offset);
  const children = node.children ?? [];
  switch (node.type) {
    case 'object':
      return { type: 'object', line, members: children.flatMap((member) => memberOf(member, lineAt)) };
    case 'array':
      return { type: 'array', line, items: children.map((item) => valueOf(item, lineAt)) };
    case 'string':
      return { type: 'string', line, value: String(node.value) };
    default:
      return { type: 'other', line, text: String(node.value) };
  }
}

function memberOf({ children }: Node, lineAt: (offset: number) => number): JsonMember[] {
  const [name, value] = children ?? [];
  return name && value ? [{ name: String(name.value), line: lineAt(name.offset), value: valueOf(value, lineAt) }] : [];
}

/** `CommaExpected` reads "comma expected". */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
