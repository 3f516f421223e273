import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCondition } from '../../language/analysis/conditions.ts';
import { ModelIndex } from '../../language/analysis/model-index.ts';
import { elementMove } from '../../language/analysis/moves.ts';
import type { Relocation } from '../../language/analysis/relocation.ts';
import { forecast, whatIf } from '../../language/analysis/what-if.ts';
import type { Condition, Element, Flow, Model, Threat } from '../../language/model/model.ts';
import {
  appliesTo,
  boundary,
  category,
  data,
  element,
  flow,
  model,
  on,
  onProvider,
  service,
  states,
  threat,
} from '../support/plain-model.ts';
import { analyzed, auditLogging, aws, azure, locks, patching, standard, today } from './vocabulary.ts';

const door = { ...category('core.Door'), relays: true };
const turnstile = category('core.Turnstile', door);
const hall = category('core.Hall');
const gateway = service('azure.Gateway', { from: azure, as: 'paas', is: [turnstile] });
const app = service('azure.App', { from: azure, as: 'paas', is: [hall] });

const orders = data('Orders', 'confidential');
const certificates = data('Certificates', 'restricted');
const stranger = element('actor', 'Stranger');

/** What is exposed, and by way of what. */
function exposed(flows: readonly Flow[], elements: readonly Element[] = []): Record<string, string> {
  const index = new ModelIndex(model({ elements: [...elements], flows: [...flows] }));
  return Object.fromEntries(
    [...index.exposed].map(([{ id }, { flow: first, relay }]) => [
      id,
      `${first.source.id}${relay ? ` by ${relay.id}` : ''}`,
    ]),
  );
}

describe('What is exposed', () => {
  const front = element('process', 'Front', { place: on(gateway) });
  const inner = element('process', 'Inner', { categories: [door] });
  const web = element('process', 'Web', { place: on(app) });
  const job = element('process', 'Job', { place: on(app) });

  it('is what something untrusted opens a flow to, and nothing behind a program', () => {
    assert.deepEqual(exposed([flow(stranger, web), flow(web, job)]), { Web: 'Stranger' });
  });

  it('is what stands behind elements that relay, by their service or their own words, in any number', () => {
    assert.deepEqual(exposed([flow(inner, web), flow(front, inner), flow(web, job), flow(stranger, front)]), {
      Front: 'Stranger',
      Inner: 'Stranger by Front',
      Web: 'Stranger by Inner',
    });
  });

  it('is not what stands behind elements that relay, where nothing untrusted comes in', () => {
    const office = boundary('Office');
    const clerk = element('actor', 'Clerk', { parent: office });
    assert.deepEqual(exposed([flow(clerk, front), flow(front, web)]), {});
  });

  it('ends where relays call each other, and prefers the way without any', () => {
    assert.deepEqual(exposed([flow(front, inner), flow(inner, front), flow(stranger, front), flow(stranger, inner)]), {
      Front: 'Stranger',
      Inner: 'Stranger',
    });
  });

  it('is a store behind elements that relay only where what came in goes on to it', () => {
    const db = element('store', 'Db');
    const vault = element('store', 'Vault');
    const flows = [
      flow(stranger, front, { carries: [orders] }),
      flow(front, vault, { returns: [certificates] }),
      flow(front, inner),
      flow(front, db, { returns: [orders] }),
    ];
    assert.deepEqual(exposed(flows), { Front: 'Stranger', Inner: 'Stranger by Front', Db: 'Stranger by Front' });
  });
});

describe('What is untrusted itself', () => {
  const outside = boundary('Outside', { untrusted: true });
  const phone = element('process', 'Phone', { parent: outside });
  const edge = element('process', 'Edge', { parent: outside, place: on(gateway) });
  const web = element('process', 'Web', { place: on(app) });

  it('is exposed to nothing, neither directly nor behind what relays', () => {
    const front = element('process', 'Front', { place: on(gateway) });
    assert.deepEqual(exposed([flow(stranger, phone), flow(stranger, front), flow(front, phone)]), {
      Front: 'Stranger',
    });
  });

  it('exposes what it calls', () => {
    assert.deepEqual(exposed([flow(stranger, edge), flow(edge, web)]), { Web: 'Edge' });
  });
});

