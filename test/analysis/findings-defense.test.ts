import assert from 'node:assert/strict';
import type { Finding } from '../../language/analysis/analysis.ts';
import { askWhich } from '../../language/analysis/asking.ts';
import type { Condition, Element, Service, Statement } from '../../language/model/model.ts';
import {
  type ModelParts,
  boundary,
  category,
  element,
  flow,
  model,
  on,
  states,
  team,
  threat,
  appliesTo,
  until,
} from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  aws,
  azure,
  columnEncryption,
  eavesdropping,
  encryptionAtRest,
  findings,
  holds,
  hostAntiMalware,
  insider,
  networkRestriction,
  onlyFinding,
  prices,
  salaries,
  serviceAuthentication,
  services,
  sqlDatabase,
  standard,
  titles,
  transit,
  userAuthentication,
} from './vocabulary.ts';

const payments = team('Payments team');
const yesterday = until('2026-11-20');

function database(parts: Partial<Element> = {}): Element {
  return element('store', 'Subscription.Db', {
    title: 'Payroll database',
    place: on(sqlDatabase),
    owner: payments,
    holds: [salaries],
    ...parts,
  });
}

function found(code: string, parts: ModelParts): Finding {
  return onlyFinding(analyzed(model({ services, standard, ...parts })), code);
}

