import assert from 'node:assert/strict';
import { Progress } from '../../client/features/walkthrough/progress.ts';
import type { Status, VerdictAnswer } from '../../server/protocol.ts';

const fresh: Status = { kind: 'fresh' };
const stale: Status = { kind: 'stale', reason: 'It does not parse.' };

function verdict(gaps: number, status = fresh): VerdictAnswer {
  return { status, verdict: { ready: gaps === 0, gaps, short: '', text: '', details: [] } };
}

describe('The walkthrough', () => {
  let progress: Progress;
  const state = (): readonly boolean[] => [progress.gapSeen, progress.gapClosed];

  beforeEach(() => {
    progress = new Progress();
  });

  it('knows when a gap is there, and when one is closed', () => {
    progress.judged('a', verdict(0));
    assert.deepEqual(state(), [false, false]);
    progress.judged('a', verdict(3));
    assert.deepEqual(state(), [true, false]);
    progress.judged('a', verdict(2));
    assert.deepEqual(state(), [true, true]);
  });

  it('does not take another model with fewer gaps for a fix', () => {
    progress.judged('a', verdict(3));
    progress.judged('b', verdict(1));
    assert.deepEqual(state(), [true, false]);
  });

  it('does not take half-typed text for a fix, or for a gap', () => {
    progress.judged('a', verdict(3, stale));
    assert.deepEqual(state(), [false, false]);
    progress.judged('a', verdict(3));
    progress.judged('a', verdict(1, stale));
    progress.judged('a', { status: fresh, verdict: null });
    assert.deepEqual(state(), [true, false]);
  });
});
