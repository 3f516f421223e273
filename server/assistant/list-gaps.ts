import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Severity } from '../../language/model/model.ts';
import { verdictLine } from '../view/verdict-line.ts';
import { isGap } from '../view/words.ts';
import { defenseOf } from './defense.ts';
import type { AssistantHost, AssistantTool } from './tool.ts';

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

export const listGaps: AssistantTool = {
  name: 'list_gaps',
  title: 'List gaps in threat models',
  description:
    'Lists the defenses that the threat models (.tm files) lack, each with its owner (provider, customer or shared), ' +
    'team, severity, the reason for the owner, and the place in the text. Ask it for what is missing before a ' +
    'deployment, or what a team still has to do.',
  input: {
    type: 'object',
    properties: {
      team: { type: 'string', description: 'Only what is that team\'s, as "owner" names it in the model.' },
      severity: { type: 'string', description: 'Only gaps that are at least that severe.', enum: severities },
    },
    required: [],
  },
  run({ team, severity }, host) {
    const worst = severities.find((known) => known === severity) ?? 'low';
    return { systems: host.analyses.map((analysis) => gapsOf(analysis, team, worst, host)) };
  },
};

function gapsOf(analysis: Analysis, team: string | undefined, worst: Severity, { locate }: AssistantHost): object {
  const { model, obligations, verdict, incidents } = analysis;
  const gaps = obligations.filter(
    (obligation) =>
      isGap(obligation) &&
      (team === undefined || obligation.team === team) &&
      severities.indexOf(obligation.severity) <= severities.indexOf(worst),
  );
  return {
    system: model.system.name,
    file: locate(model.system.origin).file,
    verdict,
    inWords: verdictLine(analysis),
    gaps: gaps.map((obligation) => defenseOf(obligation, locate)),
    incidentStagesWithoutOwner: incidents.missingStages,
    nobodyIsToldOfLeaks: incidents.notifyMissing,
  };
}
