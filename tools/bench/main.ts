import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../setup/process.ts';
import { measureCommandLine } from './command-line.ts';
import { measure } from './measure.ts';
import { optionsFrom, titleOf, type Options } from './options.ts';
import { Results } from './results.ts';
import { buildProduct, bundledServers, commandLine, type Server } from './servers.ts';
import { startComparisons, type Comparison } from './start.ts';
import { tableOf } from './table.ts';
import { writeModel } from './write-model.ts';

const options = optionsFrom(process.argv.slice(2));
const folder = mkdtempSync(path.join(os.tmpdir(), 'demarc-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const results = await runAll(options);
console.log(tableOf(results.cases));
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results.cases, undefined, 2)}\n`);
process.exit(results.failures.length === 0 ? 0 : 1);

/** The servers take turns, so that what else the machine does meets both alike. */
async function runAll({
  shapes,
  panels,
  wantsStart,
  rounds,
  effort,
  servers: wanted,
  dist: built,
}: Options): Promise<Results> {
  const dist = built ?? (await buildProduct());
  const { demarc, bare } = await bundledServers(dist, folder);
  const servers = [demarc, bare].filter(({ name }) => wanted.test(name));
  const results = new Results();
  for (const shape of shapes) {
    const title = titleOf(shape);
    const model = writeModel(shape, path.join(folder, title.replaceAll(/\W+/g, '-')));
    const withLibrary = `${model.folder}-with-library`;
    cpSync(model.folder, withLibrary, { recursive: true });
    cpSync(path.join(root, 'language/library'), path.join(withLibrary, 'library'), { recursive: true });
    for (let round = 0; round < rounds; round++) {
      for (const server of round % 2 === 0 ? servers : servers.toReversed()) await measureOne(server, round);
    }
    const cli = commandLine(dist);
    if (cli !== undefined) {
      const { check, empty } = measureCommandLine(cli, model.root, rounds * 3);
      results.add(title, 'demarc', new Map([['check', check]]));
      results.add(title, 'node -e 0', new Map([['check', empty]]));
    }

    async function measureOne(server: Server, round: number): Promise<void> {
      const at = server.needsLibrary ? withLibrary : model.folder;
      console.error(`${title}: ${server.name}, round ${round + 1} of ${rounds}`);
      try {
        results.add(title, server.name, await measure(server, at, path.join(at, path.basename(model.edited)), effort));
      } catch (error) {
        results.fail(`${title}: ${server.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  for (const { title, measure: measurePanel } of wanted.test(demarc.name) ? panels : []) {
    console.error(title);
    try {
      results.add(title, demarc.name, await measurePanel(demarc, folder, effort));
    } catch (error) {
      results.fail(`${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const comparison of (await startComparisons(dist, folder)).filter(({ title }) => wantsStart(title))) {
    console.error(comparison.title);
    try {
      await compare(comparison, 15 * rounds, results);
    } catch (error) {
      results.fail(`${comparison.title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return results;
}

/** Both in turns, too; the first turn fills the caches of compiled code, and does not count. */
async function compare({ title, ours, theirs }: Comparison, rounds: number, results: Results): Promise<void> {
  for (let round = 0; round <= rounds; round++) {
    const samples = [await ours(), await theirs()];
    if (round === 0) continue;
    for (const [index, measured] of ['demarc', 'baseline'].entries()) {
      results.add(title, measured, new Map([...samples[index]!].map(([metric, value]) => [metric, [value]])));
    }
  }
}
