import type { Origin } from './model.ts';

/** A change of the text that answers a finding or a problem, in terms of declarations; `syntax/edits.ts` turns it into text edits. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** `source.fixAll` may apply it without asking. */
  readonly safe: boolean;
  /** What the fix writes and somebody has to decide, in the order in which it is asked. */
  readonly asks?: readonly Ask[];
  /** The URI of a file that the fix makes, empty. */
  readonly creates?: string;
  /** What kind of answer it is, where a menu shows such answers to several findings together. */
  readonly kind?: FixKind;
}

/** A text in quotes, or a date, that holds a place in the lines of a fix. */
export interface Ask {
  /** As it stands in the lines. */
  readonly written: string;
  /** Texts without quotes of which one is to take the place. */
  readonly choices?: readonly string[];
}

/** Without one, a fix mends one thing. `all` mends several at once, `further` reaches beyond the part. */
export type FixKind = 'all' | 'plan' | 'waive' | 'exclude' | 'further';

export type Edit =
  /** A line in the body of the declaration whose name is at `to`; `line` has no indentation. */
  | { readonly type: 'add-line'; readonly to: Origin; readonly line: string }
  /** Several lines, as a block, in the body of the declaration. Each is indented relative to the first. */
  | { readonly type: 'add-block'; readonly to: Origin; readonly lines: readonly string[] }
  /** A clause at the end of the head of the declaration whose name is at `to`, or of the statement that `to` lies in. */
  | { readonly type: 'add-clause'; readonly to: Origin; readonly clause: string }
  | { readonly type: 'replace'; readonly at: Origin; readonly text: string }
  /** Removes what the origin names, as small as grammar allows: one control of several, a clause, or the whole line. */
  | { readonly type: 'remove'; readonly at: Origin }
  /** Takes the declaration whose name is at `what` out of the boundary whose name is at `of`, and puts it after that. */
  | { readonly type: 'move-out'; readonly what: Origin; readonly of: Origin }
  /** Takes one control out of its statement and writes `line` in its place. */
  | { readonly type: 'replace-statement'; readonly at: Origin; readonly line: string }
  /** Brings a library's names into the file, or another file's declarations; a relative path with forward slashes. */
  | { readonly type: 'use'; readonly file: string; readonly library: string }
  | { readonly type: 'import'; readonly file: string; readonly path: string };
