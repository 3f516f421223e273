import assert from 'node:assert/strict';
import type { Obligation } from '../../language/analysis/analysis.ts';
import type { Defenses } from '../../server/protocol/defenses.ts';
import { defenseId } from '../../server/view/defense-id.ts';
import { defensesOf } from '../../server/view/defenses.ts';
import { defensesPanel, threatened, withFindings } from './defenses-sample.ts';
import {
  analysisOf,
  boundary,
  control,
  controls,
  element,
  layers,
  modelOf,
  obligation,
  originAt,
  statement,
  viewing,
} from './sample.ts';

const sample = threatened();
const { analysis, db, web } = sample;
const { content } = defensesPanel(analysis);

describe('The defenses', () => {
  it('are all there, in the order of the text', () => {
    assert.equal(content.rows.part.length, analysis.obligations.length);
    assert.deepEqual(idsOf(content), analysis.obligations.map(defenseId));
  });

  it('say of each whose it is, how it stands, how bad it would be without, and what mends it', () => {
    assert.deepEqual(lines(content).slice(8, 14), [
      'Column encryption | Subscription › Db | customer | Data team | met | critical | yours (Data team), implemented | -',
      "Encryption at rest | Subscription › Db | provider | Microsoft Azure | met | high | the provider's (Microsoft Azure), in place | -",
      "Backups | Subscription › Db | nobody | No team | gap | high | nobody's, relied on the wrong party | Implement backups",
      'Audit logging | Subscription › Db | customer | Payments team | planned | medium | yours (Payments team), planned for 2027-01-31 | -',
      'Network restriction | Subscription › Db | shared | Payments team | gap | high | shared (Microsoft Azure and Payments team), your half is not stated | Implement network restriction',
      "Patching | Subscription › Db | provider | Microsoft Azure | met | high | the provider's (Microsoft Azure), in place | -",
    ]);
  });

  it('call a part as messages do, with its name beside that', () => {
    const called = content.parts.map(({ title, name }) => [title, name]);
    assert.deepEqual(called.slice(0, 3), [
      ['Contoso subscription', 'Subscription'],
      ['Payroll web app', 'Web'],
      ['Payroll database', 'Db'],
    ]);
    assert.deepEqual(called.at(-1), ['Payroll web app → Payroll database', 'Web → Db']);
  });

  it('are listed with what most concerns the reader first', () => {
    assert.deepEqual(
      content.owners.map(({ word }) => word),
      ["nobody's", 'yours', 'shared', 'provider'],
    );
    assert.deepEqual(
      content.states.map(({ kind, word }) => [kind, word]),
      [
        ['gap', 'gaps'],
        ['planned', 'planned'],
        ['waived', 'waived'],
        ['met', 'met'],
        ['excluded', 'excluded'],
      ],
    );
    assert.deepEqual(content.severities, ['critical', 'high', 'medium', 'low']);
    assert.deepEqual(content.teams, ['Data team', 'Payments team', 'No team', 'Microsoft Azure']);
    assert.deepEqual(content.layers.slice(0, 3), ['Data', 'Accounts and identities', 'Applications']);
    assert.deepEqual(content.threats, [...content.threats].sort());
  });

  it('lead to where they are stated, else to the part', () => {
    const at = (of: Obligation): number => content.rows.line[analysis.obligations.indexOf(of)]!;
    const stated = analysis.obligations.find((o) => o.subject === db && o.control === controls.column)!;
    const unstated = analysis.obligations.find((o) => o.subject === web && o.control === controls.backup)!;
    assert.equal(at(stated), viewing.locate(stated.statement!.statement.origin).range.start.line);
    assert.equal(at(unstated), viewing.locate(web.origin).range.start.line);
  });

  it('name all controls of which any would do while none does, and the one that does', () => {
    const token = control('core.Tokenization', 'Tokenization', layers.data);
    const shop = element('store', 'Shop');
    const either = (state: 'missing' | 'met'): Obligation => ({
      ...obligation(shop, controls.column, 'customer', state),
      anyOf: [controls.column, token],
    });
    const model = modelOf({ elements: [shop] });
    const titles = (state: 'missing' | 'met'): string[] =>
      defensesPanel(analysisOf(model, [either(state)])).content.needs.map(({ title }) => title);
    assert.deepEqual(titles('missing'), ['Column encryption or tokenization']);
    assert.deepEqual(titles('met'), ['Column encryption']);
    const [id] = idsOf(defensesPanel(analysisOf(model, [either('missing')])).content);
    assert.equal(id, defenseId(either('missing')));
  });

  it('stand within all boundaries around their part', () => {
    const outer = boundary('Cloud');
    const inner = boundary('Cloud.Zone', outer);
    const shop = element('store', 'Cloud.Zone.Shop', inner);
    const asked = [
      obligation(shop, controls.backup, 'customer', 'met'),
      obligation(inner, controls.logging, 'customer', 'met'),
    ];
    const { parts } = defensesPanel(analysisOf(modelOf({ elements: [shop] }), asked)).content;
    assert.deepEqual(
      parts.map(({ name, path }) => [name, ...path]),
      [
        ['Shop', 'Cloud', 'Zone'],
        ['Zone', 'Cloud'],
      ],
    );
  });

  it('work out no message, no reason and no evidence before somebody opens one', () => {
    const asked = analysis.findings.map((finding) => ({
      ...finding,
      get message(): string {
        return assert.fail('A message was asked for.');
      },
    }));
    const silent = { ...viewing, why: () => assert.fail('A reason was asked for.') };
    const { details } = defensesOf({ ...analysis, findings: asked }, silent, { view: 'defenses', opened: [] });
    assert.deepEqual(details, []);
  });

  it('tell all of those that are open', () => {
    const ids = [
      'store Subscription.Db core.ColumnEncryption',
      'store Subscription.Db core.Backup',
      'store Gone core.Backup',
    ];
    const [column, backup, ...rest] = defensesPanel(analysis, ids).content.details;
    assert.deepEqual(rest, []);
    assert.equal(column!.finding, null);
    assert.equal(column!.because, 'Column encryption is decided by what Db runs on.');
    assert.equal(column!.source, 'https://learn.microsoft.com/azure');
    assert.equal(column!.against, 'Protects against (critical)');
    assert.deepEqual(column!.threats, ['An insider reads columns', 'Data is lost for good']);
    assert.deepEqual(
      column!.evidence.map(({ href }) => href),
      ['file:///models/infra/sql.bicep#L40', 'https://example.com/report'],
    );
    assert.match(backup!.finding ?? '', /^Data is lost for good: nothing states backups/);
  });

  it('stay small in a large model', () => {
    const parts = Array.from({ length: 2000 }, (_, index) => element('store', `Zone${index % 20}.Store${index}`));
    const many = parts.flatMap((part) =>
      Object.values(controls).map((of): Obligation => {
        const asked = obligation(part, of, 'customer', 'missing', {
          team: `Team ${part.id.length}`,
          statement: statement(of, 'plans', { origin: originAt(7) }),
        });
        return { ...asked, threats: analysis.obligations[0]!.threats };
      }),
    );
    const large = withFindings(analysisOf(modelOf({ elements: parts }), many));
    assert.equal(many.length, 20_000);
    const bytes = JSON.stringify(defensesPanel(large).content).length;
    assert.ok(bytes < 1_600_000, `${bytes} bytes`);
  });
});

function idsOf({ rows, parts, needs }: Defenses): string[] {
  return rows.part.map((part, row) => `${parts[part]!.id} ${needs[rows.need[row]!]!.id}`);
}

/** Each row as the page shows it. */
function lines(defenses: Defenses): string[] {
  const { rows, parts, needs, owners, teams, states, severities, whose, standings, fixes } = defenses;
  return rows.part.map((part, row) => {
    const { name, path } = parts[part]!;
    return [
      needs[rows.need[row]!]!.title,
      [...path, name].join(' › '),
      owners[rows.owner[row]!]!.owner,
      teams[rows.team[row]!],
      states[rows.state[row]!]!.kind,
      severities[rows.severity[row]!],
      `${whose[rows.whose[row]!]!}, ${standings[rows.standing[row]!]!}`,
      fixes[rows.fix[row]!] ?? '-',
    ].join(' | ');
  });
}
