import assert from 'node:assert/strict';
import type { Subject } from '../../language/model/model.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { defenseId } from '../../server/view/defense-id.ts';
import { splitLenses } from '../../server/view/split-lenses.ts';
import { analysisOf, controls, element, obligation, payroll, statement, viewing } from './sample.ts';

describe('At the cursor', () => {
  const { analysis, db, web, subscription, submits } = payroll();

  it('says of a control whose it is here, how it stands, and why', () => {
    const at = atCursor(analysis, { subject: db, control: controls.column }, viewing);
    assert.deepEqual(at.path, ['Db', 'Column encryption']);
    assert.deepEqual([at.row, at.column], ['store Subscription.Db', 'core.Data']);
    assert.deepEqual(
      at.defenses.map((d) => d.text),
      ['yours (Data team), implemented'],
    );
    assert.equal(at.because, 'Column encryption is decided by what Db runs on.');
    assert.equal(at.source, 'https://learn.microsoft.com/azure');
  });

  it('links evidence that is a file or a web page, and nothing else', () => {
    const at = atCursor(analysis, { subject: db, control: controls.column }, viewing);
    assert.deepEqual(at.defenses[0]!.evidence, [
      { text: 'infra/sql.bicep#L40', href: 'file:///models/infra/sql.bicep#L40' },
      { text: 'https://example.com/report', href: 'https://example.com/report' },
    ]);
  });

  it('lists the defenses of a part, gaps first', () => {
    const at = atCursor(analysis, { subject: db, control: undefined }, viewing);
    assert.deepEqual(at.path, ['Db']);
    assert.equal(
      at.summary,
      'Payroll database · Azure SQL Database (PaaS) · 8 defenses of its own, 2 gaps, 1 excluded · 1 defense of its flows, no gap',
    );
    assert.deepEqual(at.defenses.map((d) => `${d.owner.letter}${d.gap ? '!' : ''} ${d.title}: ${d.text}`).slice(0, 4), [
      "N! Backups: nobody's, relied on the wrong party",
      'S! Network restriction: shared (Microsoft Azure and Payments team), your half is not stated',
      'Y Column encryption: yours (Data team), implemented',
      "P Encryption at rest: the provider's (Microsoft Azure), in place",
    ]);
  });

  it('says of a boundary and of the system what all in it comes to, then what is asked of itself', () => {
    const summaryOf = (subject: Subject): string =>
      atCursor(analysis, { subject, control: undefined }, viewing).summary;
    assert.equal(
      summaryOf(subscription),
      "Contoso subscription · Microsoft Azure · with all in it: 7 provider, 3 shared, 5 yours, 1 nobody's, 5 gaps · " +
        '1 defense of the boundary itself, 1 gap',
    );
    assert.equal(
      summaryOf(analysis.model.system),
      "in all: 7 provider, 3 shared, 7 yours, 1 nobody's, 5 gaps · nothing is asked of the system itself",
    );
  });

  it('counts a boundary as the code lens above it does', () => {
    const lens = splitLenses(analysis).get(subscription);
    const { summary } = atCursor(analysis, { subject: subscription, control: undefined }, viewing);
    const [, counts = ''] = /with all in it: (.*?) ·/.exec(summary) ?? [];
    assert.equal(lens, `Microsoft Azure · ${counts.replaceAll(', ', ' · ')}`);
  });

  it('says so where nothing is asked in a boundary, and where a part has only its flows', () => {
    const empty = analysisOf(analysis.model, []);
    assert.match(
      atCursor(empty, { subject: subscription, control: undefined }, viewing).summary,
      /nothing is asked in it$/,
    );
    const flows = analysisOf(
      analysis.model,
      analysis.obligations.filter(({ subject }) => subject.kind === 'flow'),
    );
    assert.match(
      atCursor(flows, { subject: db, control: undefined }, viewing).summary,
      /nothing is asked of it · 1 defense of its flows, no gap$/,
    );
  });

  it('says through what a flow has its defense', () => {
    const at = atCursor(analysis, { subject: submits, control: undefined }, viewing);
    assert.deepEqual(at.path, ['Employee → Web']);
    assert.equal(at.defenses[0]!.text, 'yours (Payments team), in place through HTTPS');
  });

  it('says that no threat asks for a control', () => {
    const at = atCursor(analysis, { subject: web, control: controls.column }, viewing);
    assert.equal(at.summary, 'no threat asks for it here');
    assert.deepEqual(at.defenses, []);
  });

  it('lists the parts that a statement of a boundary speaks for', () => {
    const line = statement(controls.logging, 'implements');
    const parts = [web, db].map((part) =>
      obligation(part, controls.logging, 'customer', 'met', { statement: line, by: subscription }),
    );
    const at = atCursor(
      analysisOf(analysis.model, parts),
      { subject: subscription, control: controls.logging },
      viewing,
    );
    assert.equal(at.summary, 'stands for 2 parts');
    assert.deepEqual(
      at.defenses.map((d) => d.title),
      ['Web and Db'],
    );
    assert.deepEqual(at.defenses[0]?.ids, parts.map(defenseId));
    assert.equal(at.because, null);
  });

  it('takes parts together for which a statement stands alike, and shows what differs', () => {
    const line = statement(controls.logging, 'implements');
    const parts = Array.from({ length: 6 }, (_, index) => element('process', `Subscription.P${index}`, subscription));
    const linesWhere = (stateOf: (index: number) => 'met' | 'missing'): string[] => {
      const asked = parts.map((part, index) =>
        obligation(part, controls.logging, 'customer', stateOf(index), { statement: line, by: subscription }),
      );
      const cursor = { subject: subscription, control: controls.logging };
      return atCursor(analysisOf(analysis.model, asked), cursor, viewing).defenses.map(
        ({ title, gap }) => `${gap ? '! ' : ''}${title}`,
      );
    };
    assert.deepEqual(
      linesWhere(() => 'met'),
      ['every part'],
    );
    assert.deepEqual(
      linesWhere((index) => (index === 4 ? 'missing' : 'met')),
      ['! P4', 'P0, P1, P2 and 2 more'],
    );
  });

  it('names the date and the person of a plan and a waiver', () => {
    const until = { date: '2027-01-31', origin: db.origin };
    const of = (type: 'plans' | 'waives', state: 'planned' | 'waived' | 'missing', by?: string): string => {
      const one = obligation(db, controls.backup, 'customer', state, {
        team: 'Data team',
        statement: statement(controls.backup, type, { by, date: until }),
      });
      return atCursor(analysisOf(analysis.model, [one]), { subject: db, control: controls.backup }, viewing)
        .defenses[0]!.text;
    };
    assert.equal(of('plans', 'planned'), 'yours (Data team), planned for 2027-01-31');
    assert.equal(of('waives', 'waived', 'the CISO'), 'yours (Data team), waived by the CISO until 2027-01-31');
    assert.equal(of('plans', 'missing'), 'yours (Data team), missing: the plan was due 2027-01-31');
    assert.equal(of('waives', 'missing'), 'yours (Data team), missing: the waiver ended on 2027-01-31');
  });
});
