import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  newModelRequest,
  shapesRequest,
  type NewModelAnswer,
  type NewModelParams,
  type ShapeProvider,
} from '../../../server/protocol/new-model.ts';
import { askTitle, chooseFolder, chooseShape, type Chosen } from './choose.ts';
import { fileNameFor } from './file-name.ts';
import { create } from './files.ts';
import { offerAttributes } from './offer-attributes.ts';

/** Writes a model to begin with: into the folder that is open, else into a document that has no file yet. */
export function registerNewModel(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.newThreatModel', async (given?: unknown) => {
      try {
        await newModel(isGiven(given) ? given : {}, context, client);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(`There is no new threat model: ${reason}`);
      }
    }),
  );
}

/** What a key binding may settle, so that nobody is asked. */
interface Given {
  readonly provider?: string;
  readonly shape?: string;
  readonly title?: string;
}

function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && ('provider' in value || 'shape' in value || 'title' in value);
}

async function newModel(given: Given, context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const providers = await client.sendRequest<readonly ShapeProvider[]>(shapesRequest);
  const chosen =
    given.provider !== undefined && given.shape !== undefined ? (given as Chosen) : await chooseShape(providers);
  if (chosen === undefined) return;
  const text = async (title?: string): Promise<string> => {
    const params: NewModelParams = { ...chosen, ...(title === undefined ? {} : { title }) };
    return (await client.sendRequest<NewModelAnswer>(newModelRequest, params)).text;
  };
  if (vscode.workspace.workspaceFolders === undefined) {
    const content = await text(given.title);
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'threat-model', content }),
    );
    return;
  }
  const folder = await chooseFolder();
  const title = folder && (given.title ?? (await askTitle(folder)));
  if (!folder || title === undefined) return;
  const file = vscode.Uri.joinPath(folder.uri, fileNameFor(title));
  if (!(await create(file, await text(title)))) {
    void vscode.window.showErrorMessage(
      `${fileNameFor(title)} was not written: there is such a file already, or nobody may write here.`,
    );
    return;
  }
  await vscode.window.showTextDocument(file, { preview: false });
  void offerAttributes(folder.uri, context.workspaceState);
}
