import assert from 'node:assert/strict';
import { isUrgent, readBareModels, type BareModel, type BarePart } from '../../tools/library/noise/bare-models.ts';
import { distributionOf } from '../../tools/library/noise/distribution.ts';

/**
 * How much a model asks for whose team has stated nothing yet. Who is asked for everything reads nothing: a part gets
 * at most a dozen duties, and half of those with some urgency.
 */
const most = { urgent: 6, all: 12 };

describe('how much is asked of a part that states nothing', () => {
  let models: readonly BareModel[];
  let parts: readonly BarePart[];

  before(async () => {
    models = await readBareModels();
    parts = models.flatMap((model) => model.parts);
  });

  it('is a dozen duties at most, and half of them urgent, as a median', () => {
    assert.ok(parts.length > 100);
    const { urgent, all } = distributionOf('all', parts);
    assert.ok(urgent.median <= most.urgent);
    assert.ok(all.median <= most.all);
  });

  it('is little more than that of any part', () => {
    const loud = models.flatMap(({ name, parts: own }) =>
      own
        .filter(({ yours }) => yours.length > most.all + 3 || yours.filter(isUrgent).length > most.urgent)
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
