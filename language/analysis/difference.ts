import type { Analysis, Finding, Obligation, Owner, Verdict } from './analysis.ts';
import { needKey } from './threats.ts';
import { count, list } from './wording.ts';

/** What one analysis says that another did not: of a move, or of two versions of a model. */
export interface Difference {
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  /** Whose owner is another one, or whose team within the customer. */
  readonly handedOver: readonly Change[];
  /** Whose owner stays, while it stands otherwise than before. */
  readonly restated: readonly Change[];
  readonly appeared: readonly Obligation[];
  readonly gone: readonly Obligation[];
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}

export interface Change {
  readonly before: Obligation;
  readonly after: Obligation;
}

/** Matched by what they are about, so that moved lines and files make no difference. */
export function difference(before: Analysis, after: Analysis): Difference {
  const old = keyed(before.obligations, obligationKey);
  const handedOver: Change[] = [];
  const restated: Change[] = [];
  const appeared: Obligation[] = [];
  for (const [key, obligation] of keyed(after.obligations, obligationKey)) {
    const match = old.get(key);
    old.delete(key);
    if (match === undefined) {
      appeared.push(obligation);
      continue;
    }
    const change = { before: match, after: obligation };
    // Of what is excluded on both sides, nobody owns anything.
    const counts = match.state !== 'excluded' || obligation.state !== 'excluded';
    if (counts && (match.owner !== obligation.owner || match.team !== obligation.team)) handedOver.push(change);
    else if (match.state !== obligation.state) restated.push(change);
  }
  const closed = keyed(before.findings, findingKey);
  const opened: Finding[] = [];
  for (const [key, finding] of keyed(after.findings, findingKey)) {
    if (!closed.delete(key)) opened.push(finding);
  }
  return {
    verdict: { before: before.verdict, after: after.verdict },
    handedOver,
    restated,
    appeared,
    gone: [...old.values()],
    opened,
    closed: [...closed.values()],
  };
}

/** `9 defenses become yours, 2 become shared`. */
export function summarize({ handedOver, appeared, gone, opened, closed }: Difference): string {
  const parts: string[] = [];
  const say = (number: number, one: string, many: string): void => {
    if (number === 0) return;
    const noun = parts.length === 0 ? count(number, 'defense') : String(number);
    parts.push(`${noun} ${number === 1 ? one : many}`);
  };
  const become = (owner: Owner): number =>
    handedOver.filter(({ before, after }) => after.owner === owner && before.owner !== owner).length;
  say(become('customer'), 'becomes yours', 'become yours');
  say(become('shared'), 'becomes shared', 'become shared');
  say(become('provider'), "becomes the provider's", "become the provider's");
  say(become('nobody'), "becomes nobody's", "become nobody's");
  say(
    handedOver.filter(({ before, after }) => before.owner === after.owner).length,
    'changes its team',
    'change their team',
  );
  say(appeared.length, 'appears', 'appear');
  say(gone.length, 'goes', 'go');
  const hands = parts.length === 0 ? 'No defense changes hands' : list(parts);
  const findings = [
    ...(opened.length > 0 ? [count(opened.length, 'new finding')] : []),
    ...(closed.length > 0
      ? [`${closed.length} ${opened.length > 0 ? 'gone' : closed.length === 1 ? 'finding gone' : 'findings gone'}`]
      : []),
  ];
  return findings.length === 0 ? hands : `${hands}; ${findings.join(', ')}`;
}

/** Equal keys are told apart by their number, so that none is lost. */
function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const result = new Map<string, Item>();
  const times = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    result.set(`${key}\n${time}`, item);
  }
  return result;
}

function obligationKey({ subject, anyOf }: Obligation): string {
  return `${subject.kind} ${subject.id}\n${needKey(anyOf)}`;
}

function findingKey({ code, subject, control, obligation }: Finding): string {
  const about = obligation === undefined ? (control?.id ?? '') : needKey(obligation.anyOf);
  return `${code}\n${'kind' in subject ? subject.kind : 'provider'} ${subject.id}\n${about}`;
}
