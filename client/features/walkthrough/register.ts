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
import { Progress } from './progress.ts';

/** The steps of the walkthrough that no command ends, by the context keys that tick them. */
const steps = { 'demarc.gapSeen': 'gapSeen', 'demarc.gapClosed': 'gapClosed' } as const;
const keys = Object.keys(steps) as (keyof typeof steps)[];

const pipelineLine = 'npm install --no-save ./demarc-*.tgz && npx --no demarc check';

/** Ticks the steps of the walkthrough. Once all of them have been, nothing is watched any more. */
export function registerWalkthrough(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  onChanged: vscode.Event<ChangedParams>,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('demarc.copyPipelineLine', async () => {
      await vscode.env.clipboard.writeText(pipelineLine);
      vscode.window.setStatusBarMessage('The line for the pipeline is in the clipboard.', 5000);
    }),
  );
  const { globalState } = context;
  const taken = (key: keyof typeof steps): boolean => globalState.get(key) === true;
  for (const key of keys.filter(taken)) tick(key);
  if (keys.every(taken)) return;

  const progress = new Progress();
  const latest = new Latest(async () => {
    const editor = activeModelEditor();
    if (editor === undefined) return;
    const params: VerdictParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
    try {
      progress.judged(params.uri, await client.sendRequest<VerdictAnswer>(verdictRequest, params));
    } catch {
      // The server is starting, or has stopped: the next change tells.
    }
    for (const key of keys.filter((each) => progress[steps[each]] && !taken(each))) {
      tick(key);
      await globalState.update(key, true);
    }
    if (keys.every(taken)) watching.dispose();
  });
  const watching = onChanged(() => latest.want());
  context.subscriptions.push(watching);
}

function tick(key: string): void {
  void vscode.commands.executeCommand('setContext', key, true);
}
