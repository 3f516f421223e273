import * as vscode from 'vscode';
import type {
  RevisionAnswer,
  RevisionFailure,
  RevisionParams,
  TextAtAnswer,
  TextAtParams,
} from '../../../server/protocol/since.ts';
import { gitApi, type GitApi, type GitRepository } from './git-extension.ts';
import { resolveRevision } from './resolve.ts';

/** The repositories that VS Code has opened, through its Git extension. What it has answered is kept until Git moves. */
export class Repositories {
  readonly onChanged: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: { dispose(): unknown }[] = [];
  /** Until somebody asks for a revision, there is nobody to be told. */
  private asked = false;
  private api: Promise<GitApi | undefined> | undefined;
  private readonly watched = new Map<string, vscode.Disposable>();
  private readonly answers = new Map<string, Promise<RevisionAnswer>>();
  private telling: NodeJS.Timeout | undefined;

  constructor() {
    this.onChanged = this.changed.event;
    this.listeners.push(
      this.changed,
      vscode.extensions.onDidChange(() => this.startAnew()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.startAnew()),
    );
  }

  async revision({ uri, chosen }: RevisionParams): Promise<RevisionAnswer> {
    const file = vscode.Uri.parse(uri, true);
    const repository = await this.repositoryOf(file);
    if (typeof repository === 'string') return { failure: repository };
    const key = `${repository.rootUri.toString()} ${chosen ?? ''}`;
    const answer = this.answers.get(key) ?? resolveRevision(repository, chosen);
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  }

  /** A file that is in no repository, or in another one, is what it is: it has no such revision. */
  async textAt({ uri, root, revision }: TextAtParams): Promise<TextAtAnswer> {
    const api = await this.git();
    const file = vscode.Uri.parse(uri, true);
    const repository = api?.getRepository(vscode.Uri.parse(root, true));
    if (!repository) throw new Error(`There is no repository around ${root}.`);
    const own = api?.getRepository(file);
    if (own?.rootUri.toString() !== repository.rootUri.toString()) return { text: await presentText(file) };
    try {
      await repository.getObjectDetails(revision, file.fsPath);
    } catch (error) {
      if (isUnknownPath(error)) return { text: null };
      throw error;
    }
    return { text: await repository.show(revision, file.fsPath) };
  }

  async repositoryOf(file: vscode.Uri): Promise<GitRepository | RevisionFailure> {
    this.asked = true;
    if (file.scheme === 'untitled') return 'not-saved';
    if (!vscode.workspace.isTrusted) return 'restricted';
    const api = await this.git();
    if (api === undefined) return 'no-git';
    const repository = api.getRepository(file);
    if (repository === null) return 'no-repository';
    this.watch(repository);
    return repository;
  }

  dispose(): void {
    clearTimeout(this.telling);
    for (const listener of [...this.listeners, ...this.watched.values()]) listener.dispose();
  }

  private git(): Promise<GitApi | undefined> {
    this.api ??= gitApi((enablement) => this.listeners.push(enablement(() => this.startAnew()))).then((api) => {
      if (api !== undefined) {
        this.listeners.push(
          api.onDidOpenRepository(() => this.tell()),
          api.onDidCloseRepository(() => this.forgetRepositories()),
        );
      }
      return api;
    });
    return this.api;
  }

  private watch({ rootUri, state }: GitRepository): void {
    const key = rootUri.toString();
    if (!this.watched.has(key))
      this.watched.set(
        key,
        state.onDidChange(() => this.tell()),
      );
  }

  /** The extension may be another one now, or be there at last. */
  private startAnew(): void {
    if (!this.asked) return;
    this.api = undefined;
    this.forgetRepositories();
  }

  private forgetRepositories(): void {
    for (const listener of this.watched.values()) listener.dispose();
    this.watched.clear();
    this.tell();
  }

  /** Git tells of each of its steps: those that come together are told once. */
  private tell(): void {
    this.answers.clear();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.changed.fire(), togetherWithin);
  }
}

const togetherWithin = 200;

function isUnknownPath(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'gitErrorCode' in error && error.gitErrorCode === 'UnknownPath';
}

async function presentText(file: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
