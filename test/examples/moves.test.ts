import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { boundaryCandidates, elementCandidates } from '../../language/analysis/candidates.ts';
import { type Move, catalogOf, destinationName, moveFix } from '../../language/analysis/moves.ts';
import { forecast, whatIf } from '../../language/analysis/what-if.ts';
import { lowerUnusedLibraries } from '../../language/model/lower.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { applied } from '../../language/syntax/edits/text-edit.ts';
import { textEditsOf } from '../../language/syntax/edits.ts';
import { told } from '../support/told.ts';
import { examples, filesUnder, readTexts, today, type Reading } from './reading.ts';

type Texts = ReadonlyMap<string, string>;

/** Each example with what it imports from its own folder, by the path of the system's file. */
const all = filesUnder(examples, '.tm')
  .filter((file) => /^system /m.test(readFileSync(file, 'utf8')))
  .map((file) => ({
    name: path.relative(examples, file).replaceAll(path.sep, '/'),
    texts: new Map([file, ...importsOf(file)].map((each) => [path.basename(each), readFileSync(each, 'utf8')])),
  }));

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^import "(.*)"/gm)].map(([, to = '']) =>
    path.resolve(path.dirname(file), to),
  );
}

describe('Moves in the examples', () => {
  for (const { name, texts } of all) {
    it(`mean in ${name}, once they are written, what was foreseen`, async () => {
      const reading = await readAll(texts);
      const moves = movesIn(reading);
      assert.ok(moves.length > 0);
      const isOfBoundary = ({ what }: Move): boolean => what.kind === 'boundary';
      const tried = [...some(moves.filter(isOfBoundary)), ...some(moves.filter((move) => !isOfBoundary(move)))];
      for (const move of tried) {
        const written = after(move, texts, reading);
        const there = await readTexts(written);
        const { title } = moveFix(move);
        assert.deepEqual(there.problems, [], `${title}\n${[...written.values()].join('\n---\n')}`);
        assert.deepEqual(told(there.analysis), told(whatIf(reading.analysis, move, { today }).after), title);
        // Once it is done, there is nothing left of it to do.
        const again = movesIn(there).filter(({ what, to }) => what.id === move.what.id && to.type === move.to.type);
        assert.ok(!again.some(({ to }) => destinationName(to) === destinationName(move.to)), title);
      }
    }).timeout(60_000);
  }

  it('keep the layout of the text and its comments', async () => {
    const text = `system Pay "Pay" {
    owner "Pay team"
}

use azure

data Salaries "Salaries" confidential contains personal

boundary Cloud "Our cloud"   on azure { // since 2024
    process Web "Web app" on AppService
    store   Db  "Database" /* the only one */ on SqlDatabase {
        holds Salaries
    }
}
`;
    const texts = new Map([['pay.tm', text]]);
    const reading = await readAll(texts);
    const written = (what: string, to: string): string => {
      const move = movesIn(reading).find((each) => each.what.name === what && destinationName(each.to) === to);
      assert.ok(move, `${what} cannot move to ${to}`);
      return after(move, texts, reading).get('pay.tm')!;
    };
    const onVm = text.replace('on SqlDatabase', 'on SqlServerOnVm');
    assert.equal(written('Db', 'SQL Server on Azure Virtual Machine'), onVm);
    const home = text.replace('on SqlDatabase', 'on premises is RelationalDatabase');
    assert.equal(written('Db', 'your own premises'), home);
    const inAws = text.replace('use azure\n', 'use azure\nuse aws\n');
    assert.equal(written('Db', 'Amazon RDS'), inAws.replace('on SqlDatabase', 'on Rds'));
    const cloud = written('Cloud', 'Amazon Web Services');
    assert.match(cloud, /^use azure\nuse aws$/m);
    assert.match(cloud, /^boundary Cloud "Our cloud" {3}on aws \{ \/\/ since 2024$/m);
    assert.match(cloud, /^ {4}store {3}Db {2}"Database" \/\* the only one \*\/ on Rds \{$/m);
    assert.equal(cloud.split('\n').length, text.split('\n').length + 1);
  });

  it('are summed up for a menu as they turn out', async () => {
    const payroll = all.find(({ name }) => name === 'payroll.tm')!;
    const reading = await readAll(payroll.texts);
    for (const move of movesIn(reading)) {
      const { hands, gaps } = forecast(reading.analysis, move);
      const { after: then, difference } = whatIf(reading.analysis, move, { today });
      for (const kind of ['handedOver', 'restated', 'appeared', 'gone'] as const)
        assert.equal(hands[kind].length, difference[kind].length, `${kind}: ${moveFix(move).title}`);
      assert.equal(gaps, open(then) - open(reading.analysis));
    }
  });
});

async function readAll(texts: Texts): Promise<Reading> {
  const reading = await readTexts(texts);
  await reading.shared.model.Libraries.loadAll();
  return reading;
}

/** A handful of many, evenly spread. */
function some(moves: readonly Move[]): Move[] {
  const step = Math.ceil(moves.length / 5);
  return moves.filter((_, index) => index % step === 0);
}

function movesIn({ shared, analysis, files }: Reading): Move[] {
  const { model } = analysis;
  const root = files.find(({ systems }) => systems.length > 0)!;
  const catalog = catalogOf(model, lowerUnusedLibraries(root, shared.model.Lowering));
  return [
    ...model.elements.flatMap((element) => elementCandidates(element, model, catalog)),
    ...model.boundaries.flatMap((boundary) => boundaryCandidates(boundary, model, catalog)),
  ].flatMap(({ moves }) => moves);
}

function after(move: Move, texts: Texts, { shared }: Reading): Texts {
  const edits = textEditsOf(moveFix(move), shared.model.Names);
  assert.ok(edits, `It cannot be written: ${moveFix(move).title}`);
  const byFile = Map.groupBy(edits, ({ file }) => path.basename(file));
  return new Map([...texts].map(([name, text]) => [name, applied(text, byFile.get(name) ?? [])]));
}

function open({ totals }: Analysis): number {
  return totals.missing + totals.partial;
}