describe('missing-defense', () => {
  const finding = found('missing-defense', { elements: [database()], threats: [insider] });

  it('says what can happen, what is missing, whose it is and what the provider offers', () => {
    assert.equal(
      finding.message,
      'Whoever runs the database reads its most sensitive columns: "Payroll database" holds Salary records, and nothing states column encryption. That is yours (Payments team): Azure SQL Database offers Always Encrypted.',
    );
  });

  it('sits on the name, and points to the data that cause it', () => {
    assert.deepEqual(finding.origin, { file: 'test.tm', at: 'Subscription.Db' });
    assert.deepEqual(finding.related, [
      { message: 'Salary records: restricted, contains personal, financial', origin: salaries.origin },
    ]);
    assert.equal(finding.control, columnEncryption);
    assert.deepEqual(finding.threats, [insider]);
    assert.equal(finding.obligation?.state, 'missing');
    assert.equal(finding.faded, false);
  });

  it('is as severe as its threats', () => {
    const severity = (of: 'critical' | 'high' | 'medium' | 'low'): string =>
      found('missing-defense', {
        elements: [database()],
        threats: [{ ...insider, severities: [{ severity: of, where: undefined }] }],
      }).severity;
    assert.deepEqual(
      [severity('critical'), severity('high'), severity('medium'), severity('low')],
      ['warning', 'warning', 'information', 'information'],
    );
  });

  it('offers to implement, plan, waive and exclude it', () => {
    const [origin] = [finding.origin];
    assert.deepEqual(
      finding.fixes().map(({ title, edits, safe }) => [title, edits, safe]),
      [
        ['Implement column encryption (Always Encrypted)', 'implements core.ColumnEncryption "Always Encrypted"'],
        ['Plan column encryption…', 'plans core.ColumnEncryption due 2027-02-19'],
        [
          'Waive column encryption…',
          'waives core.ColumnEncryption "Why the risk is accepted" by "Who accepts it" until 2027-02-19',
        ],
        ['Exclude column encryption…', 'excludes core.ColumnEncryption "Why it does not apply here"'],
      ].map(([title, line]) => [title, [{ type: 'add-line', to: origin, line }], false]),
    );
  });

  it('names the most severe of several threats and counts the rest', () => {
    const others = ['A', 'B'].map((id) =>
      threat(id, { title: `${id} happens.`, applies: [appliesTo('store')], needs: [[columnEncryption]] }),
    );
    const several = found('missing-defense', { elements: [database()], threats: [...others, insider] });
    assert.match(
      several.message,
      /^Whoever runs the database reads its most sensitive columns \(and 2 more threats\): "Payroll database" holds /,
    );
    const one = found('missing-defense', { elements: [database({ owner: undefined })], threats: others });
    assert.equal(
      one.message,
      'A happens (and 1 more threat): nothing states column encryption for "Payroll database". That is yours: Azure SQL Database offers Always Encrypted.',
    );
  });

  it('names the alternatives that do not lack what the service lacks, and offers to move there', () => {
    const lacking = found('missing-defense', { elements: [database()], threats: [asks([hostAntiMalware])] });
    assert.match(
      lacking.message,
      /That is yours \(Payments team\), and Azure SQL Database cannot do it: SQL Server on a virtual machine can\.$/,
    );
    const move = lacking.fixes().at(-1);
    assert.equal(move?.title, 'Move Db to SQL Server on a virtual machine');
    assert.deepEqual(move.edits, [
      { type: 'replace', at: { file: 'test.tm', at: 'on SqlDatabase' }, text: 'azure.SqlServerOnVm' },
    ]);
    const none = { ...sqlDatabase, alternatives: [] };
    const alone = found('missing-defense', {
      elements: [database({ place: on(none) })],
      threats: [asks([hostAntiMalware])],
    });
    assert.match(alone.message, /Azure SQL Database cannot do it: find other means\.$/);
  });

  it('has a fix for each control that would do', () => {
    const either = found('missing-defense', {
      elements: [database()],
      threats: [asks([userAuthentication, serviceAuthentication])],
    });
    assert.match(either.message, /nothing states user authentication or service authentication for/);
    assert.deepEqual(titles(either).slice(0, 2), ['Implement user authentication', 'Implement service authentication']);
  });

  it('offers all that is missing of the part at once', () => {
    const threats = [insider, asks([auditLogging]), asks([networkRestriction])];
    const [first] = findings(
      analyzed(model({ elements: [database()], threats, services, standard })),
      'missing-defense',
    );
    const all = first?.fixes().find(({ title }) => title === 'Implement all 3 missing of Db');
    assert.deepEqual(all?.edits.map((edit) => edit.type === 'add-line' && edit.line).sort(), [
      'implements core.AuditLogging',
      'implements core.ColumnEncryption "Always Encrypted"',
      'implements core.NetworkRestriction "its rules"',
    ]);
  });

  it('offers the boundary where its siblings miss it, too', () => {
    const outer = boundary('Subscription');
    const inner = boundary('Subscription.Inner', { parent: outer });
    const db = database({ parent: outer });
    const settled = states('excludes', auditLogging);
    const elements = [
      db,
      element('store', 'Web', {
        parent: outer,
        statements: [states('plans', auditLogging, { date: until('2027-01-01') })],
      }),
      element('process', 'Queue', { parent: inner }),
      element('process', 'Worker', { parent: inner, statements: [settled] }),
      element('process', 'Elsewhere'),
    ];
    const analysis = analyzed(model({ boundaries: [outer, inner], elements, threats: [asks([auditLogging])] }));
    const finding_ = findings(analysis, 'missing-defense').find(({ subject }) => subject === db);
    const fix = finding_?.fixes().at(-1);
    assert.equal(fix?.title, 'Implement audit logging in boundary Subscription (also missing in Queue)');
    assert.deepEqual(fix.edits, [{ type: 'add-line', to: outer.origin, line: 'implements core.AuditLogging' }]);
  });

  it('of a flow tells what about it is dangerous', () => {
    const internet = boundary('Internet', { untrusted: true });
    const cloud = boundary('Cloud');
    const user = element('actor', 'User', { parent: internet });
    const web = element('process', 'Web', { parent: cloud });
    const crossing = {
      ...eavesdropping,
      applies: [
        appliesTo('flow', {
          type: 'or',
          operands: [{ type: 'crosses', what: 'boundary' }, holds('confidential', 'carries')],
        }),
      ],
    };
    const parts = { boundaries: [internet, cloud], elements: [user, web], threats: [crossing] };
    const plain = found('missing-defense', { ...parts, flows: [flow(user, web)] });
    assert.equal(
      plain.message,
      'Traffic is read or changed in transit: the flow from "User" to "Web" crosses from "Internet" into "Cloud", and nothing states encryption in transit. That is yours, since nothing says where "Web" runs.',
    );
    assert.deepEqual(
      plain.related.map(({ origin }) => origin),
      [internet.origin, cloud.origin],
    );
    const titled = found('missing-defense', {
      ...parts,
      flows: [flow(user, web, { title: 'signs in', carries: [salaries, prices], statesProtocol: true })],
    });
    assert.match(titled.message, /the flow "signs in" to "Web" carries Salary records and crosses from/);
  });

  it('of a process tells who can reach it', () => {
    const user = element('actor', 'User');
    const web = element('process', 'Web');
    const open = threat('T', {
      title: 'Attacks arrive',
      applies: [appliesTo('process', { type: 'exposed', past: undefined })],
      needs: [[auditLogging]],
    });
    const parts = { elements: [user, web], flows: [flow(user, web)], threats: [open] };
    assert.match(
      found('missing-defense', parts).message,
      /^Attacks arrive: "Web" is open to "User", and nothing states audit logging\./,
    );
  });

  it('of a process tells on which of several ways the defense is missing', () => {
    const relay = { ...category('core.Relay'), relays: true };
    const [user, partner] = [element('actor', 'User'), element('actor', 'Partner')];
    const statements = [states('implements', auditLogging)];
    const guarded = element('process', 'Guarded', { categories: [relay], statements });
    const plain = element('process', 'Plain', { categories: [relay] });
    const web = element('process', 'Web');
    const way = flow(partner, plain);
    const without: Condition = { type: 'exposed', past: { type: 'implements', control: auditLogging.id } };
    const { message, related } = found('missing-defense', {
      elements: [user, partner, guarded, plain, web],
      flows: [flow(user, guarded), flow(guarded, web), way, flow(plain, web)],
      threats: [
        threat('T', {
          title: 'Attacks arrive',
          applies: [
            appliesTo('process', {
              type: 'and',
              operands: [without, { type: 'not', operand: { type: 'on-category', category: relay.id } }],
            }),
          ],
          needs: [[auditLogging]],
        }),
      ],
    });
    assert.match(message, /^Attacks arrive: "Web" is open to "Partner" through "Plain", and nothing states/);
    assert.deepEqual(
      related.map(({ origin }) => origin),
      [way.origin],
    );
  });

  it('asks what nobody but a person knows: why, who and until when', () => {
    const asked = finding.fixes().map(({ asks = [] }) => asks.map(({ written }) => written));
    assert.deepEqual(asked, [
      [],
      ['2027-02-19'],
      ['"Why the risk is accepted"', '"Who accepts it"', '2027-02-19'],
      ['"Why it does not apply here"'],
    ]);
  });

  it('asks which where the provider offers several things, and claims none of them for all at once', () => {
    const elements = [database({ place: on(offering('Always Encrypted, or a vault')) })];
    const threats = [insider, asks([auditLogging])];
    const bare = findings(analyzed(model({ elements, threats, services, standard })), 'missing-defense').find(
      ({ control }) => control === columnEncryption,
    )!;
    const [first, all] = bare.fixes();
    assert.equal(first?.title, 'Implement column encryption (Always Encrypted, or a vault)…');
    assert.deepEqual(first.asks, [
      { written: '"Always Encrypted, or a vault"', choices: ['Always Encrypted', 'a vault'] },
    ]);
    assert.equal(all?.title, 'Implement both missing of Db');
    assert.deepEqual(
      all.edits.map((edit) => edit.type === 'add-line' && edit.line),
      ['implements core.ColumnEncryption', 'implements core.AuditLogging'],
    );
  });

  it('does not take apart what says nothing by itself', () => {
    const choices = (text: string): readonly string[] | undefined => askWhich(text)?.choices;
    assert.equal(askWhich('roles by group or directory'), undefined);
    assert.deepEqual(choices('keys of users, a directory, or a check of your own'), [
      'keys of users',
      'a directory',
      'a check of your own',
    ]);
    for (const text of [
      'second factors of the platform, or of the accounts behind it',
      'roles, or keys for hours, in place of keys that last',
      'authorizers: IAM, tokens, or a function of yours',
    ]) {
      assert.deepEqual(askWhich(text), { written: `"${text}"` });
    }
  });

  it('quotes what needs it', () => {
    const offers = offering('the "best" \\ way');
    const bare = found('missing-defense', {
      elements: [database({ owner: undefined, place: on(offers) })],
      threats: [insider],
    });
    const lines = bare.fixes().flatMap(({ edits }) => edits.map((edit) => ('line' in edit ? edit.line : '')));
    assert.equal(lines[0], 'implements core.ColumnEncryption "the \\"best\\" \\\\ way"');
  });
});

