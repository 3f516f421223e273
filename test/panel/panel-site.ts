import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { pageOf, type Place } from '../../client/features/panel/html.ts';
import { root } from '../../tools/setup/process.ts';
import { axe } from './accessibility.ts';

const nonce = 'once';

/** Loads axe into the page: its policy allows scripts that have the nonce. */
export const loadAxe = `window.axe ?? new Promise((done) => {
  const script = document.createElement('script');
  Object.assign(script, { nonce: '${nonce}', src: '/axe.js', onload: () => done(script.remove()) });
  document.head.append(script);
})`;

/** The built panel on this machine, where a browser keeps what it has read and understood once. */
export class PanelSite {
  readonly origin: string;
  private readonly server: Server;
  private page = { address: '', text: '' };
  private count = 0;

  private constructor(server: Server, script: string, style: string) {
    this.server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const files = new Map([
      ['/panel.js', { type: 'text/javascript', body: script }],
      ['/panel.css', { type: 'text/css', body: style }],
      ['/axe.js', { type: 'text/javascript', body: axe }],
      ['/favicon.ico', { type: 'image/x-icon', body: '' }],
    ]);
    server.on('request', ({ url = '/' }, response) => {
      const file = files.get(url);
      if (file !== undefined)
        response.writeHead(200, { 'content-type': file.type, 'cache-control': 'max-age=3600' }).end(file.body);
      else if (url === this.page.address)
        response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(this.page.text);
      else response.writeHead(404).end();
    });
  }

  static async start(): Promise<PanelSite> {
    const [script, style] = await Promise.all([bundled('client/panel/main.ts'), bundled('client/panel/panel.css')]);
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new PanelSite(server, script, style);
  }

  /** The address of a page in which this script runs before the panel's own; it is there until the next one is. */
  open(place: Place, before: string): string {
    const page = pageOf({ script: '/panel.js', style: '/panel.css', source: this.origin, nonce, place });
    const text = page.replace('<script', () => `<script nonce="${nonce}">${before}</script>\n<script`);
    this.page = { address: `/${++this.count}`, text };
    return this.origin + this.page.address;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
