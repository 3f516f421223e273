import type { Analysis, Obligation } from '../../../../language/analysis/analysis.ts';
import { atSentenceStart, sentence } from '../../../../language/analysis/wording.ts';
import type { Evidence } from '../../../../language/model/model.ts';
import { defenseId } from '../../defense-id.ts';
import { titleOf } from '../../defenses.ts';
import { evidenceOf } from '../../evidence.ts';
import { lineOf, momentOf, referenceOf } from '../identifiers.ts';
import { accountOf, groundsOf, standingOf, titleOfSubject } from '../standing.ts';
import { bomRef, targetRef } from './references.ts';
import type { BomEvidence, Claim } from './types.ts';

export function claimRef(obligation: Obligation): string {
  return bomRef('claim', defenseId(obligation));
}

/** What the model says of a defense; whether it supports the requirement or counters it is for the attestations to say. */
export function claimsOf(analysis: Analysis): Claim[] {
  return analysis.obligations.map((obligation): Claim => {
    const { subject, ownership, threats } = obligation;
    const account = accountOf(obligation);
    const against = [...new Set(threats.map(({ title }) => title))].join('; ');
    const { source } = ownership;
    return {
      'bom-ref': claimRef(obligation),
      target: targetRef(analysis, subject),
      predicate: lineOf(
        [
          `${titleOf(obligation)}, ${titleOfSubject(subject)}: ${sentence(standingOf(obligation))}`,
          ...(account === undefined ? [] : [account]),
        ].join(' '),
      ),
      mitigationStrategies: strategyRefs(obligation),
      reasoning: lineOf(`${groundsOf(obligation)} It protects against: ${against}.`),
      evidence: (obligation.statement?.statement.evidence ?? []).map(({ uri }) => evidenceRef(uri)),
      externalReferences:
        source !== undefined && URL.canParse(source) ? [{ type: 'documentation', url: referenceOf(source) }] : [],
    };
  });
}

function evidenceRef(uri: string): string {
  return bomRef('evidence', uri);
}

/** What is meant to come of a defense that is not there: a plan, or that somebody lives without it. */
export function strategyRefs(obligation: Obligation): string[] {
  return isIntended(obligation) ? [bomRef('strategy', defenseId(obligation))] : [];
}

function isIntended({ state }: Obligation): boolean {
  return state === 'planned' || state === 'waived';
}

/** All evidence that the model names, each once, and all plans and waivers. */
export function evidenceIn({ obligations }: Analysis): BomEvidence[] {
  const named = new Map<string, BomEvidence>();
  for (const obligation of obligations) {
    const linked = new Set(evidenceOf(obligation).map(({ text }) => text));
    for (const evidence of obligation.statement?.statement.evidence ?? [])
      if (!named.has(evidence.uri)) named.set(evidence.uri, asEvidence(evidence, linked.has(evidence.uri)));
  }
  return [...named.values(), ...obligations.filter(isIntended).map(strategy)];
}

function asEvidence({ uri, expires }: Evidence, linked: boolean): BomEvidence {
  return {
    'bom-ref': evidenceRef(uri),
    description: lineOf(uri),
    ...(linked ? { data: [{ name: lineOf(uri), contents: { url: referenceOf(uri) } }] } : {}),
    ...(expires === undefined ? {} : { expires: momentOf(expires.date) }),
  };
}

function strategy(obligation: Obligation): BomEvidence {
  const account = accountOf(obligation);
  const text = atSentenceStart(sentence(standingOf(obligation)));
  return {
    'bom-ref': bomRef('strategy', defenseId(obligation)),
    description: lineOf(account === undefined ? text : `${text} ${account}`),
  };
}
