import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { changedNotification, type ChangedParams } from '../server/protocol.ts';
import { languageId } from './language-client.ts';

/** The editor with a model in it that the user works in. */
export function activeModelEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
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
