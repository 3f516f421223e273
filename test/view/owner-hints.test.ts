import assert from 'node:assert/strict';
import type { Finding, Obligation } from '../../language/analysis/analysis.ts';
import type { Statement, Subject } from '../../language/model/model.ts';
import { OwnerHints } from '../../server/view/owner-hints.ts';
import { analysisOf, boundary, controls, element, modelOf, obligation, service, statement } from './sample.ts';

const cloud = boundary('Cloud');
const part = (name: string) =>
  element('store', `Cloud.${name}`, cloud, service('azure.SqlDatabase', 'Azure SQL Database'));
const past = { date: '2026-01-31', origin: { file: '' } };

function withStatements<S extends Subject>(subject: S, ...statements: Statement[]): S {
  return { ...subject, statements };
}

function findingOf(at: Statement | Obligation, faded = false): Finding {
  const more =
    'subject' in at ? { origin: at.subject.origin, obligation: at } : { origin: at.origin, obligation: undefined };
  const { control } = at;
  return {
    code: '',
    severity: 'warning',
    message: '',
    subject: cloud,
    control,
    threats: [],
    related: [],
    faded,
    fixes: () => [],
    preferredFix: () => undefined,
    ...more,
  };
}

/** The hint on the one statement of a subject. */
function hintOn(subject: Subject, obligations: readonly Obligation[], findings: readonly Finding[] = []): string {
  const analysis = analysisOf(modelOf({}), obligations, { findings });
  const hint = new OwnerHints(analysis).of(subject, subject.statements[0]!.control.id);
  return hint === undefined ? '' : `${hint.text}${hint.atOdds ? ' !' : ''}`;
}

describe('Hints on owners', () => {
  const [backup, firewall] = [controls.backup, controls.firewall];
  const implemented = statement(backup, 'implements');
  const db = withStatements(part('Db'), implemented);

  it('say whose a defense is', () => {
    const judged = (owner: Obligation['owner']): Obligation[] => [
      obligation(db, backup, owner, 'met', { statement: implemented }),
    ];
    assert.equal(hintOn(db, judged('customer')), 'yours');
    assert.equal(hintOn(db, judged('shared')), 'shared: your half');
    assert.equal(hintOn(db, judged('provider')), "provider's");
  });

  it('say what is stated to no purpose', () => {
    const met = obligation(db, backup, 'provider', 'met', { statement: implemented });
    assert.equal(hintOn(db, [met], [findingOf(implemented, true)]), "provider's !");
    assert.equal(hintOn(db, [], [findingOf(implemented, true)]), 'not needed !');
    assert.equal(hintOn(db, []), 'yours');
  });

  it('say that nobody owns what the wrong party is relied on for', () => {
    const relied = statement(backup, 'relies');
    const web = withStatements(part('Web'), relied);
    const missing = obligation(web, backup, 'nobody', 'missing', { statement: relied });
    assert.equal(hintOn(web, [missing], [findingOf(missing)]), "nobody's !");
    assert.equal(hintOn(web, [], [findingOf(relied)]), "nobody's !");
  });

  it('say which half is not stated, and what is overdue', () => {
    const relied = statement(firewall, 'relies');
    const web = withStatements(part('Web'), relied);
    const half = obligation(web, firewall, 'shared', 'partial', { statement: relied });
    assert.equal(hintOn(web, [half], [findingOf(half)]), 'shared: your half is not stated !');
    const planned = statement(firewall, 'plans', { date: past });
    const late = withStatements(part('Late'), planned);
    const due = (owner: Obligation['owner'], state: Obligation['state']): Obligation =>
      obligation(late, firewall, owner, state, { statement: planned });
    const [yours, shared] = [due('customer', 'missing'), due('shared', 'partial')];
    assert.equal(hintOn(late, [yours], [findingOf(yours)]), 'yours, overdue !');
    assert.equal(hintOn(late, [shared], [findingOf(shared)]), 'shared: your half, overdue !');
  });

  it('count the owners of what a boundary states for several parts', () => {
    const parts = ['A', 'B', 'C'].map(part);
    const cases = (type: Statement['type'], judged: readonly [Obligation['owner'], Obligation['state']][]): string => {
      const stated = statement(backup, type, type === 'plans' ? { date: past } : {});
      const around = withStatements(cloud, stated);
      const all = judged.map(([owner, state], index) =>
        obligation(parts[index]!, backup, owner, state, { statement: stated, by: around }),
      );
      const open = all.filter(({ state }) => state === 'missing' || state === 'partial');
      return hintOn(
        around,
        all,
        open.map((gap) => findingOf(gap)),
      );
    };
    assert.equal(
      cases('implements', [
        ['customer', 'met'],
        ['shared', 'met'],
        ['customer', 'met'],
      ]),
      '1 shared, 2 yours',
    );
    assert.equal(
      cases('relies', [
        ['provider', 'met'],
        ['nobody', 'missing'],
        ['nobody', 'missing'],
      ]),
      "nobody's (2 of 3) !",
    );
    assert.equal(
      cases('relies', [
        ['provider', 'met'],
        ['shared', 'partial'],
      ]),
      'shared: your half is not stated (1 of 2) !',
    );
    assert.equal(
      cases('plans', [
        ['customer', 'missing'],
        ['shared', 'partial'],
      ]),
      '1 shared, 1 yours, overdue !',
    );
    assert.equal(cases('implements', [['customer', 'excluded']]), 'yours');
  });

  it('stand at no exclusion, and at nothing that is not stated', () => {
    const excluded = statement(backup, 'excludes');
    assert.equal(hintOn(withStatements(part('Db'), excluded), []), '');
    assert.equal(new OwnerHints(analysisOf(modelOf({}), [])).of(db, 'core.Patching'), undefined);
  });
});
