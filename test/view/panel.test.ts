import assert from 'node:assert/strict';
import { fresh, panelWithout, fragment, stale } from '../../server/view/panel.ts';
import type { Subject } from '../../language/model/model.ts';
import type { SplitCell, SplitQuery } from '../../server/protocol/split.ts';
import { rowId, splitOf } from '../../server/view/split.ts';
import { verdictInWords } from '../../server/view/verdict.ts';
import {
  analysisOf,
  boundary,
  control,
  controls,
  element,
  largeModel,
  modelOf,
  obligation,
  payroll,
  splitPanel,
  viewing,
} from './sample.ts';

describe('The panel', () => {
  it('says the verdict in words, with what the gaps are', () => {
    const { verdict } = splitPanel(payroll().analysis);
    assert.deepEqual(verdict, {
      ready: false,
      gaps: 5,
      short: '5 gaps',
      text: 'not ready: 5 gaps',
      details: ['2 missing', '2 half-owned', '1 owned by nobody'],
    });
  });

  it('counts the whole of incident response as one gap', () => {
    const analysis = {
      ...payroll().analysis,
      incidents: { required: true, missingStages: ['detect', 'close'] as const, notifyMissing: true },
    };
    const verdict = verdictInWords(analysis);
    assert.equal(verdict.short, '6 gaps');
    assert.deepEqual(verdict.details, [
      '5 defenses: 2 missing, 2 half-owned, 1 owned by nobody',
      'incident response: nobody for detect, close and notify',
    ]);
  });

  it('tells a model with errors, and one that nothing is asked of, from one that is ready', () => {
    const web = element('process', 'Web');
    const met = [obligation(web, controls.logging, 'customer', 'met')];
    assert.equal(verdictInWords(analysisOf(modelOf({ elements: [web] }), met)).text, 'ready');
    const faulty = analysisOf(modelOf({ elements: [web], hasErrors: true }), met, { verdict: 'not-ready' });
    assert.equal(verdictInWords(faulty).text, 'not ready: the model has errors');
    assert.equal(verdictInWords(analysisOf(modelOf({}), [])).text, 'not ready: no threat asks for a defense yet');
  });

  it('has a total for each owner, nobody only where somebody relies on the wrong party', () => {
    const { owners } = splitPanel(payroll().analysis);
    assert.deepEqual(
      owners.map((o) => `${o.letter} ${o.count} ${o.word}`),
      ['P 7 provider', 'S 3 shared', 'Y 7 yours', "N 1 nobody's"],
    );
    const web = element('process', 'Web');
    const quiet = splitPanel(
      analysisOf(modelOf({ elements: [web] }), [obligation(web, controls.logging, 'customer', 'met')]),
    );
    assert.deepEqual(
      quiet.owners.map((o) => o.count),
      [0, 0, 1],
    );
  });

  it('has a bar for each provider, and one for what runs at none', () => {
    const { bars } = splitPanel(payroll().analysis);
    assert.deepEqual(
      bars.map((b) => b.label),
      ["Microsoft Azure: 7 provider, 3 shared, 6 yours, 1 nobody's", 'No provider: 1 yours'],
    );
    assert.deepEqual(
      bars.map((b) => b.share),
      [1, 1 / 17],
    );
  });

  it('goes to the system, and carries its status', () => {
    const panel = splitPanel(payroll().analysis, stale);
    assert.equal(panel.location?.uri, panel.uri);
    assert.equal(panel.status, stale);
    assert.equal(splitPanel(payroll().analysis).status, fresh);
  });

  it('is empty, with the reason, for a file that no system imports', () => {
    const panel = panelWithout(fragment, 'file:///models/my%20network.tm');
    assert.equal(panel.title, 'my network.tm');
    assert.equal(panel.verdict, null);
    assert.equal(panel.content, null);
  });
});

describe('The split of a large model', () => {
  const { analysis, zones, parts } = largeModel(7, 10);
  const names = (query: Omit<SplitQuery, 'view'> = {}, cursor?: Subject): string[] => {
    const { rows } = splitOf(analysis, viewing, query, cursor);
    return rows.map(({ name, folded }) => (folded ? `${name} …` : name));
  };
  const folded = zones.map(({ name }) => `${name} …`);

  it('is folded, with what each boundary comes to', () => {
    assert.deepEqual(names(), folded);
    const { rows, folding } = splitOf(analysis, viewing, {});
    assert.equal(splitOf(analysis, viewing).rows.length, 7 * 11);
    assert.equal(folding, true);
    assert.deepEqual(
      rows.map(({ expandable, gaps }) => [expandable, gaps]),
      zones.map((_, index) => [true, index < 2 ? 10 : 0]),
    );
    assert.equal(splitPanel(payroll().analysis).content.folding, false);
  });

  it('is open around the cursor', () => {
    const open = ['Zone0 …', 'Zone1', ...parts[1]!.map(({ name }) => name), ...folded.slice(2)];
    assert.deepEqual(names({}, parts[1]![3]), open);
    assert.deepEqual(names({}, zones[1]), open);
  });

  it('is folded and unfolded as the user says, one by one and all', () => {
    const [first, second] = zones.map(rowId);
    const opened = { all: null, opened: [first!], closed: [] };
    assert.deepEqual(names({ folds: opened }), ['Zone0', ...parts[0]!.map(({ name }) => name), ...folded.slice(1)]);
    const all = names({ folds: { all: 'opened', opened: [], closed: [second!] } });
    assert.equal(all.length, 7 + 60);
    assert.equal(all[11], 'Zone1 …');
    assert.deepEqual(names({ folds: { all: 'closed', opened: [], closed: [] } }, parts[1]![3]), folded);
  });

  it('shows gaps only, and all of them', () => {
    const gaps = [0, 1].flatMap((zone) => [zones[zone]!.name, ...parts[zone]!.map(({ name }) => name)]);
    assert.deepEqual(names({ gapsOnly: true }), gaps);
    assert.deepEqual(names({ gapsOnly: true, folds: { all: null, opened: [], closed: [rowId(zones[0]!)] } }), [
      'Zone0 …',
      ...gaps.slice(11),
    ]);
  });
});

