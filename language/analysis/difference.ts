import type { Provider, Subject } from '../model/model.ts';
import type { Analysis, Finding, Obligation, Owner, Verdict } from './analysis.ts';
import { needKey } from './threats.ts';
import { count } from './wording.ts';

/** What becomes of defenses. */
export interface Hands {
  /** Whose owner is another one, or whose team within the customer. */
  readonly handedOver: readonly Change[];
  /** Whose owner stays, while it stands otherwise than before. */
  readonly restated: readonly Change[];
  readonly appeared: readonly Obligation[];
  readonly gone: readonly Obligation[];
}

/** What one analysis says that another did not: of a move, or of two versions of a model. */
export interface Difference extends Hands {
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}

export interface Change {
  readonly before: Obligation;
  readonly after: Obligation;
}

/** Matched by what they are about, so that moved lines and files make no difference. */
export function difference(before: Analysis, after: Analysis): Difference {
  const findings = match(before.findings, after.findings, isSameFinding);
  return {
    verdict: { before: before.verdict, after: after.verdict },
    ...handsOf(before.obligations, after.obligations),
    opened: findings.onlyAfter,
    closed: findings.onlyBefore,
  };
}

export function handsOf(before: readonly Obligation[], after: readonly Obligation[]): Hands {
  const obligations = match(before, after, isSameNeed);
  const handedOver: Change[] = [];
  const restated: Change[] = [];
  for (const change of obligations.both) {
    const { before: was, after: is } = change;
    // Of what is excluded on both sides, nobody owns anything.
    const counts = was.state !== 'excluded' || is.state !== 'excluded';
    if (counts && (was.owner !== is.owner || was.team !== is.team)) handedOver.push(change);
    else if (was.state !== is.state) restated.push(change);
  }
  return { handedOver, restated, appeared: obligations.onlyAfter, gone: obligations.onlyBefore };
}

/** `9 defenses become yours, 2 become shared; 3 new findings`. */
export function summarize(difference: Difference): string {
  const { opened, closed } = difference;
  const hands = summarizeHands(difference);
  const findings = [
    ...(opened.length > 0 ? [count(opened.length, 'new finding')] : []),
    ...(closed.length > 0
      ? [`${closed.length} ${opened.length > 0 ? 'gone' : closed.length === 1 ? 'finding gone' : 'findings gone'}`]
      : []),
  ];
  return findings.length === 0 ? hands : `${hands}; ${findings.join(', ')}`;
}

/** `9 defenses become yours, 2 become shared`. */
export function summarizeHands({ handedOver, appeared, gone }: Hands): string {
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
  return parts.length === 0 ? 'No defense changes hands' : parts.join(', ');
}

interface About {
  readonly subject: Subject | Provider;
}

interface Matches<Item> {
  readonly both: readonly { readonly before: Item; readonly after: Item }[];
  readonly onlyBefore: readonly Item[];
  readonly onlyAfter: readonly Item[];
}

/** Each is matched once, so that none of several equal ones is lost. */
function match<Item extends About>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): Matches<Item> {
  const left = bySubject(before);
  const both: { before: Item; after: Item }[] = [];
  const onlyAfter: Item[] = [];
  for (const [subject, items] of bySubject(after)) {
    const candidates = left.get(subject) ?? [];
    for (const item of items) {
      const at = candidates.findIndex((candidate) => isSame(candidate, item));
      const [found] = at < 0 ? [] : candidates.splice(at, 1);
      if (found === undefined) onlyAfter.push(item);
      else both.push({ before: found, after: item });
    }
  }
  return { both, onlyBefore: [...left.values()].flat(), onlyAfter };
}

function bySubject<Item extends About>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  let subject: Item['subject'] | undefined;
  let group: Item[] = [];
  for (const item of items) {
    // Those of one subject mostly stand together.
    if (item.subject !== subject) {
      subject = item.subject;
      const key = `${'kind' in subject ? subject.kind : 'provider'} ${subject.id}`;
      const known = groups.get(key);
      group = known ?? [];
      if (known === undefined) groups.set(key, group);
    }
    group.push(item);
  }
  return groups;
}

function isSameNeed({ anyOf: one }: Obligation, { anyOf: other }: Obligation): boolean {
  if (one.length !== other.length) return false;
  return one.length === 1 ? one[0]?.id === other[0]?.id : needKey(one) === needKey(other);
}

function isSameFinding(one: Finding, other: Finding): boolean {
  if (one.code !== other.code) return false;
  // An `A or B` may be reported on another of its members now.
  if (one.obligation !== undefined && other.obligation !== undefined)
    return isSameNeed(one.obligation, other.obligation);
  return one.obligation === other.obligation && one.control?.id === other.control?.id;
}
