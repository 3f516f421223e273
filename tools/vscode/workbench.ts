import path from 'node:path';
import { chromium, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { ensureChromium } from '../setup/chromium.ts';
import { extensionId } from '../setup/extension.ts';
import type { VsCodeHost } from './host.ts';

export interface WorkbenchOptions {
  /** Relative to the workspace. */
  readonly openFile?: string;
  readonly payload?: readonly (readonly [string, string])[];
  readonly width?: number;
  readonly height?: number;
  /** Runs before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface Workbench {
  readonly page: Page;
  /** What VS Code asked of any host but its own; every such request is refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Opens the workbench of a host in headless Chromium. */
export async function openWorkbench(host: VsCodeHost, options: WorkbenchOptions = {}): Promise<Workbench> {
  const { openFile, payload = [], width = 1280, height = 800, before } = options;
  const context = await chromium.launchPersistentContext(path.join(host.folder, 'chromium'), {
    executablePath: await ensureChromium(),
    headless: true,
    viewport: { width, height },
    args: [...quietArguments],
  });
  const refused = await refuseOtherHosts(context, new URL(host.origin).host);
  const page = context.pages()[0] ?? (await context.newPage());
  await before?.(page);
  const file = openFile === undefined ? [] : [openFilePayload(host, openFile)];
  await page.goto(host.url([...payload, ...file]), { waitUntil: 'domcontentloaded' });
  return { page, refused, close: () => context.close() };
}

/** The part of the workbench's address that opens a file of the workspace. */
export function openFilePayload(host: VsCodeHost, file: string): readonly [string, string] {
  return ['openFile', host.uri(path.join(host.workspace, file))];
}

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function refuseOtherHosts(context: BrowserContext, allowed: string): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.host !== allowed,
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  return refused;
}

/** Runs a command by its title from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input.input');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** The document of the panel: VS Code nests it in two frames, outside of the editor that shows it. */
export function panelFrame(page: Page): FrameLocator {
  return page
    .frameLocator(`iframe.webview.ready[src*="extensionId=${extensionId}"]`)
    .frameLocator('iframe#active-frame');
}
