import type { Obligation } from '../../../language/analysis/analysis.ts';
import { atSentenceStart, providerName, sentence } from '../../../language/analysis/wording.ts';
import type { Subject } from '../../../language/model/model.ts';
import { customerHalf, providedHalf, ruleOf } from './halves.ts';

/** How a defense stands and who answers for it, for a reader who is neither: a sentence without its full stop. */
export function standingOf(obligation: Obligation): string {
  const { owner, state, statement, ownership } = obligation;
  const stated = statement?.statement;
  const date = stated?.date?.date;
  const [provider, team] = [providerName(ownership.provider), teamOf(obligation)];
  switch (state) {
    case 'met':
      return metBy(obligation, provider, team);
    case 'partial':
      return `half in place: ${provider} does its half, and the half of ${team} is ${lapsed(obligation) ?? 'not stated'}`;
    case 'planned':
      return `planned by ${team}${date === undefined ? '' : ` for ${date}`}`;
    case 'waived':
      return `not in place: ${stated?.by ?? 'somebody'} accepts the risk${date === undefined ? '' : ` until ${date}`}`;
    case 'excluded':
      return 'not applicable';
    case 'missing':
      if (owner === 'nobody')
        return `not in place, and owned by nobody: the model relies on ${providerName(stated?.provider)} for it, which does not do it`;
      return `not in place: ${lapsed(obligation) ?? `it is for ${team} to do`}`;
  }
}

function metBy({ owner, protocol, statement }: Obligation, provider: string, team: string): string {
  if (protocol !== undefined && statement === undefined) return `in place through ${protocol.title}`;
  if (owner === 'provider') return `in place, done by ${provider}`;
  return owner === 'shared' ? `in place: ${provider} does its half, and ${team} the other` : `implemented by ${team}`;
}

/** A plan or waiver whose day is over. */
function lapsed({ statement, team }: Obligation): string | undefined {
  const stated = statement?.statement;
  const date = stated?.date?.date;
  if (date === undefined) return undefined;
  if (stated?.type === 'plans') return `overdue: ${team ?? 'a team without a name'} had planned it for ${date}`;
  return stated?.type === 'waives' ? `accepted by ${stated.by ?? 'somebody'} only until ${date}` : undefined;
}

/** The team of the customer, or what it is called where the model names none. */
export function teamOf({ team }: Obligation): string {
  return team ?? 'the owner of the system';
}

/** What the model itself says of how it is done, or why it is not: a sentence, where it says anything. */
export function accountOf({ state, statement, exclusion, protocol }: Obligation): string | undefined {
  const text = state === 'excluded' && exclusion !== undefined ? exclusion.exclusion.reason : statement?.statement.text;
  if (text) return sentence(atSentenceStart(text));
  if (protocol !== undefined && statement === undefined) return `The flow runs over ${protocol.title}.`;
  return undefined;
}

/** Why it is whose it is: what the service brings, and what it leaves to those who run on it. */
export function groundsOf({ ownership }: Obligation): string {
  const { element, service, provider, reason } = ownership;
  const name = element === undefined ? 'It' : `"${element.title}"`;
  if (service === undefined) {
    switch (reason.type) {
      case 'premises':
        return `${name} runs on the premises of the system's owner, where every defense is the owner's.`;
      case 'unplaced':
        return `The model does not say where ${name} runs, so the defense is the system owner's.`;
      default:
        return "No service of a provider runs it as a whole, so the defense is the system owner's.";
    }
  }
  const runs = `${name} runs on ${service.title}${provider === undefined ? '' : ` of ${provider.title}`}.`;
  const rule = ruleOf(ownership);
  if (rule !== undefined) return `${runs} ${rule}`;
  const [theirs, left] = [providedHalf(ownership), customerHalf(ownership)];
  if (reason.type === 'offers' && theirs !== undefined)
    return `${runs} The service offers: ${theirs} The customer has to switch it on.`;
  return [
    runs,
    ...(theirs === undefined ? [] : [`The service brings: ${theirs}`]),
    ...(left === undefined ? [] : [`Left to the customer: ${left}`]),
  ].join(' ');
}

/** What a subject is called by those who have not read the model: a flow by its ends, and its title where it has one. */
export function titleOfSubject(subject: Subject): string {
  if (subject.kind !== 'flow') return subject.title;
  const ends = `${subject.source.title} → ${subject.target.title}`;
  return subject.title === ends ? ends : `${ends}, “${subject.title}”`;
}
