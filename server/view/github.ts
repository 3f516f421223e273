import type { FindingSeverity } from '../../language/analysis/analysis.ts';
import { loudnessRank } from '../../language/analysis/configuration.ts';
import { clipped, harmless } from './harmless.ts';
import { remarksOf } from './remarks.ts';
import type { CheckReport, Locate } from './check-report.ts';
import { verdictLine } from './verdict-line.ts';

/**
 * Workflow commands, which GitHub shows as annotations on the changed files; hints are left out. It shows the first ten
 * errors and warnings of a step, so the loudest come first. The verdicts follow, for the log alone.
 */
export function checkForGitHub(report: CheckReport, locate: Locate): string {
  const remarks = remarksOf(report, locate)
    .sort((a, b) => loudnessRank[b.severity] - loudnessRank[a.severity])
    .flatMap((remark) => {
      const level = levels[remark.severity];
      if (level === undefined) return [];
      const { file, line, column, endColumn } = remark.place;
      const properties = {
        file,
        line: String(line),
        col: String(column),
        ...(endColumn === undefined ? {} : { endColumn: String(endColumn) }),
        title: remark.code,
      };
      const advice = remark.advice === undefined ? '' : `\n${remark.advice}`;
      return [command(level, properties, clipped(remark.message + advice, longestMessage))];
    });
  return [...remarks, ...report.systems.map((analysis) => logged(verdictLine(analysis)))].join('\n');
}

const levels: Readonly<Partial<Record<FindingSeverity, string>>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};
const longestMessage = 4000;

function command(level: string, properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${[level, listed.join(',')].filter((part) => part !== '').join(' ')}::${data(message)}`;
}

/** A command ends with its line, so what would end it is written by its number; other control characters are shown. */
function data(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(harmless)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
}

/** A line of the log, which is a command nowhere. */
function logged(text: string): string {
  return harmless(`Verdict: ${text.replace(/\s+/g, ' ')}`).replaceAll('##[', '## [');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
