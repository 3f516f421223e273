import { UriUtils, type URI } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Model } from '../../../language/model/model.ts';
import type { Offer } from './item.ts';
import { linddun, stride } from '../../../language/syntax/vocabulary.ts';

/** Days that people mean when they promise something: in three months, and the ends of the quarter and the year. */
export function dateOffers(today: string): Offer[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const quarter = Math.floor((month - 1) / 3) + 1;
  const days = [
    [dayAfter(today, 90), 'in 90 days'],
    [lastDay(year, quarter * 3), 'the end of this quarter'],
    [lastDay(quarter === 4 ? year + 1 : year, (quarter % 4) * 3 + 3), 'the end of the next quarter'],
    [lastDay(year, 12), 'the end of this year'],
    [dayAfter(today, 365), 'in a year'],
  ] as const;
  const seen = new Set<string>();
  return days
    .filter(([day]) => !seen.has(day) && seen.add(day))
    .map(([label, detail], rank) => ({ label, detail, rank, kind: CompletionItemKind.Value }));
}

/** The teams that the model names anywhere. */
export function teamOffers(model: Model | undefined): Offer[] {
  if (!model) return [];
  const { system, boundaries, elements, flows } = model;
  const owners = [system, ...boundaries, ...elements].flatMap(({ owner }) => owner?.name ?? []);
  const stated = [system, ...boundaries, ...elements, ...flows].flatMap(({ statements }) =>
    statements.flatMap(({ by }) => by ?? []),
  );
  const stages = system.incidents?.stages.flatMap(({ by }) => by ?? []) ?? [];
  const counts = new Map<string, number>();
  for (const team of [...owners, ...stated, ...stages]) counts.set(team, (counts.get(team) ?? 0) + 1);
  return [...counts]
    .filter(([team]) => team !== '')
    .map(([label, count]) => ({ label, rank: -count, kind: CompletionItemKind.Text, detail: 'a team of this model' }));
}

/** Other files of the workspace as paths from this one. */
export function importOffers(from: URI, files: Iterable<URI>): Offer[] {
  const folder = UriUtils.dirname(from);
  return [...files]
    .filter((uri) => uri.scheme === from.scheme && uri.path.endsWith('.tm') && uri.toString() !== from.toString())
    .map((uri) => UriUtils.relative(folder, uri))
    .map((path) => (path.startsWith('.') ? path : `./${path}`))
    .map((label) => ({ label, rank: label.split('/').length, kind: CompletionItemKind.File }));
}

export function classificationOffers(scheme: string | undefined): Offer[] {
  const words = scheme === 'privacy' ? linddun : stride;
  return words.map((label, rank) => ({ label, rank, kind: CompletionItemKind.EnumMember }));
}

const schemes: Readonly<Record<string, string>> = {
  mcsb: 'Microsoft cloud security benchmark',
  nist: 'NIST SP 800-53',
  ccm: 'Cloud Controls Matrix',
  cis: 'CIS Controls',
  cwe: 'Common Weakness Enumeration',
  capec: 'Common Attack Patterns',
  attack: 'MITRE ATT&CK',
  asvs: 'OWASP ASVS',
  owasp: 'OWASP Top Ten, and that for language models',
  atlas: 'MITRE ATLAS',
  linddun: 'LINDDUN',
  gdpr: 'General Data Protection Regulation',
  iso27701: 'ISO/IEC 27701',
  nistpf: 'NIST Privacy Framework',
  nist_ai: 'NIST AI Risk Management Framework',
  finos: 'FINOS Common Cloud Controls',
};

export function schemeOffers(): Offer[] {
  return Object.entries(schemes).map(([label, detail], rank) => ({
    label,
    detail,
    rank,
    kind: CompletionItemKind.EnumMember,
  }));
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
