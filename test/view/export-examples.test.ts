import assert from 'node:assert/strict';
import path from 'node:path';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { providersThatRunSomething } from '../../language/analysis/providers.ts';
import { placeOf } from '../../language/model/origin.ts';
import type { Locate } from '../../server/view/check-report.ts';
import { billOfMaterialsOf } from '../../server/view/export/cyclonedx/bill-of-materials.ts';
import { componentDefinitionOf } from '../../server/view/export/oscal/component-definition.ts';
import { leveragedPlanOf } from '../../server/view/export/oscal/leveraged-plan.ts';
import { securityPlanOf } from '../../server/view/export/oscal/security-plan.ts';
import { openThreatModelOf } from '../../server/view/export/otm/open-threat-model.ts';
import { examples, filesUnder, read } from '../examples/reading.ts';
import { assertCycloneDx, assertOpenThreatModel, assertOscal } from '../support/export-schemas.ts';
import { assertReferences, valuesOf } from '../support/oscal-references.ts';

const locate: Locate = (origin) => ({
  file: path.basename(origin.file),
  line: placeOf(origin).range.start.line + 1,
  column: 1,
  endColumn: undefined,
});
const context = { version: '1.0.0', locate };

/** Files that others import have no system of their own. */
const models = filesUnder(examples, '.tm').filter((file) => path.basename(file) !== 'shop.tm');

describe('The exports of each example fit the schemas of their formats', () => {
  for (const file of models) {
    it(path.relative(examples, file).replaceAll(path.sep, '/'), async () => {
      const { analysis } = await read(file);
      assertPlans(analysis);
      assertOpenThreatModel(plain(openThreatModelOf(analysis, context)));
      assertConsistent(analysis);
      assertCycloneDx(plain(billOfMaterialsOf(analysis, context)));
    });
  }
});

/** As a reader of the file has it. */
function plain(document: object): object {
  return JSON.parse(JSON.stringify(document)) as object;
}

function assertPlans(analysis: Analysis): void {
  const plan = securityPlanOf(analysis, context);
  assert.ok(plan);
  assertOscal(plain(plan));
  assertReferences(plan);
  const definition = componentDefinitionOf(analysis, context);
  const leveraged = providersThatRunSomething(analysis.model).map((provider) =>
    leveragedPlanOf(analysis, provider, context),
  );
  assert.equal(
    definition === undefined,
    analysis.model.elements.every(({ place }) => place?.type !== 'service'),
  );
  if (definition !== undefined) {
    assertOscal(plain(definition));
    assertReferences(definition);
  }
  for (const document of leveraged) {
    assertOscal(plain(document));
    assertReferences(document);
  }
  const known = new Set(leveraged.flatMap((document) => valuesOf(document, 'uuid')));
  for (const key of ['provided-uuid', 'responsibility-uuid'])
    for (const uuid of valuesOf(plan, key)) assert.ok(known.has(uuid), `the provider's plan has no ${key} ${uuid}`);
}

function assertConsistent(analysis: Analysis): void {
  const model = openThreatModelOf(analysis, context);
  const ids = (all: readonly { readonly id: string }[]): Set<string> => {
    const set = new Set(all.map(({ id }) => id));
    assert.equal(set.size, all.length);
    return set;
  };
  const [zones, components, assets] = [ids(model.trustZones), ids(model.components), ids(model.assets)];
  const [threats, mitigations] = [ids(model.threats), ids(model.mitigations)];
  for (const { parent } of [...model.components, ...model.trustZones])
    if (parent !== undefined) assert.ok('trustZone' in parent && zones.has(parent.trustZone));
  for (const flow of model.dataflows) {
    assert.ok(components.has(flow.source) && components.has(flow.destination));
    for (const asset of flow.assets) assert.ok(assets.has(asset));
  }
  const instances = [...model.components, ...model.dataflows].flatMap((part) => part.threats);
  for (const instance of instances) {
    assert.ok(threats.has(instance.threat));
    for (const { mitigation } of instance.mitigations) mitigations.delete(mitigation);
  }
  assert.deepEqual([...mitigations], [], 'a mitigation is asked for nowhere');
}