/** A database whose service calls column encryption so. */
function offering(text: string): Service {
  const capability = sqlDatabase.capabilities.get(columnEncryption.id)!;
  return { ...sqlDatabase, capabilities: new Map([[columnEncryption.id, { ...capability, text }]]) };
}

describe('half-owned', () => {
  const threats = [asks([networkRestriction], 'store')];
  const finding = found('half-owned', { elements: [database()], threats });

  it('says which half is done and which is yours', () => {
    assert.equal(
      finding.message,
      'Something happens without NetworkRestriction: network restriction of "Payroll database" stands only half. Microsoft Azure\'s half is done: a firewall in front of every server. Yours (Payments team) is not stated: its rules.',
    );
    assert.equal(finding.severity, 'information');
  });

  it('offers to implement your half, to plan and to waive it', () => {
    assert.deepEqual(titles(finding), [
      'Implement your half of network restriction (its rules)',
      'Plan network restriction…',
      'Waive network restriction…',
    ]);
  });

  it('puts your half in the place of a reliance in the same body', () => {
    const relies = states('relies', networkRestriction, { provider: azure });
    const half = found('half-owned', { elements: [database({ statements: [relies] })], threats });
    assert.deepEqual(half.fixes()[0]?.edits, [
      { type: 'replace-statement', at: relies.origin, line: 'implements core.NetworkRestriction "its rules"' },
    ]);
  });
});

