import type { Boundary, Subject } from '../../model/model.ts';
import type { Fix } from '../../model/edit.ts';
import type { Facts } from '../facts.ts';
import { fix } from '../fixes.ts';
import { quoted } from '../quoted.ts';
import { decidingElement } from '../surroundings.ts';
import { someTeam, teamsOf } from '../teams.ts';
import { called, listSome, shortName } from '../wording.ts';
import { findingRule } from './rule.ts';

interface Case {
  /** The innermost body around all parts that have no team: one owner there settles it. */
  readonly at: Exclude<Subject, { readonly kind: 'flow' }>;
  readonly parts: readonly Subject[];
  readonly defenses: number;
}

export const noOwner = findingRule<Case>({
  code: 'no-owner',
  severity: 'information',

  *cases(facts) {
    const parts = new Set<Case['at']>();
    let defenses = 0;
    for (const obligation of facts.obligations) {
      if (obligation.team !== undefined || obligation.owner === 'provider' || obligation.state === 'excluded') continue;
      // Somebody relies on the wrong provider, and it is another one's.
      if (obligation.ownership.owner === 'provider') continue;
      const subject = obligation.subject;
      defenses += 1;
      const part = subject.kind === 'flow' ? decidingElement(subject) : subject;
      if (part !== undefined) parts.add(part);
    }
    if (defenses > 0) yield { at: around([...parts], facts), parts: [...parts], defenses };
  },

  subject: ({ at }) => at,
  origin: ({ at }) => at.origin,

  message({ at, parts, defenses }) {
    const them = defenses === 1 ? 'it' : 'them';
    const what = `No team owns ${defenses === 1 ? 'the one defense that is' : `${defenses} defenses that are`} yours`;
    const [only] = parts;
    if (only !== undefined && parts.length === 1) {
      return `${what} on ${called(only)}, so nobody will see to ${them}. Name an owner, here or further out.`;
    }
    const names = listSome(
      parts.map(({ title }) => `"${title}"`),
      3,
    );
    return `${what} in ${called(at)}, on ${names}, so nobody will see to ${them}. Name an owner for all of it, or for each part.`;
  },

  related: ({ at, parts }) =>
    parts
      .filter((part) => part !== at)
      .slice(0, 5)
      .map((part) => ({ message: `${called(part)} has no owner`, origin: part.origin })),

  fixes({ at }, facts) {
    const known = teamsOf(facts.model).slice(0, 3);
    const teams = known.length > 0 ? known : [someTeam(facts.model)];
    const [likeliest] = teams;
    const bodies = at.kind === 'system' || likeliest === undefined ? [] : [ownerFix(facts.model.system, likeliest)];
    return [...teams.map((team) => ownerFix(at, team)), ...bodies];
  },
});

function ownerFix(at: Subject, team: string): Fix {
  const line = `owner ${quoted(team)}`;
  return fix(`Make ${team} the owner of ${at.kind === 'system' ? 'the whole system' : shortName(at)}`, [
    { type: 'add-line', to: at.origin, line },
  ]);
}

function around(parts: readonly Case['at'][], facts: Facts): Case['at'] {
  const [first, ...others] = parts;
  if (first === undefined || first.kind === 'system') return facts.model.system;
  if (others.length === 0) return first;
  let common = first.kind === 'boundary' ? pathTo(first) : pathTo(first.parent);
  for (const part of others) {
    if (part.kind === 'system') return part;
    const path = part.kind === 'boundary' ? pathTo(part) : pathTo(part.parent);
    const differs = common.findIndex((boundary, i) => boundary !== path[i]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.at(-1) ?? facts.model.system;
}

/** From the outside in. */
function pathTo(boundary: Boundary | undefined): Boundary[] {
  const path: Boundary[] = [];
  for (let at = boundary; at !== undefined; at = at.parent) path.push(at);
  return path.reverse();
}
