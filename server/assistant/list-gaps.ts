import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Severity } from '../../language/model/model.ts';
import { verdictLine } from '../view/verdict-line.ts';
import { counted, isGap } from '../view/words.ts';
import { brokenIn } from './broken-texts.ts';
import { defenseOf } from './defense.ts';
import { modelPath, type AssistantTool, type JudgedModels } from './tool.ts';

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** So many gaps of one system are told, the most severe first: a language model can take in so much and no more. */
const MOST_TOLD = 60;

export const listGaps: AssistantTool = {
  name: 'list_gaps',
  title: 'List gaps in threat models',
  description:
    'Lists the defenses that the threat models (.tm files) lack, each with its owner (provider, customer or shared), ' +
    'team, severity, the reason for the owner, and the place in the text. Ask it for what is missing before a ' +
    'deployment, or what a team still has to do. The most severe come first.',
  input: {
    type: 'object',
    properties: {
      team: { type: 'string', description: 'Only what is that team\'s, as "owner" names it in the model.' },
      severity: { type: 'string', description: 'Only gaps that are at least that severe.', enum: severities },
      path: modelPath,
    },
    required: [],
  },
  run({ team, severity, path }, host) {
    const worst = severities.find((known) => known === severity) ?? 'low';
    return host.models(path, (models) => ({
      systems: models.analyses.map((analysis) => gapsOf(analysis, team, worst, models)),
    }));
  },
};

function gapsOf(analysis: Analysis, team: string | undefined, worst: Severity, models: JudgedModels): object {
  const { model, obligations, verdict, incidents } = analysis;
  const { locate } = models;
  const gaps = obligations
    .filter((obligation) => isGap(obligation) && (team === undefined || obligation.team === team))
    .filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(worst))
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  return {
    system: model.system.name,
    file: locate(model.system.origin).file,
    ...brokenIn(analysis, models),
    verdict,
    inWords: verdictLine(analysis),
    gaps: gaps.slice(0, MOST_TOLD).map((obligation) => defenseOf(obligation, locate)),
    ...(gaps.length > MOST_TOLD ? { leftOut: leftOut(gaps.length - MOST_TOLD, team) } : {}),
    incidentStagesWithoutOwner: incidents.missingStages,
    nobodyIsToldOfLeaks: incidents.notifyMissing,
  };
}

/** The path means whole systems, and the severity only takes away: of the inputs, the team alone leads to what is left. */
function leftOut(number: number, team: string | undefined): string {
  const further = team === undefined ? 'ask team by team to see them' : 'mend these first';
  return `${counted(number, 'more gap')}, none of them more severe than these: ${further}.`;
}
