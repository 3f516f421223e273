import type { Analysis, Finding } from '../../language/analysis/analysis.ts';
import type { TextError } from './check-report.ts';

/**
 * How a finding is known from one check to the next: by its system, its code, and what it is about. Neither moved lines
 * nor renamed files change it. Several of one kind are counted through.
 */
export function fingerprintsOf({ model, findings }: Analysis): ReadonlyMap<Finding, string> {
  return counted(findings, ({ code, subject, control }) =>
    findingKey(model.system.name, code, subject.id, control?.id),
  );
}

/** The findings that an earlier check did not have; all of them, where there is none to compare with. */
export function newFindings(analysis: Analysis, baseline: ReadonlySet<string> | undefined): readonly Finding[] {
  if (baseline === undefined) return analysis.findings;
  const fingerprints = fingerprintsOf(analysis);
  return analysis.findings.filter((finding) => !baseline.has(fingerprints.get(finding) ?? ''));
}

/** The same of what is wrong with the text: by its code and its message. */
export function errorFingerprints(errors: readonly TextError[]): ReadonlyMap<TextError, string> {
  return counted(errors, ({ code, message }) => `${code} ${message}`);
}

/** What of a finding makes its fingerprint, before several of one kind are counted. */
export function findingKey(system: string, code: string, subject: string, control: string | undefined): string {
  return [system, code, subject, ...(control === undefined ? [] : [control])].join(' ');
}

/** Tells those with one key apart: the second is `key 2`. */
export function counted<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<Item, string> {
  const seen = new Map<string, number>();
  const result = new Map<Item, string>();
  for (const item of items) {
    const key = keyOf(item);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    result.set(item, number === 1 ? key : `${key} ${number}`);
  }
  return result;
}