describe('nobody-owns', () => {
  function relying(statement: Statement, of = asks([statement.control], 'store')): Finding {
    return found('nobody-owns', { elements: [database({ statements: [statement] })], threats: [of] });
  }

  it('says that the provider does not do it, why, and what it offers', () => {
    const finding = relying(states('relies', columnEncryption, { provider: azure }));
    assert.equal(finding.severity, 'error');
    assert.equal(
      finding.message,
      'Nobody owns column encryption: you rely on Microsoft Azure for it, but "Payroll database" runs on Azure SQL Database (PaaS), which offers it (Always Encrypted), and you switch it on. It is for you (Payments team) to implement it, or to plan it.',
    );
    assert.deepEqual(titles(finding), [
      'Implement column encryption (Always Encrypted)',
      'Plan column encryption…',
      'Remove the reliance on Microsoft Azure',
    ]);
  });

  it('sits on the control in the line, which its fixes replace', () => {
    const statement = states('relies', columnEncryption, { provider: azure });
    const finding = relying(statement);
    assert.equal(finding.origin, statement.origin);
    const [implement, , remove] = finding.fixes();
    assert.deepEqual(implement?.edits, [
      { type: 'replace-statement', at: statement.origin, line: 'implements core.ColumnEncryption "Always Encrypted"' },
    ]);
    assert.deepEqual(remove?.edits, [{ type: 'remove', at: statement.origin }]);
  });

  it('says who does it where another provider does', () => {
    const finding = relying(states('relies', encryptionAtRest, { provider: aws }));
    assert.match(finding.message, /and Microsoft Azure does it there\. Rely on Microsoft Azure, or say what you do\.$/);
    assert.deepEqual(titles(finding), [
      'Rely on Microsoft Azure for encryption at rest',
      'Remove the reliance on Amazon Web Services',
    ]);
  });

  it('names the alternatives where the service lacks it', () => {
    const finding = relying(states('relies', hostAntiMalware, { provider: azure }));
    assert.match(
      finding.message,
      /That is yours \(Payments team\), and Azure SQL Database cannot do it: SQL Server on a virtual machine can\.$/,
    );
  });

  it('takes the place of a missing defense', () => {
    const elements = [database({ statements: [states('relies', columnEncryption, { provider: azure })] })];
    assert.deepEqual(findings(analyzed(model({ elements, threats: [insider], standard })), 'missing-defense'), []);
  });

  it('is said of each part that an inherited line misleads, and settled on the part', () => {
    const outer = boundary('Subscription', { statements: [states('relies', columnEncryption, { provider: azure })] });
    const db = database({ parent: outer });
    const finding = found('nobody-owns', { boundaries: [outer], elements: [db], threats: [insider] });
    assert.match(
      finding.message,
      /: the boundary "Subscription" relies on Microsoft Azure for it, but "Payroll database" /,
    );
    assert.deepEqual(finding.related, [{ message: 'It counts for "Payroll database"', origin: db.origin }]);
    assert.deepEqual(finding.fixes()[0]?.edits[0]?.type, 'add-line');
  });

  it('is an error even where no threat asks for it', () => {
    const finding = relying(states('relies', columnEncryption, { provider: azure }), asks([auditLogging], 'store'));
    assert.equal(finding.obligation, undefined);
    assert.equal(finding.subject.id, 'Subscription.Db');
  });
});

