import type { Ask, Edit, Fix } from '../model/edit.ts';
import type { Control, Service, Subject } from '../model/model.ts';
import { placeholders } from '../model/placeholders.ts';
import type { Obligation, Ownership } from './analysis.ts';
import { askText, askWhich } from './asking.ts';
import { daysAfter } from './dates.ts';
import { type Facts, isUnstated } from './facts.ts';
import { quoted } from './quoted.ts';
import { stays } from './same-job.ts';
import { decidingElement } from './surroundings.ts';
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
    const what = `${ownership.owner === 'shared' ? 'your half of ' : ''}${inSentence(control.title)}`;
    return implementFix(what, control, ownership, (line) => stateEdit(obligation.subject, control, line, facts));
  });
}

/** States one control, with what the provider calls it; asks which where that leaves a choice. */
export function implementFix(what: string, control: Control, ownership: Ownership, edit: (line: string) => Edit): Fix {
  const how = means(ownership);
  const which = how === undefined ? undefined : askWhich(how);
  const title = `Implement ${what}${how === undefined ? '' : ` (${how})`}`;
  const edits = [edit(implementsLine(control, how))];
  return which === undefined ? fix(title, edits) : asking(fix(`${title}…`, edits), which);
}

export function planFix(control: Control, facts: Facts, edit: (line: string) => Edit): Fix {
  const due = inThreeMonths(facts);
  const plan = fix(`Plan ${inSentence(control.title)}…`, [edit(`plans ${control.id} due ${due}`)]);
  return { ...asking(plan, { written: due }), kind: 'plan' };
}

/** Who accepts the risk is not the team that would do the work, and nobody else can be told from the model. */
export function waiveFix({ control, subject }: Obligation, facts: Facts): Fix {
  const reason = askText(placeholders.whyWaived);
  const by = askText(placeholders.whoAccepts);
  const until = { written: inThreeMonths(facts) };
  const line = `waives ${control.id} ${reason.written} by ${by.written} until ${until.written}`;
  const waiver = fix(`Waive ${inSentence(control.title)}…`, [stateEdit(subject, control, line, facts)]);
  return { ...asking(waiver, reason, by, until), kind: 'waive' };
}

/** All of those of which any would do: the others would be asked for as before. */
export function excludeFix({ anyOf, subject }: Obligation, facts: Facts): Fix {
  const reason = askText(placeholders.whyExcluded);
  const edits = anyOf.map((control) => stateEdit(subject, control, `excludes ${control.id} ${reason.written}`, facts));
  const title = `Exclude ${list(anyOf.map((control) => inSentence(control.title)))}…`;
  return { ...asking(fix(title, edits), reason), kind: 'exclude' };
}

/** All that the subject lacks at once, where it lacks several. What leaves a choice is stated without a word on how. */
export function implementAllFixes(subject: Subject, facts: Facts): Fix[] {
  const missing = facts.obligationsOf(subject).filter(isUnstated);
  const controls = [...new Set(missing.map(({ control }) => control))];
  if (controls.length < 2) return [];
  const edits = controls.map((control): Edit => {
    const how = means(facts.index.ownerships.of(control, subject));
    const said = how === undefined || askWhich(how) !== undefined ? undefined : how;
    return { type: 'add-line', to: subject.origin, line: implementsLine(control, said) };
  });
  const how = controls.length === 2 ? 'both' : `all ${controls.length}`;
  return [{ ...fix(`Implement ${how} missing of ${shortName(subject)}`, edits), kind: 'all' }];
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
  const edits: Edit[] = [{ type: 'add-line', to: boundary.origin, line: implementsLine(control, undefined) }];
  return [{ ...fix(title, edits), kind: 'further' }];
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
    return service === undefined || lacks || !stays(service) ? [] : [service];
  });
}

export function inThreeMonths(facts: Facts): string {
  return daysAfter(facts.today, 90);
}

export function fix(title: string, edits: readonly Edit[], safe = false): Fix {
  return { title, edits, safe };
}

function asking(fix: Fix, ...asks: readonly Ask[]): Fix {
  return { ...fix, asks };
}
