import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the workspace in an editor. */
export async function openModel(file: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'A folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
  return vscode.window.showTextDocument(document);
}

/** The codes of what is shown of a document, one for each finding. */
export function codesOf(document: vscode.TextDocument): readonly string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Gives up what was typed into the file that is open. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
