import assert from 'node:assert/strict';
import { Progress } from '../../client/features/walkthrough/progress.ts';
import type { Status, VerdictAnswer } from '../../server/protocol.ts';

const fresh: Status = { kind: 'fresh' };
const stale: Status = { kind: 'stale', reason: 'It does not parse.' };

function verdict(gaps: number, status = fresh): VerdictAnswer {
  return { status, verdict: { ready: gaps === 0, gaps, short: '', text: '', details: [] } };
}

describe('The walkthrough', () => {
  const all = ['demarc.modelOpened', 'demarc.gapSeen', 'demarc.gapClosed'];
  let progress: Progress;

  beforeEach(() => {
    progress = new Progress();
  });

  it('knows when a gap is there, and when one is closed', () => {
    assert.deepEqual(progress.judged('a', verdict(0)), all.slice(0, 1));
    assert.deepEqual(progress.judged('a', verdict(3)), all.slice(0, 2));
    assert.deepEqual(progress.judged('a', verdict(2)), all);
  });

  it('does not take another model with fewer gaps for a fix', () => {
    progress.judged('a', verdict(3));
    assert.deepEqual(progress.judged('b', verdict(1)), all.slice(0, 2));
  });

  it('does not take half-typed text for a fix, or for a gap', () => {
    assert.deepEqual(progress.judged('a', verdict(3, stale)), []);
    progress.judged('a', verdict(3));
    assert.deepEqual(progress.judged('a', verdict(1, stale)), []);
    assert.deepEqual(progress.judged('a', { status: fresh, verdict: null }), []);
    assert.deepEqual(progress.judged('a', verdict(3)), all.slice(0, 2));
  });
});
