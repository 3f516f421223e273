import * as vscode from 'vscode';

const taskType = 'demarc';

/** What a `tasks.json` says of a check. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Files, folders and patterns; the folder of the workspace where there are none. */
  readonly paths?: readonly string[];
  readonly failOn?: string;
  readonly baseline?: string;
}

/**
 * Tasks that check all models of a folder with the command line that comes with the extension. They have no problem
 * matcher: the language server lists the same problems already.
 */
export function registerTasks(context: vscode.ExtensionContext): void {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'demarc.js').fsPath;
  const taskOf = (definition: CheckDefinition, scope: vscode.TaskScope | vscode.WorkspaceFolder): vscode.Task =>
    new vscode.Task(definition, scope, 'check', 'Demarc', executionOf(definition, program), []);
  context.subscriptions.push(
    vscode.tasks.registerTaskProvider(taskType, {
      provideTasks: () =>
        (vscode.workspace.workspaceFolders ?? [])
          .filter(({ uri }) => uri.scheme === 'file')
          .map((folder) => taskOf({ type: taskType }, folder)),
      resolveTask: ({ definition, scope }) => taskOf(definition, scope ?? vscode.TaskScope.Workspace),
    }),
  );
}

/** VS Code's own program runs the command line as Node would: nothing else has to be installed. */
function executionOf({ paths = [], failOn, baseline }: CheckDefinition, program: string): vscode.ProcessExecution {
  const args = [
    program,
    'check',
    ...paths,
    ...(failOn === undefined ? [] : ['--fail-on', failOn]),
    ...(baseline === undefined ? [] : ['--baseline', baseline]),
  ];
  return new vscode.ProcessExecution(process.execPath, args, { env: { ELECTRON_RUN_AS_NODE: '1' } });
}
