import type { Obligation, Ownership } from './analysis.ts';
import {
  called,
  inSentence,
  isPlural,
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

export interface Telling {
  /** The subject is a flow, and the element is the end that accepts it. */
  readonly accepts?: boolean;
  /** The sentence has named the element already. */
  readonly named?: boolean;
}

/** The chain alone: where it runs, and what the service, its layer or a table says. */
export function chain(ownership: Ownership, { accepts = false, named = false }: Telling = {}): string {
  const { element, service } = ownership;
  const name = element === undefined || (named && !accepts) ? 'it' : `"${element.title}"`;
  const start = accepts ? `${name} accepts the flow, and ` : '';
  const subject = accepts ? 'it' : name;
  if (service === undefined) return start + withoutService(ownership, element === undefined ? undefined : subject);
  return `${start}${subject} runs on ${serviceName(service)}, ${decides(ownership)}`;
}

/** Why the provider that somebody relies on does not do it. */
export function misplacedTrust(ownership: Ownership, relied: string | undefined, telling: Telling): string {
  const { provider, service, owner, element } = ownership;
  if (service === undefined || provider === undefined || provider.id === relied) return chain(ownership, telling);
  const name = element === undefined || (telling.named && !telling.accepts) ? 'it' : `"${element.title}"`;
  const does = owner === 'provider' ? `, and ${providerName(provider)} does it there` : '';
  return `${name} runs on ${service.title} of ${providerName(provider)}${does}`;
}

function whyObligation(obligation: Obligation): string {
  const { ownership, subject, statement, protocol, state, owner, team } = obligation;
  if (state === 'excluded') return whyExcluded(obligation);
  const accepts = subject.kind === 'flow';
  if (owner === 'nobody') {
    const relied = statement?.statement.provider;
    const misplaced = misplacedTrust(ownership, relied?.id, { accepts });
    return `Nobody owns ${inSentence(ownership.control.title)}: you rely on ${providerName(relied)} for it, but ${misplaced}`;
  }
  const over = protocol === undefined ? '' : `; the flow runs over ${protocol.title}, which implements it`;
  return `${whose(ownership, team)}: ${chain(ownership, { accepts })}${over}`;
}

function whyExcluded({ control, exclusion, statement, subject }: Obligation): string {
  const does = isPlural(control.title) ? 'do' : 'does';
  const by = exclusion?.by ?? statement?.by;
  const where = by === undefined || by === subject ? 'here' : `in ${called(by)}`;
  const what = exclusion === undefined ? `excluded ${where}` : `every threat that asks for it is excluded ${where}`;
  const reason = exclusion === undefined ? statement?.statement.text : exclusion.exclusion.reason;
  return `${control.title} ${does} not apply: ${what}${reason ? `, since "${withoutFullStop(reason)}"` : ''}`;
}

function whose(ownership: Ownership, team: string | undefined): string {
  const title = ownership.control.title;
  const control = `${title} ${isPlural(title) ? 'are' : 'is'}`;
  switch (ownership.owner) {
    case 'provider':
      return `${control} ${possessive(providerName(ownership.provider))}`;
    case 'customer':
      return `${control} yours${ofTeam(team)}`;
    case 'shared':
      return `${control} shared between ${providerName(ownership.provider)} and you${ofTeam(team)}`;
  }
}

function withoutService({ reason }: Ownership, subject: string | undefined): string {
  if (subject === undefined) return 'no service runs it as a whole';
  switch (reason.type) {
    case 'premises':
      return `${subject} runs on your own premises, where every defense is yours`;
    case 'unplaced':
      return `nothing says where ${subject} runs, so all of it is yours`;
    case 'unknown-service':
      return `the service that ${subject} names is not known, so all of it is yours`;
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
