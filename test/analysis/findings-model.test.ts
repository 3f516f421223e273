import assert from 'node:assert/strict';
import type { Finding } from '../../language/analysis/analysis.ts';
import type { Incidents, Provider } from '../../language/model/model.ts';
import {
  type ModelParts,
  at,
  boundary,
  element,
  flow,
  model,
  on,
  onProvider,
  premises,
  provider,
  service,
  states,
  system,
  team,
  until,
} from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  azure,
  columnEncryption,
  eavesdropping,
  encryptionAtRest,
  findings,
  http,
  https,
  insider,
  kubernetes,
  onlyFinding,
  rds,
  relational,
  salaries,
  services,
  sqlDatabase,
  standard,
  titles,
  virtualMachine,
} from './vocabulary.ts';

function found(code: string, parts: ModelParts): Finding {
  return onlyFinding(analyzed(model({ services, standard, ...parts })), code);
}

function notFound(code: string, parts: ModelParts): void {
  assert.deepEqual(findings(analyzed(model({ services, standard, ...parts })), code), []);
}

describe('unplaced', () => {
  const owner = team('T');
  const web = element('process', 'Web', { owner });

  it('says that all of it is yours', () => {
    const finding = found('unplaced', { elements: [web], threats: [asks([auditLogging]), asks([columnEncryption])] });
    assert.equal(finding.severity, 'warning');
    assert.equal(
      finding.message,
      'Nothing says where "Web" runs, so both of its defenses count as yours. Name its service, or "premises" if you run it yourself.',
    );
    assert.equal(finding.origin, web.origin);
  });

  it('is not said of actors and externals, of what stands on premises, or where the name is wrong', () => {
    notFound('unplaced', { elements: [element('actor', 'A'), element('external', 'E')] });
    notFound('unplaced', { elements: [element('store', 'S', { place: premises() })] });
    const hall = boundary('Hall', { place: premises() });
    notFound('unplaced', { boundaries: [hall], elements: [element('store', 'S', { parent: hall })] });
    notFound('unplaced', { elements: [element('store', 'S', { place: { type: 'unknown', origin: at('x') } })] });
  });

  it("offers services of its categories, those of the boundary's provider alone", () => {
    const store = element('store', 'Db', { categories: [relational] });
    assert.deepEqual(titles(found('unplaced', { elements: [store] })), [
      'Run Db on Azure SQL Database',
      'Run Db on Azure SQL Managed Instance',
      'Run Db on SQL Server on a virtual machine',
      'Run Db on Amazon RDS',
      'Run Db on your own premises',
    ]);
    const cloud = boundary('Cloud', { place: onProvider(azure) });
    const inside = found('unplaced', { boundaries: [cloud], elements: [{ ...store, parent: cloud }] });
    assert.equal(titles(inside).includes('Run Db on Amazon RDS'), false);
    assert.match(inside.message, /^Nothing says on which service of Microsoft Azure "Db" runs, /);
  });

  it('offers what other parts of its kind run on, and what threats to its kind speak of', () => {
    const other = element('process', 'Other', { place: on(kubernetes), owner });
    const finding = found('unplaced', { elements: [web, other] });
    assert.deepEqual(finding.fixes(), [
      {
        title: 'Run Web on Azure Kubernetes Service',
        edits: [{ type: 'add-clause', to: web.origin, clause: 'on azure.Aks' }],
        safe: false,
      },
      {
        title: 'Run Web on your own premises',
        edits: [{ type: 'add-clause', to: web.origin, clause: 'on premises' }],
        safe: false,
      },
    ]);
    const onDatabases = {
      ...insider,
      applies: [
        {
          subjects: [{ type: 'kind', kind: 'store' }] as const,
          where: { type: 'on-category', category: relational.id } as const,
        },
      ],
    };
    const store = element('store', 'Db', { owner });
    assert.equal(
      titles(found('unplaced', { elements: [store], threats: [onDatabases] }))[0],
      'Run Db on Azure SQL Database',
    );
  });

  it('writes the whole name where the simple one means two services', () => {
    const twin = service('other.Aks', { from: azure });
    const other = element('process', 'Other', { place: on(kubernetes) });
    const [first] = found('unplaced', { elements: [web, other], services: [kubernetes, twin] }).fixes();
    assert.deepEqual(first?.edits, [{ type: 'add-clause', to: web.origin, clause: 'on azure.Aks' }]);
  });
});

