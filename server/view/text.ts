import type { Analysis, FindingSeverity } from '../../language/analysis/analysis.ts';
import { loudnessRank } from '../../language/analysis/configuration.ts';
import { excerptOf } from './excerpt.ts';
import { newFindings } from './fingerprints.ts';
import { clipped, harmless } from './harmless.ts';
import { remarksOf, type Remark } from './remarks.ts';
import type { CheckReport, Locate } from './check-report.ts';
import { counted } from './words.ts';
import { verdictLine } from './verdict-line.ts';

/** What the text for people needs besides the report. */
export interface TextViewing {
  readonly locate: Locate;
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly paint: Paint;
  /** Hints are many and small: they are counted, and shown where they are asked for or stand alone. */
  readonly hints: boolean;
  /** How many files have been read, libraries left out. */
  readonly files: number;
  /** Those of them that no system imports. */
  readonly fragments: readonly string[];
  /** The file that sets severities for a system, if one does. */
  readonly settingsOf: (analysis: Analysis) => string | undefined;
}

type Brush = (text: string) => string;

export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan', Brush>>;

/** The report for people: each thing to mend with its line of source, then the verdicts, then a summary. */
export function checkAsText(report: CheckReport, viewing: TextViewing): string {
  const all = remarksOf(report, viewing.locate);
  const loud = all.filter(({ severity }) => severity !== 'hint');
  const shown = viewing.hints || loud.length === 0 ? all : loud;
  const byFile = Map.groupBy(shown, ({ place }) => place.file);
  const blocks = [
    ...[...byFile.values()].map((remarks) => remarkLines(remarks, viewing)),
    report.systems.map((analysis) => systemLine(analysis, viewing)),
    viewing.fragments.map(
      (file) => `${harmless(file)} is part of no system: its text is checked, its defenses are not.`,
    ),
    [summary(all, all.length - shown.length, viewing.files) + knownNote(report)],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What stands at one place follows each other, and its line of source is shown once. */
function remarkLines(remarks: readonly Remark[], { paint, lineOf }: TextViewing): string[] {
  const lines: string[] = [];
  let last: Remark | undefined;
  for (const remark of remarks) {
    const { place, severity, message, code, advice } = remark;
    const brush = brushes(paint)[severity];
    const at = `${harmless(place.file)}:${place.line}:${place.column}`;
    const goesOn = isSamePlace(last, remark);
    const said = clipped(harmless(message), longestMessage);
    if (last !== undefined && !goesOn) lines.push('');
    lines.push(`${paint.bold(at)} ${brush(severity)} ${said} ${paint.dim(`(${code})`)}`);
    const margin = ' '.repeat(String(place.line).length);
    const source = goesOn ? undefined : lineOf(place.file, place.line);
    if (source !== undefined && source.trim() !== '') {
      const { line, indentation, marks } = excerptOf(place, source);
      lines.push(
        `  ${paint.dim(`${place.line} |`)} ${line}`,
        `  ${margin} ${paint.dim('|')} ${indentation}${brush(marks)}`,
      );
    }
    if (advice !== undefined) lines.push(`  ${margin} ${paint.dim('=')} ${clipped(harmless(advice), longestMessage)}`);
    last = remark;
  }
  return lines;
}

const longestMessage = 1000;

function isSamePlace(one: Remark | undefined, other: Remark): boolean {
  return one?.place.line === other.place.line && one.place.column === other.place.column;
}

function systemLine(analysis: Analysis, { paint, settingsOf }: TextViewing): string {
  const brush = analysis.verdict === 'ready' ? paint.green : paint.red;
  const settings = settingsOf(analysis);
  const note = settings === undefined ? '' : paint.dim(` Severities are those of ${harmless(settings)}.`);
  return brush(paint.bold(harmless(verdictLine(analysis)))) + note;
}

function summary(all: readonly Remark[], hidden: number, files: number): string {
  const counts = severities.flatMap((severity) => {
    const count = all.filter((remark) => remark.severity === severity).length;
    return count === 0 ? [] : [counted(count, ...countWords[severity])];
  });
  const found = counts.length === 0 ? 'nothing to mend' : counts.join(', ');
  const how = hidden === 0 ? '' : ' (not listed here; --hints lists them)';
  return `${counted(files, 'file')} checked: ${found}${how}.`;
}

function knownNote({ systems, baseline }: CheckReport): string {
  if (baseline === undefined) return '';
  const known = systems.reduce((sum, each) => sum + each.findings.length - newFindings(each, baseline).length, 0);
  return known === 0 ? '' : ` ${counted(known, 'finding')} of the baseline ${known === 1 ? 'is' : 'are'} left out.`;
}

const severities = (Object.keys(loudnessRank) as (keyof typeof loudnessRank)[])
  .filter((severity) => severity !== 'off')
  .sort((a, b) => loudnessRank[b] - loudnessRank[a]);

const countWords: Readonly<Record<FindingSeverity, [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['for information', 'for information'],
  hint: ['hint', 'hints'],
};

function brushes(paint: Paint): Readonly<Record<FindingSeverity, Brush>> {
  return { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.cyan };
}
