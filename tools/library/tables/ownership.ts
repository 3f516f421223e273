import type { Capability, Control, DeclaredOwner, Service } from '../../../language/model/model.ts';
import { named, type Knowledge } from '../knowledge.ts';

const owners: Readonly<Record<Capability['relation'], DeclaredOwner>> = {
  provides: 'provider',
  shares: 'shared',
  offers: 'customer',
  lacks: 'customer',
};

/** Whose a control is on a service, in the order of the language: its own line, its layer's line, the tables. */
export function ownerOn(service: Service, control: Control, knowledge: Knowledge): DeclaredOwner {
  const said = service.capabilities.get(control.id);
  if (said !== undefined) return owners[said.relation];
  return control.layer === undefined ? 'customer' : ownerOfLayer(service, control.layer.id, knowledge);
}

/** Whose a layer is on a service, by the service's own line, else by the tables. */
export function ownerOfLayer(service: Service, layer: string, { tables }: Knowledge): DeclaredOwner {
  const { model } = service;
  const inForce = [service.provider?.table, named(tables, 'core.Standard')];
  const published = inForce.map((table) => model && table?.rows.get(layer)?.get(model));
  return service.layers.get(layer)?.owner ?? published.find((owner) => owner !== undefined) ?? 'customer';
}
