import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until.ts';
import { codesOf, errorsOf, revertAll, uriOf } from '../support/vscode-editor.ts';

const gap = /^(missing-defense|half-owned)$/;

describe('a new threat model', () => {
  const written = ['order-portal.tm', 'returns.tm', 'workspace.tm', '.gitattributes', '.git'];

  afterEach(async () => {
    await revertAll();
    for (const name of written) await remove(name);
  });

  it('is written to a file of its own, opened, and has three gaps', async () => {
    await create({ provider: 'azure', shape: 'web-app', title: 'Order portal' });
    const { document } = await until('an editor', () => vscode.window.activeTextEditor);
    assert.equal(document.uri.toString(), uriOf('order-portal.tm').toString());
    assert.equal(document.languageId, 'threat-model');
    assert.match(document.getText(), /^system OrderPortal "Order portal" \{$/m);
    assert.equal(document.isDirty, false);
    await until('three gaps', () => codesOf(document).length === 3);
    assert.ok(codesOf(document).every((code) => gap.test(code)));
    assert.deepEqual(errorsOf(document), []);
  });

  it('is still there after all that was typed into it is undone', async () => {
    await create({ provider: 'azure', shape: 'empty', title: 'Returns' });
    const { document } = await until('an editor', () => vscode.window.activeTextEditor);
    const written = document.getText();
    assert.equal(await textOf('returns.tm'), written);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.notEqual(document.getText(), written);
    await vscode.commands.executeCommand('undo');
    await until('the text as it was written', () => document.getText() === written);
    await vscode.commands.executeCommand('undo');
    assert.equal(await textOf('returns.tm'), written);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('never takes the place of a file that is there', async () => {
    const file = uriOf('order-portal.tm');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('// ours\n'));
    await create({ provider: 'azure', shape: 'empty', title: 'Order portal' });
    assert.equal(await textOf('order-portal.tm'), '// ours\n');
  });

  it('asks who runs it, what it is made of, and what it is called', async () => {
    const ended = create();
    await until('a file of the folder’s name', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await textOf('workspace.tm')) !== undefined;
    });
    await ended;
    assert.match((await textOf('workspace.tm')) ?? '', /^system Workspace "workspace" \{$/m);
  });

  it('comes, in a repository, with the offer of a line for code hosts', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('.git'));
    await vscode.workspace.fs.writeFile(uriOf('.gitattributes'), new TextEncoder().encode('*.png binary'));
    await create({ provider: 'generic', shape: 'empty', title: 'Order portal' });
    await until('the line', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return (await textOf('.gitattributes')) === '*.png binary\n*.tm linguist-language=Text\n';
    });
  });
});

describe('the walkthrough', () => {
  afterEach(revertAll);

  it('is there, and every step of it can be ticked', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'demarc.demarc#start');
    await until('a page that is no text', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab !== undefined && tab.input === undefined;
    });
    const known = await vscode.commands.getCommands(true);
    for (const { description, completionEvents, media } of walkthroughSteps()) {
      const named = [...description.matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1] ?? '');
      const ending = completionEvents.flatMap((event) => /^onCommand:(.*)$/.exec(event)?.[1] ?? []);
      for (const command of [...named, ...ending]) assert.ok(known.includes(command), command);
      assert.ok(completionEvents.length > 0);
      const extension = vscode.extensions.getExtension<unknown>('demarc.demarc')!;
      const file = vscode.Uri.joinPath(extension.extensionUri, media.markdown ?? media.svg ?? '');
      assert.ok((await vscode.workspace.fs.stat(file)).size > 0);
    }
  });

  it('has the line for the pipeline copied', async () => {
    await vscode.commands.executeCommand('demarc.copyPipelineLine');
    assert.match(await vscode.env.clipboard.readText(), /npx --no demarc check$/);
  });
});

interface Step {
  readonly description: string;
  readonly completionEvents: readonly string[];
  readonly media: { readonly markdown?: string; readonly svg?: string };
}

function walkthroughSteps(): readonly Step[] {
  const { contributes } = vscode.extensions.getExtension<unknown>('demarc.demarc')!.packageJSON as {
    readonly contributes: { readonly walkthroughs: readonly { readonly steps: readonly Step[] }[] };
  };
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  assert.equal(steps.length, 5);
  return steps;
}

async function create(...given: unknown[]): Promise<void> {
  await vscode.commands.executeCommand('demarc.newThreatModel', ...given);
}

async function textOf(name: string): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uriOf(name)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(uriOf(name), { recursive: true }).then(undefined, () => undefined);
}
