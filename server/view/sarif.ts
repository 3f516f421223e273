import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Analysis, Finding, FindingSeverity, Obligation } from '../../language/analysis/analysis.ts';
import { why } from '../../language/analysis/explain.ts';
import { sentence } from '../../language/analysis/wording.ts';
import { uuidOf } from './export/identifiers.ts';
import { counted, errorFingerprints, findingKey, fingerprintsOf } from './fingerprints.ts';
import { escaped } from './harmless.ts';
import type { CheckReport, Locate, Place, TextError } from './check-report.ts';
import { nameOf } from './split.ts';
import { statePhrase } from './words.ts';

export interface SarifOptions {
  readonly locate: Locate;
  readonly version: string;
  /** The page that explains a code, in Markdown. */
  readonly pageOf: (code: string) => string | undefined;
}

/** The report as SARIF 2.1.0, for code scanning: a rule for each code, and what is waived as suppressed results. */
export function checkAsSarif(report: CheckReport, options: SarifOptions): string {
  const results = distinct([
    ...errorResults(report.errors),
    ...report.systems.flatMap((analysis) => [
      ...findingResults(analysis, report, options.locate),
      ...waivedResults(analysis, options.locate),
    ]),
  ]);
  const codes = [...new Set(results.map(({ ruleId }) => ruleId ?? ''))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Demarc',
            semanticVersion: options.version,
            rules: codes.map((code) => ruleOf(code, options.pageOf(code))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The working folder of the check.' } } },
        results: results.map((result) => ({ ...result, ruleIndex: codes.indexOf(result.ruleId ?? '') })),
      },
    ],
  };
  return escaped(JSON.stringify(log, null, 2));
}

/** Two systems that import one file may find the same there. */
function distinct(results: readonly Result[]): readonly Result[] {
  const byPlace = Map.groupBy(results, ({ ruleId, message, locations }) =>
    JSON.stringify([ruleId, message.text, locations]),
  );
  return [...byPlace.values()].flatMap((same) => same.slice(0, 1));
}

/** The name under which a finding's fingerprint stands. */
export const fingerprintName = 'demarc/v1';

/**
 * GitHub knows results by rule, file and a fingerprint of its own name alone. Where there is none it takes the line, and
 * of several gaps of one part it would show one.
 */
function knownBy(fingerprint = ''): Required<Pick<Result, 'partialFingerprints'>> {
  return {
    partialFingerprints: {
      [fingerprintName]: fingerprint,
      primaryLocationLineHash: uuidOf('finding', fingerprint),
    },
  };
}

function ruleOf(code: string, page: string | undefined): ReportingDescriptor {
  if (page === undefined) return { id: code };
  const [, lead = code] = /^# .*\n+([^#]+?)\n\n/.exec(page) ?? [];
  const text = lead.replace(/\s+/g, ' ').trim();
  return {
    id: code,
    shortDescription: { text },
    help: { text: page, markdown: page },
    properties: { tags: ['security', 'threat-model'] },
  };
}

function errorResults(errors: readonly TextError[]): Result[] {
  const fingerprints = errorFingerprints(errors);
  return errors.map((error) => ({
    ruleId: error.code,
    level: levels[error.severity],
    message: { text: linkless(withAdvice(error.message, error.advice)) },
    locations: [{ physicalLocation: physical(error.place) }],
    ...knownBy(fingerprints.get(error)),
  }));
}

function findingResults(analysis: Analysis, { baseline }: CheckReport, locate: Locate): Result[] {
  const fingerprints = fingerprintsOf(analysis);
  return analysis.findings.map((finding) => {
    const fingerprint = fingerprints.get(finding) ?? '';
    return {
      ruleId: finding.code,
      level: levels[finding.severity],
      message: { text: linkless(finding.message) },
      locations: [
        {
          physicalLocation: physical(locate(finding.origin)),
          logicalLocations: [{ fullyQualifiedName: finding.subject.id }],
        },
      ],
      relatedLocations: finding.related.map(({ message, origin }, index) => ({
        id: index + 1,
        message: { text: linkless(message) },
        physicalLocation: physical(locate(origin)),
      })),
      ...knownBy(fingerprint),
      ...(baseline === undefined ? {} : { baselineState: baseline.has(fingerprint) ? 'unchanged' : 'new' }),
      properties: propertiesOf(finding),
    };
  });
}

function propertiesOf({ control, threats, obligation }: Finding): Record<string, unknown> {
  return {
    ...(control === undefined ? {} : { control: control.id }),
    ...(threats.length === 0 ? {} : { threats: threats.map(({ id }) => id) }),
    ...(obligation === undefined
      ? {}
      : { owner: obligation.owner, team: obligation.team ?? null, why: sentence(why(obligation)) }),
  };
}

/** A waiver is a decision to live with a gap for a time: the gap is told, with who decided, and counts for nothing. */
function waivedResults({ model, obligations }: Analysis, locate: Locate): Result[] {
  const waived = obligations.filter(({ state }) => state === 'waived');
  const fingerprints = counted(waived, ({ subject, control }) =>
    findingKey(model.system.name, 'missing-defense', subject.id, control.id),
  );
  return waived.map((obligation) => {
    const { subject, control, statement } = obligation;
    const location = physical(locate(statement?.statement.origin ?? subject.origin));
    return {
      ruleId: 'missing-defense',
      level: 'none',
      message: { text: linkless(`${control.title} of "${nameOf(subject)}" is ${statePhrase(obligation)}.`) },
      locations: [{ physicalLocation: location, logicalLocations: [{ fullyQualifiedName: subject.id }] }],
      ...knownBy(fingerprints.get(obligation)),
      suppressions: [
        { kind: 'inSource', status: 'accepted', ...justified(obligation), location: { physicalLocation: location } },
      ],
    };
  });
}

/** A reader of SARIF takes a bracket before a parenthesis for a link, wherever a name brings it in. */
function linkless(text: string): string {
  return text.replaceAll('](', '] (');
}

function justified({ statement }: Obligation): { readonly justification?: string } {
  const text = statement?.statement.text;
  return text === undefined ? {} : { justification: text };
}

const levels: Readonly<Record<FindingSeverity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function withAdvice(message: string, advice: string | undefined): string {
  return advice === undefined ? message : `${message} (${advice})`;
}

function physical({ file, line, column, endColumn }: Place): PhysicalLocation {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
    region: { startLine: line, startColumn: column, ...(endColumn === undefined ? {} : { endColumn }) },
  };
}
