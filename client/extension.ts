import type * as vscode from 'vscode';
import { createLanguageClient } from './language-client.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createLanguageClient(context);
  context.subscriptions.push(client);
  await client.start();
}
