import assert from 'node:assert/strict';
import { readBareModels, type BareModel } from '../../tools/library/noise/bare-models.ts';
import { distributionOf, loudestParts, loudestThreats } from '../../tools/library/noise/distribution.ts';
import { asDistributionTable, asLoudnessTable } from '../../tools/library/noise/print.ts';

describe('The noise of the libraries', () => {
  let models: readonly BareModel[];

  before(async () => {
    models = await readBareModels('azure-web-app/');
  });

  it('is that of the models with that name, without what they state', () => {
    assert.deepEqual(
      models.map(({ name }) => name),
      ['azure-web-app/iaas', 'azure-web-app/paas'],
    );
    for (const { analysis } of models)
      for (const { statements } of analysis.model.elements) assert.deepEqual(statements, []);
  });

  it('is counted for each part, by how many have so many at most', () => {
    const [part] = models[0]!.parts;
    const quiet = { ...part!, yours: [] };
    const one = { ...part!, yours: part!.yours.slice(0, 1) };
    const parts = [...Array<typeof quiet>(17).fill(quiet), one, one, part!];
    const { all } = distributionOf('made up', parts);
    assert.ok(part!.yours.length > 1);
    assert.deepEqual(all, { median: 0, ninety: 1, most: part!.yours.length });
  });

  it('names the loudest first', () => {
    const parts = loudestParts(models);
    assert.equal(parts.length, models.flatMap((model) => model.parts).length);
    assert.ok(parts.every(({ urgent }, at) => at === 0 || urgent <= parts[at - 1]!.urgent));
    const threats = loudestThreats(models);
    assert.ok(threats.every(({ all }, at) => at === 0 || all <= threats[at - 1]!.all));
  });

  it('asks nothing of a flow that its protocol does already', () => {
    assert.ok(!loudestThreats(models.slice(1)).some(({ title }) => title === 'core.EavesdroppedFlow'));
  });

  it('is printed in columns', () => {
    const spread = { median: 2, ninety: 10, most: 12 };
    assert.equal(
      asDistributionTable('model', [{ title: 'shop', parts: 5, urgent: { ...spread, most: 9 }, all: spread }]),
      ['model  parts  urgent  90 %  max  all  90 %  max', 'shop       5       2    10    9    2    10   12'].join('\n'),
    );
    assert.equal(
      asLoudnessTable('part', [{ title: 'shop Db', urgent: 3, all: 11 }]),
      ['part     urgent  all', 'shop Db       3   11'].join('\n'),
    );
  });
});
