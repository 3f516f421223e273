import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeNew, type NewOptions } from '../../server/cli/new.ts';
import { assertGolden, demarc, withFiles } from './command-line.ts';

describe('demarc new', () => {
  it('writes a model with three gaps and no error, which check then finds', async () => {
    await withFiles({}, async (folder) => {
      const call = ['new', 'shop.tm', '--provider', 'azure', '--shape', 'web-app', '--title', 'Web "shop"'];
      const { code, output, complaint } = await demarc(call, folder);
      assert.equal(complaint, '');
      assert.equal(output, 'shop.tm is written. demarc check shop.tm finds its three gaps.\n');
      assert.equal(code, 0);
      const checked = await demarc(['check', 'shop.tm'], folder);
      assert.match(checked.output, /\nWeb "shop" is not ready: 3 gaps\./);
      assert.doesNotMatch(checked.output, / error /);
    });
  });

  it('leaves what is there', async () => {
    await withFiles({ 'shop.tm': 'mine' }, async (folder) => {
      const options = { provider: 'azure', shape: 'web-app' };
      await assert.rejects(writeNew('shop.tm', options, folder), {
        message: 'shop.tm is there already, and stays as it is.',
      });
      assert.equal(readFileSync(path.join(folder, 'shop.tm'), 'utf8'), 'mine');
    });
  });

  it('says what there is to choose from', async () => {
    await withFiles({}, async (folder) => {
      const list = await writeNew(undefined, {}, folder);
      assertGolden('new.txt', `${list}\n`);
      assert.match(list, /^azure: Microsoft Azure\n/m);
      assert.match(list, /\n {2}web-app +Web app and database: /);
      const wrong: [options: NewOptions, message: RegExp][] = [
        [{}, /^--provider is missing: take .*\bazure\b.*\. demarc new says what they are\.$/],
        [{ provider: '..', shape: 'x' }, /^There is no provider \.\.: take .*\bazure\b/],
        [{ provider: 'azure' }, /^--shape is missing: take web-app,/],
        [
          { provider: 'azure', shape: '../aws/web-app' },
          /^There is no shape \.\.\/aws\/web-app for azure: take web-app,/,
        ],
      ];
      for (const [options, message] of wrong) await assert.rejects(writeNew('x.tm', options, folder), { message });
      await assert.rejects(writeNew('no/x.tm', { provider: 'azure', shape: 'empty' }, folder), {
        message: 'no/x.tm cannot be written: there is no folder no.',
      });
      await assert.rejects(writeNew('x.txt', {}, folder), /^CallError: x\.txt would be no threat model/);
    });
  });
});
