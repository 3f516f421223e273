import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  atCursorRequest,
  changedNotification,
  panelRequest,
  type AtCursor,
  type ChangedParams,
  type PanelModel,
  type ViewQuery,
} from '../../server/protocol.ts';
import { capabilities } from './capabilities.ts';
import { cpuMillisecondsOf, peakMemoryOf } from './process-usage.ts';
import type { Server } from './servers.ts';

/** No answer takes longer than this, or the server counts as hung. */
const LONGEST_MS = 120_000;

type Accept = (diagnostics: readonly Diagnostic[]) => boolean;

/** Drives one server over stdio as an editor does that has one document open. */
export class Client {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly #uri: string;
  readonly #spawned = performance.now();
  readonly #ended: Promise<never>;
  #document: TextDocument;
  #diagnostics: readonly Diagnostic[] = [];
  #waiting: { accept: Accept; answer: (at: number) => void } | undefined;
  #lastMessage = 0;
  #changed: (() => void) | undefined;

  constructor(server: Server, folder: string, file: string) {
    const [program, ...args] = server.command;
    this.#folder = folder;
    this.#uri = pathToFileURL(file).href;
    this.#document = TextDocument.create(this.#uri, 'threat-model', 1, readFileSync(file, 'utf8'));
    this.#child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#ended = new Promise((_, reject) => {
      this.#child.once('exit', (code, signal) => reject(new Error(`The server ended (${signal ?? String(code)}).`)));
    });
    // It is awaited together with an answer; until then its end is nobody's concern.
    this.#ended.catch(() => undefined);
    const reader = new StreamMessageReader(this.#child.stdout, 'utf-8');
    const writer = new StreamMessageWriter(this.#child.stdin, 'utf-8');
    this.#connection = createProtocolConnection(reader, writer);
    this.#connection.onError(() => undefined);
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    for (const method of ['client/registerCapability', 'window/workDoneProgress/create']) {
      this.#connection.onRequest(method, () => null);
    }
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#received(params);
    });
    this.#connection.onNotification(changedNotification, ({ uris }: ChangedParams) => {
      if (uris.some((uri) => decodeURIComponent(uri) === decodeURIComponent(this.#uri))) this.#changed?.();
    });
    this.#connection.listen();
  }

  get document(): TextDocument {
    return this.#document;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get peakMemory(): number | undefined {
    return peakMemoryOf(this.#child.pid!);
  }

  /** Milliseconds that the server has kept processors busy. */
  get processorTime(): number {
    return cpuMillisecondsOf(this.#child.pid!);
  }

  /** Milliseconds from the start of the process to its answer. */
  async start(): Promise<number> {
    const uri = pathToFileURL(this.#folder).href;
    const workspaceFolders = [{ uri, name: 'bench' }];
    await this.#answered(
      this.#connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders,
        capabilities,
      }),
    );
    const took = performance.now() - this.#spawned;
    await this.#connection.sendNotification('initialized', {});
    return took;
  }

  async open(accept: Accept): Promise<number> {
    const start = performance.now();
    const answer = this.#published(accept);
    const textDocument = { uri: this.#uri, languageId: 'threat-model', version: 1, text: this.#document.getText() };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return (await answer) - start;
  }

  /** Changes the text, and does not wait. */
  change(offset: number, removed: number, inserted: string): void {
    const range = { start: this.#document.positionAt(offset), end: this.#document.positionAt(offset + removed) };
    const contentChanges = [{ range, text: inserted }];
    const version = this.#document.version + 1;
    this.#document = TextDocument.update(this.#document, contentChanges, version);
    const textDocument = { uri: this.#uri, version };
    void this.#connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  /** Milliseconds from a change to the diagnostics that tell of it. */
  async edit(offset: number, removed: number, inserted: string, accept: Accept): Promise<number> {
    const start = performance.now();
    const answer = this.#published(accept);
    this.change(offset, removed, inserted);
    return (await answer) - start;
  }

  /** Milliseconds from a request about a place in the document to its answer. */
  async request(method: string, offset: number): Promise<number> {
    const start = performance.now();
    const position = this.#document.positionAt(offset);
    await this.#answered(this.#connection.sendRequest(method, { textDocument: { uri: this.#uri }, position }));
    return performance.now() - start;
  }

  /** What a view of the panel shows, for a cursor at a place of the document. */
  panel(query: ViewQuery, offset?: number): Promise<PanelModel> {
    const position = offset === undefined ? {} : { position: this.#document.positionAt(offset) };
    return this.#answered(this.#connection.sendRequest(panelRequest, { uri: this.#uri, ...position, query }));
  }

  /** Changes the text, and asks for a view as the panel does: as soon as the server tells that something is new. */
  async editFor(query: ViewQuery, offset: number, removed: number, inserted: string): Promise<PanelModel> {
    const changed = this.#answered(new Promise<void>((resolve) => (this.#changed = resolve)));
    this.change(offset, removed, inserted);
    await changed;
    return this.panel(query);
  }

  /** What stands at a place of the document. */
  atCursor(offset: number): Promise<AtCursor | null> {
    const position = this.#document.positionAt(offset);
    return this.#answered(this.#connection.sendRequest(atCursorRequest, { uri: this.#uri, position }));
  }

  /** Until the server says nothing and works no more. */
  async quiet(): Promise<void> {
    const pid = this.#child.pid!;
    for (let before = cpuMillisecondsOf(pid); ;) {
      await sleep(60);
      const now = cpuMillisecondsOf(pid);
      if (performance.now() - this.#lastMessage >= 60 && now - before <= 10) return;
      before = now;
    }
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.#child.once('exit', resolve));
    const polite = this.#connection.sendRequest('shutdown').then(() => this.#connection.sendNotification('exit'));
    await Promise.race([polite.then(() => exited).catch(() => undefined), sleep(3000)]);
    this.#child.kill('SIGKILL');
    this.#connection.dispose();
  }

  #received({ uri, diagnostics }: PublishDiagnosticsParams): void {
    const now = performance.now();
    this.#lastMessage = now;
    if (decodeURIComponent(uri) !== decodeURIComponent(this.#uri)) return;
    this.#diagnostics = diagnostics;
    if (this.#waiting?.accept(diagnostics)) {
      this.#waiting.answer(now);
      this.#waiting = undefined;
    }
  }

  #published(accept: Accept): Promise<number> {
    return this.#answered(new Promise((answer) => (this.#waiting = { accept, answer })));
  }

  async #answered<T>(answer: Promise<T>): Promise<T> {
    const stop = new AbortController();
    const late = sleep(LONGEST_MS, undefined, { signal: stop.signal }).then(() => {
      throw new Error('The server did not answer in time.');
    });
    late.catch(() => undefined);
    try {
      return await Promise.race([answer, late, this.#ended]);
    } finally {
      stop.abort();
    }
  }
}
