import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { examples, filesUnder, readTexts } from './reading.ts';

/**
 * How much a model asks for whose team has stated nothing yet. Who is asked for everything reads nothing: a part gets
 * at most a dozen duties, and half of those with some urgency.
 */
const most = { urgent: 6, all: 12 };

/** The example as it was on its first day: the architecture, without a word on defenses. */
async function withoutStatements(file: string): Promise<Analysis> {
  const folder = path.dirname(file);
  const statement = /^ +(implements|plans|waives|excludes|relies) .*\n/gm;
  const bare = (name: string): [string, string] => [
    name,
    readFileSync(path.join(folder, name), 'utf8').replace(statement, ''),
  ];
  const imported = [...readFileSync(file, 'utf8').matchAll(/^import "\.\/(.+)"$/gm)].map(([, name = '']) => name);
  const reading = await readTexts(new Map([path.basename(file), ...imported].map(bare)));
  assert.deepEqual(reading.problems, []);
  return reading.analysis;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function isUrgent({ severity }: Obligation): boolean {
  return severity === 'critical' || severity === 'high';
}

describe('how much is asked of a part that states nothing', () => {
  const parts: { readonly name: string; readonly yours: readonly Obligation[] }[] = [];
  const messages: string[] = [];

  before(async () => {
    for (const file of filesUnder(examples, '.tm')) {
      if (!/^system /m.test(readFileSync(file, 'utf8'))) continue;
      const analysis = await withoutStatements(file);
      for (const element of analysis.model.elements) {
        if (element.kind !== 'process' && element.kind !== 'store') continue;
        const yours = analysis.obligations.filter(({ subject, owner }) => subject === element && owner === 'customer');
        parts.push({ name: `${path.relative(examples, file)} ${element.id}`, yours });
      }
      messages.push(...analysis.findings.map(({ message }) => message));
    }
  });

  it('is a dozen duties at most, and half of them urgent, as a median', () => {
    assert.ok(parts.length > 25);
    assert.ok(median(parts.map(({ yours }) => yours.filter(isUrgent).length)) <= most.urgent);
    assert.ok(median(parts.map(({ yours }) => yours.length)) <= most.all);
  });

  it('is little more than that of any part', () => {
    const loud = parts.filter(
      ({ yours }) => yours.length > most.all + 3 || yours.filter(isUrgent).length > most.urgent,
    );
    assert.deepEqual(
      loud.map(({ name, yours }) => `${name}: ${yours.filter(isUrgent).length} of ${yours.length}`),
      [],
    );
  });

  it('is said in sentences', () => {
    assert.ok(messages.length > 100);
    for (const message of messages) {
      assert.match(message, /^[A-Z""].*[.]$/);
      assert.doesNotMatch(message, /undefined|\bnull\b| {2}|\.\.|: \.|,,/);
    }
  });
});