describe('provider-mismatch', () => {
  const cloud = boundary('Cloud', { place: onProvider(azure) });
  const inner = boundary('Inner', { parent: cloud });
  const hall = boundary('Hall', { place: premises() });

  it('says where the part runs and where it stands', () => {
    const db = element('store', 'Db', { parent: inner, place: on(rds) });
    const finding = found('provider-mismatch', { boundaries: [cloud, inner], elements: [db] });
    assert.equal(finding.severity, 'error');
    assert.equal(
      finding.message,
      '"Db" runs on Amazon RDS, a service of Amazon Web Services, yet it stands in the boundary "Cloud", which is on Microsoft Azure. Put it on a service of Microsoft Azure, or move it out of the boundary.',
    );
    assert.deepEqual(finding.origin, at('on Rds'));
    assert.deepEqual(finding.related, [
      { message: 'the boundary "Cloud" is on Microsoft Azure', origin: at('on azure') },
    ]);
    assert.deepEqual(
      finding
        .fixes()
        .map(({ title, edits }) => [title, edits[0]])
        .at(0),
      ['Run Db on Azure SQL Database', { type: 'replace', at: at('on Rds'), text: 'azure.SqlDatabase' }],
    );
    assert.deepEqual(finding.fixes().at(-1), {
      title: 'Move Db out of boundary Cloud',
      edits: [{ type: 'move-out', what: db.origin, of: at('Cloud') }],
      safe: false,
    });
  });

  it('is said of premises against a provider, either way', () => {
    const own = element('store', 'Own', { parent: cloud, place: premises() });
    assert.match(
      found('provider-mismatch', { boundaries: [cloud], elements: [own] }).message,
      /^"Own" runs on your own premises, yet /,
    );
    const db = element('store', 'Db', { parent: hall, place: on(sqlDatabase) });
    const finding = found('provider-mismatch', { boundaries: [hall], elements: [db] });
    assert.match(finding.message, /which is on your own premises\. Put it on your own premises, or move/);
    assert.deepEqual(finding.fixes()[0]?.edits, [
      { type: 'replace', at: at('on SqlDatabase'), text: 'premises' },
      { type: 'add-clause', to: db.origin, clause: 'is core.RelationalDatabase' },
    ]);
  });

  it('is not said where they agree, or where either says nothing', () => {
    notFound('provider-mismatch', {
      boundaries: [cloud],
      elements: [element('store', 'Db', { parent: cloud, place: on(sqlDatabase) })],
    });
    notFound('provider-mismatch', { boundaries: [cloud], elements: [element('store', 'Db', { parent: cloud })] });
    notFound('provider-mismatch', { elements: [element('store', 'Db', { place: on(sqlDatabase) })] });
    const aside = boundary('Aside', { parent: hall, place: onProvider(azure) });
    notFound('provider-mismatch', {
      boundaries: [hall, aside],
      elements: [element('store', 'Db', { parent: aside, place: on(sqlDatabase) })],
    });
  });
});

describe('unknown-protocol', () => {
  const user = element('actor', 'User');
  const web = element('process', 'Web', { owner: team('T') });
  const elements = [user, web];

  it('says that no protocol vouches for the flow, and offers those that help', () => {
    const plain = flow(user, web);
    const finding = found('unknown-protocol', {
      elements,
      flows: [plain],
      threats: [eavesdropping],
      protocolsInUse: [http, https],
    });
    assert.equal(finding.severity, 'information');
    assert.equal(
      finding.message,
      'Nothing says what the flow from "User" to "Web" runs over, so no defense of a protocol counts. Add it: the right one implements encryption in transit.',
    );
    assert.deepEqual(titles(finding), ['Run it over Https', 'Run it over Http']);
    assert.deepEqual(finding.fixes()[0]?.edits, [{ type: 'add-clause', to: plain.origin, clause: 'over Https' }]);
  });

  it('offers first what the target is reached over already', () => {
    const other = flow(element('actor', 'Other'), web, { protocol: http });
    const finding = found('unknown-protocol', {
      elements,
      flows: [flow(user, web), other],
      protocolsInUse: [https, http],
    });
    assert.deepEqual(titles(finding), ['Run it over Http', 'Run it over Https']);
    assert.match(finding.message, /no defense of a protocol counts\. Add it\.$/);
  });

  it('is not said where the flow names one, be it a wrong one', () => {
    notFound('unknown-protocol', { elements, flows: [flow(user, web, { statesProtocol: true })] });
  });
});

