import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { findingRules } from '../../language/analysis/findings/registry.generated.ts';
import { areMistakes } from '../../server/json-text.ts';
import { parseConfiguration } from '../../server/configuration-file.ts';
import { hostileModel } from './hostile.ts';
import { checked, fixtures, withFiles } from './command-line.ts';

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

describe('The schema of SARIF 2.1.0, as it is published', () => {
  let validate: ValidateFunction;
  const assertValid = (output: string): void => {
    assert.ok(validate(JSON.parse(output)), JSON.stringify(validate.errors, null, 2));
  };

  before(() => {
    const published = '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
    const text = readFileSync(path.resolve(import.meta.dirname, published), 'utf8');
    const ajv = formats.default(new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false }));
    validate = ajv.compile(JSON.parse(text) as object);
  });

  it('fits what is written, with errors, relations, waivers and a baseline', async () => {
    const options = { format: 'sarif', today: '2026-11-20' } as const;
    const { output } = await checked(['shop', 'broken', 'ready'], fixtures, options);
    for (const part of ['relatedLocations', '"suppressions"', '"error"']) assert.ok(output.includes(part), part);
    assertValid(output);
    const baseline = path.join(fixtures, '../golden/shop.json.txt');
    const later = (await checked(['shop'], fixtures, { format: 'sarif', baseline })).output;
    assert.ok(later.includes('"baselineState": "unchanged"'));
    assertValid(later);
  });

  it('fits what has odd names, for files, too', async () => {
    const file = 'ö %41#?&[1]:{0}.tm';
    await withFiles({ [file]: hostileModel('<&\u0007"\\\\>'), 'empty/a.tm': '' }, async (folder) => {
      assertValid((await checked([file], folder, { format: 'sarif' })).output);
      assertValid((await checked(['empty'], folder, { format: 'sarif' })).output);
    });
  });

  it('is strict', () => {
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: {} }] }), false);
    assert.equal(validate({ version: '2.0.0', runs: [] }), false);
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
