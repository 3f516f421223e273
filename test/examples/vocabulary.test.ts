import assert from 'node:assert/strict';
import { lowerCategory, lowerControl, lowerService, lowerTable } from '../../language/model/lower-knowledge.ts';
import { lowerThreat } from '../../language/model/lower-threats.ts';
import type { Category, Control, ResponsibilityTable, Service, Threat } from '../../language/model/model.ts';
import { isCategory, isControl, isResponsibilityTable, isService, isThreat } from '../../language/generated/ast.ts';
import { readLibraries } from './libraries.ts';

describe('the vocabulary', () => {
  let controls: readonly Control[];
  let threats: readonly Threat[];
  let categories: readonly Category[];
  let services: readonly Service[];
  let tables: readonly ResponsibilityTable[];

  before(async () => {
    const { files, shared } = await readLibraries();
    const { Lowering } = shared.model;
    const nodes = files.flatMap(({ root }) => root.members);
    controls = nodes.filter(isControl).map((node) => lowerControl(node, Lowering));
    threats = nodes.filter(isThreat).map((node) => lowerThreat(node, Lowering));
    categories = nodes.filter(isCategory).map((node) => lowerCategory(node, Lowering));
    services = nodes.filter(isService).map((node) => lowerService(node, Lowering));
    tables = nodes.filter(isResponsibilityTable).map((node) => lowerTable(node, Lowering));
  });

  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

  it('says of each control what it is, how it is done, and how it is checked', () => {
    const shape = /^(?!How:|Check:)[^]+\n\nHow: [^]+\nCheck: [^]+\.$/;
    assert.deepEqual(ids(controls.filter(({ documentation = '' }) => !shape.test(documentation))), []);
  });

  it('refers for each control and each threat to what others know of it', () => {
    assert.deepEqual(ids(controls.filter(({ references }) => references.length === 0)), []);
    assert.deepEqual(ids(threats.filter(({ references }) => references.length === 0)), []);
  });

  it('has no two controls, and no two threats, that say the same', () => {
    for (const things of [controls, threats]) {
      const pairs = things.flatMap((one, at) =>
        things.slice(at + 1).flatMap((other) => (likeness(one, other) > 0.5 ? [`${one.id} and ${other.id}`] : [])),
      );
      assert.deepEqual(pairs, []);
    }
  });

  it('has a service for each category, or for each kind of it, but for what runs on devices of users', () => {
    const had = new Set(services.flatMap((service) => service.categories.flatMap(({ ancestry }) => [...ancestry])));
    assert.deepEqual(
      ids(categories.filter(({ id, ancestry }) => !had.has(id) && !ancestry.has('core.ClientApplication'))),
      [],
    );
  });

  it("leaves a tenant's own settings with the customer, in every table and every model", () => {
    assert.ok(tables.length >= 6);
    for (const { id, rows } of tables) {
      const row = [...(rows.get('core.Configuration') ?? [])];
      assert.ok(row.length >= 3, id);
      assert.deepEqual(new Set(row.map(([, owner]) => owner)), new Set(['customer']), id);
    }
  });

  it('names a source for each thing that a service of a provider says', () => {
    const unsourced = services
      .filter(({ provider }) => provider !== undefined)
      .filter((service) =>
        [...service.capabilities.values(), ...service.layers.values()].some(({ source }) => source === undefined),
      );
    assert.deepEqual(ids(unsourced), []);
  });

  it('says in each service how it does what it does', () => {
    const mute = services.filter(({ capabilities }) =>
      [...capabilities.values()].some(({ relation, text, providerHalf, customerHalf }) =>
        relation === 'shares'
          ? providerHalf === undefined || customerHalf === undefined
          : relation !== 'lacks' && text === undefined,
      ),
    );
    assert.deepEqual(ids(mute), []);
  });
});

interface Told {
  readonly title: string;
  readonly documentation: string | undefined;
}

/** How much of the words of two texts are the same: 0 for nothing, 1 for all. */
function likeness(one: Told, other: Told): number {
  if (one.title.toLowerCase() === other.title.toLowerCase()) return 1;
  const mine = wordsOf(one);
  const theirs = wordsOf(other);
  const common = [...mine].filter((word) => theirs.has(word)).length;
  return common / Math.min(mine.size, theirs.size);
}

function wordsOf({ title, documentation }: Told): Set<string> {
  // What comes after tells how: there, many do the same.
  const [what = ''] = (documentation ?? '').split('\n\nHow: ');
  return new Set(`${title} ${what}`.toLowerCase().match(/[a-z]{5,}/g));
}
