import * as vscode from 'vscode';
import type { Location } from '../../../server/protocol.ts';

/**
 * Shows a place in the text: where its file is open already, else in the first group, so that the panel beside it stays.
 * The focus goes there only when the user asks for it by keyboard or a double click.
 */
export async function revealLocation({ uri, range }: Location, focus: boolean): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  try {
    await sourceEditor(target, selection, !focus);
  } catch {
    void vscode.window.showWarningMessage(`${target.path} cannot be opened: it may have been moved or deleted.`);
  }
}

/** The editor of a file, which is shown where it is open already, else in the first group. */
export function sourceEditor(
  target: vscode.Uri,
  selection: vscode.Range,
  preserveFocus = false,
): Thenable<vscode.TextEditor> {
  const viewColumn = columnOf(target) ?? vscode.ViewColumn.One;
  return vscode.window.showTextDocument(target, { viewColumn, preserveFocus, selection });
}

function columnOf(target: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = target.toString();
  const groups = vscode.window.tabGroups.all;
  const shown =
    groups.find((g) => tabUri(g.activeTab) === wanted) ?? groups.find((g) => g.tabs.some((t) => tabUri(t) === wanted));
  return shown?.viewColumn;
}

function tabUri(tab: vscode.Tab | undefined): string | undefined {
  return tab?.input instanceof vscode.TabInputText ? tab.input.uri.toString() : undefined;
}

/** Evidence and sources: a page opens in the browser, a file in the editor. What is neither stays closed. */
export async function openLink(href: string): Promise<void> {
  const target = vscode.Uri.parse(href, true);
  if (target.scheme === 'https' || target.scheme === 'http') {
    await vscode.env.openExternal(target);
    return;
  }
  const file = await existing(target.with({ fragment: '' }));
  if (file === undefined) {
    void vscode.window.showWarningMessage(
      `There is no file ${vscode.workspace.asRelativePath(target.with({ fragment: '' }))}.`,
    );
    return;
  }
  const line = Number(/^L(\d+)/.exec(target.fragment)?.[1] ?? 1) - 1;
  await vscode.commands.executeCommand('vscode.open', file, {
    viewColumn: vscode.ViewColumn.One,
    selection: new vscode.Range(line, 0, line, 0),
  });
}

const openable = (scheme: string): boolean =>
  vscode.workspace.workspaceFolders?.some((f) => f.uri.scheme === scheme) ?? scheme === 'file';

async function existing(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (!openable(file.scheme)) return undefined;
  try {
    await vscode.workspace.fs.stat(file);
    return file;
  } catch {
    return undefined;
  }
}
