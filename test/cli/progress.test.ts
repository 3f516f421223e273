import assert from 'node:assert/strict';
import { progressOn } from '../../server/cli/progress.ts';
import { checked, fixtures } from './command-line.ts';

/** A terminal that keeps what it shows, and a clock that somebody else moves. */
function terminal(environment: NodeJS.ProcessEnv = {}, isTTY = true) {
  let now = 5000;
  const written: string[] = [];
  const stream = { isTTY, columns: 20, write: (text: string) => written.push(text) };
  const progress = progressOn(stream, environment, () => now);
  const tellAt = (time: number, text: string): void => {
    now = 5000 + time;
    progress.tell(text);
  };
  return { progress, written, tellAt };
}

describe('The line that tells of progress', () => {
  it('comes after a second, moves ten times in one, and goes', () => {
    const { progress, written, tellAt } = terminal();
    tellAt(0, 'Reading 1');
    tellAt(999, 'Reading 2');
    assert.deepEqual(written, []);
    tellAt(1000, 'Reading 1000');
    tellAt(1099, 'Reading 1001');
    tellAt(1100, 'Judging');
    tellAt(1300, 'A text that is longer than the line');
    progress.end();
    assert.deepEqual(written, ['\rReading 1000', '\rJudging     ', '\rA text that is long', `\r${' '.repeat(19)}\r`]);
    tellAt(1400, 'The next work');
    progress.end();
    assert.equal(written.length, 4);
  });

  it('comes only where somebody sits before a terminal', () => {
    for (const { progress, written, tellAt } of [
      terminal({}, false),
      terminal({ CI: 'true' }),
      terminal({ TERM: 'dumb' }),
    ]) {
      tellAt(0, 'a');
      tellAt(2000, 'b');
      progress.end();
      assert.deepEqual(written, []);
    }
  });

  it('is told of each file and model, and of the end, also where the call is wrong', async () => {
    const told: string[] = [];
    const progress = { tell: (text: string) => told.push(text), end: () => told.push('end') };
    await checked(['shop', 'ready'], fixtures, { progress });
    assert.deepEqual(
      told.filter((text) => !/^(Reading|Judging)/.test(text)),
      ['Looking for models in shop…', 'Looking for models in shop/parts…', 'Looking for models in ready…', 'end'],
    );
    assert.ok(told.includes('Reading file 1…'));
    assert.deepEqual(told.slice(-3), ['Judging model 1 of 2…', 'Judging model 2 of 2…', 'end']);
    await assert.rejects(checked(['gone'], fixtures, { progress }));
    assert.deepEqual(told.slice(-2), ['end', 'end']);
  });
});
