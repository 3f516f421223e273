import { isByClause, isEvidenceClause, type Statement } from '../../generated/ast.ts';

const statesHow: ReadonlySet<string> = new Set(['implements', 'plans']);

/**
 * The new line for what an old statement said of a control: the team, the evidence and the means of the old one still
 * hold, where the new line does not say its own.
 */
export function restated(line: string, old: Statement): string {
  const verb = /^\w+/.exec(line)?.[0] ?? '';
  const was = old.$type.toLowerCase();
  const kept: string[] = [];
  const how = old.text === undefined || !statesHow.has(verb) || !statesHow.has(was) || /^\w+\s+[\w.]+\s*"/.test(line);
  const text = how ? undefined : `"${(old.text ?? '').replace(/[\\"]/g, '\\$&')}"`;
  const written = text === undefined ? line : line.replace(/^\w+\s+[\w.]+/, (head) => `${head} ${text}`);
  for (const clause of old.clauses) {
    const copy = clause.$cstNode?.text;
    if (copy === undefined || was === 'waives' || !statesHow.has(verb)) continue;
    if (isByClause(clause) && !/\sby\s*"/.test(line)) kept.push(copy);
    if (isEvidenceClause(clause) && !/\sevidence\s*"/.test(line)) kept.push(copy);
  }
  return [written, ...kept].join(' ');
}
