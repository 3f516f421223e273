import type { Obligation } from '../../language/analysis/analysis.ts';
import { sentence } from '../../language/analysis/wording.ts';
import { placeOf } from './cells.ts';
import { csvOf } from './csv.ts';
import { pathOf, titleOf } from './defenses.ts';
import { evidenceOf } from './evidence.ts';
import { inert, table } from './markdown.ts';
import type { Locate } from './check-report.ts';
import { nameOf } from './split.ts';
import type { Viewing } from './viewing.ts';
import { ownerAndState, ownerTotal } from './words.ts';

/** The defenses as a table of Markdown: what is asked of which part, whose it is and how it stands. */
export function defensesAsMarkdown(obligations: readonly Obligation[]): string {
  const rows = obligations.map((obligation) =>
    [
      titleOf(obligation),
      nameOf(obligation.subject),
      ownerAndState(obligation),
      obligation.severity,
      threatsOf(obligation),
    ].map((text) => inert(text)),
  );
  return `${table(['Defense', 'Part', 'Whose, and how it stands', 'Severity', 'Protects against'], rows)}\n`;
}

interface Telling extends Pick<Viewing, 'why'> {
  readonly system: string;
  readonly locate: Locate;
}

/** The defenses with all that is known of each, as comma-separated values; the first row says what they are. */
export function defensesAsCsv(obligations: readonly Obligation[], telling: Telling): string {
  return csvOf([[...csvColumns], ...defenseRecords(obligations, telling)]);
}

/** The values of each defense, in the order of the columns. */
export function defenseRecords(obligations: readonly Obligation[], telling: Telling): string[][] {
  return obligations.map((obligation) => record(obligation, telling));
}

export const csvColumns = [
  'System',
  'Defense',
  'Part',
  'Kind',
  'Boundaries',
  'Layer',
  'Owner',
  'Team',
  'State',
  'In words',
  'Severity',
  'Protects against',
  'Why',
  'Source',
  'Evidence',
  'Control',
  'File',
  'Line',
] as const;

function record(obligation: Obligation, { system, locate, why }: Telling): string[] {
  const { anyOf, control, owner, ownership, severity, state, subject, team } = obligation;
  const { file, line } = locate(placeOf(obligation));
  return [
    system,
    titleOf(obligation),
    nameOf(subject),
    subject.kind,
    pathOf(subject).join(' › '),
    control.layer?.title ?? '',
    ownerTotal(owner, 1).word,
    team ?? '',
    state,
    ownerAndState(obligation),
    severity,
    threatsOf(obligation),
    sentence(why(obligation)),
    ownership.source ?? '',
    evidenceOf(obligation)
      .map(({ text }) => text)
      .join('; '),
    anyOf.map(({ id }) => id).join(' or '),
    file,
    String(line),
  ];
}

function threatsOf({ threats }: Obligation): string {
  return [...new Set(threats.map(({ title }) => title))].join('; ');
}
