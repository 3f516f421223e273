import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { showSplitCommand, type SplitPlace } from '../../../server/protocol/annotations.ts';
import { explainCommand } from '../../../server/protocol/explain.ts';

/** The commands that need nothing but the language client. */
export function registerCommands(context: vscode.ExtensionContext, client: LanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.restartServer', () => client.restart()),
    vscode.commands.registerCommand('demarc.showOutput', () => client.outputChannel.show()),
    vscode.commands.registerCommand(showSplitCommand, showSplit),
    vscode.commands.registerCommand(explainCommand, explain),
  );
}

/** The panel shows what the cursor stands on, so the cursor goes to the part that is meant. */
async function showSplit({ uri, position }: SplitPlace): Promise<void> {
  const at = new vscode.Position(position.line, position.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand('demarc.showResponsibility');
}

/** As a page beside the model, where VS Code can show one. */
async function explain(code: string): Promise<void> {
  const page = vscode.Uri.parse(`demarc:/findings/${code}.md`, true);
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside });
  }
}
