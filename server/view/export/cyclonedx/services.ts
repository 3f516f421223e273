import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { subjectsInOrder } from '../../../../language/analysis/subject-order.ts';
import type { Data, Element, Flow } from '../../../../language/model/model.ts';
import { modelWord } from '../../words.ts';
import { carriedBy } from '../data-handled.ts';
import { lineOf } from '../identifiers.ts';
import { titleOfSubject } from '../standing.ts';
import { ownersOf } from '../teams.ts';
import { isService, serviceRef } from './references.ts';
import type { BomService, NamedValue, ServiceData } from './types.ts';

/** A service for each process, store and external, with the data that goes in and out. */
export function servicesOf(analysis: Analysis): BomService[] {
  const { model } = analysis;
  const owners = ownersOf(model);
  const touching = new Map<Element, Flow[]>();
  for (const flow of model.flows)
    for (const end of new Set([flow.source, flow.target])) {
      const known = touching.get(end);
      if (known === undefined) touching.set(end, [flow]);
      else known.push(flow);
    }
  return servicesIn(analysis).map((element): BomService => {
    const flows = touching.get(element) ?? [];
    const zone = element.parent;
    const provider = element.place?.type === 'service' ? element.place.service.provider : undefined;
    return {
      'bom-ref': serviceRef(element),
      ...(provider === undefined ? {} : { provider: { name: lineOf(provider.title) } }),
      name: lineOf(element.title, element.name),
      ...(element.documentation === undefined ? {} : { description: lineOf(element.documentation) }),
      'x-trust-boundary': flows.some(({ source, target }) => source.parent !== target.parent),
      ...(zone === undefined ? {} : { trustZone: lineOf(zone.title, zone.name) }),
      data: flows.flatMap((flow) => carriedBy(flow).map((data) => dataOf(element, flow, data))),
      properties: propertiesOf(element, owners.get(element)),
    };
  });
}

export function servicesIn({ model }: Analysis): Element[] {
  return subjectsInOrder(model).filter(
    (subject): subject is Element =>
      subject.kind !== 'system' && subject.kind !== 'boundary' && subject.kind !== 'flow' && isService(subject),
  );
}

/** Seen from the service. */
function dataOf(service: Element, flow: Flow, data: Data): ServiceData {
  const { source, target, carries, returns } = flow;
  const other = source === service ? target : source;
  const opens = source === service;
  const goesOut = (opens ? carries : returns).includes(data) || source === target;
  const comesIn = (opens ? returns : carries).includes(data) || source === target;
  const end = isService(other) ? [serviceRef(other)] : [];
  return {
    flow: goesOut && comesIn ? 'bi-directional' : goesOut ? 'outbound' : 'inbound',
    classification: data.level ?? 'unclassified',
    name: lineOf(data.title, data.name),
    description: lineOf(titleOfSubject(flow)),
    ...governanceOf(data),
    ...(comesIn && end.length > 0 ? { source: end } : {}),
    ...(goesOut && end.length > 0 ? { destination: end } : {}),
  };
}

function governanceOf({ controller, processor }: Data): Pick<ServiceData, 'governance'> {
  const party = (name: string): readonly { organization: { name: string } }[] => [
    { organization: { name: lineOf(name) } },
  ];
  if (controller === undefined && processor === undefined) return {};
  return {
    governance: {
      ...(controller === undefined ? {} : { owners: party(controller) }),
      ...(processor === undefined ? {} : { custodians: party(processor) }),
    },
  };
}

function propertiesOf(element: Element, owner: string | undefined): NamedValue[] {
  const service = element.place?.type === 'service' ? element.place.service : undefined;
  const values: Readonly<Record<string, string | undefined>> = {
    kind: element.kind,
    name: element.id,
    owner,
    service: service?.id,
    'service-model': service?.model && modelWord(service.model),
    stores: element.holds.map(({ title }) => title).join(', '),
  };
  return Object.entries(values).flatMap(([name, value]) =>
    value ? [{ name: `demarc:${name}`, value: lineOf(value) }] : [],
  );
}
