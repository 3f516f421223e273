import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The commands that need nothing but the language client. */
export function registerCommands(context: vscode.ExtensionContext, client: LanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.restartServer', () => client.restart()),
    vscode.commands.registerCommand('demarc.showOutput', () => client.outputChannel.show()),
  );
}