describe('overdue', () => {
  function late(statement: Statement): Finding {
    return found('overdue', { elements: [database({ statements: [statement] })], threats: [insider] });
  }

  it('says by how long a plan is past its day, and whose it is', () => {
    const plan = states('plans', columnEncryption, { date: yesterday, by: 'Data team' });
    const finding = late(plan);
    assert.equal(finding.severity, 'warning');
    assert.equal(
      finding.message,
      'The plan for column encryption of "Payroll database" is 1 day overdue (Data team). Nothing says that it stands: implement it, or agree on a new date.',
    );
    assert.equal(finding.origin, yesterday.origin);
    assert.deepEqual(
      finding.fixes().map(({ title, edits }) => [title, ...edits]),
      [
        [
          'Implement column encryption (Always Encrypted)',
          { type: 'replace-statement', at: plan.origin, line: 'implements core.ColumnEncryption "Always Encrypted"' },
        ],
        ['Move the date to 2027-02-19', { type: 'replace', at: yesterday.origin, text: '2027-02-19' }],
        ['Remove the plan', { type: 'remove', at: plan.origin }],
      ],
    );
  });

  it('says who accepted the risk until then', () => {
    const finding = late(states('waives', columnEncryption, { date: until('2026-11-01'), by: 'The board' }));
    assert.match(
      finding.message,
      /^The waiver of column encryption of "Payroll database" ended 20 days ago\. The board accepted the risk until then,/,
    );
    assert.equal(titles(finding).at(-1), 'Remove the waiver');
  });

  it('takes the place of a missing or half-owned defense', () => {
    const late_ = [columnEncryption, networkRestriction].map((each) => states('plans', each, { date: yesterday }));
    const analysis = analyzed(
      model({ elements: [database({ statements: late_ })], threats: [insider, asks([networkRestriction])], standard }),
    );
    assert.deepEqual(new Set(analysis.findings.map(({ code }) => code)), new Set(['overdue', 'incident-gap']));
  });
});

describe('redundant-defense', () => {
  it('is said where the provider owns it already', () => {
    const statement = states('implements', encryptionAtRest);
    const finding = found('redundant-defense', {
      elements: [database({ statements: [statement] })],
      threats: [asks([encryptionAtRest])],
    });
    assert.equal(finding.severity, 'hint');
    assert.equal(finding.faded, true);
    assert.equal(finding.origin, statement.origin);
    assert.equal(
      finding.message,
      'Microsoft Azure already does encryption at rest for "Payroll database": it runs on Azure SQL Database (PaaS), which provides it (Transparent data encryption). You need not state it.',
    );
    assert.deepEqual(finding.fixes(), [
      { title: 'Remove encryption at rest', edits: [{ type: 'remove', at: statement.origin }], safe: true },
      {
        title: 'Rely on Microsoft Azure for encryption at rest',
        edits: [{ type: 'replace-statement', at: statement.origin, line: 'relies on azure for core.EncryptionAtRest' }],
        safe: false,
      },
    ]);
  });

  it('is removed unasked only where nothing is told with it', () => {
    const told = states('implements', encryptionAtRest, { text: 'Ours' });
    const finding = found('redundant-defense', {
      elements: [database({ statements: [told] })],
      threats: [asks([encryptionAtRest])],
    });
    assert.equal(finding.fixes()[0]?.safe, false);
  });

  it('is not said of a boundary where some of what it covers is yours', () => {
    const outer = boundary('B', { statements: [states('implements', encryptionAtRest)] });
    const db = database({ parent: outer });
    const parts = { boundaries: [outer], threats: [asks([encryptionAtRest])] };
    assert.match(
      found('redundant-defense', { ...parts, elements: [db] }).message,
      /for all that needs it in the boundary "B"/,
    );
    const other = element('store', 'Own', { parent: outer });
    assert.deepEqual(findings(analyzed(model({ ...parts, elements: [db, other] })), 'redundant-defense'), []);
  });

  it('is not said of a reliance or an exclusion', () => {
    for (const type of ['relies', 'excludes'] as const) {
      const statements = [states(type, encryptionAtRest, { provider: azure })];
      const analysis = analyzed(model({ elements: [database({ statements })], threats: [asks([encryptionAtRest])] }));
      assert.deepEqual(analysis.findings, []);
    }
  });
});

