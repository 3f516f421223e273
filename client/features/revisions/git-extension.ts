import * as vscode from 'vscode';

/** What is used of the interface, version 1, that the Git extension of VS Code offers. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly onDidCloseRepository: vscode.Event<unknown>;
  /** The innermost repository that a file is in; another object each time. */
  getRepository(uri: vscode.Uri): GitRepository | null;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly HEAD: GitBranch | undefined; readonly onDidChange: vscode.Event<void> };
  status(): Promise<void>;
  /** It rejects where there is no such commit. */
  getCommit(ref: string): Promise<GitCommit>;
  /** It rejects where there is no such branch, here or at a remote. */
  getBranch(name: string): Promise<GitBranch>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  getRefs(query: object): Promise<readonly GitRef[]>;
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly GitCommit[]>;
  /** It rejects where the revision has no such file. */
  getObjectDetails(revision: string, path: string): Promise<unknown>;
  show(revision: string, path: string): Promise<string>;
}

/** 0 is a branch, 1 one of a remote, 2 a tag. */
export type GitRefType = 0 | 1 | 2;

export interface GitRef {
  readonly type: GitRefType;
  readonly name?: string;
  readonly commit?: string;
}

export interface GitBranch extends GitRef {
  readonly upstream?: { readonly remote: string; readonly name: string };
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

const extensionId = 'vscode.git';

/** How long the extension may take to look for repositories, in milliseconds, before it is asked all the same. */
const patience = 5000;

/** The interface of the Git extension; undefined where it is not there, is switched off, or finds no Git. */
export async function gitApi(changed: (enablement: vscode.Event<boolean>) => void): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>(extensionId);
  if (extension === undefined) return undefined;
  try {
    const git = await extension.activate();
    changed(git.onDidChangeEnablement);
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    await initialized(api);
    return api;
  } catch {
    return undefined;
  }
}

function initialized(api: GitApi): Promise<void> {
  return new Promise((resolve) => {
    if (api.state === 'initialized') {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(late);
      listener.dispose();
      resolve();
    };
    const listener = api.onDidChangeState(() => {
      if (api.state === 'initialized') done();
    });
    const late = setTimeout(done, patience);
  });
}
