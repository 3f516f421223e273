import type * as vscode from 'vscode';

/** Earlier revisions of models, as the panel needs them. */
export interface Revisions {
  /** Commits, branches or tags may be others than before. It tells nothing until somebody has asked for a revision. */
  readonly onChanged: vscode.Event<void>;
  /** Lets the user choose what a model is compared with: null for the default, undefined where nothing was chosen. */
  choose(model: string): Promise<string | null | undefined>;
}
