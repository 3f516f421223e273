import * as vscode from 'vscode';
import type { ShapeProvider } from '../../../server/protocol/new-model.ts';
import { fileNameFor } from './file-name.ts';
import { exists } from './files.ts';

/** By their ids. */
export interface Chosen {
  readonly provider: string;
  readonly shape: string;
}

/** Asks for the provider and then for the shape, and back; undefined where the user gives up. */
export async function chooseShape(providers: readonly ShapeProvider[]): Promise<Chosen | undefined> {
  for (;;) {
    const provider = await pick(providers.map(itemOf), { step: 1, placeholder: 'Who runs the system?' });
    if (provider === undefined || provider === 'back') return undefined;
    const { id, shapes } = provider.of;
    const shape = await pick(shapes.map(itemOf), { step: 2, placeholder: 'What is it made of?' });
    if (shape === undefined) return undefined;
    if (shape !== 'back') return { provider: id, shape: shape.of.id };
  }
}

export async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const [first, second] = vscode.workspace.workspaceFolders ?? [];
  return second ? vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder gets the model?' }) : first;
}

/** What the system is called: its file gets the name, too, so a name whose file is there already is refused. */
export async function askTitle(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  const title = await vscode.window.showInputBox({
    title: dialog,
    prompt: 'What is the system called?',
    value: folder.name,
    ignoreFocusOut: true,
    validateInput: async (text) => {
      if (text.trim() === '') return { message: 'A name, please.', severity: vscode.InputBoxValidationSeverity.Error };
      const name = fileNameFor(text);
      return (await exists(vscode.Uri.joinPath(folder.uri, name)))
        ? { message: `There is a file ${name} already.`, severity: vscode.InputBoxValidationSeverity.Error }
        : { message: `It is written to ${name}.`, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  return title?.trim();
}

const dialog = 'New Threat Model';

interface Item<Of> extends vscode.QuickPickItem {
  readonly of: Of;
}

function itemOf<Of extends { readonly title: string; readonly detail?: string }>(of: Of): Item<Of> {
  return { label: of.title, ...(of.detail === undefined ? {} : { detail: of.detail }), of };
}

function pick<Of>(
  items: readonly Item<Of>[],
  { step, placeholder }: { readonly step: number; readonly placeholder: string },
): Promise<Item<Of> | 'back' | undefined> {
  return new Promise((resolve) => {
    const picker = vscode.window.createQuickPick<Item<Of>>();
    picker.title = dialog;
    picker.step = step;
    picker.totalSteps = 2;
    picker.placeholder = placeholder;
    picker.matchOnDetail = true;
    picker.items = items;
    picker.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
    const end = (chosen: Item<Of> | 'back' | undefined): void => {
      resolve(chosen);
      picker.dispose();
    };
    picker.onDidAccept(() => end(picker.selectedItems[0]));
    picker.onDidTriggerButton(() => end('back'));
    picker.onDidHide(() => end(undefined));
    picker.show();
  });
}
