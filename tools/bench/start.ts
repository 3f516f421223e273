import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/process.ts';
import { storeLibraries } from '../library/store.ts';
import { Client } from './client.ts';
import { costOf } from './command-line.ts';
import { serverIn } from './servers.ts';

/** Two things that are measured in turns, round by round: each gives its samples by metric. */
export interface Comparison {
  readonly title: string;
  readonly ours: () => Promise<Samples>;
  readonly theirs: () => Promise<Samples>;
}

type Samples = ReadonlyMap<string, number>;

/** The small models: what runs where, by the library that each uses. */
const placements: Readonly<Record<string, readonly [process: string, store: string]>> = {
  azure: ['AppService', 'SqlDatabase'],
  aws: ['Lambda', 'Rds'],
  gcp: ['CloudRun', 'CloudSql'],
};

/** Command lines that most machines of a developer have. */
const peers = ['eslint', 'prettier', 'tsc'];

/** How long it takes until there is something to see: beside libraries that say nothing, and beside other tools. */
export async function startComparisons(dist: string, folder: string): Promise<Comparison[]> {
  const emptied = await withEmptyLibraries(dist, path.join(folder, 'empty', 'dist'));
  const models = Object.entries(placements).map(([library, [process, store]]) => {
    const model = path.join(folder, 'start', library);
    mkdirSync(model, { recursive: true });
    writeFileSync(path.join(model, 'model.tm'), smallModel(library, process, store));
    return { library, folder: model, file: path.join(model, 'model.tm') };
  });
  const first = models[0]!;
  return [
    ...models.map(({ library, folder: model, file }) => ({
      title: `start: server, ${library} beside empty libraries`,
      ours: () => firstDiagnostics(dist, model, file),
      theirs: () => firstDiagnostics(emptied, model, file),
    })),
    ...models.map(({ library, file }) => ({
      title: `start: check, ${library} beside empty libraries`,
      ours: () => run([path.join(dist, 'demarc.js'), 'check', file]),
      theirs: () => run([path.join(emptied, 'demarc.js'), 'check', file]),
    })),
    ...[
      { title: 'node -e 0', args: ['-e', '0'] },
      { title: 'demarc --version', args: [path.join(dist, 'demarc.js'), '--version'] },
      ...peers.map((name) => ({
        title: `${name} --version`,
        args: [realpathSync(path.join(root, 'node_modules/.bin', name)), '--version'],
      })),
    ].map(({ title, args }) => ({
      title: `start: check beside ${title}`,
      ours: () => run([path.join(dist, 'demarc.js'), 'check', first.file]),
      theirs: () => run(args),
    })),
  ];
}

/** From the start of the process to the first diagnostics of a file that is opened at once. */
async function firstDiagnostics(dist: string, folder: string, file: string): Promise<Samples> {
  const client = new Client(serverIn(dist), folder, file);
  try {
    const milliseconds = (await client.start()) + (await client.open((diagnostics) => diagnostics.length > 0));
    return new Map([
      ['first diagnostics', milliseconds],
      ['processor time', client.processorTime],
      ['peak memory', client.peakMemory ?? NaN],
    ]);
  } finally {
    await client.stop();
  }
}

function run(args: readonly string[]): Promise<Samples> {
  const { wall, processor } = costOf(args);
  return Promise.resolve(
    new Map([
      ['whole process', wall],
      ['processor time', processor],
    ]),
  );
}

/** A copy of the product, whose libraries have their names and nothing else. */
async function withEmptyLibraries(dist: string, copy: string): Promise<string> {
  cpSync(dist, copy, { recursive: true });
  const libraries = path.join(copy, 'library');
  for (const { name } of readdirSync(libraries, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    rmSync(path.join(libraries, name), { recursive: true });
    mkdirSync(path.join(libraries, name));
    writeFileSync(path.join(libraries, name, 'empty.tm'), `library ${name}\n`);
  }
  await storeLibraries(libraries);
  return copy;
}

function smallModel(library: string, process: string, store: string): string {
  return `system Shop "A small shop" {
  owner "Shop team"
}

use ${library}

data Orders "Orders" confidential contains personal

boundary Internet untrusted {
  actor Customer "Customer"
}

boundary Cloud "Our account" on ${library} {
  implements LeastPrivilege "narrow roles"

  process Web "Web shop" on ${process} {
    implements InputValidation, AuthorizationChecks
  }

  store Db "Order database" on ${store} {
    holds Orders
  }
}

flow Customer -> Web "orders" over Https carries Orders
flow Web -> Db "reads and writes" over Tls carries Orders
`;
}
