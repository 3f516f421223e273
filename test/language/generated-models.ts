import fc from 'fast-check';

/** Small models over the libraries of the tests, as texts: sound in grammar, and wrong in all kinds of other ways. */

const controls = fc.constantFrom(
  'ColumnEncryption',
  'EncryptionAtRest',
  'EncryptionInTransit',
  'AuditLogging',
  'Backup',
  'ManagedIdentity',
  'Patching',
  'UserAuthentication',
  'ServiceAuthentication',
  'NetworkRestriction',
  'HostAntiMalware',
  'PhysicalSecurity',
);
const dates = fc.constantFrom('2026-01-31', '2026-11-21', '2027-06-30');
const teams = fc.constantFrom('Data team', 'Platform team');
const some = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(item, { maxLength });
const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(text, { nil: '' });
const join = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((words) => words.filter((word) => word !== '').join(' '));
const lit = fc.constant<string>;

const list = fc.uniqueArray(controls, { minLength: 1, maxLength: 3 }).map((names) => names.join(', '));
const clauses = join(
  optional(teams.map((team) => `by "${team}"`)),
  optional(dates.map((date) => `evidence "proof.md" expires ${date}`)),
);
const statement = fc.oneof(
  join(lit('implements'), list, optional(lit('"somehow"')), clauses),
  join(
    lit('plans'),
    list,
    optional(lit('"soon"')),
    dates.map((date) => `due ${date}`),
    clauses,
  ),
  join(
    lit('waives'),
    list,
    lit('"known" by "CISO"'),
    dates.map((date) => `until ${date}`),
  ),
  join(lit('excludes'), list, lit('"does not apply"')),
  join(lit('excludes threat'), fc.constantFrom('LostData', 'OpenDatabase', 'UnpatchedHost'), lit('"no"')),
  join(lit('relies on'), fc.constantFrom('azure', 'aws'), lit('for'), list),
);
/** No two in one body about the same: that is an error, and hides what else is wrong. */
const statements = (maxLength: number): fc.Arbitrary<string[]> =>
  some(statement, maxLength).map((said) => {
    const seen = new Set<string>();
    return said.filter((line) => {
      const names = line.match(/[A-Z]\w+(?=,|\s|$)/g) ?? [];
      if (names.some((name) => seen.has(name))) return false;
      for (const name of names) seen.add(name);
      return true;
    });
  });
const owner = teams.map((team) => `owner "${team}"`);
const storePlace = fc.constantFrom(
  '',
  'on SqlDatabase',
  'on PostgreSql',
  'on SqlServerOnVm',
  'on Rds',
  'on premises is Database',
);
const processPlace = fc.constantFrom(
  '',
  'on AppService',
  'on azure.VirtualMachine',
  'on aws.VirtualMachine',
  'on Aks',
  'on premises',
);

function body(lines: readonly string[], oneLine: boolean, indentation: string): string {
  if (lines.length === 0) return '';
  return oneLine
    ? ` { ${lines.join(' ')} }`
    : ` {\n${lines.map((line) => `${indentation}  ${line}\n`).join('')}${indentation}}`;
}

const contents = (own: fc.Arbitrary<string[]>): fc.Arbitrary<{ lines: string[]; oneLine: boolean }> =>
  fc
    .record({ own, said: statements(3), team: some(owner, 1), oneLine: fc.boolean() })
    .map(({ own: data, said, team, oneLine }) => ({
      lines: [...team, ...data, ...said],
      oneLine,
    }));

const store = fc.record({
  place: storePlace,
  contents: contents(fc.constantFrom([], ['holds Salaries'], ['holds Salaries, Menu'])),
});
const processes = fc.record({ place: processPlace, contents: contents(fc.constantFrom([], ['handles Salaries'])) });
const boundary = fc.record({
  place: fc.constantFrom('', 'on azure', 'on aws', 'on premises', 'untrusted'),
  said: statements(2),
  team: some(owner, 1),
  stores: some(store, 2),
  processes: some(processes, 2),
});
const flow = fc.record({
  from: fc.nat(9),
  to: fc.nat(9),
  over: fc.constantFrom('', 'over Https', 'over Http'),
  data: fc.constantFrom('', 'carries Salaries', 'carries Menu returns Salaries'),
  said: statements(1),
});

export const model: fc.Arbitrary<string> = fc
  .record({
    system: fc.record({ said: statements(2), team: some(owner, 1), incidents: fc.nat(2) }),
    level: fc.constantFrom('internal', 'confidential', 'restricted contains personal'),
    boundaries: fc.array(boundary, { minLength: 1, maxLength: 3 }),
    flows: some(flow, 4),
  })
  .map(({ system, level, boundaries, flows }) => {
    const incidents = [
      [],
      ['incidents {', '  detect by "SecOps"', '}'],
      [
        'incidents {',
        '  detect, assess, diagnose, stabilize, close, fallout by "SecOps"',
        '  notify "DPO" within 72 hours',
        '}',
      ],
    ];
    const parts = ['User'];
    const texts = boundaries.map(({ place, said, team, stores, processes: runs }, at) => {
      const elements = [
        ...stores.map((each) => ({ kind: 'store', ...each })),
        ...runs.map((each) => ({ kind: 'process', ...each })),
      ];
      const written = elements.map(({ kind, place: on, contents: { lines, oneLine } }, index) => {
        const name = `P${at}${index}`;
        parts.push(name);
        return `  ${kind} ${name}${on && ` ${on}`}${body(lines, oneLine, '  ')}\n`;
      });
      return `boundary B${at}${place && ` ${place}`} {\n${[...team, ...said].map((line) => `  ${line}\n`).join('')}${written.join('')}}`;
    });
    const joined = flows.map(
      ({ from, to, over, data, said }, index) =>
        `flow F${index}: ${parts[from % parts.length]!} -> ${parts[to % parts.length]!} ${over} ${data}`.trimEnd() +
        body(said, false, ''),
    );
    return [
      `system S${body([...system.team, ...system.said, ...incidents[system.incidents]!], false, '')}`,
      'use azure, aws',
      `data Salaries ${level}\ndata Menu public`,
      'actor User',
      ...texts,
      ...joined,
      '',
    ].join('\n\n');
  });
