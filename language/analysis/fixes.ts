import type { Edit, Fix } from '../model/edit.ts';
import type { Control, Service, Subject } from '../model/model.ts';
import type { Obligation, Ownership } from './analysis.ts';
import { daysAfter } from './dates.ts';
import { type Facts, isUnstated } from './facts.ts';
import { decidingElement } from './surroundings.ts';
import { someTeam } from './teams.ts';
import { inSentence, list, listSome, shortName } from './wording.ts';

/** `implements core.C "how"`, with what the provider calls it; who writes the line shortens the name. */
export function implementsLine(control: Control, how: string | undefined): string {
  return `implements ${control.id}${how ? ` ${quoted(how)}` : ''}`;
}

/** Writes the line in the subject's body, in place of what that body says of the control already. */
export function stateEdit(subject: Subject, control: Control, line: string, facts: Facts): Edit {
  const stated = facts.index.statements.nearest(control.id, subject);
  return stated?.by === subject
    ? { type: 'replace-statement', at: stated.statement.origin, line }
    : { type: 'add-line', to: subject.origin, line };
}

/** One for each control that would do. */
export function implementFixes(obligation: Obligation, facts: Facts): Fix[] {
  const others = obligation.anyOf.filter((control) => control !== obligation.control);
  return [obligation.control, ...others].map((control) => {
    const ownership = facts.index.ownerships.of(control, obligation.subject);
    const how = means(ownership);
    const what = `${ownership.owner === 'shared' ? 'your half of ' : ''}${inSentence(control.title)}`;
    const edits = [stateEdit(obligation.subject, control, implementsLine(control, how), facts)];
    return fix(`Implement ${what}${how ? ` (${how})` : ''}`, edits);
  });
}

export function planFix({ control, subject }: Obligation, facts: Facts): Fix {
  const line = `plans ${control.id} due ${inThreeMonths(facts)}`;
  return fix(`Plan ${inSentence(control.title)}…`, [stateEdit(subject, control, line, facts)]);
}

export function waiveFix({ control, subject, team }: Obligation, facts: Facts): Fix {
  const by = quoted(team ?? someTeam(facts.model));
  const line = `waives ${control.id} "The risk is accepted for now" by ${by} until ${inThreeMonths(facts)}`;
  return fix(`Waive ${inSentence(control.title)}…`, [stateEdit(subject, control, line, facts)]);
}

/** All of those of which any would do: the others would be asked for as before. */
export function excludeFix({ anyOf, subject }: Obligation, facts: Facts): Fix {
  const edits = anyOf.map((control) =>
    stateEdit(subject, control, `excludes ${control.id} "It does not apply here"`, facts),
  );
  return fix(`Exclude ${list(anyOf.map(({ title }) => inSentence(title)))}…`, edits);
}

/** All that the subject lacks at once, where it lacks several. */
export function implementAllFixes(subject: Subject, facts: Facts): Fix[] {
  const missing = facts.obligationsOf(subject).filter(isUnstated);
  const controls = [...new Set(missing.map(({ control }) => control))];
  if (controls.length < 2) return [];
  const edits = controls.map((control): Edit => {
    const how = means(facts.index.ownerships.of(control, subject));
    return { type: 'add-line', to: subject.origin, line: implementsLine(control, how) };
  });
  return [fix(`Implement all ${controls.length} missing of ${shortName(subject)}`, edits)];
}

/** One line in the boundary, where other parts of it lack the same. */
export function implementInBoundaryFixes({ control, ownership, subject }: Obligation, facts: Facts): Fix[] {
  const boundary = ownership.element?.parent;
  if (boundary === undefined || facts.index.statements.nearest(control.id, boundary)?.by === boundary) return [];
  const siblings: Subject[] = [];
  for (const sibling of facts.unstatedIn(boundary, control.id)) {
    const element = decidingElement(sibling);
    // What stands nearer than the boundary would go on to win.
    const settled = element !== undefined && facts.index.statements.nearest(control.id, element)?.by === element;
    if (sibling !== subject && !settled) siblings.push(sibling);
  }
  if (siblings.length === 0) return [];
  const names = listSome(siblings.map(shortName), 3);
  const title = `Implement ${inSentence(control.title)} in boundary ${boundary.name} (also missing in ${names})`;
  return [fix(title, [{ type: 'add-line', to: boundary.origin, line: implementsLine(control, undefined) }])];
}

/** What the service, or its layer, calls the customer's means: a feature to switch on, or the customer's half. */
export function means({ owner, customerHalf, reason }: Ownership): string | undefined {
  if (owner === 'shared') return customerHalf;
  return reason.type === 'offers' ? reason.text : undefined;
}

export function alternatives(ownership: Ownership, facts: Facts): Service[] {
  return (ownership.service?.alternatives ?? []).flatMap((id) => {
    const service = facts.model.services.get(id);
    const lacks = service?.capabilities.get(ownership.control.id)?.relation === 'lacks';
    return service === undefined || lacks ? [] : [service];
  });
}

export function inThreeMonths(facts: Facts): string {
  return daysAfter(facts.today, 90);
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

export function fix(title: string, edits: readonly Edit[], safe = false): Fix {
  return { title, edits, safe };
}
