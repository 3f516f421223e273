import type { Analysis } from '../../language/analysis/analysis.ts';
import { why } from '../../language/analysis/explain.ts';

/** All that an analysis tells, in words and ids: two models that mean the same tell the same. */
export function told(analysis: Analysis): unknown {
  return {
    verdict: analysis.verdict,
    totals: analysis.totals,
    obligations: analysis.obligations.map((each) => [
      each.subject.id,
      each.anyOf.map(({ id }) => id),
      each.control.id,
      each.owner,
      each.state,
      each.team,
      each.severity,
      each.threats.map(({ id }) => id),
      why(each),
    ]),
    findings: analysis.findings.map((each) => [each.code, each.severity, each.subject.id, each.message]),
  };
}
