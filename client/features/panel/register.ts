import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { ChangedParams } from '../../../server/protocol.ts';
import { activeModelEditor, firstModelEditor } from '../../models.ts';
import type { FromPanel, Saved } from '../../panel/messages.ts';
import { Feed } from './feed.ts';
import { openLink, revealLocation } from './go-to.ts';
import { PanelPage } from './page.ts';
import { panelServer } from './server.ts';

const panelType = 'demarc.panel';
const viewId = 'demarc.responsibilityView';

/** The responsibility panel: beside the code, and as a view. Both show the same. */
export function registerPanel(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  onChanged: vscode.Event<ChangedParams>,
): void {
  const pages = new Set<PanelPage>();
  const feed = new Feed(panelServer(client), (message) => {
    for (const page of pages) page.post(message);
  });
  let beside: vscode.WebviewPanel | undefined;

  const receive = (message: FromPanel, page: PanelPage): void => {
    switch (message.type) {
      case 'ready':
        for (const greeting of feed.greeting()) page.post(greeting);
        return;
      case 'reveal':
        void revealLocation(message.location, message.focus);
        return;
      case 'open':
        void openLink(message.href);
    }
  };

  /** A hidden page asks for nothing; VS Code lets go of it, and it starts anew from what it saved. */
  const show = (page: PanelPage, visible: boolean): void => {
    if (visible) pages.add(page);
    else pages.delete(page);
    feed.watch(pages.size > 0);
  };

  const adopt = (panel: vscode.WebviewPanel): void => {
    beside = panel;
    const page = new PanelPage(panel.webview, context.extensionUri, 'editor', receive);
    panel.onDidChangeViewState(() => show(page, panel.visible));
    panel.onDidDispose(() => {
      if (beside === panel) beside = undefined;
      show(page, false);
    });
    show(page, panel.visible);
  };

  const uriOf = (editor: vscode.TextEditor): string => client.code2ProtocolConverter.asUri(editor.document.uri);

  const moveTo = (editor: vscode.TextEditor): void => {
    const { line, character } = editor.selection.active;
    feed.moveTo({ uri: uriOf(editor), position: { line, character } });
  };

  const follow = (): void => {
    const editor = feed.uri === undefined ? firstModelEditor() : activeModelEditor();
    if (editor !== undefined) moveTo(editor);
  };

  /** While the panel has the focus, no editor is active: its own clicks move the cursor all the same. */
  const followCursor = (editor: vscode.TextEditor): void => {
    const { activeTextEditor } = vscode.window;
    if (editor === activeModelEditor() || (activeTextEditor === undefined && uriOf(editor) === feed.uri))
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
        if (feed.uri === undefined && saved?.uri) feed.moveTo({ uri: saved.uri });
        adopt(panel);
        return Promise.resolve();
      },
    }),
    vscode.window.registerWebviewViewProvider(viewId, {
      resolveWebviewView(view) {
        const page = new PanelPage(view.webview, context.extensionUri, 'view', receive);
        view.onDidChangeVisibility(() => show(page, view.visible));
        view.onDidDispose(() => show(page, false));
        show(page, view.visible);
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      if (feed.uri === undefined) follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => followCursor(textEditor)),
    onChanged(({ uris }) => {
      if (feed.uri !== undefined && uris.includes(feed.uri)) feed.refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) feed.refresh();
    }),
  );
  follow();
}