describe('no-owner', () => {
  const cloud = boundary('Cloud');
  const inner = boundary('Inner', { parent: cloud });
  const threats = [asks([auditLogging])];

  it('sits on the part where it is one', () => {
    const db = element('store', 'Db', { parent: inner });
    const finding = found('no-owner', { boundaries: [cloud, inner], elements: [db], threats });
    assert.equal(finding.severity, 'information');
    assert.equal(finding.origin, db.origin);
    assert.equal(
      finding.message,
      'No team owns the one defense that is yours on "Db", so nobody will see to it. Name an owner, here or further out.',
    );
    assert.deepEqual(finding.fixes(), [
      {
        title: 'Make Payroll team the owner of Db',
        edits: [{ type: 'add-line', to: db.origin, line: 'owner "Payroll team"' }],
        safe: false,
      },
      {
        title: 'Make Payroll team the owner of the whole system',
        edits: [{ type: 'add-line', to: at('Payroll'), line: 'owner "Payroll team"' }],
        safe: false,
      },
    ]);
  });

  it('sits on the innermost body around them where they are several', () => {
    const one = element('store', 'One', { parent: inner });
    const two = element('store', 'Two', { parent: cloud });
    const far = element('store', 'Far');
    const inCloud = found('no-owner', { boundaries: [cloud, inner], elements: [one, two], threats });
    assert.equal(inCloud.subject, cloud);
    assert.match(
      inCloud.message,
      /^No team owns 2 defenses that are yours in the boundary "Cloud", on "Two" and "One"/,
    );
    assert.equal(inCloud.related.length, 2);
    assert.equal(
      found('no-owner', { boundaries: [cloud, inner], elements: [one, two, far], threats }).subject.id,
      'Payroll',
    );
  });

  it('offers the teams that the model names', () => {
    const db = element('store', 'Db');
    const other = element('store', 'Other', { owner: team('Data team') });
    assert.equal(titles(found('no-owner', { elements: [db, other], threats }))[0], 'Make Data team the owner of Db');
  });

  it('is not said where a team is found, or the provider owns it all', () => {
    notFound('no-owner', { system: system('S', { owner: team('T') }), elements: [element('store', 'Db')], threats });
    notFound('no-owner', {
      elements: [element('store', 'Db', { place: on(sqlDatabase) })],
      threats: [asks([encryptionAtRest])],
    });
  });
});

describe('incident-gap', () => {
  const db = element('store', 'Db', { place: on(sqlDatabase), holds: [salaries], owner: team('T') });
  const threats = [asks([columnEncryption])];

  it('is one for the system, and says that the provider does not watch what is yours', () => {
    const finding = found('incident-gap', { elements: [db], threats });
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(finding.origin, at('Payroll'));
    assert.equal(
      finding.message,
      'If the system "Payroll" is attacked, nobody is named to respond: to detect it, assess it, diagnose it, stabilize the system, close the case and handle the fallout. Microsoft Azure does not watch what is yours: 1 defense here. Nothing says who must hear of a leak of Salary records, though the law sets short deadlines.',
    );
    assert.deepEqual(finding.fixes()[0]?.edits, [
      {
        type: 'add-block',
        to: at('Payroll'),
        lines: [
          'incidents {',
          '  detect, assess, diagnose, stabilize, close, fallout by "Payroll team"',
          '  notify "Data protection officer" within 72 hours',
          '}',
        ],
      },
    ]);
  });

  it('adds the missing lines where the block is there', () => {
    const incidents: Incidents = {
      stages: [{ stage: 'detect', by: 'SecOps', using: undefined, origin: at('detect') }],
      notify: { party: 'Officer', hours: 72, origin: at('notify') },
      origin: at('incidents'),
    };
    const finding = found('incident-gap', { system: system('Payroll', { incidents }), elements: [db], threats });
    assert.deepEqual(finding.origin, at('incidents'));
    assert.match(
      finding.message,
      /nobody is named to assess it, diagnose it, stabilize the system, close the case and handle the fallout\./,
    );
    assert.deepEqual(finding.fixes(), [
      {
        title: 'Add what is missing (SecOps)',
        edits: [
          { type: 'add-line', to: at('incidents'), line: 'assess, diagnose, stabilize, close, fallout by "SecOps"' },
        ],
        safe: false,
      },
    ]);
  });
});

