import type { Control, Day, Element, Protocol, Subject } from '../model/model.ts';
import type { Obligation, Owner, Ownership, State, StatedDefense } from './analysis.ts';
import type { ModelIndex } from './model-index.ts';

/** How one control stands on one subject. */
export interface Judgment {
  readonly control: Control;
  /** Shared by all elements on one service: without its element. */
  readonly ownership: Ownership;
  readonly owner: Owner;
  readonly state: State;
  readonly stated: StatedDefense | undefined;
  readonly protocol: Protocol | undefined;
}

export function judge(
  control: Control,
  subject: Subject,
  element: Element | undefined,
  index: ModelIndex,
  today: Day,
): Judgment {
  const ownership = index.ownerships.shared(control, element);
  const protocol = index.statements.protocol(control.id, subject);
  const stated = index.statements.nearest(control.id, subject);
  const excluded = stated?.statement.type === 'excludes';
  const owner =
    !excluded && stated !== undefined && reliesOnTheWrongParty(stated, ownership) ? 'nobody' : ownership.owner;
  const state = excluded ? 'excluded' : stateOf(owner, stated, protocol, today);
  return { control, ownership, owner, state, stated, protocol };
}

/** The member of an `A or B` that stands for it: the first that is met, else the first with a statement, else the first. */
export function judgeGroup(
  controls: readonly Control[],
  subject: Subject,
  element: Element | undefined,
  index: ModelIndex,
  today: Day,
): Judgment | undefined {
  let chosen: Judgment | undefined;
  let firstExcluded: Judgment | undefined;
  for (const control of controls) {
    const judgment = judge(control, subject, element, index, today);
    if (judgment.state === 'met') return judgment;
    if (judgment.state === 'excluded') firstExcluded ??= judgment;
    else if (chosen === undefined || (chosen.stated === undefined && judgment.stated !== undefined)) chosen = judgment;
  }
  return chosen ?? firstExcluded;
}

/** The customer counts on a provider that does not do it, or that does not run this at all. */
export function reliesOnTheWrongParty({ statement }: StatedDefense, ownership: Ownership): boolean {
  if (statement.type !== 'relies' || statement.provider === undefined) return false;
  return ownership.owner === 'customer' || ownership.provider?.id !== statement.provider.id;
}

/** A plan or waiver stands through its day. One whose date cannot be read is an error already, and stands. */
export function isPast(date: { readonly date: Day } | undefined, today: Day): boolean {
  return date !== undefined && date.date < today;
}

/** Whether the obligation is open because the day of a plan or waiver has passed. */
export function isOverdue(obligation: Obligation): boolean {
  if (obligation.owner === 'nobody') return false;
  if (obligation.state !== 'missing' && obligation.state !== 'partial') return false;
  const type = obligation.statement?.statement.type;
  return type === 'plans' || type === 'waives';
}

function stateOf(owner: Owner, stated: StatedDefense | undefined, protocol: Protocol | undefined, today: Day): State {
  if (owner === 'nobody') return 'missing';
  if (owner === 'provider' || protocol !== undefined) return 'met';
  const open = owner === 'shared' ? 'partial' : 'missing';
  switch (stated?.statement.type) {
    case 'implements':
      return 'met';
    case 'plans':
      return isPast(stated.statement.date, today) ? open : 'planned';
    case 'waives':
      return isPast(stated.statement.date, today) ? open : 'waived';
    default:
      return open;
  }
}
