import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ConfigurationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { until } from './until.ts';

/** A client that speaks the protocol with a server process, as an editor does. */
export class StdioClient {
  readonly connection: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  readonly folder: string;
  private readonly server: ChildProcess;
  private readonly diagnostics: Map<string, readonly Diagnostic[]>;
  private readonly texts = new Map<string, { text: string; version: number }>();

  /** Starts the server on a folder of its own that holds the files. */
  static async start(files: Readonly<Record<string, string>>, program = 'server/main.ts'): Promise<StdioClient> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'demarc-'));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const main = path.join(import.meta.dirname, '../..', program);
    const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const diagnostics = new Map<string, readonly Diagnostic[]>();
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      diagnostics.set(params.uri, params.diagnostics);
    });
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
    connection.listen();
    const uri = pathToFileURL(folder).href;
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      workspaceFolders: [{ uri, name: 'test' }],
      capabilities: {
        workspace: {
          workspaceFolders: true,
          configuration: true,
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
      },
    } as InitializeParams);
    await connection.sendNotification(InitializedNotification.type, {});
    return new StdioClient(connection, capabilities, folder, server, diagnostics);
  }

  private constructor(
    connection: ProtocolConnection,
    capabilities: InitializeResult['capabilities'],
    folder: string,
    server: ChildProcess,
    diagnostics: Map<string, readonly Diagnostic[]>,
  ) {
    this.connection = connection;
    this.capabilities = capabilities;
    this.folder = folder;
    this.server = server;
    this.diagnostics = diagnostics;
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(path.join(this.folder, name)).href;
  }

  async open(name: string, text: string): Promise<void> {
    const uri = this.uri(name);
    this.texts.set(uri, { text, version: 1 });
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'threat-model', version: 1, text },
    });
  }

  async change(name: string, edit: (text: string) => string): Promise<void> {
    const uri = this.uri(name);
    const { text, version } = this.texts.get(uri)!;
    const next = { text: edit(text), version: version + 1 };
    this.texts.set(uri, next);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: next.version },
      contentChanges: [{ text: next.text }],
    });
  }

  version(name: string): number {
    return this.texts.get(this.uri(name))!.version;
  }

  /** The document and the place right after the first occurrence of a text. */
  after(name: string, found: string): { textDocument: { uri: string }; position: Position } {
    const uri = this.uri(name);
    const { text } = this.texts.get(uri)!;
    const index = text.indexOf(found);
    if (index < 0) throw new Error(`${name} does not hold ${found}.`);
    const before = text.slice(0, index + found.length).split('\n');
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } };
  }

  /** The findings of a file, as soon as some that fit have been published: the server sends none that it has sent before. */
  findings(
    name: string,
    fit: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    return until(`findings of ${name}`, () => {
      const found = this.diagnostics.get(this.uri(name));
      return found && fit(found) ? found : undefined;
    });
  }

  /** Shuts the server down as the protocol has it, and gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await exited;
    this.connection.dispose();
    await rm(this.folder, { recursive: true, force: true });
    return code;
  }
}
