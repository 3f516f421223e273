// Opens the examples in a real VS Code with the packaged extension: in the browser, in an installed VS Code
// (--desktop), or for a picture (--shot FILE).
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findExecutable } from '../setup/executables.ts';
import { buildExtension, packageExtension } from '../setup/extension.ts';
import { must, root } from '../setup/process.ts';
import { VsCodeHost } from './host.ts';
import { ensureVsCode } from './install.ts';
import { takePicture, themes, type Theme } from './picture.ts';
import { openFilePayload } from './workbench.ts';

const options = {
  desktop: { type: 'boolean' },
  shot: { type: 'string' },
  open: { type: 'string' },
  theme: { type: 'string', default: 'dark' },
  panel: { type: 'boolean', default: false },
  width: { type: 'string', default: '1280' },
  height: { type: 'string', default: '800' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

try {
  const { values } = parseArgs({ options });
  if (values.desktop) await openDesktop(values);
  else await openHost(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function openHost(values: Values): Promise<void> {
  const settings = { 'workbench.colorTheme': themes[themeOf(values.theme)] };
  await ensureVsCode();
  console.log('Packaging the extension…');
  const vsix = [await packageExtension()];
  const host = await VsCodeHost.start({ workspace: workspace(), vsix, settings, idleSeconds: 24 * 3600 });
  try {
    const file = values.open ?? firstModel();
    if (values.shot === undefined) {
      await serve(host, host.url([openFilePayload(host, file)]));
    } else {
      const { panel, width, height } = values;
      const size = { width: Number(width), height: Number(height) };
      await takePicture(host, { openFile: file, panel, file: path.resolve(values.shot), ...size });
    }
  } finally {
    await host.stop();
  }
}

async function serve(host: VsCodeHost, url: string): Promise<void> {
  // Ctrl+C is how this is meant to end.
  process.prependOnceListener('SIGINT', () => process.exit(0));
  console.log(`\nVS Code is open at\n\n  ${url}\n\nCtrl+C ends it.`);
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) || process.platform === 'darwin';
  const opener = findExecutable(process.platform === 'darwin' ? ['open'] : ['xdg-open']);
  if (hasDisplay && !process.env['CI'] && opener !== undefined) {
    spawn(opener, [url], { detached: true, stdio: 'ignore' }).unref();
  }
  await host.exited;
}

async function openDesktop(values: Values): Promise<void> {
  const code = process.env['DEMARC_CODE'] ?? findExecutable(['code', 'codium', 'code-insiders']);
  if (code === undefined) throw new Error('No VS Code was found: put `code` on the path, or name it in DEMARC_CODE.');
  await buildExtension();
  const copy = mkdtempSync(path.join(os.tmpdir(), 'demarc-'));
  try {
    cpSync(workspace(), copy, { recursive: true });
    const file = path.join(copy, values.open ?? firstModel());
    const development = `--extensionDevelopmentPath=${root}`;
    await must('VS Code', code, ['--new-window', '--wait', development, copy, file], { limitSeconds: 24 * 3600 });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function workspace(): string {
  const examples = path.join(root, 'examples');
  return modelsIn(examples).length > 0 ? examples : path.join(root, 'test/fixtures/workspace');
}

function firstModel(): string {
  const models = modelsIn(workspace());
  return models.find((file) => path.basename(file) === 'payroll.tm') ?? models[0] ?? '';
}

function modelsIn(folder: string): string[] {
  return globSync('**/*.tm', { cwd: folder }).sort();
}

function themeOf(name: string): Theme {
  if (name in themes) return name as Theme;
  throw new Error(`There is no theme ${name}: ${Object.keys(themes).join(', ')}.`);
}