describe('unneeded-defense', () => {
  it('is said where no threat asks for it', () => {
    const statement = states('implements', auditLogging);
    const finding = found('unneeded-defense', {
      elements: [database({ statements: [statement] })],
      threats: [asks([encryptionAtRest])],
    });
    assert.equal(finding.severity, 'hint');
    assert.equal(finding.faded, true);
    assert.equal(
      finding.message,
      'No threat asks for audit logging of "Payroll database", so nothing depends on it here. You can remove it.',
    );
    assert.deepEqual(finding.fixes(), [
      { title: 'Remove audit logging', edits: [{ type: 'remove', at: statement.origin }], safe: false },
    ]);
  });

  it('is said of a boundary only where nothing inside needs it', () => {
    const outer = boundary('B', { statements: [states('implements', auditLogging)] });
    const parts = { boundaries: [outer], elements: [database({ parent: outer })] };
    assert.deepEqual(findings(analyzed(model({ ...parts, threats: [asks([auditLogging])] })), 'unneeded-defense'), []);
    assert.match(
      found('unneeded-defense', { ...parts, threats: [] }).message,
      /^No threat asks for audit logging of anything in the boundary "B"/,
    );
    const nearer = [database({ parent: outer, statements: [states('implements', auditLogging)] })];
    const settled = found('unneeded-defense', { ...parts, elements: nearer, threats: [asks([auditLogging])] });
    assert.match(settled.message, /^Whatever needs audit logging in the boundary "B" has it settled nearer by/);
  });

  it('is not said of what a threat looks at in its conditions', () => {
    const unless = threat('T', {
      applies: [appliesTo('store', { type: 'not', operand: { type: 'implements', control: auditLogging.id } })],
      needs: [[encryptionAtRest]],
    });
    const elements = [database({ statements: [states('implements', auditLogging)] })];
    assert.deepEqual(findings(analyzed(model({ elements, threats: [unless] })), 'unneeded-defense'), []);
  });

  it('is said of every member of an `A or B` that nothing asks for, and of no other', () => {
    const statements = [userAuthentication, serviceAuthentication].map((each) => states('implements', each));
    const analysis = analyzed(
      model({ elements: [database({ statements })], threats: [asks([userAuthentication, serviceAuthentication])] }),
    );
    assert.deepEqual(findings(analysis, 'unneeded-defense'), []);
  });

  it('is said of an excluded threat that does not apply', () => {
    const excluded = (of: Partial<Element>): Finding[] =>
      findings(
        analyzed(
          model({
            elements: [
              database({ ...of, threatExclusions: [{ threat: insider, origin: salaries.origin, reason: undefined }] }),
            ],
            threats: [insider],
          }),
        ),
        'unneeded-defense',
      );
    assert.deepEqual(excluded({}), []);
    const [finding] = excluded({ holds: [] });
    assert.equal(
      finding?.message,
      `"${insider.title}" does not apply to "Payroll database" anyway. You need not exclude it.`,
    );
  });

  it('is said of a statement behind a protocol that implements the same', () => {
    const user = element('actor', 'User');
    const db = database({ statements: [states('implements', transit)] });
    const over = flow(user, db, { protocol: { ...salaries, provides: [transit] } });
    const analysis = analyzed(model({ elements: [user, db], flows: [over], threats: [eavesdropping] }));
    assert.equal(findings(analysis, 'unneeded-defense').length, 1);
  });
});