describe('What callers pass on their way', () => {
  const front = element('process', 'Front', { place: on(gateway) });
  const other = element('process', 'Other', { place: on(gateway) });
  const web = element('process', 'Web', { place: on(app) });
  const guarded = [states('implements', locks)];

  /** Whether callers come to `Web` past no locks. */
  function unguarded(flows: readonly Flow[]): boolean {
    const index = new ModelIndex(model({ flows: [...flows] }));
    return compileCondition({ type: 'exposed', past: { type: 'implements', control: locks.id } }, index)(web);
  }

  it('counts with its flow, where that states a defense', () => {
    assert.ok(unguarded([flow(stranger, front), flow(front, web)]));
    assert.ok(!unguarded([flow(stranger, front, { statements: guarded }), flow(front, web)]));
  });

  it('counts on each way apart, in whichever order they are found', () => {
    const open = flow(stranger, other);
    const both = [flow(stranger, front, { statements: guarded }), flow(front, web), open, flow(other, front)];
    assert.ok(unguarded(both));
    assert.ok(unguarded([...both].reverse()));
    assert.ok(!unguarded(both.filter((each) => each !== open)));
  });

  it('is asked of what it relays to, all of it', () => {
    const holds = (flows: Flow[]): boolean =>
      compileCondition(
        { type: 'relays', to: { type: 'implements', control: locks.id } },
        new ModelIndex(model({ flows })),
      )(front);
    const locked = element('process', 'Locked', { place: on(app), statements: guarded });
    assert.ok(!holds([]));
    assert.ok(holds([flow(front, locked)]));
    assert.ok(holds([flow(front, locked), flow(front, web, { statements: guarded })]));
    assert.ok(!holds([flow(front, locked), flow(front, web)]));
  });
});

describe('A forecast of a part before, among or behind what relays', () => {
  const open: Condition = { type: 'exposed', past: undefined };
  const yard = service('azure.Yard', { from: azure, as: 'iaas', is: [category('core.Yard')] });
  const places = [gateway, app, yard];

  /** Asks for defenses wherever it matters on what callers come by, and what they are brought to. */
  function threatsOn(passed: Condition, target: Condition): Threat[] {
    const toSuch: Condition = { type: 'relays', to: target };
    const ends: Condition[] = [open, toSuch, { type: 'relays', to: toSuch }];
    return [
      threat('T.Open', { applies: [appliesTo('process', open)], needs: [[patching]] }),
      threat('T.Without', { applies: [appliesTo('process', { type: 'exposed', past: passed })], needs: [[locks]] }),
      threat('T.Relay', { applies: [appliesTo('process', toSuch)], needs: [[auditLogging]] }),
      ...ends.map((condition, at) =>
        threat(`T.Flow${at}`, {
          applies: [
            appliesTo('flow', { type: 'end', end: 'target', condition }),
            appliesTo('flow', { type: 'end', end: 'source', condition }),
          ],
          needs: [[[auditLogging, patching, locks][at]!]],
        }),
      ),
    ];
  }

  /** The stranger calls some of them, and they each other. */
  function calling(
    parts: readonly Element[],
    calls: readonly (readonly [number, number])[],
  ): Pick<Model, 'elements' | 'flows'> {
    const elements = [stranger, ...parts];
    const flows = calls.map(([from, to]) => flow(elements[from % elements.length]!, parts[to % parts.length]!));
    return { elements, flows };
  }

  const anyCalls = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 9, selector: String });

  function assertForetold(before: Model, move: Relocation): void {
    const analysis = analyzed(before);
    const { hands } = forecast(analysis, move);
    const { difference } = whatIf(analysis, move, { today });
    for (const kind of ['handedOver', 'restated', 'appeared', 'gone'] as const)
      assert.equal(hands[kind].length, difference[kind].length, kind);
  }

  it('is what the whole analysis says', () => {
    const threats = threatsOn({ type: 'on-category', category: door.id }, { type: 'on-category', category: hall.id });
    const anyPlace = fc.constantFrom(...places);
    const anyPlaces = fc.array(anyPlace, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anyPlaces, anyCalls, fc.nat(5), anyPlace, (placed, calls, at, to) => {
        const parts = placed.map((place, number) => element('process', `P${number}`, { place: on(place) }));
        const before = model({ ...calling(parts, calls), threats, standard, services: places });
        assertForetold(before, elementMove(parts[at % parts.length]!, { type: 'service', service: to }));
      }),
    );
  });

  it('is what the whole analysis says of a boundary that goes to another provider', () => {
    const fromAzure: Condition = { type: 'from', provider: azure.id };
    const threats = threatsOn(fromAzure, fromAzure);
    const site = boundary('Site', { place: onProvider(azure) });
    const room = boundary('Site.Room', { parent: site });
    const anyParts = fc.array(fc.record({ parent: fc.constantFrom(site, room, undefined), relays: fc.boolean() }), {
      minLength: 2,
      maxLength: 6,
    });
    const move: Relocation = {
      elements: new Map(),
      boundaries: new Map([[site, { type: 'provider', provider: aws }]]),
      libraries: [],
    };
    fc.assert(
      fc.property(anyParts, anyCalls, (said, calls) => {
        const parts = said.map(({ parent, relays }, number) =>
          element('process', `P${number}`, { parent, categories: relays ? [door] : [] }),
        );
        assertForetold(model({ boundaries: [site, room], ...calling(parts, calls), threats, standard }), move);
      }),
    );
  });
});
