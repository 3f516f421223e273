import assert from 'node:assert/strict';
import { Latest } from '../../client/latest.ts';

describe('The latest of many wishes', () => {
  it('has one run under way and one to come, however many there are', async () => {
    let runs = 0;
    const ends: (() => void)[] = [];
    const latest = new Latest(() => {
      runs += 1;
      return new Promise((end) => ends.push(end));
    });
    const end = async (): Promise<void> => {
      ends.shift()?.();
      await new Promise(setImmediate);
    };
    for (let wish = 0; wish < 5; wish++) latest.want();
    assert.equal(runs, 1);
    await end();
    assert.equal(runs, 2);
    await end();
    assert.equal(runs, 2);
    latest.want();
    assert.equal(runs, 3);
  });
});
