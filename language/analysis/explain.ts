import type { Obligation, Ownership } from './analysis.ts';
import {
  called,
  inSentence,
  layerName,
  modelName,
  ofTeam,
  possessive,
  providerName,
  serviceName,
  withoutFullStop,
} from './wording.ts';

/** Whose a defense is and why, the whole chain in one sentence without its full stop. */
export function why(about: Obligation | Ownership): string {
  return 'ownership' in about ? whyObligation(about) : `${whose(about, undefined)}: ${chain(about)}`;
}

/** The chain alone: where it runs, and what the service, its layer or a table says. */
export function chain(ownership: Ownership, accepts = false): string {
  const { element, service } = ownership;
  const name = element === undefined ? 'it' : `"${element.title}"`;
  const start = accepts ? `${name} accepts the flow, and ` : '';
  const subject = accepts ? 'it' : name;
  if (service === undefined) return start + withoutService(ownership, element === undefined ? undefined : subject);
  return `${start}${subject} runs on ${serviceName(service)}, ${decides(ownership)}`;
}

function whyObligation(obligation: Obligation): string {
  const { ownership, subject, statement, exclusion, protocol } = obligation;
  const reasons = chain(ownership, subject.kind === 'flow');
  if (obligation.state === 'excluded') {
    const reason = exclusion === undefined ? statement?.statement.text : exclusion.exclusion.reason;
    const by = exclusion?.by ?? statement?.by;
    const where = by === undefined || by === subject ? '' : ` by ${called(by)}`;
    const what = exclusion === undefined ? '' : `, since every threat that asks for it is excluded`;
    const stated = reason === undefined ? '' : `: ${withoutFullStop(reason)}`;
    return `${ownership.control.title} does not apply here: it is excluded${where}${what}${stated}`;
  }
  if (obligation.owner === 'nobody') {
    const relied = providerName(statement?.statement.provider);
    return `Nobody owns ${inSentence(ownership.control.title)}: you rely on ${relied} for it, but ${chainOfMisplacedTrust(obligation)}`;
  }
  const over = protocol === undefined ? '' : `; it runs over ${protocol.title}, which implements it`;
  return `${whose(ownership, obligation.team)}: ${reasons}${over}`;
}

/** Why the provider that somebody relies on does not do it. */
export function chainOfMisplacedTrust(obligation: Obligation): string {
  const { ownership, statement, subject } = obligation;
  return misplacedTrust(ownership, statement?.statement.provider?.id, subject.kind === 'flow');
}

export function misplacedTrust(ownership: Ownership, relied: string | undefined, accepts: boolean): string {
  const { provider, service, owner } = ownership;
  if (service === undefined || provider === undefined || provider.id === relied) return chain(ownership, accepts);
  const name = ownership.element === undefined ? 'it' : `"${ownership.element.title}"`;
  const does = owner === 'provider' ? `, and ${providerName(provider)} does it there` : '';
  return `${name} runs on ${service.title} of ${providerName(provider)}${does}`;
}

function whose(ownership: Ownership, team: string | undefined): string {
  const control = ownership.control.title;
  switch (ownership.owner) {
    case 'provider':
      return `${control} is ${possessive(providerName(ownership.provider))}`;
    case 'customer':
      return `${control} is yours${ofTeam(team)}`;
    case 'shared':
      return `${control} is shared between ${providerName(ownership.provider)} and you${ofTeam(team)}`;
  }
}

function withoutService({ reason }: Ownership, subject: string | undefined): string {
  if (subject === undefined) return 'no service runs it as a whole';
  switch (reason.type) {
    case 'premises':
      return `${subject} runs on your own premises, where every defense is yours`;
    case 'unplaced':
      return `nothing says where ${subject} runs, so all of it is yours`;
    default:
      return `${subject} runs on no provider's service`;
  }
}

function decides(ownership: Ownership): string {
  const { reason, provider, owner } = ownership;
  switch (reason.type) {
    case 'provides':
      return `which provides it${inBrackets(reason.text)}`;
    case 'offers':
      return `which offers it${inBrackets(reason.text)}, and you switch it on`;
    case 'lacks':
      return `which cannot do it${inBrackets(reason.text)}, so it takes other means`;
    case 'shares':
      return `which shares it${halves(ownership) || inBrackets(reason.text)}`;
    case 'layer': {
      const said = halves(ownership) || inBrackets(reason.text);
      return `where ${layerName(reason.layer)} is ${ownersWord(owner, providerName(provider))}${said}`;
    }
    case 'table': {
      const column = ownership.model === undefined ? '' : `for ${modelName(ownership.model)} `;
      return `and ${column}${layerName(reason.layer)} is ${ownersWord(owner, 'the provider')} — ${reason.table}`;
    }
    default:
      return 'and neither that service nor a responsibility table says whose it is';
  }
}

function halves({ provider, providerHalf, customerHalf }: Ownership): string {
  const theirs = providerHalf && `${possessive(providerName(provider))} half is ${withoutFullStop(providerHalf)}`;
  const yours = customerHalf && `yours is ${withoutFullStop(customerHalf)}`;
  const said = [theirs, yours].filter(Boolean).join(', ');
  return said && `: ${said}`;
}

function ownersWord(owner: Ownership['owner'], provider: string): string {
  return { provider: possessive(provider), customer: "the customer's", shared: 'shared' }[owner];
}

function inBrackets(text: string | undefined): string {
  return text ? ` (${withoutFullStop(text)})` : '';
}
