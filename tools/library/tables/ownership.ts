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
  const { layer } = control;
  const said = service.capabilities.get(control.id);
  if (said !== undefined) return owners[said.relation];
  if (layer === undefined) return 'customer';
  return service.layers.get(layer.id)?.owner ?? fromTables(service, layer.id, knowledge) ?? 'customer';
}

function fromTables(service: Service, layer: string, { tables }: Knowledge): DeclaredOwner | undefined {
  const { model } = service;
  if (model === undefined) return undefined;
  const inForce = [service.provider?.table, named(tables, 'core.Standard')];
  return inForce.map((table) => table?.rows.get(layer)?.get(model)).find((owner) => owner !== undefined);
}
