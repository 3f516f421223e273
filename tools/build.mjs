// Bundles extension, server, command line and panel into dist/. With --dev: readable, with source maps.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noticesFor } from './notices.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const dev = process.argv.includes('--dev');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
const forNode = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  external: ['vscode'],
  // The main files of some vscode-* packages are UMD, whose `require` cannot be followed.
  mainFields: ['module', 'main'],
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
    'import.meta.url': '__moduleUrl',
  },
  // Some packages make a `require` of their own from the address of their module.
  banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [
    {
      // More than a megabyte, for those who look at a diagram: it stands beside the bundles, and is loaded when asked for.
      name: 'graphviz-apart',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^@viz-js\/viz$/ }, () => ({ path: './graphviz.js', external: true })),
    },
  ],
};
const forBrowser = { ...common, platform: 'browser', format: 'iife', target: 'es2023' };

const bundles = [
  { ...forNode, entryPoints: ['client/extension.ts'], outfile: 'dist/extension.js' },
  { ...forNode, entryPoints: ['server/main.ts'], outfile: 'dist/language-server.js' },
  { ...forNode, entryPoints: ['server/cli/program.ts'], outfile: 'dist/command-line.js' },
  { ...forNode, charset: 'utf8', entryPoints: ['node_modules/@viz-js/viz/dist/viz.cjs'], outfile: 'dist/graphviz.js' },
  { ...forBrowser, entryPoints: ['client/panel/main.ts'], outfile: 'dist/panel.js' },
  { ...forBrowser, entryPoints: ['client/panel/panel.css'], outfile: 'dist/panel.css' },
];

// The compile cache helps what is loaded after it: so a few lines by themselves load each bundle.
const launchers = {
  'server.js': `require('node:module').enableCompileCache();
require('./language-server.js');
`,
  'demarc.js': `#!/usr/bin/env node
if (Number.parseInt(process.versions.node) < 22) {
  console.error('demarc: Node 22 or later is needed, and this is ' + process.version + '.');
  process.exit(2);
}
require('node:module').enableCompileCache();
require('./command-line.js').run(process.argv.slice(2));
`,
};

const generate = path.join(root, 'tools/generate.mjs');
if (spawnSync(process.execPath, [generate], { stdio: 'inherit' }).status !== 0) process.exit(1);

mkdirSync(dist, { recursive: true });
// The package is made of ES modules, and the bundles are not.
writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n');
const results = await Promise.all(bundles.map((options) => build(options))).catch(() => process.exit(1));
writeFileSync(
  path.join(dist, 'NOTICES.txt'),
  noticesFor(
    root,
    results.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  ),
);

for (const [name, text] of Object.entries(launchers)) writeFileSync(path.join(dist, name), text, { mode: 0o755 });
rmSync(path.join(dist, 'library'), { recursive: true, force: true });
cpSync(path.join(root, 'language/library'), path.join(dist, 'library'), { recursive: true });
// Only now, when the parser has been generated.
const { storeLibraries } = await import('./library/store.ts');
await storeLibraries(path.join(dist, 'library'));
rmSync(path.join(dist, 'findings'), { recursive: true, force: true });
cpSync(path.join(root, 'docs/findings'), path.join(dist, 'findings'), { recursive: true });
rmSync(path.join(dist, 'shapes'), { recursive: true, force: true });
cpSync(path.join(root, 'language/shapes'), path.join(dist, 'shapes'), { recursive: true });