describe('unattested-provider', () => {
  const small = (answers: Provider['answers']): Provider => provider('small', 'Small Cloud', { answers });
  const answer = {
    question: 'abuse',
    text: 'Write to abuse@',
    source: undefined,
    expires: undefined,
    origin: at('abuse'),
  } as const;

  it('says which questions the provider has no answer to', () => {
    const runs = element('store', 'Db', { place: on(service('small.Db', { from: small([answer]) })) });
    const finding = found('unattested-provider', { elements: [runs] });
    assert.equal(finding.severity, 'information');
    assert.deepEqual(finding.origin, at('small'));
    assert.equal(
      finding.message,
      '"Db" runs at Small Cloud, which has no answer to 4 of the 5 questions that a customer has to ask: who is responsible for what, who has assessed it, what it monitors and how it discloses incidents. Find them out, and add the lines.',
    );
    assert.deepEqual(finding.fixes()[0]?.edits[0], {
      type: 'add-line',
      to: at('small'),
      line: 'answers responsibility "" at ""',
    });
  });

  it('stays while an answer is empty, and is said only where something runs', () => {
    const empty = { ...answer, text: '' };
    const runs = element('store', 'Db', { place: on(service('small.Db', { from: small([empty]) })) });
    assert.match(found('unattested-provider', { elements: [runs] }).message, /no answer to any of the 5 questions/);
    const around = boundary('B', { place: onProvider(small([])) });
    notFound('unattested-provider', { boundaries: [around], elements: [element('store', 'S', { parent: around })] });
  });
});

describe('expired-evidence', () => {
  const expires = until('2026-11-01');
  const evidence = [
    { uri: 'a.pdf', origin: at('a.pdf'), expires },
    { uri: 'b.pdf', origin: at('b.pdf'), expires: until('2026-11-21') },
  ];

  it('sits on the date, once for a line that names several controls', () => {
    const statements = [auditLogging, columnEncryption].map((each) => states('implements', each, { evidence }));
    const finding = found('expired-evidence', { elements: [element('store', 'Db', { statements })] });
    assert.equal(finding.severity, 'warning');
    assert.equal(finding.origin, expires.origin);
    assert.equal(
      finding.message,
      'The evidence for audit logging of "Db" expired 20 days ago, and proves nothing any more. Renew it, or remove it if the defense stands without.',
    );
    assert.deepEqual(finding.fixes(), [
      { title: 'Remove the expired evidence', edits: [{ type: 'remove', at: at('a.pdf') }], safe: false },
    ]);
  });

  it('is said of the answers of a provider on which something runs', () => {
    const answers = azure.answers.map((each) => (each.question === 'assessments' ? { ...each, expires } : each));
    const late = service('late.Db', { from: { ...azure, answers } });
    const finding = found('expired-evidence', { elements: [element('store', 'Db', { place: on(late) })] });
    assert.match(finding.message, /^The answer of Microsoft Azure on who has assessed it expired 20 days ago/);
    assert.deepEqual(titles(finding), ['Remove the expired answer']);
    notFound('expired-evidence', { elements: [element('store', 'Db', { place: on(virtualMachine) })] });
  });
});

describe('retired-service', () => {
  const retirement = { date: '2026-01-01', source: undefined };
  const message = (from: Provider | undefined): string => {
    const old = service('core.Old', { title: 'Old service', retirement, ...(from ? { from } : {}) });
    return found('retired-service', { elements: [element('process', 'Api', { place: on(old) })], services: [old] })
      .message;
  };

  it('says who switched it off and when', () => {
    const ending = 'switched it off on 2026-01-01. Choose another service.';
    assert.equal(message(azure), `"Api" runs on Old service, and Microsoft Azure ${ending}`);
    assert.equal(message(undefined), `"Api" runs on Old service, and its provider ${ending}`);
  });
});
