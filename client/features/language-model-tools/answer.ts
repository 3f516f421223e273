import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { assistantRequest, type AssistantAnswer, type AssistantParams } from '../../../server/protocol/assistant.ts';

/** Asks the language server, and once more where it has been restarted meanwhile. */
export async function answerOf(
  client: BaseLanguageClient,
  params: AssistantParams,
  token: vscode.CancellationToken,
): Promise<AssistantAnswer> {
  const ask = (): Promise<AssistantAnswer> => client.sendRequest(assistantRequest, params, token);
  try {
    return await ask().catch(async (error: unknown) => {
      if (token.isCancellationRequested || !(await runsAgain(client))) throw error;
      return ask();
    });
  } catch (error) {
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const reason = error instanceof Error ? error.message : String(error);
    return { text: `${noAnswer} (${reason})`, failed: true };
  }
}

const noAnswer =
  'The language server of Demarc does not answer. Ask again after the command “Demarc: Restart Language Server”; ' +
  '“Demarc: Show Output” says what went wrong.';

/** How long a restart may take, in milliseconds. */
const restart = 10_000;

/** Whether a server that has stopped is there again; false where it never stopped. */
function runsAgain(client: BaseLanguageClient): Promise<boolean> {
  if (client.state === State.Running || client.state === State.StartFailed) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (runs: boolean): void => {
      clearTimeout(patience);
      following.dispose();
      resolve(runs);
    };
    const patience = setTimeout(() => end(false), restart);
    const following = client.onDidChangeState(({ newState }) => {
      if (newState === State.Running || newState === State.StartFailed) end(newState === State.Running);
    });
  });
}
