import type { Analysis, Obligation, Owner } from '../../language/analysis/analysis.ts';
import type { Boundary, Subject } from '../../language/model/model.ts';
import { bulletsOf, code, paragraphs, plain, strong, table } from './markdown.ts';
import { nameOf } from './split.ts';
import { counted, isGap, modelWord, ownerAndState, owners } from './words.ts';
import { verdictInWords } from './verdict.ts';

/** A part of the model: what it is, the layers with their owners, and what is missing. */
export function hoverOfSubject(analysis: Analysis, subject: Subject): string {
  const asked = analysis.obligations.filter((obligation) => isWithin(obligation.subject, subject));
  const gaps = asked.filter(isGap);
  return paragraphs(
    subjectHead(subject),
    subject.documentation,
    subject.kind === 'system' ? verdictLine(analysis) : undefined,
    asked.length === 0
      ? 'No threat asks for a defense here.'
      : table(['Layer', 'Whose', 'How it stands'], layerRows(analysis, asked)),
    gaps.length === 0
      ? undefined
      : `${gapsHeading(subject, gaps.length)}\n${bulletsOf(gaps, (gap) => gapLine(gap, subject), 8)}`,
  );
}

/** The first line of a hover on a part: its title, its kind, where it runs. */
function subjectHead(subject: Subject): string {
  const name = nameOf(subject);
  const title = subject.title === name ? '' : ` · ${code(name)}`;
  return [`${strong(subject.title)}${title}`, plain(subject.kind), ...runsOn(subject)].join(' · ');
}

function runsOn(subject: Subject): string[] {
  switch (subject.kind) {
    case 'system':
      return [];
    case 'flow':
      return [
        plain(`${subject.source.title} → ${subject.target.title}`),
        ...(subject.protocol === undefined ? [] : [plain(`over ${subject.protocol.title}`)]),
      ];
    default:
      return [...(subject.kind === 'boundary' && subject.untrusted ? ['untrusted'] : []), ...placeOf(subject)];
  }
}

function placeOf({ place }: Exclude<Subject, { kind: 'system' | 'flow' }>): string[] {
  switch (place?.type) {
    case 'premises':
      return ['on premises'];
    case 'provider':
      return [plain(`on ${place.provider.title}`)];
    case 'service': {
      const { title, model } = place.service;
      return [plain(model === undefined ? `on ${title}` : `on ${title} (${modelWord(model)})`)];
    }
    default:
      return [];
  }
}

function verdictLine(analysis: Analysis): string {
  const { text, details } = verdictInWords(analysis);
  return `${strong(text)}${details.length === 0 ? '' : ` (${plain(details.join(', '))})`}`;
}

/** The system's verdict has counted its gaps already, and incident response among them. */
function gapsHeading(subject: Subject, count: number): string {
  return strong(subject.kind === 'system' ? 'Missing defenses' : counted(count, 'gap'));
}

function layerRows({ model }: Analysis, asked: readonly Obligation[]): string[][] {
  const byLayer = Map.groupBy(asked, ({ control }) => control.layer?.id ?? '');
  const layers = [...model.layers.map(({ id, title }) => ({ id, title })), { id: '', title: 'Other' }];
  return layers.flatMap(({ id, title }) => {
    const here = byLayer.get(id);
    if (here === undefined) return [];
    const counting = here.filter(({ state }) => state !== 'excluded');
    return [[plain(title), whose(counting), howItStands(here)]];
  });
}

function whose(obligations: readonly Obligation[]): string {
  const all = owners.flatMap((owner) => {
    const theirs = obligations.filter((obligation) => obligation.owner === owner);
    return theirs.length === 0 ? [] : [ownerName(owner, theirs)];
  });
  return all.join(', ') || '–';
}

function ownerName(owner: Owner, obligations: readonly Obligation[]): string {
  const names = [
    ...new Set(
      obligations.flatMap(({ ownership, team }) => (owner === 'customer' ? team : ownership.provider?.title) ?? []),
    ),
  ];
  const words = { provider: 'provider', shared: 'shared', customer: 'yours', nobody: "nobody's" };
  if (owner === 'provider' && names.length === 1) return plain(names[0]!);
  return plain(names.length > 0 && names.length <= 2 ? `${words[owner]} (${names.join(', ')})` : words[owner]);
}

function howItStands(obligations: readonly Obligation[]): string {
  const count = (states: readonly string[]): number => obligations.filter(({ state }) => states.includes(state)).length;
  const parts = [
    [count(['missing', 'partial']), 'missing'],
    [count(['met']), 'in place'],
    [count(['planned']), 'planned'],
    [count(['waived']), 'waived'],
    [count(['excluded']), 'excluded'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => (word === 'missing' ? `**${number} ${word}**` : `${number} ${word}`))
    .join(', ');
}

function gapLine(gap: Obligation, on: Subject): string {
  const where = gap.subject === on ? '' : `${plain(nameOf(gap.subject))}: `;
  const threats = gap.threats
    .slice(0, 2)
    .map(({ title }) => `"${title}"`)
    .join(', ');
  return `${where}${strong(gap.control.title)}, ${plain(ownerAndState(gap))}${threats && plain(` — against ${threats}`)} (${gap.severity})`;
}

/** The part itself, and for a boundary or the system all that lies inside. */
export function isWithin(subject: Subject, outer: Subject): boolean {
  if (outer.kind === 'system' || subject === outer) return true;
  if (outer.kind !== 'boundary' || subject.kind === 'system') return false;
  for (let at: Boundary | undefined = subject.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}
