import assert from 'node:assert/strict';
import { statusWords } from '../../client/features/status/words.ts';
import type { Verdict } from '../../server/protocol.ts';

const gaps: Verdict = {
  ready: false,
  gaps: 3,
  short: '3 gaps',
  text: 'not ready: 3 gaps',
  details: ['2 missing', '1 half-owned'],
};
const ready: Verdict = { ready: true, gaps: 0, short: 'ready', text: 'ready', details: [] };
const stale = { kind: 'stale', reason: 'The text does not parse: this is the last good view.' } as const;

describe('The status bar', () => {
  it('shows the verdict on the present text', () => {
    assert.deepEqual(statusWords({ status: { kind: 'fresh' }, verdict: gaps }), {
      text: '$(shield) 3 gaps',
      tooltip: 'Demarc: not ready: 3 gaps\n2 missing\n1 half-owned',
      label: 'Demarc: not ready: 3 gaps, 2 missing, 1 half-owned. Show responsibility',
    });
    assert.equal(statusWords({ status: { kind: 'fresh' }, verdict: ready })?.text, '$(pass) ready');
  });

  it('never calls a text ready that does not parse', () => {
    assert.deepEqual(statusWords({ status: stale, verdict: ready }), {
      text: '$(warning) does not parse · last: ready',
      tooltip: 'Demarc: The text does not parse: this is the last good view.\nready',
      label: 'Demarc: The text does not parse: this is the last good view. ready. Show responsibility',
    });
  });

  it('says nothing where there is no model', () => {
    assert.equal(statusWords({ status: { kind: 'empty', reason: 'No system.' }, verdict: null }), undefined);
  });
});
