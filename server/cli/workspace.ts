import { stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'langium';
import type { LibrarySource } from '../../language/libraries.ts';
import { createServices, type SharedServices } from '../../language/module.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { builtInFiles, librariesOf } from '../library-folder.ts';
import { libraryFolder } from '../product-files.ts';
import { CallError } from './call-error.ts';
import { filesAround } from './find-files.ts';
import { relativePath } from './places.ts';
import type { Progress } from './progress.ts';
import { ModelReader } from './reader.ts';

/** The models of one call, read and linked. */
export interface Workspace {
  readonly services: SharedServices;
  /** The systems' files among them, in the order in which they were named or found. */
  readonly roots: readonly FileNames[];
  /** All files that were named and all that belong to them, built-in libraries left out unless they were named. */
  readonly files: readonly FileNames[];
  /** Those of them that no system imports, and that are no library. */
  readonly fragments: readonly FileNames[];
  /** The files of the user's own libraries that these use. */
  readonly libraries: readonly FileNames[];
  /** What could not be read, a sentence each: all the rest has been. */
  readonly unreadable: readonly string[];
}

export interface WorkspaceOptions {
  /** The working folder. */
  readonly folder: string;
  readonly library: LibrarySource;
  /** Whether those are the user's, whose mistakes are the user's to mend. */
  readonly ownLibrary: boolean;
  /** A text that stands in place of what the disk has. */
  readonly given?: GivenText | undefined;
  readonly progress?: Progress | undefined;
}

export interface GivenText {
  /** Absolute; there need be no such file. */
  readonly file: string;
  readonly text: string;
}

/** Reads the files, all that they import, and the systems around that import them. */
export async function readWorkspace(paths: readonly string[], options: WorkspaceOptions): Promise<Workspace> {
  const { given, library, progress } = options;
  const texts = new Map(given && [[URI.file(given.file).toString(), given.text]]);
  const reader = new ModelReader(texts, (count) => progress?.tell(`Reading file ${count}…`));
  const { shared } = createServices({ ...reader.context, library });
  const { Names, Libraries } = shared.model;
  const uris = paths.map((file) => URI.file(file));
  const libraryFiles = options.ownLibrary ? (await library.list()).map(({ uri }) => uri) : [];
  await build(shared, [...uris, ...libraryFiles]);
  const unreadable = refusals(reader, options.folder);
  const named = uris.filter((uri) => !reader.failures.has(uri.toString())).flatMap((uri) => Names.file(uri) ?? []);
  if (named.length === 0) throw new CallError(...unreadable);
  const strays = named.filter((file) => file.library === undefined && Names.modelsOf(file).length === 0);
  await build(shared, await systemsAround(strays, options.folder));

  const roots = distinct(named.flatMap((file) => (file.systems.length > 0 ? [file] : Names.modelsOf(file))));
  const members = distinct([...roots, ...named].flatMap((file) => Names.closure(file)));
  const inUse = options.ownLibrary ? members.flatMap((file) => [...Names.librariesOf(file).values()].flat()) : [];
  const isNamed = (file: FileNames): boolean => named.includes(file);
  const files = members.filter((file) => isNamed(file) || !Libraries.has(file.uri));
  const fragments = files.filter((file) => file.library === undefined && Names.modelsOf(file).length === 0);
  const libraries = distinct(inUse).filter((file) => !files.includes(file));
  return { services: shared, roots, files, fragments, libraries, unreadable };
}

async function build(shared: SharedServices, uris: readonly URI[]): Promise<void> {
  if (uris.length > 0) await shared.workspace.DocumentBuilder.update([...uris], []);
}

/** A file may be named alone: it means what it means in the models that it is part of. */
async function systemsAround(strays: readonly FileNames[], folder: string): Promise<URI[]> {
  const around = await Promise.all(strays.map((file) => filesAround(file.uri.fsPath, folder)));
  return [...new Set(around.flat())].map((file) => URI.file(file));
}

function refusals({ failures }: ModelReader, folder: string): readonly string[] {
  // An import of what is not there is a mistake in the text, and told with its place.
  return [...failures]
    .filter(([, { missing }]) => !missing)
    .map(([uri, { reason }]) => {
      return `${relativePath(folder, URI.parse(uri).fsPath)} ${reason}.`;
    });
}

/** The libraries that come with the product, or those of a folder of the user's in their place. */
export async function librarySource(own: string | undefined, folder: string): Promise<LibrarySource> {
  if (own === undefined) return builtInFiles(libraryFolder);
  const absolute = path.resolve(folder, own);
  const isFolder = (await stat(absolute).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder) throw new CallError(`There is no folder ${own} to read the libraries from.`);
  const library = librariesOf(absolute);
  const files = await library.list();
  if (files.length === 0) throw new CallError(`There is no library in ${own}: its files end in .tm.`);
  return library;
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
