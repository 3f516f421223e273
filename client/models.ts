import * as vscode from 'vscode';
import { languageId } from './language-client.ts';

/** The editor with a model in it that the user works in. */
export function activeModelEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}
