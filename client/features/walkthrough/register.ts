import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  verdictRequest,
  type ChangedParams,
  type VerdictAnswer,
  type VerdictParams,
} from '../../../server/protocol.ts';
import { Latest } from '../../latest.ts';
import { activeModelEditor } from '../../models.ts';
import { Progress, type Step } from './progress.ts';
import { Ticks } from './ticks.ts';

const pipelineLine = 'npm install --no-save ./demarc-*.tgz && npx --no demarc check';

/** Ticks the steps of the walkthrough as they are taken. */
export function registerWalkthrough(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  onChanged: vscode.Event<ChangedParams>,
): void {
  const ticks = new Ticks(context.globalState);
  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.copyPipelineLine', async () => {
      await vscode.env.clipboard.writeText(pipelineLine);
      vscode.window.setStatusBarMessage('The line for the pipeline is in the clipboard.', 5000);
      await ticks.tick('demarc.lineCopied');
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      if (opened.some(isPanel)) void ticks.tick('demarc.splitShown');
      if (opened.some(isPage)) setTimeout(() => void ticks.repeat(), pageLoads);
    }),
  );
  watchModels(context, client, onChanged, ticks);
}

/** Until each step has been seen that has to do with gaps: from then on, nothing more is asked. */
function watchModels(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  onChanged: vscode.Event<ChangedParams>,
  ticks: Ticks,
): void {
  const steps: readonly Step[] = ['demarc.modelOpened', 'demarc.gapSeen', 'demarc.gapClosed'];
  const isOver = (): boolean => steps.every((step) => ticks.has(step));
  if (isOver()) return;
  const progress = new Progress();
  const latest = new Latest(async () => {
    const editor = activeModelEditor();
    if (editor === undefined) return;
    const params: VerdictParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
    try {
      const answer = await client.sendRequest<VerdictAnswer>(verdictRequest, params);
      for (const step of progress.judged(params.uri, answer)) await ticks.tick(step);
    } catch {
      // The server is starting, or has stopped: the next change tells.
    }
    if (isOver()) watching.dispose();
  });
  const watching = onChanged(() => latest.want());
  context.subscriptions.push(watching);
}

/** The panel beside the code; VS Code puts a prefix before the type. */
function isPanel({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith('demarc.panel');
}

/** Neither a text nor a web view: the walkthrough, and a few others of VS Code's own. */
function isPage({ input }: vscode.Tab): boolean {
  return input === undefined;
}

/** So long VS Code takes to load what stands on a page, in milliseconds; there is no event for it. */
const pageLoads = 1500;
