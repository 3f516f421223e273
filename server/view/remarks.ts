import type { Finding, FindingSeverity } from '../../language/analysis/analysis.ts';
import type { Fix } from '../../language/model/edit.ts';
import { loudnessRank } from '../../language/analysis/configuration.ts';
import { newFindings } from './fingerprints.ts';
import type { CheckReport, Locate, Place } from './check-report.ts';

/** A finding or an error of the text, ready to be told. */
export interface Remark {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly place: Place;
  readonly advice: string | undefined;
}

/** All there is to say that no earlier check has said, file by file and from top to bottom; the loudest first where several stand at one place. */
export function remarksOf({ errors, systems, baseline }: CheckReport, locate: Locate): Remark[] {
  const findings = systems.flatMap((analysis) =>
    newFindings(analysis, baseline).map((finding) => ofFinding(finding, locate)),
  );
  const remarks = distinct([...errors, ...findings]);
  const files = [...new Set([...systems.map(({ model }) => locate(model.system.origin).file), ...remarks.map(fileOf)])];
  const rank = new Map(files.map((file, index) => [file, index]));
  return remarks.sort(
    (a, b) =>
      (rank.get(fileOf(a)) ?? 0) - (rank.get(fileOf(b)) ?? 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      loudnessRank[b.severity] - loudnessRank[a.severity],
  );
}

function ofFinding(finding: Finding, locate: Locate): Remark {
  const { code, severity, message } = finding;
  const place = locate(finding.origin);
  return {
    code,
    severity,
    message,
    place,
    // Fixes are worked out when somebody asks, and hidden remarks are never asked.
    get advice() {
      return adviceOf(finding.fixes()[0]);
    },
  };
}

/** What a fix would do: the line that it writes, where it writes one, else its title. */
export function adviceOf(fix: Fix | undefined): string | undefined {
  if (fix === undefined) return undefined;
  const [edit, ...others] = fix.edits;
  if (others.length === 0 && edit?.type === 'add-line') return `add: ${withoutCore(edit.line)}`;
  if (others.length === 0 && edit?.type === 'replace-statement') return `write: ${withoutCore(edit.line)}`;
  return fix.title.replace(/…$/, '');
}

/** What core declares is in use everywhere, so people write it without its library. */
const withoutCore = (line: string): string => line.replace(/^([^"]*?)\bcore\./, '$1');

/** Two systems that import one file may find the same there. */
function distinct(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ code, message, place: { file, line, column } }) => {
    const key = JSON.stringify([file, line, column, code, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function fileOf({ place }: Remark): string {
  return place.file;
}
