import type { SnippetTextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Ask } from '../../language/model/edit.ts';
import { quoted } from '../../language/analysis/quoted.ts';
import type { Change } from '../../language/syntax/edits/text-edit.ts';

/**
 * The changes of one file as a snippet in which what is asked can be filled in, one after the other; undefined where
 * nothing of that is written in this file. It begins with a line, since editors indent what follows by the indentation
 * that they find before it, and what is written here has its own.
 */
export function snippetEdit(
  changes: readonly Change[],
  asks: readonly Ask[],
  document: TextDocument,
): SnippetTextEdit | undefined {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const text = document.getText();
  const start = { line: document.positionAt(first.offset).line, character: 0 };
  const stops = new Stops(asks);
  let at = document.offsetAt(start);
  let written = '';
  for (const change of changes) {
    written += escaped(text.slice(at, change.offset)) + stops.in(change.text);
    at = change.end;
  }
  if (!stops.any) return undefined;
  return { range: { start, end: document.positionAt(last.end) }, snippet: { kind: 'snippet', value: written } };
}

/** Puts a stop wherever one of the asked values stands by itself; what stands twice is filled in once. */
class Stops {
  any = false;
  private readonly asks: readonly Ask[];

  constructor(asks: readonly Ask[]) {
    this.asks = asks;
  }

  in(text: string): string {
    return text.replace(/"(?:\\.|[^"\\])*"|[^\s"]+/g, (token) => {
      const index = this.asks.findIndex(({ written }) => written === token);
      const ask = this.asks[index];
      if (ask === undefined) return escaped(token);
      this.any = true;
      return stop(index + 1, ask);
    });
  }
}

function stop(number: number, { written, choices }: Ask): string {
  if (choices !== undefined) {
    // Among choices, a backslash escapes these three alone: before a dollar sign or a brace it would be read as itself.
    const texts = choices.map((choice) =>
      quoted(choice)
        .slice(1, -1)
        .replace(/[\\,|]/g, '\\$&'),
    );
    return `"\${${number}|${texts.join(',')}|}"`;
  }
  const inside = written.startsWith('"') ? written.slice(1, -1) : written;
  return written.replace(inside, () => `\${${number}:${escaped(inside)}}`);
}

/** Text that means itself in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
