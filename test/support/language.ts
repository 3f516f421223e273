import { EmptyFileSystem, URI, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import { builtInLibraries } from '../../server/library-folder.ts';
import { libraryFolder } from '../../server/product-files.ts';
import { createServerServices, type ServerServices, type ServerSharedServices } from '../../server/lsp/services.ts';

/** Where a text has `<|>`: the cursor, which the text itself does not hold. */
const MARK = '<|>';

/** A language server without a connection, on files that stand nowhere but in memory. */
export interface Workspace {
  readonly shared: ServerSharedServices;
  readonly language: ServerServices;
  /** The cursors of all files, in the order of the files. */
  readonly cursors: readonly Cursor[];
  readonly file: (name: string) => LangiumDocument;
}

export interface Cursor {
  readonly document: LangiumDocument;
  readonly position: Position;
  readonly params: { readonly textDocument: { readonly uri: string }; readonly position: Position };
}

/** Opens files by their names; a single text is `model.tm`. */
export async function open(
  files: string | Readonly<Record<string, string>>,
  library = builtInLibraries(libraryFolder),
): Promise<Workspace> {
  const { shared, language } = createServerServices({ ...EmptyFileSystem, library });
  shared.model.Models.optionsFor = () => ({ today: '2026-11-21' });
  const texts = Object.entries(typeof files === 'string' ? { 'model.tm': files } : files);
  const opened = texts.map(([name, marked]) => {
    const document = shared.workspace.LangiumDocumentFactory.fromString(marked.replaceAll(MARK, ''), uriOf(name));
    shared.workspace.LangiumDocuments.addDocument(document);
    return { document, marked };
  });
  await shared.workspace.DocumentBuilder.build(
    opened.map(({ document }) => document),
    { validation: true },
  );
  return {
    shared,
    language,
    cursors: opened.flatMap(({ document, marked }) => cursorsIn(document, marked)),
    file: (name) => opened.find(({ document }) => document.uri.toString() === uriOf(name).toString())!.document,
  };
}

/** The one cursor of a text. */
export async function openAt(files: string | Readonly<Record<string, string>>): Promise<Workspace & Cursor> {
  const workspace = await open(files);
  return { ...workspace, ...workspace.cursors[0]! };
}

export function uriOf(name: string): URI {
  return URI.parse(`file:///models/${name}`);
}

function cursorsIn(document: LangiumDocument, marked: string): Cursor[] {
  return marked
    .split(MARK)
    .slice(0, -1)
    .map((_, index, before) => {
      const position = document.textDocument.positionAt(before.slice(0, index + 1).join('').length);
      return { document, position, params: { textDocument: { uri: document.uri.toString() }, position } };
    });
}