describe('The split', () => {
  const { analysis } = payroll();
  const { content: split } = splitPanel(analysis);
  const placeOf = (of: SplitCell | null) => split.places[of?.place ?? -1];
  const countOf = (of: SplitCell | null) => of?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  const row = (name: string) => split.rows.find((r) => r.name === name)!;
  const cell = (name: string, column: string) =>
    row(name).cells[split.columns.findIndex((c) => c.title === column)] ?? null;

  it('has the layers that something is asked in, as declared', () => {
    assert.deepEqual(
      split.columns.map((c) => c.title),
      [
        'Data',
        'Accounts and identities',
        'Applications',
        'Network controls',
        'Operating system',
        'Physical hosts',
        'Physical datacenter',
      ],
    );
  });

  it('has the parts as a tree by boundary, in the order of the text, flows last', () => {
    assert.deepEqual(
      split.rows.map((r) => `${'  '.repeat(r.level - 1)}${r.name} ${r.position}/${r.siblings}`),
      [
        'Internet 1/3',
        '  Employee 1/1',
        'Subscription 2/3',
        '  Web 1/2',
        '  Db 2/2',
        'Flows 3/3',
        '  Employee → Web 1/2',
        '  Web → Db 2/2',
      ],
    );
    assert.deepEqual(
      split.rows.filter((r) => r.expandable).map((r) => r.name),
      ['Internet', 'Subscription', 'Flows'],
    );
  });

  it('says what a part is and runs on', () => {
    assert.equal(row('Db').note, 'Payroll database · Azure SQL Database (PaaS)');
    assert.equal(row('Db').label, 'Db, Payroll database · Azure SQL Database (PaaS), 2 gaps');
  });

  it('has owners by letter in a cell, with gaps, in words', () => {
    const data = cell('Db', 'Data')!;
    assert.deepEqual(
      split.owners.map((o, index) => `${o.letter}${String(data.counts[index])}`),
      ['P1', 'S0', 'Y1', 'N1'],
    );
    assert.equal(data.gaps, 1);
    assert.equal(data.label, "1 provider, 1 yours, 1 nobody's; 1 gap: Backups");
    assert.equal(cell('Employee', 'Data'), null);
  });

  it('shows what is excluded, and does not count it', () => {
    const excluded = cell('Db', 'Accounts and identities')!;
    assert.deepEqual([excluded.counts, excluded.excluded], [[0, 0, 0, 0], 1]);
    assert.equal(excluded.label, '1 excluded');
  });

  it('goes to the gap first, to the statement next, else to the part', () => {
    const { obligations } = analysis;
    const relies = obligations.find((o) => o.owner === 'nobody')!.statement!.statement;
    assert.deepEqual(placeOf(cell('Db', 'Data')), viewing.locate(relies.origin));
    assert.deepEqual(placeOf(cell('Web', 'Network controls')), row('Web').location);
  });

  it('sums up what a folded boundary hides', () => {
    const subscription = row('Subscription');
    assert.equal(subscription.gaps, 5);
    assert.deepEqual(subscription.cells.map(countOf), [0, 0, 1, 0, 0, 0, 0]);
    assert.deepEqual(subscription.rollup.map(countOf), [4, 1, 3, 2, 2, 2, 2]);
    assert.deepEqual(row('Db').rollup, []);
  });

  it('has a row for the system only where something is asked of it, and a column for controls without a layer', () => {
    const model = modelOf({});
    const odd = control('Odd', 'Odd', undefined);
    const { content: only } = splitPanel(analysisOf(model, [obligation(model.system, odd, 'customer', 'missing')]));
    assert.deepEqual(only.columns, [{ id: '', title: 'Other' }]);
    assert.deepEqual(
      only.rows.map((r) => r.kind),
      ['system'],
    );
  });

  it('has what is in a boundary without a name where that boundary is', () => {
    const zone = boundary('Zone');
    const unnamed = boundary('', zone);
    const { rows } = splitPanel(
      analysisOf(modelOf({ boundaries: [zone], elements: [element('store', 'Db', unnamed)] }), []),
    ).content;
    assert.deepEqual(
      rows.map(({ name, level }) => [name, level]),
      [
        ['Zone', 1],
        ['Db', 2],
      ],
    );
  });

  it('tells parts of the same name apart', () => {
    const zone = boundary('Zone');
    const twins = modelOf({
      boundaries: [zone],
      elements: [element('store', 'Zone.Db', zone), element('store', 'Zone.Db', zone)],
    });
    const ids = splitPanel(analysisOf(twins, [])).content.rows.map((r) => r.id);
    assert.equal(new Set(ids).size, 3);
  });
});
