import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { codeServerEntry } from './install.ts';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'files.hotExit': 'off',
};

export interface HostOptions {
  /** A folder whose copy is opened. */
  readonly workspace: string;
  /** Prepares that copy, by its path, before it is opened. */
  readonly prepare?: (folder: string) => void;
  /** Packaged extensions to install. */
  readonly vsix?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the workspace is trusted, as it is by itself; else VS Code keeps it restricted, and does not ask. */
  readonly trusted?: boolean;
  /** Heed `extensionDevelopmentPath` and `extensionTestsPath` in the URL. */
  readonly testHost?: boolean;
  /** How long VS Code stays when nobody is connected; more than 60. */
  readonly idleSeconds?: number;
}

/** One throw-away VS Code on 127.0.0.1: home, user data, extensions and a copy of the workspace, all in one folder. */
export class VsCodeHost {
  readonly folder: string;
  readonly workspace: string;
  readonly exited: Promise<number | null>;
  origin = '';
  readonly #server: ChildProcess;
  readonly #onExit = (): void => {
    this.#kill('SIGKILL');
    removeFolder(this.folder);
  };

  static async start(options: HostOptions): Promise<VsCodeHost> {
    // The path is short because sockets are made under it, and the path of one ends at 107 bytes.
    const folder = mkdtempSync(path.join(os.tmpdir(), 'demarc-'));
    try {
      prepareFolder(folder, options);
      const host = new VsCodeHost(folder, options);
      host.origin = await host.#listening();
      return host;
    } catch (error) {
      removeFolder(folder);
      throw error;
    }
  }

  private constructor(folder: string, options: HostOptions) {
    this.folder = folder;
    this.workspace = path.join(folder, 'workspace');
    const args = [codeServerEntry, ...placesIn(folder), ...quietArguments];
    // Should this process be killed outright, the orphaned server ends by itself.
    args.push('--idle-timeout-seconds', String(options.idleSeconds ?? 61));
    if (options.trusted !== false) args.push('--disable-workspace-trust');
    // A built VS Code heeds the test parameters of its URL only with this flag.
    if (options.testHost) args.push('--vscode-option', 'enable-smoke-test-driver');
    this.#server = spawn(process.execPath, args, {
      env: environment(folder, options.env),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.exited = new Promise((resolve) => this.#server.once('exit', resolve));
    process.once('exit', this.#onExit);
  }

  /** The URI that the workbench uses for a file of this machine. */
  uri(file: string): string {
    return `vscode-remote://${new URL(this.origin).host}${file}`;
  }

  /** The address of the workbench on the workspace. */
  url(payload: readonly (readonly [string, string])[] = []): string {
    const query = new URLSearchParams({ folder: this.workspace });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `${this.origin}/?${query.toString()}`;
  }

  async stop(): Promise<void> {
    this.#kill('SIGTERM');
    const late = setTimeout(() => this.#kill('SIGKILL'), 5000);
    await this.exited;
    clearTimeout(late);
    process.removeListener('exit', this.#onExit);
    removeFolder(this.folder);
  }

  /** Signals the whole group of the server: extension host, language server, file watcher. */
  #kill(signal: NodeJS.Signals): void {
    const alive = this.#server.exitCode === null && this.#server.signalCode === null;
    if (this.#server.pid !== undefined && alive) process.kill(-this.#server.pid, signal);
  }

  #listening(): Promise<string> {
    const log = createWriteStream(path.join(this.folder, 'server.log'));
    this.#server.stderr?.pipe(log, { end: false });
    return new Promise((resolve, reject) => {
      let printed = '';
      this.#server.stdout?.on('data', (chunk: Buffer) => {
        log.write(chunk);
        printed += chunk.toString();
        const address = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      });
      this.#server.once('error', reject);
      void this.exited.then((code) => reject(new Error(`VS Code ended with ${String(code)}:\n${printed}`)));
    });
  }
}

const quietArguments = [
  '--auth=none',
  '--bind-addr=127.0.0.1:0',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-getting-started-override',
  '--disable-proxy',
];

function placesIn(folder: string): string[] {
  const at = (name: string): string => path.join(folder, name);
  return ['--user-data-dir', at('data'), '--extensions-dir', at('extensions'), '--config', at('config.yaml')];
}

function prepareFolder(folder: string, { workspace, prepare, vsix = [], settings, env }: HostOptions): void {
  for (const name of ['home', 'data/User', 'extensions']) mkdirSync(path.join(folder, name), { recursive: true });
  cpSync(workspace, path.join(folder, 'workspace'), { recursive: true });
  prepare?.(path.join(folder, 'workspace'));
  const userSettings = JSON.stringify({ ...quietSettings, ...settings });
  writeFileSync(path.join(folder, 'data/User/settings.json'), userSettings);
  for (const file of vsix) {
    const args = [codeServerEntry, ...placesIn(folder), '--install-extension', file];
    const { stdout, stderr } = spawnSync(process.execPath, args, { env: environment(folder, env), encoding: 'utf8' });
    if (!stdout.includes('successfully installed')) throw new Error(`${file} was not installed:\n${stdout}${stderr}`);
  }
}

/** Variables of a surrounding VS Code terminal, of npm or of mocha would change what VS Code and its children do. */
function environment(folder: string, extra?: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const foreign =
    /^(VSCODE_|CODE_SERVER_|ELECTRON_|npm_|NODE_(OPTIONS|ENV|TEST_CONTEXT)$|PORT$|PASSWORD$|(https?|all|no)_proxy$)/i;
  const home = path.join(folder, 'home');
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    // An empty gallery: VS Code looks nothing up in a marketplace.
    EXTENSIONS_GALLERY: '{}',
    ...extra,
  };
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
