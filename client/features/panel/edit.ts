import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Changes, PanelEdit, PanelExport, SnippetChange } from '../../../server/protocol.ts';
import { sourceEditor } from './go-to.ts';
import type { PanelServer } from './server.ts';

/**
 * Applies what the panel offers as one step that the editor can undo; where it cannot, the reason is told. One after the
 * other: each is worked out for the text that the one before has left.
 */
export function createEdits(server: PanelServer, client: BaseLanguageClient): (uri: string, edit: PanelEdit) => void {
  let last: Promise<void> = Promise.resolve();
  return (uri, edit) => {
    last = last
      .then(() => applyEdit(server, client, uri, edit))
      .catch(() => {
        void vscode.window.showWarningMessage('The language server does not answer: nothing was written.');
      });
  };
}

async function applyEdit(server: PanelServer, client: BaseLanguageClient, uri: string, edit: PanelEdit): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const answer = await server.edit({ uri, edit });
    if ('failure' in answer) {
      void vscode.window.showWarningMessage(answer.failure);
      return;
    }
    const changes = Object.fromEntries(Object.entries(answer.changes).map(([file, edits]) => [file, [...edits]]));
    const workspaceEdit = await client.protocol2CodeConverter.asWorkspaceEdit({ changes });
    if (answer.snippet && fits(answer, client) && (await insert(answer.snippet, answer, client))) return;
    if (fits(answer, client) && (await vscode.workspace.applyEdit(workspaceEdit))) return;
  }
  void vscode.window.showWarningMessage('The text has changed meanwhile: nothing was written.');
}

/** Somebody may type while the server answers: so often it is asked anew. */
const attempts = 3;

/** Where something is asked, the focus goes to the text, and what is to be filled in is selected. */
async function insert(
  { uri, range: { start, end }, value }: SnippetChange,
  changes: Changes,
  client: BaseLanguageClient,
): Promise<boolean> {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await sourceEditor(vscode.Uri.parse(uri, true), range);
  return fits(changes, client) && editor.insertSnippet(new vscode.SnippetString(value), range);
}

/** Whether the open files are still those that the changes are for. */
function fits({ versions }: Changes, client: BaseLanguageClient): boolean {
  return vscode.workspace.textDocuments.every((document) => {
    const version = versions[client.code2ProtocolConverter.asUri(document.uri)];
    return version === undefined || version === document.version;
  });
}

export async function copyExport(server: PanelServer, uri: string, wanted: PanelExport): Promise<void> {
  const { text } = await server.export({ uri, export: wanted });
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage('Copied.', 3000);
}

/** Into a file that the user chooses, beside the model by default. A picture is first drawn by the page. */
export async function saveExport(
  server: PanelServer,
  uri: string,
  wanted: PanelExport,
  draw: (svg: string, name: string) => void,
): Promise<void> {
  const { text, name } = await server.export({ uri, export: wanted });
  if (wanted.format === 'png') draw(text, name);
  else await saveFile(uri, name, new TextEncoder().encode(text));
}

/** The picture as the page drew it: the file in base64. */
export async function saveImage(uri: string, name: string, data: string | null): Promise<void> {
  if (data === null) {
    void vscode.window.showErrorMessage(`${name} cannot be drawn. The diagram can be saved as SVG.`);
    return;
  }
  await saveFile(
    uri,
    name,
    Uint8Array.from(atob(data), (character) => character.charCodeAt(0)),
  );
}

async function saveFile(uri: string, name: string, bytes: Uint8Array): Promise<void> {
  const beside = vscode.Uri.joinPath(vscode.Uri.parse(uri, true), '..', name);
  const target = await vscode.window.showSaveDialog({ defaultUri: beside, title: `Save ${name}` });
  if (target === undefined) return;
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${vscode.workspace.asRelativePath(target)} cannot be written: ${reason}`);
  }
}
