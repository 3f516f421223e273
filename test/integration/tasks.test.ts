import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('tasks', () => {
  it('check the models of the folder with what comes with the extension', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'demarc' });
    assert.equal(task?.name, 'check');
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== 'check') return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.equal(await ended, 1);
  });
});
