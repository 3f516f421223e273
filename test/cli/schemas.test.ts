import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { findingRules } from '../../language/analysis/findings/registry.generated.ts';
import { areMistakes } from '../../server/json-text.ts';
import { parseConfiguration } from '../../server/configuration-file.ts';
import { checked, fixtures } from './command-line.ts';

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, { enum?: string[] }>> }>>;
}

function schema(name: string): Schema {
  return JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'),
  ) as Schema;
}

const codes = findingRules.map(({ code }) => code).sort();

describe('The schema of the check', () => {
  let validate: ValidateFunction;
  const assertValid = (output: string): void => {
    assert.ok(validate(JSON.parse(output)), JSON.stringify(validate.errors, null, 2));
  };

  before(() => (validate = new Ajv2020({ allErrors: true }).compile(schema('check'))));

  it('fits what is written, with errors and with a baseline', async () => {
    assertValid((await checked(['shop', 'broken', 'ready'], fixtures, { format: 'json' })).output);
    const baseline = path.join(fixtures, '../golden/shop.json.txt');
    assertValid((await checked(['shop'], fixtures, { format: 'json', baseline })).output);
  });

  it('asks for every key', async () => {
    const { output } = await checked(['shop'], fixtures, { format: 'json' });
    for (const key of ['version', 'verdict', 'owner', 'code', 'missing'])
      assert.equal(validate(JSON.parse(output.replaceAll(`"${key}":`, '"other":'))), false, key);
  });

  it('knows every code', () => {
    assert.deepEqual(schema('check').$defs['finding']!.properties['code']!.enum, codes);
  });
});

describe('The schema of demarc.json', () => {
  it('takes what the product takes, and nothing else', () => {
    const validate = new Ajv().compile(schema('demarc'));
    const texts = [
      '{}',
      '{ "$schema": "x", "failOn": "never" }',
      '{ "failOn": "off" }',
      '{ "findings": { "unplaced": "off" }, "threats": { "OurOwnThreat": "error" } }',
      '{ "findings": { "unplacd": "off" } }',
      '{ "findings": { "unplaced": "loud" } }',
      '{ "systems": { "Shop": { "findings": { "overdue": "error" } } } }',
      '{ "systems": { "Shop": { "failOn": "error" } } }',
      '{ "systems": [] }',
      '{ "threats": { "T": 1 } }',
      '{ "other": 1 }',
      '[]',
    ];
    for (const text of texts) assert.equal(validate(JSON.parse(text)), !areMistakes(parseConfiguration(text)), text);
  });

  it('knows every code', () => {
    assert.deepEqual(Object.keys(schema('demarc').$defs['findings']!.properties), codes);
  });
});
