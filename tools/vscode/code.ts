#!/usr/bin/env node
// Stands in for the desktop `code` executable: takes the arguments of @vscode/test-electron, runs the suite in the
// extension host of a real VS Code, prints what the suite prints, and exits as `code` would.
import path from 'node:path';
import { root } from '../setup/process.ts';
import { VsCodeHost } from './host.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const options = new Map<string, string>();
const folders: string[] = [];
for (const argument of process.argv.slice(2)) {
  const option = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
  if (option?.[1] === undefined) folders.push(argument);
  else options.set(option[1], option[2] ?? '');
}

const host = await VsCodeHost.start({
  workspace: path.resolve(folders[0] ?? root),
  testHost: true,
  env: testVariables(),
});
let workbench: Workbench | undefined;
const code = await runSuite().finally(async () => {
  await workbench?.close();
  await host.stop();
});
process.exit(code);

function runSuite(): Promise<number> {
  return new Promise((finish, fail) => {
    const given = (name: string): readonly [string, string] => [name, host.uri(path.resolve(options.get(name) ?? ''))];
    openWorkbench(host, {
      payload: [given('extensionDevelopmentPath'), given('extensionTestsPath')],
      // VS Code calls these two when it finds them on its window.
      before: async (page) => {
        await page.exposeFunction('codeAutomationExit', finish);
        await page.exposeFunction('codeAutomationLog', printLine);
      },
    }).then((opened) => (workbench = opened), fail);
  });
}

function printLine(type: string, values: readonly unknown[]): void {
  const ownChatter =
    /^(\[(AccountPolicyGate|Service Worker|AgentHost|reconnection)|Creating a socket|Resolv|Ignoring fetching|Updating additional|Canceled)/;
  if (ownChatter.test(String(values[0]))) return;
  if (type === 'error') console.error(...values);
  else console.log(...values);
}

function testVariables(): Record<string, string> {
  const wanted = Object.entries(process.env).filter(([name]) => name.startsWith('VSCODE_TEST_'));
  return Object.fromEntries(wanted.map(([name, value]) => [name, value ?? '']));
}
