import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { showSplitCommand, type SplitPlace } from '../../../server/protocol/annotations.ts';

/** The commands that need nothing but the language client. */
export function registerCommands(context: vscode.ExtensionContext, client: LanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.restartServer', () => client.restart()),
    vscode.commands.registerCommand('demarc.showOutput', () => client.outputChannel.show()),
    vscode.commands.registerCommand(showSplitCommand, showSplit),
  );
}

/** The panel shows what the cursor stands on, so the cursor goes to the part that is meant. */
async function showSplit({ uri, position }: SplitPlace): Promise<void> {
  const at = new vscode.Position(position.line, position.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand('demarc.showResponsibility');
}
