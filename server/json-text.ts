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
  try {
    return new Parser(text).document();
  } catch (error) {
    if (error instanceof Mistake) return { line: error.line, message: error.message };
    throw error;
  }
}

export function isMistake(result: object): result is JsonMistake {
  return 'message' in result;
}

class Mistake extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const tokens = /\s+|[[\]{},:]|"(?:\\.|[^"\\\n])*"?|[^\s[\]{},:"]+/gs;
const deepest = 100;

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #next = 0;

  constructor(text: string) {
    const read: Token[] = [];
    let line = 1;
    for (const [token] of text.matchAll(tokens)) {
      if (token.trim() !== '') read.push({ text: token, line });
      line += token.split('\n').length - 1;
    }
    this.#tokens = read;
    this.#end = { text: '', line };
  }

  document(): JsonValue {
    const value = this.#value(0);
    const rest = this.#peek();
    if (rest !== this.#end) throw new Mistake(rest.line, `${shown(rest)} stands after the end`);
    return value;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? this.#end;
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #value(depth: number): JsonValue {
    const token = this.#take();
    const { text, line } = token;
    if (depth > deepest) throw new Mistake(line, 'this nests too deep');
    if (text === '{') return { type: 'object', line, members: this.#list('}', () => this.#member(depth)) };
    if (text === '[') return { type: 'array', line, items: this.#list(']', () => this.#value(depth + 1)) };
    if (text.startsWith('"')) return { type: 'string', line, value: string(token) };
    if (/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(text)) return { type: 'other', line, text };
    throw new Mistake(line, `a value is expected, not ${shown(token)}`);
  }

  #member(depth: number): JsonMember {
    const token = this.#take();
    if (!token.text.startsWith('"'))
      throw new Mistake(token.line, `a name in double quotes is expected, not ${shown(token)}`);
    this.#expect(':');
    return { name: string(token), line: token.line, value: this.#value(depth + 1) };
  }

  #list<Item>(close: string, item: () => Item): Item[] {
    const items: Item[] = [];
    if (this.#peek().text === close) {
      this.#next++;
      return items;
    }
    for (;;) {
      items.push(item());
      const token = this.#take();
      if (token.text === close) return items;
      if (token.text !== ',') throw new Mistake(token.line, `“,” or “${close}” is expected, not ${shown(token)}`);
    }
  }

  #expect(text: string): void {
    const token = this.#take();
    if (token.text !== text) throw new Mistake(token.line, `“${text}” is expected, not ${shown(token)}`);
  }
}

function string(token: Token): string {
  try {
    return JSON.parse(token.text) as string;
  } catch {
    throw new Mistake(token.line, `${shown(token)} is no text as JSON has it`);
  }
}

function shown({ text }: Token): string {
  if (text === '') return 'the end';
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}
