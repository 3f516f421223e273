import * as vscode from 'vscode';
import { attributesLine, namesModels, withLine } from './attributes.ts';
import { create, exists, textOf } from './files.ts';

const offered = 'demarc.attributesOffered';
const fileName = '.gitattributes';

/** Offers once in each workspace to tell code hosts what `.tm` files are: in a repository that does not say it yet. */
export async function offerAttributes(folder: vscode.Uri, memory: vscode.Memento): Promise<void> {
  if (memory.get(offered) === true) return;
  const said = await attributesFor(folder);
  if (said === undefined || namesModels(said)) return;
  await memory.update(offered, true);
  const add = 'Add the Line';
  const answer = await vscode.window.showInformationMessage(
    `Code hosts take .tm files for Tcl. The line "${attributesLine}" in ${fileName} tells them that they are not.`,
    add,
  );
  if (answer === add && !(await addLine(vscode.Uri.joinPath(folder, fileName))))
    void vscode.window.showErrorMessage(`${fileName} could not be written, and is as it was.`);
}

/** What the files of the folder and of those above it say, up to the root of the repository; undefined outside of one. */
async function attributesFor(folder: vscode.Uri): Promise<string | undefined> {
  const texts: string[] = [];
  for (let at = folder; ; at = vscode.Uri.joinPath(at, '..')) {
    texts.push(await textOf(vscode.Uri.joinPath(at, fileName)));
    if (await exists(vscode.Uri.joinPath(at, '.git'))) return texts.join('\n');
    if (vscode.Uri.joinPath(at, '..').path === at.path) return undefined;
  }
}

/** What a file is given can be undone in one step. A file in which the user is typing stays unsaved. */
async function addLine(file: vscode.Uri): Promise<boolean> {
  if (!(await exists(file))) return create(file, withLine(''));
  const document = await vscode.workspace.openTextDocument(file);
  const wasDirty = document.isDirty;
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  edit.insert(file, document.positionAt(text.length), withLine(text).slice(text.length));
  return (await vscode.workspace.applyEdit(edit)) && (wasDirty || document.save());
}
