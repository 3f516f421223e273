import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { openThreatModelSchema } from './open-threat-model-schema.ts';
import { oscalSchema } from './oscal-schema.ts';

/**
 * OSCAL and the Open Threat Model publish their schemas in no package. Doubles stand in for them, written from their
 * documentation, as strict or stricter. Who has the published ones names their files, and is held to those as well:
 * `OSCAL_SCHEMA=oscal_complete_schema.json OTM_SCHEMA=otm_schema.json mocha 'test/view/export-*.test.ts'`.
 */
export const assertOscal = asserting(oscalSchema, process.env['OSCAL_SCHEMA']);
export const assertOpenThreatModel = asserting(openThreatModelSchema, process.env['OTM_SCHEMA']);

/** The published schema, as the project's own library for JavaScript ships it. */
export function assertCycloneDx(document: unknown): void {
  cycloneDx ??= cycloneDxSchema();
  assert.ok(cycloneDx(document), JSON.stringify(cycloneDx.errors?.slice(0, 3), null, 2));
}

let cycloneDx: ValidateFunction | undefined;

function cycloneDxSchema(): ValidateFunction {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  const schema = (name: string): AnySchema =>
    read(path.join(path.dirname(library), 'res/schema', `${name}.SNAPSHOT.schema.json`));
  const ajv = validator();
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  return ajv.compile(schema('bom-1.6'));
}

function asserting(double: AnySchema, published: string | undefined): (document: unknown) => void {
  const schemas = [double, ...(published === undefined ? [] : [read(published)])];
  const validates = schemas.map((schema) => validator().compile(schema));
  return (document) => {
    for (const validate of validates)
      assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 3), null, 2));
  };
}

function validator(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const isReference = new Ajv();
  formats.default(isReference);
  const validate = isReference.compile({ type: 'string', format: 'uri-reference' });
  // Addresses with letters beyond ASCII: the exports write none, and what has none is the same in both.
  ajv.addFormat('iri-reference', (text) => validate(text));
  ajv.addFormat('idn-email', true);
  return ajv;
}

function read(file: string): AnySchema {
  return JSON.parse(readFileSync(file, 'utf8')) as AnySchema;
}
