import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  verdictRequest,
  type ChangedParams,
  type VerdictAnswer,
  type VerdictParams,
} from '../../../server/protocol.ts';
import { Latest } from '../../latest.ts';
import { activeModelEditor, firstModelEditor, looksUp } from '../../models.ts';
import { statusWords } from './words.ts';

/** The verdict of the active file's model, in the status bar. */
export function registerStatus(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  onChanged: vscode.Event<ChangedParams>,
): void {
  const item = vscode.window.createStatusBarItem('demarc.verdict', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Demarc Verdict';
  item.command = 'demarc.showResponsibility';

  /** The file whose model was worked in last. */
  let uri: string | undefined;
  let inSight = false;

  const latest = new Latest(async () => {
    if (uri === undefined) return;
    const params: VerdictParams = { uri };
    try {
      const answer = await client.sendRequest<VerdictAnswer>(verdictRequest, params);
      if (inSight && uri === params.uri) showVerdict(item, answer);
    } catch {
      // The server is starting, or has stopped: what is shown stays until it answers again.
    }
  });

  const follow = (): void => {
    const editor = uri === undefined ? firstModelEditor() : activeModelEditor();
    if (editor !== undefined) uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    inSight = uri !== undefined && (editor !== undefined || leavesModelInSight());
    if (inSight) latest.want();
    else item.hide();
  };

  context.subscriptions.push(
    item,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      if (!inSight) follow();
    }),
    onChanged(({ uris }) => {
      if (inSight && uri !== undefined && uris.includes(uri)) latest.want();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) follow();
    }),
  );
  follow();
}

/** A panel or a library that takes the focus leaves the verdict where it is. */
function leavesModelInSight(): boolean {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return looksUp() || (activeTextEditor === undefined && visibleTextEditors.length > 0);
}

function showVerdict(item: vscode.StatusBarItem, answer: VerdictAnswer): void {
  const words = statusWords(answer);
  if (words === undefined) {
    item.hide();
    return;
  }
  item.text = words.text;
  item.tooltip = words.tooltip;
  item.accessibilityInformation = { label: words.label, role: 'button' };
  item.show();
}
