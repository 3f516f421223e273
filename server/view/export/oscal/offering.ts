import { ownerOf } from '../../../../language/analysis/ownership.ts';
import type { Analysis, Ownership } from '../../../../language/analysis/analysis.ts';
import type { Control, Element, Service } from '../../../../language/model/model.ts';
import { byCatalogId, catalogIds } from '../catalog-ids.ts';
import { tokenOf, uuidOf } from '../identifiers.ts';

/** What a service brings and leaves, control by control of a catalog: of what it speaks, or the model asks of it. */
export interface Offering {
  readonly service: Service;
  /** By the id of the catalog, in its order. */
  readonly controls: ReadonlyMap<string, readonly Ownership[]>;
}

/** The services on which something of the model runs, in the order of their ids. */
export function offeringsOf({ model, obligations }: Analysis): Offering[] {
  const elements = new Map<Service, Element>();
  for (const element of model.elements)
    if (element.place?.type === 'service' && !elements.has(element.place.service))
      elements.set(element.place.service, element);
  const known = new Map<string, Control>();
  for (const { needs } of model.threats)
    for (const { controls } of needs) for (const control of controls) known.set(control.id, control);
  const asked = Map.groupBy(obligations, ({ ownership }) => ownership.service);
  return [...elements]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .map(([service, element]) => {
      const told = [...service.capabilities.keys()].flatMap((id) => known.get(id) ?? []);
      const controls = [...told, ...(asked.get(service) ?? []).flatMap(({ anyOf }) => anyOf)];
      const distinct = new Map(controls.map((control) => [control.id, control]));
      const ownerships = [...distinct.values()].map((control) => ownerOf(control, element, model));
      return { service, controls: byControl(ownerships) };
    });
}

function byControl(ownerships: readonly Ownership[]): ReadonlyMap<string, readonly Ownership[]> {
  const pairs = [...ownerships]
    .sort((a, b) => (a.control.id < b.control.id ? -1 : 1))
    .flatMap((ownership) => controlIds(ownership.control).map((id) => ({ id, ownership })));
  const grouped = Map.groupBy(pairs, ({ id }) => id);
  return new Map(
    [...grouped]
      .sort(([a], [b]) => byCatalogId(a, b))
      .map(([id, found]) => [id, found.map(({ ownership }) => ownership)]),
  );
}

/** The ids under which a plan speaks of a control: those of NIST, or its own where it has none of those. */
export function controlIds(control: Control): readonly string[] {
  const ids = catalogIds(control);
  return ids.length === 0 ? [tokenOf(control.id)] : ids;
}

export function isOwnControl(control: Control): boolean {
  return catalogIds(control).length === 0;
}

/** The titles of the controls that are in no catalog, by the ids that stand in for those of one. */
export function ownTitles(offerings: readonly Offering[]): ReadonlyMap<string, string> {
  const all = offerings.flatMap(({ controls }) => [...controls]);
  return new Map(
    all.flatMap(([id, ownerships]) =>
      ownerships.flatMap(({ control }): [string, string][] => (isOwnControl(control) ? [[id, control.title]] : [])),
    ),
  );
}

/** What a provider's plan and that of its customer know one and the same thing by. */
export function providedUuid({ service, control }: Ownership, controlId: string): string {
  return uuidOf('provided', service?.id ?? '', control.id, controlId);
}

export function responsibilityUuid({ service, control }: Ownership, controlId: string): string {
  return uuidOf('responsibility', service?.id ?? '', control.id, controlId);
}
