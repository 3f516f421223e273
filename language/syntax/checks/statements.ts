import type {
  DueClause,
  EvidenceClause,
  ExpiresClause,
  IncidentLine,
  Incidents,
  Retirement,
  Statement,
  StatementClause,
  UntilClause,
} from '../../generated/ast.ts';
import {
  isByClause,
  isDueClause,
  isEvidenceClause,
  isNotifyLine,
  isStatement,
  isUntilClause,
  isUsing,
} from '../../generated/ast.ts';
import type { AstNode } from 'langium';
import { placeholders } from '../../model/placeholders.ts';
import { isDay } from '../days.ts';
import { target } from '../linker.ts';
import type { ProblemCode } from '../problem.ts';
import { onlyOne, removal, type CheckContext } from './check.ts';

export function checkStatement(node: Statement, context: CheckContext): void {
  const clauses: readonly StatementClause[] = node.clauses;
  const at = node.controls.length > 0 ? 'controls' : undefined;
  const missing = (code: ProblemCode, message: string): void => context.error(code, message, node, at, at && 0);
  onlyOne(clauses.filter(isByClause), context, 'The team');
  onlyOne(clauses.filter(isDueClause), context, 'The date');
  onlyOne(clauses.filter(isUntilClause), context, 'The date');
  if (node.$type === 'Plans' && !clauses.some(isDueClause)) {
    missing('missing-due', 'A plan needs a day by which it stands: add "due" and a date such as 2027-01-31.');
  }
  if (node.$type === 'Waives') {
    if (node.text === undefined)
      missing('missing-reason', 'A waiver needs its reason: add it in quotes after the control.');
    if (!clauses.some(isByClause))
      missing('missing-by', 'A waiver needs somebody who accepts the risk: add "by" and who that is.');
    if (!clauses.some(isUntilClause))
      missing('missing-until', 'A waiver needs an end: add "until" and a date such as 2027-01-31.');
  }
  if (node.$type === 'Excludes' && node.text === undefined) {
    const property = node.threats.length > 0 ? 'threats' : at;
    context.error(
      'missing-reason',
      'What does not apply here needs its reason: add it in quotes after the name.',
      node,
      property,
      property && 0,
    );
  }
  checkPlaceholders(node, clauses, context);
  for (const clause of clauses) {
    if (isDueClause(clause) && node.$type !== 'Plans') misplaced(clause, 'due', 'plans', context);
    if (isUntilClause(clause) && node.$type !== 'Waives') misplaced(clause, 'until', 'waives', context);
  }
}

/** What a fix writes for somebody to replace is a text like any other, and would close the gap. */
function checkPlaceholders(node: Statement, clauses: readonly StatementClause[], context: CheckContext): void {
  if (node.$type === 'Waives' && node.text === placeholders.whyWaived) {
    context.warning('missing-reason', 'Nobody has filled in yet why the risk is accepted.', node, 'text');
  }
  if (node.$type === 'Waives') {
    for (const clause of clauses.filter(isByClause)) {
      if (clause.team !== placeholders.whoAccepts) continue;
      context.warning('missing-by', 'Nobody has filled in yet who accepts the risk.', clause, 'team');
    }
  }
  if (node.$type === 'Excludes' && node.text === placeholders.whyExcluded) {
    context.warning('missing-reason', 'Nobody has filled in yet why it does not apply here.', node, 'text');
  }
}

function misplaced(clause: AstNode, word: string, statement: string, context: CheckContext): void {
  const fix = removal(`Remove "${word}"`, context.origin(clause));
  context.error(
    'misplaced-clause',
    `"${word}" belongs to "${statement}": remove it here.`,
    clause,
    undefined,
    undefined,
    [fix],
  );
}

export function checkDate(node: DueClause | UntilClause | ExpiresClause | Retirement, context: CheckContext): void {
  checkDay(node, 'date', node.date, context);
}

export function checkEvidence(node: EvidenceClause, context: CheckContext): void {
  if (isEvidenceClause(node) && node.expires !== undefined) checkDay(node, 'expires', node.expires, context);
}

function checkDay(node: AstNode, property: string, date: string | undefined, context: CheckContext): void {
  if (date === undefined || isDay(date)) return;
  const shaped = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const message = shaped
    ? `${date} is no day of the calendar.`
    : `"${date}" is no date: write year, month and day, such as 2027-01-31.`;
  context.error('impossible-date', message, node, property);
}

/** Two statements about one control, or two exclusions of one threat, in the same body. */
export function checkBody(lines: readonly AstNode[], context: CheckContext): void {
  const seen = new Set<AstNode>();
  for (const statement of lines.filter(isStatement)) {
    const threats = statement.$type === 'Excludes' ? statement.threats : [];
    for (const [property, references] of [
      ['controls', statement.controls],
      ['threats', threats],
    ] as const) {
      references.forEach((reference, index) => {
        const named: AstNode | undefined = target<AstNode>(reference);
        if (!named) return;
        if (seen.has(named)) {
          const at = context.origin(statement, property, index);
          const message = `This body already says something about ${reference.$refText}: keep one of the two.`;
          context.error('duplicate-statement', message, statement, property, index, [removal('Remove this one', at)]);
        }
        seen.add(named);
      });
    }
  }
}

export function checkIncidents(node: Incidents, context: CheckContext): void {
  const inSystem = node.$container.$type === 'System';
  const stages = new Set<string>();
  for (const line of node.lines as readonly IncidentLine[]) {
    if (isNotifyLine(line)) {
      if (!inSystem)
        context.error('misplaced-clause', "Whom to notify is the system's to say, not the provider's.", line);
      else if (line.party === undefined) context.error('missing-by', 'Say who is notified, in quotes.', line);
      continue;
    }
    line.stages.forEach((stage, index) => {
      if (stages.has(stage))
        context.error('duplicate-line', `Who does "${stage}" is said twice: keep one.`, line, 'stages', index);
      stages.add(stage);
    });
    if (inSystem && !line.clauses.some(isByClause)) {
      context.error(
        'missing-by',
        `Nobody is named for "${line.stages.join(', ')}": add "by" and the team.`,
        line,
        'stages',
        0,
      );
    }
    onlyOne(line.clauses.filter(isByClause), context, 'The team');
    onlyOne(line.clauses.filter(isUsing), context, 'The means');
  }
  onlyOne(node.lines.filter(isNotifyLine), context, 'Whom to notify');
}
