import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { Document } from './generated/ast.ts';
import type { SharedServices } from './module.ts';
import { CORE } from './syntax/sight.ts';
import type { StoredTree } from './syntax/stored-tree.ts';

/** Where the built-in libraries come from. */
export interface LibrarySource {
  /** Every library file, with the name of the library that it belongs to. */
  list(): Promise<readonly LibraryFile[]>;
  read(uri: URI): Promise<string>;
  /** What has been parsed of a library before, together with the product, by the URIs of its files. */
  stored?(library: string): Promise<ReadonlyMap<string, StoredFile>>;
}

export interface LibraryFile {
  readonly library: string;
  readonly uri: URI;
}

/** A library file that need not be parsed; its text can be read at once. */
export interface StoredFile {
  readonly tree: StoredTree;
  readonly read: () => string;
}

/** Loads the built-in libraries, each when it is first needed: a model pays for those that it uses. */
export class Libraries {
  private readonly source: LibrarySource;
  private readonly services: SharedServices;
  private listing: Promise<readonly LibraryFile[]> | undefined;
  private readonly addresses = new Set<string>();
  private readonly loaded = new Set<string>();
  private loading: Promise<unknown> = Promise.resolve();

  constructor(source: LibrarySource, services: SharedServices) {
    this.source = source;
    this.services = services;
  }

  /** Whether a file is one of a built-in library, be it opened as a file of its own; once the names are known. */
  has(uri: URI): boolean {
    return this.addresses.has(uri.toString());
  }

  /** The names of all built-in libraries, loaded or not. */
  async names(): Promise<readonly string[]> {
    return [...new Set((await this.list()).map((file) => file.library))];
  }

  /** Loads every library that one of these texts names, and core; gives back the documents that are new. */
  async loadFor(texts: Iterable<string>): Promise<LangiumDocument[]> {
    const missing = (await this.names()).filter((name) => !this.loaded.has(name));
    if (missing.length === 0) return [];
    const wanted = new Set(missing.includes(CORE) ? [CORE] : []);
    const mention = new RegExp(`\\b(${missing.join('|')})\\b`, 'g');
    for (const text of texts) for (const [name] of text.matchAll(mention)) wanted.add(name);
    return this.load(wanted);
  }

  async loadAll(): Promise<LangiumDocument[]> {
    return this.load(new Set(await this.names()));
  }

  /** Whether there is nothing left to load. */
  async areLoaded(): Promise<boolean> {
    return (await this.names()).every((name) => this.loaded.has(name));
  }

  /** One after the other, so that what two ask for at once is loaded once. */
  private load(names: ReadonlySet<string>): Promise<LangiumDocument[]> {
    const documents = this.loading.then(() => this.loadMissing(names));
    this.loading = documents.catch(() => undefined);
    return documents;
  }

  private async loadMissing(names: ReadonlySet<string>): Promise<LangiumDocument[]> {
    const { LangiumDocuments, LangiumDocumentFactory } = this.services.workspace;
    const files = (await this.list()).filter(
      ({ library, uri }) => names.has(library) && !this.loaded.has(library) && !LangiumDocuments.hasDocument(uri),
    );
    const stored = await this.stored(new Set(files.map(({ library }) => library)));
    const documents = await Promise.all(
      files.map(async ({ uri }) => {
        const known = stored.get(uri.toString());
        return known
          ? LangiumDocumentFactory.fromStored(known.tree, known.read, uri)
          : LangiumDocumentFactory.fromString(await this.source.read(uri), uri);
      }),
    );
    for (const name of names) this.loaded.add(name);
    // What was said of names that did not resolve was said without these.
    if (documents.length > 0) this.services.model.Problems.forgetAll();
    for (const document of documents) {
      LangiumDocuments.addDocument(document);
      this.services.model.Names.put(document.parseResult.value as Document, document.uri, true);
      // Its references resolve when they are asked for, and its text is checked before it is published.
      document.state = DocumentState.Validated;
    }
    return documents;
  }

  private async stored(libraries: ReadonlySet<string>): Promise<ReadonlyMap<string, StoredFile>> {
    const found = await Promise.all([...libraries].map(async (library) => this.source.stored?.(library)));
    return new Map(found.flatMap((files) => [...(files ?? [])]));
  }

  private list(): Promise<readonly LibraryFile[]> {
    this.listing ??= this.source.list().then((files) => {
      for (const { uri } of files) this.addresses.add(uri.toString());
      this.services.model.Names.announce(files.map(({ library }) => library));
      return files;
    });
    return this.listing;
  }
}
