import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { ChangedParams } from '../../../server/protocol.ts';
import { activeModelEditor, firstModelEditor } from '../../models.ts';
import type { FromPanel, Saved } from '../../panel/messages.ts';
import type { Revisions } from '../../revisions.ts';
import { copyExport, createEdits, saveExport, saveImage } from './edit.ts';
import { openLink, revealLocation } from './go-to.ts';
import { PanelPage } from './page.ts';
import { Pages } from './pages.ts';
import { panelServer } from './server.ts';

const panelType = 'demarc.panel';
const viewId = 'demarc.responsibilityView';

/** The responsibility panel: beside the code, and as a view. Both show the same. */
export function registerPanel(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  onChanged: vscode.Event<ChangedParams>,
  revisions: Revisions,
): void {
  const server = panelServer(client);
  const pages = new Pages(server);
  const applyEdit = createEdits(server, client);
  let beside: vscode.WebviewPanel | undefined;

  const receive = (message: FromPanel, page: PanelPage): void => {
    switch (message.type) {
      case 'ready':
      case 'ask':
        pages.ask(page, message);
        return;
      case 'reveal':
        void revealLocation(message.location, message.focus);
        return;
      case 'open':
        void openLink(message.href);
        return;
      case 'edit':
        if (pages.uri !== undefined) applyEdit(pages.uri, message.edit);
        return;
      case 'copy':
        if (pages.uri !== undefined) void copyExport(server, pages.uri, message.export);
        return;
      case 'save':
        if (pages.uri !== undefined)
          void saveExport(server, pages.uri, message.export, (svg, name) => page.post({ type: 'draw', svg, name }));
        return;
      case 'choose-system':
        void server.choose({ uri: message.uri }).catch(() => undefined);
        return;
      case 'choose-revision':
        void chooseRevision(message.model, page);
        return;
      case 'save-image':
        if (pages.uri !== undefined) void saveImage(pages.uri, message.name, message.data);
    }
  };

  const chooseRevision = async (model: string, page: PanelPage): Promise<void> => {
    const revision = await revisions.choose(model);
    if (revision !== undefined) page.post({ type: 'revision', model, revision });
  };

  const adopt = (panel: vscode.WebviewPanel): void => {
    beside = panel;
    const page = new PanelPage(panel.webview, context.extensionUri, 'editor', receive);
    pages.add(page, panel.visible);
    panel.onDidChangeViewState(() => pages.show(page, panel.visible));
    panel.onDidDispose(() => {
      if (beside === panel) beside = undefined;
      pages.remove(page);
    });
  };

  const uriOf = (editor: vscode.TextEditor): string => client.code2ProtocolConverter.asUri(editor.document.uri);

  const moveTo = (editor: vscode.TextEditor): void => {
    const { line, character } = editor.selection.active;
    pages.moveTo({ uri: uriOf(editor), position: { line, character } });
  };

  const follow = (): void => {
    const editor = pages.uri === undefined ? firstModelEditor() : activeModelEditor();
    if (editor !== undefined) moveTo(editor);
  };

  /** While the panel has the focus, no editor is active: its own clicks move the cursor all the same. */
  const followCursor = (editor: vscode.TextEditor): void => {
    const { activeTextEditor } = vscode.window;
    if (editor === activeModelEditor() || (activeTextEditor === undefined && uriOf(editor) === pages.uri))
      moveTo(editor);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.showResponsibility', () => {
      follow();
      if (beside !== undefined) {
        beside.reveal(undefined, true);
        return;
      }
      const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(vscode.window.createWebviewPanel(panelType, 'Responsibility', where));
    }),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel(panel: vscode.WebviewPanel, saved: Saved | undefined) {
        if (pages.uri === undefined && saved?.uri) pages.moveTo({ uri: saved.uri });
        adopt(panel);
        return Promise.resolve();
      },
    }),
    vscode.window.registerWebviewViewProvider(viewId, {
      resolveWebviewView(view) {
        const page = new PanelPage(view.webview, context.extensionUri, 'view', receive);
        pages.add(page, view.visible);
        view.onDidChangeVisibility(() => pages.show(page, view.visible));
        view.onDidDispose(() => pages.remove(page));
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      if (pages.uri === undefined) follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => followCursor(textEditor)),
    onChanged(({ uris }) => {
      if (pages.uri !== undefined && uris.includes(pages.uri)) pages.refresh();
    }),
    revisions.onChanged(() => pages.refresh()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) pages.refresh();
    }),
  );
  follow();
}
