import type { Change, Hands } from '../../language/analysis/difference.ts';
import type { Obligation, Owner } from '../../language/analysis/analysis.ts';
import { count, sentence } from '../../language/analysis/wording.ts';
import type { Location } from '../protocol.ts';
import type { ChangeGroup, ChangeSide, DefenseChange } from '../protocol/difference.ts';
import { defenseId } from './defense-id.ts';
import { titleOf } from './defenses.ts';
import { nameOf, rowId, titleBeside } from './split.ts';
import type { Viewing } from './viewing.ts';
import { isGap, ownerAndState, ownerTotal } from './words.ts';

/** What has become of a defense: one side is left out where nothing asked for it, or nothing does so any more. */
export type Changed =
  | Change
  | { readonly before?: undefined; readonly after: Obligation }
  | { readonly before: Obligation; readonly after?: undefined };

/** Where a change leads, and what there is to say of that. */
export interface Lead {
  readonly location: Location;
  readonly note?: string;
}

export interface ChangeWords {
  readonly viewing: Pick<Viewing, 'why'>;
  readonly lead: (changed: Changed) => Lead;
}

/** Of a group with very many, the first are shown: nobody reads them all, and each view is sent as a whole. */
const mostShown = 200;

export function changeGroup(id: string, title: string, all: readonly Changed[], words: ChangeWords): ChangeGroup {
  const left = all.length - mostShown;
  return {
    id,
    title,
    changes: all.slice(0, mostShown).map((changed) => changeOf(changed, words)),
    more: left > 0 ? `and ${left} more` : '',
  };
}

/** Whose hands defenses are in now, what is asked besides and no longer; `other` where some of them stand above. */
export function handGroups(hands: Hands, words: ChangeWords, other = false): ChangeGroup[] {
  const { handedOver, restated, appeared, gone } = hands;
  const defenses = (number: number): string => (other ? count(number, 'other defense') : count(number, 'defense'));
  const groups: ChangeGroup[] = [];
  const add = (id: string, one: string, many: string, all: readonly Changed[]): void => {
    if (all.length === 0) return;
    groups.push(changeGroup(id, `${defenses(all.length)} ${all.length === 1 ? one : many}`, all, words));
  };
  const become = (owner: Owner): Change[] =>
    handedOver.filter(({ before, after }) => after.owner === owner && before.owner !== owner);
  add('nobody', "becomes nobody's", "become nobody's", become('nobody'));
  add('customer', 'becomes yours', 'become yours', become('customer'));
  add('shared', 'becomes shared', 'become shared', become('shared'));
  add('provider', "becomes the provider's", "become the provider's", become('provider'));
  const teams = handedOver.filter(({ before, after }) => before.owner === after.owner);
  add('team', 'changes its team', 'change their team', teams);
  add('restated', 'stands otherwise than before', 'stand otherwise than before', restated);
  add(
    'appeared',
    'appears',
    'appear',
    appeared.map((after) => ({ after })),
  );
  add(
    'gone',
    'goes',
    'go',
    gone.map((before) => ({ before })),
  );
  return groups;
}

function changeOf(changed: Changed, { viewing, lead }: ChangeWords): DefenseChange {
  const { before, after } = changed;
  const shown = after ?? before;
  const { location, note = '' } = lead(changed);
  const reasons = before?.owner !== after?.owner;
  const side = (of: Obligation): ChangeSide => sideOf(of, reasons ? sentence(viewing.why(of)) : '');
  return {
    id: defenseId(shown),
    row: rowId(shown.subject),
    part: nameOf(shown.subject),
    partTitle: titleBeside(shown.subject),
    title: titleOf(shown),
    before: before ? side(before) : notAsked('not asked before'),
    after: after ? side(after) : notAsked('not asked any more'),
    location,
    note,
  };
}

function sideOf(obligation: Obligation, because: string): ChangeSide {
  return {
    owner: ownerTotal(obligation.owner, 1),
    text: ownerAndState(obligation),
    gap: isGap(obligation),
    because,
    source: because === '' ? null : (obligation.ownership.source ?? null),
  };
}

function notAsked(text: string): ChangeSide {
  return { owner: null, text, gap: false, because: '', source: null };
}
