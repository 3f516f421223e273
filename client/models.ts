import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { changedNotification, type ChangedParams } from '../server/protocol.ts';
import { isLibrary, isModel } from './language-client.ts';

/** The editor with a model in it that the user works in. */
export function activeModelEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor !== undefined && hasModel(editor) ? editor : undefined;
}

/** One to begin with: where no text has the focus, as when the panel has it after a reload, a model that is in sight. */
export function firstModelEditor(): vscode.TextEditor | undefined {
  if (vscode.window.activeTextEditor !== undefined) return activeModelEditor();
  return vscode.window.visibleTextEditors.find(hasModel);
}

/** Whoever looks something up in a library still works in the model that led there. */
export function looksUp(): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor !== undefined && isLibrary(editor.document);
}

function hasModel({ document }: vscode.TextEditor): boolean {
  return isModel(document);
}

/**
 * Tells that models have been analyzed anew. All features share the one listener: a client has one for each
 * notification, and the last that is set replaces those before it.
 */
export function modelChanges(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Event<ChangedParams> {
  const emitter = new vscode.EventEmitter<ChangedParams>();
  context.subscriptions.push(
    emitter,
    client.onNotification(changedNotification, (params: ChangedParams) => emitter.fire(params)),
  );
  return emitter.event;
}
