import type { Analysis } from '../../../../language/analysis/analysis.ts';
import type { Control, Element } from '../../../../language/model/model.ts';
import type { Locate } from '../../check-report.ts';
import { withAlternativesAsAsked } from '../alternatives.ts';
import { documentUuid, lineOf, momentOf, referenceOf } from '../identifiers.ts';
import { attestationsOf, controlRef } from './attestations.ts';
import { claimsOf, evidenceIn } from './claims.ts';
import { bomRef, isService, serviceRef, systemRef } from './references.ts';
import { servicesIn, servicesOf } from './services.ts';
import type { Bom, BomComponent, Standard } from './types.ts';

export interface CycloneDxContext {
  readonly version: string;
  readonly locate: Locate;
}

/** The system as a bill of services, with what each party attests of the defenses that it owns. */
export function billOfMaterialsOf(judged: Analysis, { version, locate }: CycloneDxContext): Bom {
  const analysis = withAlternativesAsAsked(judged);
  const { model, today, obligations } = analysis;
  const owner = model.system.owner?.name ?? model.system.title;
  const assessor = bomRef('assessor', owner);
  const content: Omit<Bom, '$schema' | 'bomFormat' | 'specVersion' | 'serialNumber' | 'version'> = {
    metadata: {
      timestamp: momentOf(today),
      lifecycles: [{ phase: 'design' }],
      tools: { components: [{ type: 'application', name: 'Demarc', version }] },
      component: systemOf(analysis, locate),
    },
    services: servicesOf(analysis),
    dependencies: dependenciesOf(analysis),
    definitions: { standards: [standardOf([...new Set(obligations.map(({ control }) => control))])] },
    declarations: {
      assessors: [{ 'bom-ref': assessor, thirdParty: false, organization: { name: lineOf(owner) } }],
      attestations: attestationsOf(analysis, assessor),
      claims: claimsOf(analysis),
      evidence: evidenceIn(analysis),
    },
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${documentUuid(content)}`,
    version: 1,
    ...content,
  };
}

function systemOf(analysis: Analysis, locate: Locate): BomComponent {
  const { system } = analysis.model;
  return {
    'bom-ref': systemRef(analysis),
    type: 'application',
    name: lineOf(system.title, system.name),
    ...(system.documentation === undefined ? {} : { description: lineOf(system.documentation) }),
    externalReferences: [{ type: 'threat-model', url: referenceOf(locate(system.origin).file) }],
  };
}

/** Whoever opens a flow depends on whoever accepts it. */
function dependenciesOf(analysis: Analysis): Bom['dependencies'] {
  const services = servicesIn(analysis);
  const called = Map.groupBy(analysis.model.flows, ({ source }) => source);
  const targets = (element: Element): string[] => [
    ...new Set((called.get(element) ?? []).flatMap(({ target }) => (isService(target) ? [serviceRef(target)] : []))),
  ];
  return [
    { ref: systemRef(analysis), dependsOn: services.map(serviceRef) },
    ...services.map((element) => ({ ref: serviceRef(element), dependsOn: targets(element) })),
  ];
}

function standardOf(controls: readonly Control[]): Standard {
  return {
    'bom-ref': bomRef('standard', 'controls'),
    name: 'Controls that the threats of the model ask for',
    description: 'Each has the controls of public catalogs that it refers to as properties.',
    requirements: [...controls]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((control) => ({
        'bom-ref': controlRef(control),
        identifier: lineOf(control.id),
        title: lineOf(control.title, control.id),
        ...(control.documentation === undefined ? {} : { text: lineOf(control.documentation) }),
        properties: control.references.map(({ scheme, id }) => ({
          name: `demarc:reference:${lineOf(scheme)}`,
          value: lineOf(id),
        })),
      })),
  };
}
