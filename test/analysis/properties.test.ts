import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Boundary, Control, Element, Flow, Model, Statement } from '../../language/model/model.ts';
import { boundary, element, flow, model, on, premises, states, system, team, until } from '../support/plain-model.ts';
import { told } from '../support/told.ts';
import {
  analyzed,
  asks,
  auditLogging,
  aws,
  azure,
  columnEncryption,
  eavesdropping,
  encryptionAtRest,
  https,
  insider,
  kubernetes,
  networkRestriction,
  patching,
  prices,
  rds,
  salaries,
  serviceAuthentication,
  sqlDatabase,
  standard,
  transit,
  userAuthentication,
  virtualMachine,
} from './vocabulary.ts';

const controls = [
  columnEncryption,
  encryptionAtRest,
  auditLogging,
  networkRestriction,
  patching,
  transit,
  userAuthentication,
  serviceAuthentication,
];
const threats = [
  insider,
  eavesdropping,
  asks([auditLogging], 'store', 'process', 'boundary', 'system'),
  asks([patching]),
  asks([networkRestriction], 'store', 'flow'),
  asks([encryptionAtRest], 'store'),
  asks([userAuthentication, serviceAuthentication], 'flow', 'process'),
];
const places = [undefined, premises(), ...[sqlDatabase, virtualMachine, kubernetes, rds].map(on)];
const dates = ['2026-11-20', '2026-11-21', '2027-01-01'];

const someStatements = fc
  .uniqueArray(
    fc.record({
      control: fc.constantFrom(...controls),
      type: fc.constantFrom('implements', 'plans', 'waives', 'excludes', 'relies' as const),
      date: fc.constantFrom(...dates),
      provider: fc.constantFrom(azure, aws),
    }),
    { maxLength: 3, selector: ({ control }) => control.id },
  )
  .map((all) =>
    all.map(({ control, type, date, provider }): Statement => {
      const dated = type === 'plans' || type === 'waives';
      return states(type, control, {
        date: dated ? until(date) : undefined,
        provider: type === 'relies' ? provider : undefined,
      });
    }),
  );

const someModel: fc.Arbitrary<Model> = fc
  .record({
    boundaries: fc.array(fc.record({ outer: fc.nat(4), untrusted: fc.boolean(), statements: someStatements }), {
      maxLength: 4,
    }),
    elements: fc.array(
      fc.record({
        kind: fc.constantFrom('actor', 'process', 'store', 'external' as const),
        parent: fc.nat(4),
        place: fc.constantFrom(...places),
        holds: fc.subarray([salaries, prices]),
        owned: fc.boolean(),
        file: fc.constantFrom('a.tm', 'b.tm', 'test.tm'),
        statements: someStatements,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    flows: fc.array(
      fc.record({
        source: fc.nat(),
        target: fc.nat(),
        secure: fc.boolean(),
        carries: fc.subarray([salaries, prices]),
        statements: someStatements,
      }),
      { maxLength: 8 },
    ),
    statements: someStatements,
  })
  .map((parts): Model => {
    const boundaries: Boundary[] = [];
    parts.boundaries.forEach(({ outer, ...rest }, i) => {
      boundaries.push(boundary(`B${i}`, { ...rest, parent: boundaries[outer] }));
    });
    const elements = parts.elements.map(({ kind, parent, owned, place, ...rest }, i): Element => {
      const around = boundaries[parent];
      const file = around === undefined ? rest.file : 'test.tm';
      return element(kind, `E${i}`, {
        ...rest,
        file,
        parent: around,
        place: kind === 'actor' ? undefined : place,
        owner: owned ? team(`Team ${i % 2}`) : undefined,
      });
    });
    const flows = parts.flows.map(({ source, target, secure, ...rest }, i): Flow => {
      const [from, to] = [elements[source % elements.length]!, elements[target % elements.length]!];
      return {
        ...flow(from, to, { ...rest, protocol: secure ? https : undefined, statesProtocol: secure }),
        id: `F${i}`,
        name: `F${i}`,
      };
    });
    return model({
      system: system('S', { statements: parts.statements }),
      boundaries,
      elements,
      flows,
      threats,
      standard,
    });
  });

function toldWithFixes(analysis: Analysis): unknown {
  return [told(analysis), analysis.findings.map((each) => each.fixes())];
}

function open({ totals }: Analysis): number {
  return totals.missing + totals.partial;
}

function isCandidate(subject: Element | Flow, control: Control): boolean {
  return !subject.statements.some((statement) => statement.control === control);
}

describe('whatever the model', () => {
  it('one more `implements` never makes more missing', () => {
    fc.assert(
      fc.property(someModel, fc.nat(), fc.constantFrom(...controls), (before, at, control) => {
        const chosen = before.elements[at % before.elements.length]!;
        fc.pre(isCandidate(chosen, control));
        const more: Element = { ...chosen, statements: [...chosen.statements, states('implements', control)] };
        const end = (each: Element): Element => (each === chosen ? more : each);
        const after: Model = {
          ...before,
          elements: before.elements.map(end),
          flows: before.flows.map((each) => ({ ...each, source: end(each.source), target: end(each.target) })),
        };
        assert.ok(open(analyzed(after)) <= open(analyzed(before)));
      }),
    );
  });

  it('the order in which files are loaded does not show', () => {
    fc.assert(
      fc.property(
        someModel,
        fc.constantFrom(['a.tm', 'b.tm', 'test.tm'], ['test.tm', 'b.tm', 'a.tm'], ['b.tm', 'test.tm', 'a.tm']),
        (one, files) => {
          const byFile = <Part extends Element | Flow>(parts: readonly Part[]): Part[] =>
            files.flatMap((file) => parts.filter(({ origin }) => origin.file === file));
          const other: Model = {
            ...one,
            elements: byFile(one.elements),
            flows: byFile(one.flows),
            threats: [...one.threats].reverse(),
          };
          assert.deepEqual(toldWithFixes(analyzed(other)), toldWithFixes(analyzed(one)));
        },
      ),
    );
  });

  it('every obligation that stands open has one finding, and no other has one', () => {
    fc.assert(
      fc.property(someModel, (any) => {
        const analysis = analyzed(any);
        const reported = analysis.findings.flatMap(({ obligation }) => obligation ?? []);
        const open_ = analysis.obligations.filter(({ state }) => state === 'missing' || state === 'partial');
        assert.equal(new Set(reported).size, reported.length);
        assert.deepEqual(new Set(reported), new Set(open_));
      }),
    );
  });

  it('what is told is a whole sentence, and every finding can be fixed', () => {
    fc.assert(
      fc.property(someModel, (any) => {
        for (const finding of analyzed(any).findings) {
          assert.match(finding.message, /^(?:[A-Z"]).*\.$/);
          assert.doesNotMatch(finding.message, /undefined|\[object|\.\.| {2}/);
          assert.ok(finding.code === 'unknown-protocol' || finding.fixes().length > 0, finding.code);
          for (const fix of finding.fixes()) assert.ok(fix.edits.length > 0, fix.title);
          assert.deepEqual(finding.preferredFix(), finding.fixes()[0]);
        }
      }),
    );
  });

  it('the totals add up', () => {
    fc.assert(
      fc.property(someModel, (any) => {
        const { totals, obligations } = analyzed(any);
        const { met, partial, planned, waived, excluded, missing, provider, shared, customer, nobody } = totals;
        assert.equal(met + partial + planned + waived + excluded + missing, obligations.length);
        assert.equal(provider + shared + customer + nobody, obligations.length - excluded);
      }),
    );
  });
});
