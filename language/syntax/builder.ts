import {
  Cancellation,
  DefaultDocumentBuilder,
  delayNextTick,
  DocumentState,
  interruptAndCheck,
  URI,
  type BuildOptions,
  type LangiumDocument,
} from 'langium';
import { isDocument } from '../generated/ast.ts';
import type { SharedServices } from '../module.ts';

/**
 * Builds by model: a change of one file relinks and re-checks the files that are connected with it by imports, and no
 * other. Libraries and imported files are loaded when something first asks for them.
 */
export class ModelBuilder extends DefaultDocumentBuilder {
  private readonly services: SharedServices;
  private touched: { readonly changed: ReadonlySet<string>; readonly connected: ReadonlySet<string> } | undefined;

  constructor(services: SharedServices) {
    super(services);
    this.services = services;
  }

  protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
    if (this.touched?.changed !== changed) {
      this.touched = { changed, connected: this.services.model.Names.connected(changed) };
    }
    return this.touched.connected.has(document.uri.toString());
  }

  override resetToState<T extends LangiumDocument['parseResult']['value']>(
    document: LangiumDocument<T>,
    state: DocumentState,
  ): void {
    if (state <= DocumentState.ComputedScopes) this.forget(document.uri);
    super.resetToState(document, state);
  }

  protected override cleanUpDeleted(document: LangiumDocument): void {
    super.cleanUpDeleted(document);
    this.drop(document.uri);
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    token: Cancellation.CancellationToken,
  ): Promise<void> {
    const { Names } = this.services.model;
    this.prepareBuild(documents, options);
    await changesLetIn(token);
    await this.services.model.Libraries.names();
    const present = await this.parse(documents, token);
    const read = [...present, ...(await this.loadImports(present, token))];
    await this.loadLibraries(() =>
      this.services.model.Libraries.loadFor(read.map((document) => document.textDocument.getText())),
    );
    const connected = Names.connected(read.map((document) => document.uri.toString()));
    const beside = this.langiumDocuments.all
      .filter((document) => connected.has(document.uri.toString()) && !read.includes(document))
      .toArray();
    for (const document of beside) this.resetToState(document, DocumentState.ComputedScopes);
    this.prepareBuild(beside, options);
    this.services.model.Models.forget(connected);

    const all = [...read, ...beside];
    await this.runCancelable(all, DocumentState.ComputedScopes, token, () => undefined);
    await this.runCancelable(all, DocumentState.Linked, token, (document) =>
      this.serviceRegistry.getServices(document.uri).references.Linker.link(document, token),
    );
    if (all.some((document) => document.references.some((reference) => reference.error))) {
      // The message of a name that does not resolve says which library would bring it.
      await this.loadLibraries(() => this.services.model.Libraries.loadAll());
    }
    await this.runCancelable(all, DocumentState.IndexedReferences, token, () => undefined);
    await this.runCancelable(
      all.filter((document) => this.shouldValidate(document)),
      DocumentState.Validated,
      token,
      async (document) => {
        await this.validate(document, token);
      },
    );
    for (const document of all) this.markAsCompleted(document);
  }

  /** Parses what changed and enters its names; a file that can no longer be read is dropped. */
  private async parse(
    documents: readonly LangiumDocument[],
    token: Cancellation.CancellationToken,
  ): Promise<LangiumDocument[]> {
    const gone = new Set<LangiumDocument>();
    await this.runCancelable([...documents], DocumentState.Parsed, token, async (document) => {
      try {
        await this.langiumDocumentFactory.update(document, token);
      } catch (error) {
        // A file that can be read is not gone: something else went wrong, and must be heard of.
        if (await this.canBeRead(document.uri)) throw error;
        gone.add(document);
      }
    });
    for (const document of gone) {
      this.langiumDocuments.deleteDocument(document.uri);
      this.cleanUpDeleted(document);
    }
    if (gone.size > 0)
      await this.emitUpdate(
        [],
        [...gone].map(({ uri }) => uri),
      );
    const present = documents.filter((document) => !gone.has(document));
    await this.runCancelable(present, DocumentState.IndexedContent, token, (document) => this.enter(document));
    return present;
  }

  private canBeRead(uri: URI): Promise<boolean> {
    return this.fileSystemProvider.readFile(uri).then(
      () => true,
      () => false,
    );
  }

  private enter(document: LangiumDocument): void {
    const root = document.parseResult.value;
    const { Names, Libraries } = this.services.model;
    if (isDocument(root)) Names.put(root, document.uri, Libraries.has(document.uri));
  }

  private async loadLibraries(load: () => Promise<LangiumDocument[]>): Promise<void> {
    const documents = await load();
    this.prepareBuild(documents, this.updateBuildOptions);
    for (const document of documents) this.markAsCompleted(document);
  }

  /** Imports may leave the workspace's folders, and there may be no workspace: such files are read when they are named. */
  private async loadImports(
    documents: readonly LangiumDocument[],
    token: Cancellation.CancellationToken,
  ): Promise<LangiumDocument[]> {
    const { Names } = this.services.model;
    const found: LangiumDocument[] = [];
    const waiting = documents.flatMap(
      (document) => Names.file(document.uri)?.imports.map(({ target }) => target) ?? [],
    );
    for (const target of waiting) {
      const uri = URI.parse(target);
      if (this.langiumDocuments.hasDocument(uri)) continue;
      const document = await this.langiumDocumentFactory.fromUri(uri, token).catch(() => undefined);
      if (!document) continue;
      this.langiumDocuments.addDocument(document);
      this.enter(document);
      document.state = DocumentState.IndexedContent;
      found.push(document);
      waiting.push(...(Names.file(uri)?.imports.map((next) => next.target) ?? []));
    }
    this.prepareBuild(found, this.updateBuildOptions);
    return found;
  }

  private forget(uri: URI): void {
    this.services.model.Lowering.forget(uri.toString());
    this.services.model.Problems.forget(uri.toString());
  }

  private drop(uri: URI): void {
    const connected = this.services.model.Names.connected([uri.toString()]);
    this.services.model.Models.forget(connected);
    this.services.model.Names.remove(uri);
    this.forget(uri);
  }
}

/** A message that has arrived is handed over at a turn of the event loop, and the next one at the next turn. */
const TURNS_TO_LET_IN = 3;

/**
 * While a build holds the thread, the keys that are typed wait in line. Each of them ends the build for the one before,
 * which has to happen before that build begins, or the editor is seconds behind.
 */
async function changesLetIn(token: Cancellation.CancellationToken): Promise<void> {
  if (token === Cancellation.CancellationToken.None) return;
  for (let turn = 0; turn < TURNS_TO_LET_IN; turn++) {
    await delayNextTick();
    await interruptAndCheck(token);
  }
}
