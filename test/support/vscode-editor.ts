import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

/** The address of a file of the workspace. */
export function uriOf(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'A folder is open.');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens a file of the workspace in an editor. */
export async function openModel(file: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(file)));
}

/** The codes of what is shown of a file, one for each finding. */
export function codesOf({ uri }: { readonly uri: vscode.Uri }): readonly string[] {
  return vscode.languages.getDiagnostics(uri).map(codeOf);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function errorsOf({ uri }: { readonly uri: vscode.Uri }): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}

/** The finding whose message has these words, once it is there. */
export function finding({ uri }: { readonly uri: vscode.Uri }, words: string): Promise<vscode.Diagnostic> {
  return until(`a finding about "${words}"`, () => findingNow(uri, words));
}

/** Waits until no finding has these words any more, though others are left. */
export async function noFinding({ uri }: { readonly uri: vscode.Uri }, words: string): Promise<void> {
  await until(`no finding about "${words}"`, () => {
    const all = vscode.languages.getDiagnostics(uri);
    return all.length > 0 && findingNow(uri, words) === undefined;
  });
}

function findingNow(uri: vscode.Uri, words: string): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes(words));
}

/** The place that `|` marks in a stretch of the text: `on Sql|Database`. */
export function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
  const [before = '', after = ''] = marked.split('|');
  const start = document.getText().indexOf(before + after);
  assert.ok(start >= 0, `"${before + after}" is in the text.`);
  return document.positionAt(start + before.length);
}

/** Replaces the first place where a text stands. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const { document } = editor;
  const range = new vscode.Range(placeOf(document, `|${text}`), placeOf(document, `${text}|`));
  assert.ok(await editor.edit((edit) => edit.replace(range, by)), `"${text}" is replaced.`);
}

/** The text at a place that a provider gave. */
export async function textAt(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

/** Gives up what was typed into any file, and closes all editors. */
export async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    // Another editor may be opening still, and then this one is refused.
    await until('the document is shown', async () => {
      try {
        return await vscode.window.showTextDocument(document);
      } catch {
        return undefined;
      }
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
