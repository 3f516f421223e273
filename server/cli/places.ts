import path from 'node:path';
import { URI } from 'langium';
import type { SharedServices } from '../../language/module.ts';
import type { Origin } from '../../language/model/model.ts';
import { placeOf, type Range } from '../../language/model/origin.ts';
import { isSpan, type Span } from '../../language/syntax/problem.ts';
import type { Place } from '../view/check-report.ts';

/** Turns origins into places as a terminal shows them, and gives the lines of source that stand there. */
export class Places {
  readonly #services: SharedServices;
  readonly #folder: string;
  readonly #uris = new Map<string, URI>();
  readonly #files = new Map<string, string>();
  readonly #lines = new Map<string, readonly string[]>();

  constructor(services: SharedServices, folder: string) {
    this.#services = services;
    this.#folder = folder;
  }

  readonly of = (at: Origin | Span): Place => {
    const { start, end } = this.#range(at);
    const endColumn = end.line === start.line ? end.character + 1 : undefined;
    return { file: this.file(at.file), line: start.line + 1, column: start.character + 1, endColumn };
  };

  /** The path relative to the working folder, with forward slashes. */
  file(key: string): string {
    let file = this.#files.get(key);
    if (file === undefined) {
      const uri = URI.parse(key);
      file = relativePath(this.#folder, uri.fsPath);
      this.#files.set(key, file);
      this.#uris.set(file, uri);
    }
    return file;
  }

  readonly line = (file: string, line: number): string | undefined => {
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      const uri = this.#uris.get(file);
      lines =
        (uri &&
          this.#textDocument(uri)
            ?.getText()
            .split(/\r\n|\n|\r/)) ??
        [];
      this.#lines.set(file, lines);
    }
    return lines[line - 1];
  };

  #range(at: Origin | Span): Range {
    if (!isSpan(at)) return placeOf(at).range;
    const document = this.#textDocument(URI.parse(at.file));
    const start = document?.positionAt(at.offset) ?? { line: 0, character: 0 };
    return { start, end: document?.positionAt(at.end) ?? start };
  }

  #textDocument(uri: URI): { getText(): string; positionAt(offset: number): Range['start'] } | undefined {
    return this.#services.workspace.LangiumDocuments.getDocument(uri)?.textDocument;
  }
}

/** With forward slashes, on every system; what lies on another drive stays absolute. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll(path.sep, '/') || '.';
}
