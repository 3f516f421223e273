import * as vscode from 'vscode';
import { choicesOf, typedChoices, type Choice } from './choices.ts';
import type { Repositories } from './repositories.ts';

const commitsShown = 15;

interface Item extends vscode.QuickPickItem {
  readonly revision?: string | null;
}

/** Lets the user choose what a model is compared with: null for the default, undefined where nothing was chosen. */
export async function chooseRevision(model: string, repositories: Repositories): Promise<string | null | undefined> {
  const file = vscode.Uri.parse(model, true);
  const repository = await repositories.repositoryOf(file);
  if (typeof repository === 'string') return undefined;
  const [byDefault, commits, refs] = await Promise.all([
    repositories.revision({ uri: model, chosen: null }),
    repository.log({ path: file.fsPath, maxEntries: commitsShown }).catch(() => []),
    repository.getRefs({}).catch(() => []),
  ]);
  return pick(choicesOf({ byDefault, file: nameOf(file), commits, refs }));
}

function pick(choices: readonly Choice[]): Promise<string | null | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  const items = choices.map(itemOf);
  picker.title = 'Compare the model with an earlier revision';
  picker.placeholder = 'A branch, a tag, a commit, or anything else that Git knows as a revision';
  picker.matchOnDescription = true;
  picker.items = items;
  picker.onDidChangeValue((value) => {
    picker.items = [...items, ...typedChoices(value, choices).map(itemOf)];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.revision);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf({ label, description, revision }: Choice): Item {
  if (revision === undefined) return { label, kind: vscode.QuickPickItemKind.Separator };
  return { label, revision, ...(description === undefined ? {} : { description }) };
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
