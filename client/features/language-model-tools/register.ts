import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { answerOf } from './answer.ts';
import { progressOf, type Input } from './progress.ts';

/** What the package says of a tool. Its description and its schema are those of the server's function of that name. */
interface Contributed {
  readonly name: string;
}

/** Tools by which language models ask of the threat models in the editor. None of them writes. */
export function registerLanguageModelTools(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  // Not every editor that runs extensions of VS Code has language models.
  const { lm } = vscode as Partial<typeof vscode>;
  if (lm === undefined) return;
  const { contributes } = context.extension.packageJSON as {
    readonly contributes: { readonly languageModelTools: readonly Contributed[] };
  };
  for (const { name } of contributes.languageModelTools)
    context.subscriptions.push(lm.registerTool(name, new Tool(name.replace(/^demarc_/, ''), client)));
}

class Tool implements vscode.LanguageModelTool<Input> {
  private readonly name: string;
  private readonly client: BaseLanguageClient;

  constructor(name: string, client: BaseLanguageClient) {
    this.name = name;
    this.client = client;
  }

  prepareInvocation({ input }: vscode.LanguageModelToolInvocationPrepareOptions<Input>): vscode.PreparedToolInvocation {
    return { invocationMessage: progressOf(this.name, input) };
  }

  /** A question without an answer is answered, too: the model reads why, and what it can do. */
  async invoke(
    { input }: vscode.LanguageModelToolInvocationOptions<Input>,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    const { text } = await answerOf(this.client, { tool: this.name, input }, token);
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
  }
}
