import assert from 'node:assert/strict';
import type { Obligation } from '../../language/analysis/analysis.ts';
import { handsOf } from '../../language/analysis/difference.ts';
import type { ChangeGroup } from '../../server/protocol/difference.ts';
import { handGroups, type ChangeWords } from '../../server/view/difference.ts';
import { controls, obligation, payroll, viewing } from './sample.ts';

const { analysis, db, web } = payroll();
const words: ChangeWords = {
  viewing,
  lead: ({ before, after }) => ({ location: viewing.locate((after ?? before).subject.origin) }),
};
const asked = (patching: Obligation, ...rest: readonly Obligation[]): readonly Obligation[] => [patching, ...rest];

describe('A difference in rows', () => {
  const before = asked(
    obligation(db, controls.patching, 'provider', 'met'),
    obligation(db, controls.firewall, 'shared', 'met', { team: 'Data team' }),
    obligation(db, controls.backup, 'customer', 'planned', { team: 'Data team' }),
    obligation(db, controls.logging, 'customer', 'met', { team: 'Data team' }),
    obligation(web, controls.hosts, 'provider', 'met'),
  );
  const after = asked(
    obligation(db, controls.patching, 'customer', 'missing', { team: 'Data team' }),
    obligation(db, controls.firewall, 'shared', 'met', { team: 'Net team' }),
    obligation(db, controls.backup, 'customer', 'met', { team: 'Data team' }),
    obligation(db, controls.logging, 'customer', 'met', { team: 'Data team' }),
    obligation(db, controls.identity, 'customer', 'met', { team: 'Data team' }),
  );
  const groups = (other?: boolean): ChangeGroup[] => handGroups(handsOf(before, after), words, other);

  it('is grouped by what has become of the defenses', () => {
    assert.deepEqual(
      groups().map(({ id, title }) => `${id}: ${title}`),
      [
        'customer: 1 defense becomes yours',
        'team: 1 defense changes its team',
        'restated: 1 defense stands otherwise than before',
        'appeared: 1 defense appears',
        'gone: 1 defense goes',
      ],
    );
    assert.equal(groups(true)[0]!.title, '1 other defense becomes yours');
  });

  it('says whose it was and is, and why where the owner is another one', () => {
    const [change] = groups()[0]!.changes;
    assert.deepEqual([change!.part, change!.title, change!.row], ['Db', 'Patching', 'store Subscription.Db']);
    assert.deepEqual(change!.before, {
      owner: { owner: 'provider', letter: 'P', word: 'provider', count: 1 },
      text: "the provider's (Microsoft Azure), in place",
      gap: false,
      because: 'Patching is decided by what Db runs on.',
      source: 'https://learn.microsoft.com/azure',
    });
    assert.equal(change!.after.text, 'yours (Data team), missing');
    assert.equal(change!.after.gap, true);
    const [team] = groups()[1]!.changes;
    assert.deepEqual([team!.before.because, team!.before.source], ['', null]);
  });

  it('says where nothing asked for it, and where nothing does any more', () => {
    const side = (group: number): string[] =>
      groups()[group]!.changes.map((change) => `${change.before.text} → ${change.after.text}`);
    assert.deepEqual(side(3), ['not asked before → yours (Data team), implemented']);
    assert.deepEqual(side(4), ["the provider's (Microsoft Azure), in place → not asked any more"]);
  });

  it('shows the first of very many', () => {
    const many = Array.from({ length: 230 }, () => obligation(db, controls.patching, 'provider', 'met'));
    const [group] = handGroups(handsOf([], many), words);
    assert.equal(group!.title, '230 defenses appear');
    assert.equal(group!.changes.length, 200);
    assert.equal(group!.more, 'and 30 more');
  });

  it('has no group where nothing has changed', () => {
    assert.deepEqual(handGroups(handsOf(analysis.obligations, analysis.obligations), words), []);
  });
});
