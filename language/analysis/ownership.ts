import type {
  Control,
  DeclaredOwner,
  Element,
  Layer,
  Model,
  Provider,
  ResponsibilityTable,
  Service,
  ServiceModel,
  Subject,
} from '../model/model.ts';
import type { Ownership, Reason } from './analysis.ts';
import { Surroundings, decidingElement } from './surroundings.ts';

/** Who owns the control on the subject, by what its service and the responsibility tables say. */
export function ownerOf(control: Control, subject: Subject, model: Model): Ownership {
  return new Ownerships(model, new Surroundings()).of(control, subject);
}

/** Answers for each service and control once: elements on one service differ in nothing but their name. */
export class Ownerships {
  readonly #model: Model;
  readonly #surroundings: Surroundings;
  readonly #onServices = new Map<Service, Map<string, Ownership>>();
  readonly #elsewhere = new Map<string, Map<string, Ownership>>();

  constructor(model: Model, surroundings: Surroundings) {
    this.#model = model;
    this.#surroundings = surroundings;
  }

  of(control: Control, subject: Subject): Ownership {
    const element = decidingElement(subject);
    return withElement(this.shared(control, element), element);
  }

  /** The same without the element, so that all elements on one service share it. */
  shared(control: Control, element: Element | undefined): Ownership {
    if (element?.place?.type === 'service') {
      const service = element.place.service;
      return remembered(this.#onServices, service, control, () => decide(control, service, this.#model));
    }
    const reason = this.#withoutService(element);
    return remembered(this.#elsewhere, reason, control, () => ({
      owner: 'customer',
      control,
      element: undefined,
      service: undefined,
      provider: undefined,
      model: reason === 'premises' ? 'premises' : undefined,
      reason: { type: reason },
      ...nothingSaid,
    }));
  }

  #withoutService(element: Element | undefined): 'premises' | 'unplaced' | 'unknown-service' | 'no-service' {
    if (element === undefined) return 'no-service';
    if (this.#surroundings.onPremises(element)) return 'premises';
    if (element.place?.type === 'unknown') return 'unknown-service';
    return element.kind === 'process' || element.kind === 'store' ? 'unplaced' : 'no-service';
  }
}

export function withElement(ownership: Ownership, element: Element | undefined): Ownership {
  return element === undefined ? ownership : { ...ownership, element };
}

function decide(control: Control, service: Service, model: Model): Ownership {
  const on = { control, element: undefined, service, provider: service.provider, model: service.model };
  const capability = service.capabilities.get(control.id);
  if (capability !== undefined) {
    const reason: Reason = { type: capability.relation, text: capability.text };
    return { ...on, ...said(capability), owner: ownerByRelation[capability.relation], reason };
  }
  const layer = control.layer;
  const rule = layer && service.layers.get(layer.id);
  if (rule !== undefined) {
    return { ...on, ...said(rule), owner: rule.owner, reason: { type: 'layer', layer: rule.layer, text: rule.text } };
  }
  const row = layer && rowInForce(layer, service, service.provider, model);
  if (row !== undefined) return { ...on, ...nothingSaid, ...row };
  return { ...on, ...nothingSaid, owner: 'customer', reason: { type: 'no-answer' } };
}

function rowInForce(
  layer: Layer,
  service: Service,
  provider: Provider | undefined,
  model: Model,
): Pick<Ownership, 'owner' | 'reason' | 'source'> | undefined {
  const row = rowIn([model.system.table, provider?.table, model.standard], layer, service.model);
  if (row === undefined) return undefined;
  const { owner, table } = row;
  return { owner, reason: { type: 'table', layer, table: table.title }, source: table.source };
}

/** What the first of these tables says that knows both layer and service model: one without its row is passed over. */
export function rowIn(
  tables: readonly (ResponsibilityTable | undefined)[],
  layer: Layer,
  model: ServiceModel | undefined,
): { readonly owner: DeclaredOwner; readonly table: ResponsibilityTable } | undefined {
  if (model === undefined) return undefined;
  for (const table of tables) {
    const owner = table?.rows.get(layer.id)?.get(model);
    if (table !== undefined && owner !== undefined) return { owner, table };
  }
  return undefined;
}

function remembered<Key>(
  memory: Map<Key, Map<string, Ownership>>,
  key: Key,
  control: Control,
  compute: () => Ownership,
): Ownership {
  let byControl = memory.get(key);
  if (byControl === undefined) memory.set(key, (byControl = new Map<string, Ownership>()));
  let ownership = byControl.get(control.id);
  if (ownership === undefined) byControl.set(control.id, (ownership = compute()));
  return ownership;
}

type Halves = Pick<Ownership, 'providerHalf' | 'customerHalf' | 'source'>;

function said({ providerHalf, customerHalf, source }: Halves): Halves {
  return { providerHalf, customerHalf, source };
}

const nothingSaid: Halves = { providerHalf: undefined, customerHalf: undefined, source: undefined };

const ownerByRelation: Readonly<Record<'provides' | 'offers' | 'shares' | 'lacks', DeclaredOwner>> = {
  provides: 'provider',
  offers: 'customer',
  shares: 'shared',
  lacks: 'customer',
};
