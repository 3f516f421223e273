import type { Analysis } from '../../language/analysis/analysis.ts';
import { ownerTotals } from './bars.ts';
import type { Locate } from './check-report.ts';
import { defensesAsMarkdown } from './defenses-text.ts';
import { harmless } from './harmless.ts';
import { incidentsOf } from './incidents.ts';
import { code, inert, paragraphs, table } from './markdown.ts';
import { adviceOf } from './remarks.ts';
import { splitOf } from './split.ts';
import { verdictInWords } from './verdict.ts';
import type { Viewing } from './viewing.ts';
import { counted } from './words.ts';

export interface MarkdownReporting {
  readonly locate: Locate;
  readonly viewing: Viewing;
}

/** The systems as Markdown that reads well in a pull request: verdict, what is to mend, the split, incidents, all defenses. */
export function reportAsMarkdown(systems: readonly Analysis[], reporting: MarkdownReporting): string {
  return `${systems.map((analysis) => systemAsMarkdown(analysis, reporting)).join('\n\n')}\n`;
}

function systemAsMarkdown(analysis: Analysis, reporting: MarkdownReporting): string {
  const { ready, text, details } = verdictInWords(analysis);
  const owners = ownerTotals(analysis).map(({ count, word }) => `${count} ${word}`);
  return paragraphs(
    `# ${inert(analysis.model.system.title)}`,
    `**${ready ? '✅' : '❌'} ${inert(text)}** · ${inert(owners.join(', '))}`,
    inert(details.join(' · ')),
    findingsOf(analysis, reporting),
    `## Who owns what, layer by layer\n\n${splitAsMarkdown(analysis, reporting)}`,
    `## When something happens\n\n${incidentsAsMarkdown(analysis, reporting)}`,
    folded('Every defense', defensesAsMarkdown(analysis.obligations)),
  );
}

function findingsOf({ findings }: Analysis, { locate }: MarkdownReporting): string | undefined {
  const told = findings.filter(({ severity, obligation }) => severity !== 'hint' || obligation !== undefined);
  if (told.length === 0) return undefined;
  const lines = told.map((finding) => {
    const { file, line } = locate(finding.origin);
    const advice = adviceOf(finding.preferredFix());
    const how = advice === undefined ? '' : ` — ${code(harmless(advice))}`;
    return `- ${inert(finding.message)}${how} (${code(`${harmless(file)}:${line}`)}, ${finding.code})`;
  });
  return `## ${counted(told.length, 'thing')} to mend\n\n${lines.join('\n')}`;
}

function splitAsMarkdown(analysis: Analysis, { viewing }: MarkdownReporting): string {
  const { columns, rows, owners } = splitOf(analysis, viewing);
  const cells = rows.map(({ name, note, level, cells: all }) => [
    `${'&emsp;'.repeat(level - 1)}${inert(name)}${note === '' ? '' : ` _${inert(note)}_`}`,
    ...all.map((cell) => {
      if (cell === null) return '';
      const marks = owners.flatMap(({ letter }, index) => {
        const count = cell.counts[index] ?? 0;
        return count === 0 ? [] : [`${letter}${count > 1 ? count : ''}`];
      });
      return `${marks.length === 0 ? '–' : marks.join(' ')}${cell.gaps > 0 ? ' **!**' : ''}`;
    }),
  ]);
  const legend = owners.map(({ letter, word }) => `${letter} ${word}`).join(', ');
  return `${table(['Part', ...columns.map(({ title }) => inert(title))], cells)}\n\n${inert(legend)}, **!** something is missing`;
}

function incidentsAsMarkdown(analysis: Analysis, { viewing }: MarkdownReporting): string {
  const { summary, stages, lanes, silent } = incidentsOf(analysis, viewing);
  const rows = stages.map(({ title }, index) => [
    inert(title),
    ...lanes.map(({ steps }) => {
      const step = steps[index];
      if (step === undefined) return '';
      const words = [...(step.who === '' ? [] : [`**${inert(step.who)}**`]), inert(step.text)].join(' ');
      return step.state === 'gap' ? `**!** ${words}` : words;
    }),
  ]);
  return paragraphs(
    inert(summary),
    table(['Stage', ...lanes.map(({ title }) => inert(title))], rows),
    ...silent.map(({ text }) => inert(text)),
  );
}

/** Out of sight until somebody asks: a pull request shows a line. */
function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content.trim()}\n\n</details>`;
}
