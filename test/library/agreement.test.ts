import assert from 'node:assert/strict';
import path from 'node:path';
import type { Comparison, Verdict } from '../../tools/library/cells.ts';
import { compareAll } from '../../tools/library/compare.ts';
import { readKnowledge, type Knowledge } from '../../tools/library/knowledge.ts';
import { asTable, details } from '../../tools/library/print.ts';

const facts = path.join(import.meta.dirname, 'facts');

describe('The agreement of the libraries with published tables', () => {
  let knowledge: Knowledge;
  let comparisons: readonly Comparison[];

  before(async () => {
    knowledge = await readKnowledge(path.join(import.meta.dirname, '../../language/library'));
    comparisons = await compareAll(facts, knowledge);
  });

  const verdictsOf = (table: string): Verdict[] =>
    (comparisons.find((each) => each.table === table)?.cells ?? []).map(({ verdict }) => verdict);

  it('takes what is on by default for provided, what can be switched on for offered, and what is absent for lacking', () => {
    const [onByDefault, optional, noLocalUsers, denied, elsewise, unknown] = verdictsOf('azure-service-features');
    assert.deepEqual([onByDefault, optional, noLocalUsers], ['agreed', 'agreed', 'agreed']);
    assert.equal(denied, 'wrong');
    assert.equal(elsewise, 'explained');
    assert.equal(unknown, 'missing');
  });

  it('reads responsibility tables cell by cell', () => {
    assert.deepEqual(verdictsOf('responsibility-matrices'), ['agreed', 'wrong', 'explained', 'missing']);
  });

  it('compares references, and sets aside what is no defense', () => {
    assert.deepEqual(verdictsOf('mcsb-controls'), ['agreed', 'wrong', 'aside']);
    assert.deepEqual(verdictsOf('peer-rules-threagile'), ['agreed', 'aside', 'missing']);
  });

  it('finds in the model of a breach what was missing', () => {
    assert.deepEqual(verdictsOf('breaches'), ['agreed']);
  });

  it('leaves out the tables that the folder does not have', () => {
    assert.deepEqual(verdictsOf('cloud-checks'), []);
  });

  it('finds a difference that is stated and is none', () => {
    const stated = comparisons.find(({ table }) => table === 'differences')?.cells ?? [];
    assert.equal(
      stated.find(({ row }) => row === 'azure.SqlDatabase: mcsb "Azure RBAC for Data Plane"')?.verdict,
      'agreed',
    );
    // The fixture has no row of this one.
    assert.equal(stated.find(({ row }) => row.startsWith('azure.AiSearch: '))?.verdict, 'wrong');
  });

  it('prints a line for each table, and each row that does not simply agree', () => {
    assert.match(asTable(comparisons), /^azure-service-features +6 +3 +1 +1 +1 +0 +16\.7$/m);
    assert.match(
      details(comparisons),
      /^wrong {2}azure-service-features {2}key-vault: Data at Rest [^\n]*\n {4}KeyVault: /m,
    );
  });

  it('compares nothing without a folder, and still tries what is mapped', async () => {
    assert.deepEqual(await compareAll(undefined, knowledge), []);
    const { controls } = knowledge;
    const without = new Map([...controls].filter(([id]) => id !== 'core.Backup'));
    await assert.rejects(compareAll(undefined, { ...knowledge, controls: without }), /"Backup"/);
  });
});
