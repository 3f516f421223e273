import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the workspace in an editor. */
export async function openModel(file: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'A folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
  return vscode.window.showTextDocument(document);
}
