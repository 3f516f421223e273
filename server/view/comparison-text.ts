import { count, list } from '../../language/analysis/wording.ts';
import type { ChangeGroup, ChangeSide, DefenseChange } from '../protocol/difference.ts';
import { isSame, type Comparison } from './comparison.ts';
import { escaped, harmless } from './harmless.ts';
import { bullets, inert, paragraphs, table } from './markdown.ts';
import type { Paint } from './text.ts';

/** What is wrong with the texts that are compared, a line each with its place: one list where both are one text. */
export interface SideErrors {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** For people at a terminal: of several systems, those in which nothing changed share a line at the end. */
export function comparisonsAsText(comparisons: readonly Comparison[], errors: SideErrors, paint: Paint): string {
  const notes = errorNotes(errors).map(({ title, lines }) =>
    [paint.red(title), ...firstOf(lines).map((line) => `  ${harmless(line)}`)].join('\n'),
  );
  const text = told(comparisons, harmless, (comparison) => {
    const head = paint.bold(harmless(verdictChange(comparison)));
    if (isSame(comparison)) return `${head}\nNothing has changed.`;
    const groups = comparison.groups.flatMap((group) => groupLines(group, paint));
    const findings = comparison.findings.flatMap(({ title, findings: lines }) => [
      '',
      paint.bold(title),
      ...lines.map(({ text }) => `  ${harmless(text)}`),
    ]);
    return [head, harmless(comparison.summary), ...groups, ...findings].join('\n');
  });
  return [...notes, text].join('\n\n');
}

const mostErrors = 5;

function firstOf(lines: readonly string[]): string[] {
  const left = lines.length - mostErrors;
  return left > 0 ? [...lines.slice(0, mostErrors), `and ${left} more`] : [...lines];
}

/** What does not resolve asks for no defense: a gap may seem to open or close where only a name is misspelled. */
function errorNotes({ before, after }: SideErrors): { readonly title: string; readonly lines: readonly string[] }[] {
  const sides =
    before === after
      ? ([['The text has', before]] as const)
      : ([
          ['Before, the text had', before],
          ['Now, the text has', after],
        ] as const);
  return sides
    .filter(([, lines]) => lines.length > 0)
    .map(([side, lines]) => {
      const them = lines.length === 1 ? 'it' : 'them';
      return { title: `${side} ${count(lines.length, 'error')}: what follows may come of ${them}.`, lines };
    });
}

/** What is told of each system, an empty line between two. */
function told(
  comparisons: readonly Comparison[],
  safe: (text: string) => string,
  tell: (comparison: Comparison) => string,
): string {
  if (comparisons.length === 1) return comparisons.map(tell).join('');
  const same = comparisons.filter(isSame).map(({ system }) => system);
  const changed = comparisons.filter((comparison) => !isSame(comparison)).map(tell);
  return [...changed, ...(same.length === 0 ? [] : [`Nothing has changed in ${safe(list(same))}.`])].join('\n\n');
}

function groupLines({ title, changes, more }: ChangeGroup, paint: Paint): string[] {
  const lines = changes.flatMap((change) => {
    const { part, title: what, before, after } = change;
    const reasons = reasonsOf(change).map((reason) => `      ${paint.dim(harmless(reason))}`);
    return [`  ${harmless(`${part} › ${what}: ${before.text} → ${after.text}`)}`, ...reasons];
  });
  return ['', paint.bold(title), ...lines, ...(more === '' ? [] : [`  ${more}`])];
}

/** For a comment on a pull request: what changed stands in tables, and reasons behind a fold. */
export function comparisonsAsMarkdown(comparisons: readonly Comparison[], errors: SideErrors): string {
  const notes = errorNotes(errors).map(({ title, lines }) => `**${title}**\n\n${bullets(firstOf(lines).map(inert))}`);
  const text = told(comparisons, inert, (comparison) => {
    if (isSame(comparison)) return `### ${inert(verdictChange(comparison))}\n\nNothing has changed.`;
    return paragraphs(
      `### ${inert(verdictChange(comparison))}`,
      inert(comparison.summary),
      ...comparison.groups.map(groupAsMarkdown),
      ...comparison.findings.map(
        ({ title, findings }) =>
          `**${inert(title)}**\n\n${findings.map(({ text: line }) => `- ${inert(line)}`).join('\n')}`,
      ),
    );
  });
  return `${paragraphs(...notes, text)}\n`;
}

function groupAsMarkdown({ title, changes, more }: ChangeGroup): string {
  const rows = changes.map(({ part, title: what, before, after }) =>
    [part, what, sideWords(before), sideWords(after)].map((text) => inert(text)),
  );
  const reasons = changes.flatMap((change) => reasonsOf(change).map((reason) => `- ${inert(reason)}`));
  const why =
    reasons.length === 0 ? undefined : `<details>\n<summary>Why</summary>\n\n${reasons.join('\n')}\n\n</details>`;
  const listed = table(['Part', 'Defense', 'Before', 'Now'], rows);
  return paragraphs(`**${inert(title)}**`, listed, more === '' ? undefined : inert(more), why);
}

/** For programs; its keys are stable. */
export function comparisonsAsJson(comparisons: readonly Comparison[], errors: SideErrors): string {
  const json = {
    version: 1,
    errors,
    systems: comparisons.map((comparison) => ({
      system: comparison.system,
      before: comparison.before && (comparison.before.ready ? 'ready' : 'not-ready'),
      after: comparison.after && (comparison.after.ready ? 'ready' : 'not-ready'),
      gaps: { before: comparison.before?.gaps ?? null, after: comparison.after?.gaps ?? null },
      summary: comparison.summary,
      groups: comparison.groups.map(({ id, title, changes, more }) => ({
        kind: id,
        title,
        changes: changes.map(({ part, title: defense, before, after }) => ({
          part,
          defense,
          before: sideAsJson(before),
          after: sideAsJson(after),
        })),
        more,
      })),
      findings: comparison.findings.map(({ id, title, findings }) => ({
        kind: id,
        title,
        findings: findings.map(({ part, text }) => ({ part, message: text })),
      })),
    })),
  };
  return escaped(JSON.stringify(json, null, 2));
}

function sideAsJson({ owner, text, gap, because, source }: ChangeSide): object {
  return { owner: owner?.owner ?? null, inWords: text, gap, why: because === '' ? null : because, source };
}

function verdictChange({ system, before, after }: Comparison): string {
  const [was, is] = [before?.text ?? 'not there', after?.text ?? 'not there any more'];
  return was === is ? `${system}: ${is}` : `${system}: ${was} → ${is}`;
}

function reasonsOf({ before, after }: DefenseChange): string[] {
  return [
    ...(before.because === '' ? [] : [`Before: ${before.because}`]),
    ...(after.because === '' ? [] : [`Now: ${after.because}`]),
  ];
}

function sideWords({ text, gap }: ChangeSide): string {
  return gap ? `${text} !` : text;
}
