import assert from 'node:assert/strict';
import { isUrgent, readBareModels, type BareModel, type BarePart } from '../../tools/library/noise/bare-models.ts';
import { distributionOf } from '../../tools/library/noise/distribution.ts';

/**
 * How much a model asks for whose team has stated nothing yet. Who is asked for everything reads nothing: half of the
 * parts get half a dozen duties at most, and nine in ten a dozen.
 */
const half = { urgent: 2, all: 6 };
const nineInTen = { urgent: 6, all: 12 };

describe('how much is asked of a part that states nothing', () => {
  let models: readonly BareModel[];
  let parts: readonly BarePart[];

  before(async () => {
    models = await readBareModels();
    parts = models.flatMap((model) => model.parts);
  });

  it('is half a dozen duties at most as a median, two of them urgent, and a dozen for nine parts in ten', () => {
    assert.ok(parts.length > 100);
    const { urgent, all } = distributionOf('all', parts);
    assert.ok(urgent.median <= half.urgent && urgent.ninety <= nineInTen.urgent, JSON.stringify(urgent));
    assert.ok(all.median <= half.all && all.ninety <= nineInTen.all, JSON.stringify(all));
  });

  it('is little more than that of any part', () => {
    const loud = models.flatMap(({ name, parts: own }) =>
      own
        .filter(({ yours }) => yours.length > nineInTen.all + 3 || yours.filter(isUrgent).length > nineInTen.urgent)
        .map(({ id, yours }) => `${name} ${id}: ${yours.filter(isUrgent).length} of ${yours.length}`),
    );
    assert.deepEqual(loud, []);
  });

  it('is said in sentences', () => {
    const messages = models.flatMap(({ analysis }) => analysis.findings.map(({ message }) => message));
    assert.ok(messages.length > 100);
    for (const message of messages) {
      assert.match(message, /^[A-Z""].*[.]$/);
      assert.doesNotMatch(message, /undefined|\bnull\b| {2}|\.\.|: \.|,,/);
    }
  });
});
