import type * as vscode from 'vscode';
import { registerCommands } from './features/commands/register.ts';
import { registerLanguageModelTools } from './features/language-model-tools/register.ts';
import { registerNewModel } from './features/new-model/register.ts';
import { registerPanel } from './features/panel/register.ts';
import { registerRevisions } from './features/revisions/register.ts';
import { registerStatus } from './features/status/register.ts';
import { registerTasks } from './features/tasks/register.ts';
import { registerWalkthrough } from './features/walkthrough/register.ts';
import { createLanguageClient } from './language-client.ts';
import { modelChanges } from './models.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createLanguageClient(context);
  context.subscriptions.push(client);
  registerCommands(context, client);
  registerNewModel(context, client);
  registerLanguageModelTools(context, client);
  const onChanged = modelChanges(context, client);
  registerPanel(context, client, onChanged, registerRevisions(context, client));
  registerStatus(context, client, onChanged);
  registerTasks(context);
  registerWalkthrough(context, client, onChanged);
  await client.start();
}
