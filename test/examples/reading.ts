import { readdirSync } from 'node:fs';
import path from 'node:path';
import { EmptyFileSystem, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { placeOf } from '../../language/model/origin.ts';
import { type SharedServices, createServices } from '../../language/module.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { isSpan } from '../../language/syntax/problem.ts';
import { builtInLibraries } from '../../server/library-folder.ts';

export const project = path.join(import.meta.dirname, '../..');
export const libraryFolder = path.join(project, 'language/library');
export const examples = path.join(project, 'examples');
/** The dates of the examples are judged from this day. */
export const today = '2026-11-22';

/** Files that are read, linked and checked. */
export class Reading {
  readonly shared: SharedServices;
  readonly files: readonly FileNames[];

  constructor(shared: SharedServices, uris: readonly URI[]) {
    this.shared = shared;
    this.files = uris.map((uri) => shared.model.Names.file(uri)!);
  }

  /** What is wrong with the texts, as `file:line message`. */
  get problems(): string[] {
    return this.files.flatMap((file) =>
      this.shared.model.Problems.of(file)
        .filter(({ severity }) => severity === 'error')
        .map(({ at, message }) => {
          const text = this.shared.workspace.LangiumDocuments.getDocument(file.uri)!.textDocument;
          const line = isSpan(at) ? text.positionAt(at.offset).line : placeOf(at).range.start.line;
          return `${path.basename(file.uri.path)}:${line + 1} ${message}`;
        }),
    );
  }

  /** Of the one system among the files. */
  get analysis(): Analysis {
    const [root, second] = this.files.filter((file) => file.systems.length > 0);
    if (root === undefined || second !== undefined) throw new Error('There is to be one system.');
    return this.shared.model.Models.analysis(root);
  }
}

export async function read(...files: readonly string[]): Promise<Reading> {
  const { shared } = createServices({ ...NodeFileSystem, library: builtInLibraries(libraryFolder) });
  shared.model.Models.optionsFor = () => ({ today });
  const uris = files.map((file) => URI.file(file));
  await shared.workspace.DocumentBuilder.update([...uris], []);
  return new Reading(shared, uris);
}

/** Texts in place of files, by their names. */
export async function readTexts(texts: ReadonlyMap<string, string>, day = today): Promise<Reading> {
  const { shared } = createServices({ ...EmptyFileSystem, library: builtInLibraries(libraryFolder) });
  shared.model.Models.optionsFor = () => ({ today: day });
  const documents = [...texts].map(([name, text]) =>
    shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(`/texts/${name}`)),
  );
  for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build(documents, { validation: true });
  return new Reading(
    shared,
    documents.map(({ uri }) => uri),
  );
}

export async function readText(text: string, day = today): Promise<Reading> {
  return readTexts(new Map([['model.tm', text]]), day);
}

/** All files of that ending under a folder; none where there is no such folder. */
export function filesUnder(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => path.join(folder, name))
      .sort();
  } catch {
    return [];
  }
}
