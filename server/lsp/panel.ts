import { DocumentState, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { why } from '../../language/analysis/explain.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';
import {
  atCursorRequest,
  changedNotification,
  editRequest,
  exportRequest,
  panelRequest,
  verdictRequest,
  type AtCursor,
  type AtCursorParams,
  type ChangedParams,
  type EditAnswer,
  type EditParams,
  type ExportAnswer,
  type ExportParams,
  type PanelModel,
  type PanelParams,
  type Position,
  type Status,
  type VerdictAnswer,
  type VerdictParams,
} from '../protocol.ts';
import { chooseSystemRequest, type ChooseSystemParams, type SystemChoice } from '../protocol/systems.ts';
import { atCursor, type Cursor } from '../view/at-cursor.ts';
import { Layouts } from '../view/diagram/layouts.ts';
import { empty, fragment, fresh, panelOf, panelWithout, stale } from '../view/panel.ts';
import { sinceLine } from '../view/since.ts';
import { verdictInWords } from '../view/verdict.ts';
import type { Viewing } from '../view/viewing.ts';
import { allLibraries } from './all-libraries.ts';
import { cursorAt } from './cursor.ts';
import { rangeOf } from './places.ts';
import { contentOf } from './panel-content.ts';
import { presentAnalysis } from './present-analysis.ts';
import { editOf } from './panel-edits.ts';
import { exportOf } from './panel-exports.ts';
import { PastModels } from './past-models.ts';
import type { ServerSharedServices } from './services.ts';
import { WhatIfs } from './what-if.ts';

/** Answers what the panel and the status item ask, and tells them when there is something new to ask for. */
export function answerPanel(connection: Connection, shared: ServerSharedServices, library: LibrarySource): void {
  const views = new Views(shared, new PastModels(connection, shared, library));
  connection.onRequest(panelRequest, (params: PanelParams, token: CancellationToken) =>
    views.panel(params, signalOf(token)),
  );
  connection.onRequest(atCursorRequest, (params: AtCursorParams) => views.atCursor(params));
  connection.onRequest(verdictRequest, (params: VerdictParams) => views.verdict(params));
  connection.onRequest(editRequest, (params: EditParams) => views.edit(params));
  connection.onRequest(exportRequest, (params: ExportParams) => views.export(params));
  let version = 0;
  connection.onRequest(chooseSystemRequest, async (params: ChooseSystemParams): Promise<null> => {
    const changed: ChangedParams = { uris: await views.choose(params), version: ++version };
    if (changed.uris.length > 0) void connection.sendNotification(changedNotification, changed);
    return null;
  });
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (built) => {
    const uris = built
      .map((document) => document.uri)
      .filter((uri) => uri.scheme !== LIBRARY_SCHEME)
      .map(String);
    const params: ChangedParams = { uris, version: ++version };
    if (uris.length > 0) void connection.sendNotification(changedNotification, params);
  });
}

class Views {
  private readonly shared: ServerSharedServices;
  private readonly viewing: Viewing;
  private readonly layouts = new Layouts();
  private readonly whatIfs: WhatIfs;
  private readonly past: PastModels;

  constructor(shared: ServerSharedServices, past: PastModels) {
    this.shared = shared;
    this.past = past;
    this.whatIfs = new WhatIfs(shared);
    this.viewing = {
      why,
      locate: (origin) => ({ uri: origin.file, range: rangeOf(origin, shared.workspace.LangiumDocuments) }),
    };
  }

  async panel({ uri, position, query }: PanelParams, signal: AbortSignal): Promise<PanelModel> {
    await this.settled();
    const { status, analysis } = this.judged(uri);
    if (!analysis) return panelWithout(status, uri);
    const cursor = position && this.cursor(uri, position, analysis);
    const { viewing, layouts, whatIfs, past } = this;
    const content = await contentOf(query, { analysis, viewing, cursor, layouts, whatIfs, past, signal });
    const then = query.view === 'since' ? undefined : await past.again(analysis.model.system.origin.file, signal);
    const line = then && sinceLine(analysis, then);
    return panelOf(analysis, content, viewing, status, cursor, line, this.systemsOf(uri));
  }

  async atCursor({ uri, position }: AtCursorParams): Promise<AtCursor | null> {
    await this.settled();
    const { analysis } = this.judged(uri);
    const cursor = analysis && this.cursor(uri, position, analysis);
    return analysis && cursor ? atCursor(analysis, cursor, this.viewing) : null;
  }

  /** What shares a file with that system is about it from now on. */
  async choose({ uri }: ChooseSystemParams): Promise<readonly string[]> {
    await this.settled();
    const { Models, Names } = this.shared.model;
    const chosen = Names.file(URI.parse(uri));
    if (!chosen) return [];
    Models.prefer(chosen.key);
    return [...Names.connected([chosen.key])];
  }

  private systemsOf(uri: string): SystemChoice[] {
    const { Models, Names } = this.shared.model;
    const file = Names.file(URI.parse(uri));
    const roots = file ? Models.rootsOf(file.key) : [];
    if (roots.length < 2) return [];
    return roots.map((root) => ({ uri: root.key, title: Models.model(root).system.title }));
  }

  async verdict({ uri }: VerdictParams): Promise<VerdictAnswer> {
    await this.settled();
    const { status, analysis } = this.judged(uri);
    return { status, verdict: analysis ? verdictInWords(analysis) : null };
  }

  /** Waits until all is read that the editor has sent: places of a text that has passed would tear the present one. */
  async edit({ uri, edit }: EditParams): Promise<EditAnswer> {
    const { WorkspaceLock, WorkspaceManager } = this.shared.workspace;
    await WorkspaceManager.ready;
    if (edit.kind === 'move') await allLibraries(this.shared);
    return WorkspaceLock.read(() => {
      const { Models, Names } = this.shared.model;
      const file = Names.file(URI.parse(uri));
      const root = file && Models.rootsOf(file.key)[0];
      if (!root || !Models.parses(root)) return { failure: 'The text does not parse: nothing was written.' };
      return editOf(edit, Models.analysis(root), this.shared);
    });
  }

  /** What the view shows can be handed out as long as it is shown, though the text may not parse at present. */
  async export({ uri, export: wanted }: ExportParams): Promise<ExportAnswer> {
    await this.settled();
    const { analysis } = this.judged(uri);
    return analysis ? exportOf(wanted, analysis, this.viewing, this.layouts) : { text: '', name: 'empty.txt' };
  }

  /** The first analysis is still to come when the editor asks at once. */
  private async settled(): Promise<void> {
    await this.shared.workspace.WorkspaceManager.ready;
    await this.shared.workspace.DocumentBuilder.waitUntil(DocumentState.Linked).catch(() => undefined);
  }

  private judged(uri: string): { status: Status; analysis: Analysis | undefined } {
    const { Models, Names } = this.shared.model;
    const file = Names.file(URI.parse(uri));
    const root: FileNames | undefined = file && Models.rootsOf(file.key)[0];
    if (!root) return { status: file && file.declarations.length > 0 ? fragment : empty, analysis: undefined };
    const analysis = presentAnalysis(URI.parse(uri), this.shared.model) ?? Models.analysis(root);
    return { status: Models.parses(root) ? fresh : stale, analysis };
  }

  private cursor(uri: string, position: Position, analysis: Analysis): Cursor | undefined {
    const document = this.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    return document && cursorAt(document, position, analysis, this.shared.model.Lowering);
  }
}

function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
