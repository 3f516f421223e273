import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { builtInLibraries } from '../../server/library-folder.ts';
import { libraryFolder } from '../../server/product-files.ts';
import { readModel, type NoModel, type ReadModel } from '../../server/read-model.ts';

const system = 'system Shop "Shop"\nuse azure\nimport "./parts/data.tm"\n';
const store = 'store Db on SqlDatabase { plans Backup due 2026-06-30 }\n';

describe('A model that is read from texts', () => {
  const library = builtInLibraries(libraryFolder);
  const read = (files: Readonly<Record<string, string>>): Promise<ReadModel | NoModel> =>
    readModel('file:///a/shop.tm', (uri) => Promise.resolve(files[uri.replace('file:///a/', '')] ?? null), library);
  const model = async (files: Readonly<Record<string, string>>): Promise<ReadModel> => {
    const found = await read(files);
    assert.ok(typeof found !== 'string');
    return found;
  };
  const judged = (of: ReadModel, today: string): Analysis => {
    const steps = of.analysis({ today });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  it('is made of its file and of all that it imports, with a byte order mark or without', async () => {
    const one = await model({ 'shop.tm': `\ufeff${system}`, 'parts/data.tm': store });
    assert.deepEqual(one.broken, []);
    const found = judged(one, '2026-01-01');
    assert.deepEqual(
      found.model.elements.map(({ name }) => name),
      ['Db'],
    );
    assert.equal(found.model.hasErrors, false);
  });

  it('is judged once for the same day, and anew for another', async () => {
    const one = await model({ 'shop.tm': system, 'parts/data.tm': store });
    const first = judged(one, '2026-01-01');
    assert.equal(judged(one, '2026-01-01'), first);
    assert.notEqual(judged(one, '2026-12-31'), first);
  });

  it('names the files that do not parse, and judges the rest', async () => {
    const one = await model({ 'shop.tm': system, 'parts/data.tm': `${store}boundary {{ "` });
    assert.deepEqual(one.broken, ['file:///a/parts/data.tm']);
    assert.equal(judged(one, '2026-01-01').model.elements.length, 1);
  });

  it('is none without its file, and without a system', async () => {
    assert.equal(await read({}), 'no-file');
    assert.equal(await read({ 'shop.tm': 'use azure\n' }), 'no-system');
  });

  it('has an error where an import is not there', async () => {
    assert.equal(judged(await model({ 'shop.tm': system }), '2026-01-01').model.hasErrors, true);
  });

  it('is not judged at all where a file cannot be read', async () => {
    const textAt = (uri: string): Promise<string> =>
      uri.endsWith('shop.tm') ? Promise.resolve(system) : Promise.reject(new Error('The disk is broken.'));
    await assert.rejects(readModel('file:///a/shop.tm', textAt, library), /The disk is broken/);
  });
});
