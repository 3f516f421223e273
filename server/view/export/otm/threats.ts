import type { Analysis, Obligation, State } from '../../../../language/analysis/analysis.ts';
import { why } from '../../../../language/analysis/explain.ts';
import { severityRank } from '../../../../language/analysis/threats.ts';
import { atSentenceStart, sentence } from '../../../../language/analysis/wording.ts';
import type { Severity, Subject, Threat } from '../../../../language/model/model.ts';
import { defenseId } from '../../defense-id.ts';
import { titleOf } from '../../defenses.ts';
import { lineOf } from '../identifiers.ts';
import { accountOf, standingOf, titleOfSubject } from '../standing.ts';
import { attributes, described, richText } from './common.ts';
import type { Mitigation, OtmThreat, ThreatInstance } from './types.ts';

/** The threats that something asks a defense against, each once. */
export function threatsOf({ obligations }: Analysis): OtmThreat[] {
  const worst = new Map<Threat, Severity>();
  for (const { threats, severity } of obligations)
    for (const threat of threats) {
      const known = worst.get(threat);
      if (known === undefined || severityRank[severity] > severityRank[known]) worst.set(threat, severity);
    }
  return [...worst]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .map(([threat, severity]) => {
      const cwes = threat.references.filter(({ scheme }) => scheme.toLowerCase() === 'cwe');
      return {
        id: lineOf(threat.id),
        name: lineOf(threat.title, threat.id),
        ...described(threat),
        categories: [...threat.stride, ...threat.privacy],
        cwes: cwes.map(({ id }) => lineOf(/^CWE-/i.test(id) ? id : `CWE-${id}`)),
        risk: {
          likelihood: null,
          likelihoodComment: 'The model does not estimate how likely a threat is.',
          impact: impacts[severity],
          impactComment: `The highest severity among the defenses against it is ${severity}.`,
        },
        attributes: attributes({
          severity,
          references: threat.references.map(({ scheme, id }) => `${scheme} ${id}`).join(', '),
        }),
      };
    });
}

const impacts: Readonly<Record<Severity, number>> = { critical: 100, high: 75, medium: 50, low: 25 };

/** A mitigation for each defense of each part, since each has an owner of its own. */
export function mitigationsOf({ obligations }: Analysis): Mitigation[] {
  return obligations.map((obligation): Mitigation => {
    const { subject, control, anyOf, owner, ownership, team, state, severity, statement } = obligation;
    const account = accountOf(obligation);
    const stated = statement?.statement;
    return {
      id: mitigationId(obligation),
      name: lineOf(`${titleOf(obligation)}: ${titleOfSubject(subject)}`),
      description: richText(
        [atSentenceStart(sentence(standingOf(obligation))), ...(account === undefined ? [] : [account])].join(' '),
      ),
      riskReduction: 100,
      attributes: attributes({
        control: anyOf.length > 1 ? anyOf.map(({ id }) => id).join(' or ') : control.id,
        layer: control.layer?.title,
        owner,
        provider: owner === 'provider' || owner === 'shared' ? ownership.provider?.title : undefined,
        team,
        state,
        severity,
        date: stated?.date?.date,
        why: sentence(why(obligation)),
        source: ownership.source,
        evidence: stated?.evidence.map(({ uri }) => uri).join(', '),
        references: control.references.map(({ scheme, id }) => `${scheme} ${id}`).join(', '),
      }),
    };
  });
}

function mitigationId(obligation: Obligation): string {
  return lineOf(defenseId(obligation));
}

/** The threats to a subject, with how each of their mitigations stands there. */
export function instancesOf({ obligations }: Analysis): (subject: Subject) => ThreatInstance[] {
  const bySubject = Map.groupBy(obligations, ({ subject }) => subject);
  return (subject) => {
    const asked = (bySubject.get(subject) ?? []).flatMap((obligation) =>
      obligation.threats.map((threat) => ({ threat: threat.id, obligation })),
    );
    return [...Map.groupBy(asked, ({ threat }) => threat)].map(([threat, found]) => ({
      threat: lineOf(threat),
      state: threatState(found.map(({ obligation }) => obligation.state)),
      mitigations: found.map(({ obligation }) => ({
        mitigation: mitigationId(obligation),
        state: mitigationStates[obligation.state],
      })),
    }));
  };
}

/** What the format's own examples call them, and what tools of the format add: accepted, not applicable. */
function threatState(states: readonly State[]): string {
  const counted = states.filter((state) => state !== 'excluded');
  if (counted.length === 0) return 'not-applicable';
  if (counted.every((state) => state === 'met')) return 'mitigated';
  return counted.every((state) => state === 'met' || state === 'waived') ? 'accepted' : 'exposed';
}

const mitigationStates: Readonly<Record<State, string>> = {
  met: 'implemented',
  partial: 'required',
  planned: 'required',
  missing: 'required',
  waived: 'rejected',
  excluded: 'not-applicable',
};
