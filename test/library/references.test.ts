import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { isControl, isThreat } from '../../language/generated/ast.ts';
import { lowerControl } from '../../language/model/lower-knowledge.ts';
import { lowerThreat } from '../../language/model/lower-threats.ts';
import type { Control, Reference, Threat } from '../../language/model/model.ts';

import { readLibraries } from '../examples/libraries.ts';

/** What the ids of each catalogue look like. `nist` is held to its list besides. */
const shapes: Readonly<Record<string, RegExp>> = {
  asvs: /^V\d{1,2}\.\d{1,2}$/,
  atlas: /^AML\.[TM]\d{4}(\.\d{3})?$/,
  attack: /^[TM]\d{4}(\.\d{3})?$/,
  capec: /^CAPEC-\d+$/,
  ccm: /^(A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|IVS|LOG|SEF|STA|TVM|UEM)-\d{2}$/,
  cis: /^([1-9]|1[0-8])\.\d{1,2}$/,
  cis_kubernetes: /^[1-5]\.\d{1,2}(\.\d{1,2})?$/,
  cwe: /^CWE-\d+$/,
  finos: /^CCC\.[A-Za-z0-9]+\.CN\d{2}$/,
  gdpr: /^(Art\. \d{1,2}(\(\d\))?(\([a-z]\))?|Recital \d{1,3})$/,
  iso27701: /^[6-8]\.\d{1,2}\.\d{1,2}$/,
  linddun: /^(L|I|Nr|D|DD|U|Nc)(\.\d)*$/,
  masvs: /^MASVS-(STORAGE|CRYPTO|AUTH|NETWORK|PLATFORM|CODE|RESILIENCE|PRIVACY)-\d$/,
  mcsb: /^(NS|IM|PA|DP|AM|LT|IR|PV|ES|BR|DS|GS)-\d{1,2}$/,
  nist: /^[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?$/,
  nist_ai: /^(GV|MP|MS|MG)-\d\.\d{1,2}$/,
  nistpf: /^(ID|GV|CT|CM|PR)\.[A-Z]{2}-P\d{1,2}$/,
  owasp: /^(A|LLM)\d{2}$/,
};

/** Categories of CWE and CAPEC that look like entries, and are none to refer to. */
const categories = new Set(['CWE-16', 'CWE-254', 'CWE-255', 'CWE-264', 'CWE-310', 'CWE-320', 'CWE-399', 'CAPEC-437']);

describe('references of controls and threats', () => {
  let controls: readonly Control[];
  let threats: readonly Threat[];
  let all: { readonly id: string; readonly references: readonly Reference[] }[];

  before(async () => {
    const { files, shared } = await readLibraries();
    const nodes = files.flatMap(({ root }) => root.members);
    controls = nodes.filter(isControl).map((node) => lowerControl(node, shared.model.Lowering));
    threats = nodes.filter(isThreat).map((node) => lowerThreat(node, shared.model.Lowering));
    all = [...controls, ...threats];
  });

  const wrong = (is: (reference: Reference) => boolean): string[] =>
    all.flatMap(({ id, references }) => references.filter(is).map((each) => `${id}: ${each.scheme} ${each.id}`));

  it('name a known catalogue, with an id as that has them', () => {
    assert.deepEqual(
      wrong(({ scheme, id }) => !shapes[scheme]?.test(id)),
      [],
    );
  });

  it('name controls that NIST SP 800-53 has', () => {
    const rows = parse<{ id: string }>(readFileSync(path.join(import.meta.dirname, 'nist-800-53.csv')), {
      columns: true,
    });
    const known = new Set(rows.map(({ id }) => id));
    assert.equal(known.size, 1007);
    assert.deepEqual(
      wrong(({ scheme, id }) => scheme === 'nist' && !known.has(id)),
      [],
    );
  });

  it('name entries, no categories of them', () => {
    assert.deepEqual(
      wrong(({ id }) => categories.has(id)),
      [],
    );
  });

  it('name nothing twice', () => {
    const twice = all.filter(
      ({ references }) => new Set(references.map(({ scheme, id }) => `${scheme} ${id}`)).size < references.length,
    );
    assert.deepEqual(
      twice.map(({ id }) => id),
      [],
    );
  });

  it('of each control name one of NIST SP 800-53', () => {
    const without = controls.filter(({ references }) => !references.some(({ scheme }) => scheme === 'nist'));
    assert.deepEqual(
      without.map(({ id }) => id),
      [],
    );
  });
});
