import type { Analysis, Finding, Obligation } from '../../language/analysis/analysis.ts';
import { why } from '../../language/analysis/explain.ts';
import { sentence } from '../../language/analysis/wording.ts';
import { newFindings } from './fingerprints.ts';
import { escaped } from './harmless.ts';
import type { CheckReport, Locate, TextError } from './check-report.ts';

/** The report for programs. Its keys and their order are stable: others may be added, none changes its meaning. */
export function checkAsJson(report: CheckReport, locate: Locate): string {
  const { today, systems, errors, baseline } = report;
  const json = {
    version: 1,
    today,
    systems: systems.map((analysis) => systemJson(analysis, locate, baseline)),
    errors: errors.map(errorJson),
  };
  return escaped(JSON.stringify(json, null, 2));
}

function systemJson(analysis: Analysis, locate: Locate, baseline: CheckReport['baseline']): object {
  const isNew = new Set(newFindings(analysis, baseline));
  const { system } = analysis.model;
  const { provider, shared, customer, nobody, met, partial, planned, waived, excluded, missing } = analysis.totals;
  return {
    name: system.name,
    title: system.title,
    file: locate(system.origin).file,
    verdict: analysis.verdict,
    totals: { provider, shared, customer, nobody, met, partial, planned, waived, excluded, missing },
    obligations: analysis.obligations.map((obligation) => obligationJson(obligation, locate)),
    findings: analysis.findings.map((finding) => ({
      ...findingJson(finding, locate),
      // The key is there only where there is a baseline to know it from.
      ...(baseline === undefined ? {} : { known: !isNew.has(finding) }),
    })),
  };
}

function obligationJson(obligation: Obligation, locate: Locate): object {
  const { subject, control, anyOf, ownership, owner, team, state, threats, severity } = obligation;
  const { file, line, column } = locate(subject.origin);
  return {
    subject: subject.id,
    kind: subject.kind,
    service: ownership.service?.id ?? null,
    model: ownership.model ?? null,
    control: control.id,
    ...(anyOf.length > 1 ? { anyOf: anyOf.map(({ id }) => id) } : {}),
    layer: control.layer?.id ?? null,
    owner,
    team: team ?? null,
    state,
    why: sentence(why(obligation)),
    source: ownership.source ?? null,
    threats: threats.map(({ id }) => id),
    severity,
    file,
    line,
    column,
  };
}

function findingJson(finding: Finding, locate: Locate): object {
  const { code, severity, message, subject, control, threats } = finding;
  const { file, line, column } = locate(finding.origin);
  return {
    code,
    severity,
    message,
    subject: subject.id,
    control: control?.id ?? null,
    threats: threats.map(({ id }) => id),
    file,
    line,
    column,
  };
}

function errorJson({ code, severity, message, place: { file, line, column } }: TextError): object {
  return { code, severity, message, file, line, column };
}
