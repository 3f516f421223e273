import type { Flow, Protocol } from '../../model/model.ts';
import type { Facts } from '../facts.ts';
import { fix } from '../fixes.ts';
import { called, controlNames } from '../wording.ts';
import { findingRule } from './rule.ts';

export const unknownProtocol = findingRule<Flow>({
  code: 'unknown-protocol',
  severity: 'information',

  *cases(facts) {
    for (const subject of facts.index.subjects) if (subject.kind === 'flow' && !subject.statesProtocol) yield subject;
  },

  subject: (flow) => flow,
  origin: (flow) => flow.origin,

  message(flow, facts) {
    const missing = facts.obligationsOf(flow).filter(({ state }) => state === 'missing' || state === 'partial');
    const helped = missing.filter(({ anyOf }) =>
      facts.model.protocolsInUse.some(({ provides }) => provides.some((control) => anyOf.includes(control))),
    );
    const hope =
      helped.length === 0
        ? ''
        : `: the right one implements ${controlNames(
            helped.map(({ control }) => control),
            'and',
          )}`;
    return `Nothing says what ${called(flow)} runs over, so no defense of a protocol counts. Add it${hope}.`;
  },

  fixes: (flow, facts) =>
    likelyProtocols(flow, facts).map((protocol) =>
      fix(`Run it over ${protocol.title}`, [
        { type: 'add-clause', to: flow.origin, clause: `over ${nameOf(protocol, facts)}` },
      ]),
    ),
});

/** Those first that implement what the flow lacks, then those that the model uses most. */
function likelyProtocols(flow: Flow, facts: Facts): Protocol[] {
  const missing = new Set(
    facts
      .obligationsOf(flow)
      .filter(({ state }) => state === 'missing' || state === 'partial')
      .flatMap(({ anyOf }) => anyOf.map(({ id }) => id)),
  );
  const uses = new Map<string, number>();
  for (const { protocol, target } of facts.model.flows) {
    if (protocol === undefined) continue;
    // What its target is reached over already is the likeliest of all.
    const weight = target.id === flow.target.id ? facts.model.flows.length : 1;
    uses.set(protocol.id, (uses.get(protocol.id) ?? 0) + weight);
  }
  const helps = ({ provides }: Protocol): number => provides.filter(({ id }) => missing.has(id)).length;
  return [...facts.model.protocolsInUse]
    .sort((a, b) => helps(b) - helps(a) || (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
    .slice(0, 4);
}

function nameOf(protocol: Protocol, facts: Facts): string {
  return facts.model.protocolsInUse.filter(({ name }) => name === protocol.name).length === 1
    ? protocol.name
    : protocol.id;
}
