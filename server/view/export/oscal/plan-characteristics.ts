import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { stages } from '../../../../language/analysis/incidents.ts';
import { subjectsInOrder } from '../../../../language/analysis/subject-order.ts';
import { sentence } from '../../../../language/analysis/wording.ts';
import type { Flow } from '../../../../language/model/model.ts';
import { stageHeadings } from '../../incidents.ts';
import { paragraphs } from '../../markdown.ts';
import { verdictInWords } from '../../verdict.ts';
import { sensitivityOf } from '../data-handled.ts';
import { lineOf, uuidOf } from '../identifiers.ts';
import { titleOfSubject } from '../standing.ts';
import { firstParagraph, marked, ownProperty, roles } from './common.ts';
import { teamUuid } from './plan-parties.ts';
import type { SystemCharacteristics } from './types.ts';

export function characteristicsOf(analysis: Analysis): SystemCharacteristics {
  const { system } = analysis.model;
  const owner = system.owner?.name;
  const { text, details } = verdictInWords(analysis);
  return {
    'system-ids': [{ id: lineOf(system.name) }],
    'system-name': lineOf(system.title, system.name),
    description: firstParagraph(system) ?? marked(system.title, system.name),
    'system-information': { 'information-types': informationOf(analysis) },
    status: { state: 'other', remarks: 'To be completed: the model does not say whether the system is in operation.' },
    'authorization-boundary': { description: boundariesOf(analysis) },
    ...(analysis.model.flows.length === 0 ? {} : { 'data-flow': { description: flowsOf(analysis) } }),
    ...(owner
      ? { 'responsible-parties': [{ 'role-id': roles.systemOwner.id, 'party-uuids': [teamUuid(analysis, owner)] }] }
      : {}),
    remarks: paragraphs(
      `As of ${analysis.today}, the model is ${marked(text)}${details.length === 0 ? '' : ` (${details.map((part) => marked(part)).join('; ')})`}.`,
      'To be completed: impact levels by FIPS 199, which the model does not have. The level of each data asset is that of the model.',
    ),
  };
}

function informationOf({ model }: Analysis): SystemCharacteristics['system-information']['information-types'] {
  const types = model.data.map((data) => ({
    uuid: uuidOf('information', model.system.name, data.id),
    title: marked(data.title),
    description: paragraphs(
      firstParagraph(data),
      marked(sensitivityOf(data)),
      data.controller === undefined ? undefined : `Controller: ${marked(data.controller)}.`,
      data.processor === undefined ? undefined : `Processor: ${marked(data.processor)}.`,
    ),
    ...(data.level === undefined ? {} : { props: [ownProperty('level', data.level)] }),
  }));
  if (types.length > 0) return types;
  const title = 'No data is in the model';
  return [{ uuid: uuidOf('information', model.system.name), title, description: sentence(title) }];
}

/** The boundaries as nested lists, each with what it holds. */
function boundariesOf({ model }: Analysis): string {
  const lines = subjectsInOrder(model).flatMap((subject) => {
    if (subject.kind === 'flow' || subject.kind === 'system') return [];
    let depth = 0;
    for (let at = subject.parent; at !== undefined; at = at.parent) depth++;
    const what = subject.kind === 'boundary' ? (subject.untrusted ? 'untrusted boundary' : 'boundary') : subject.kind;
    return [`${'  '.repeat(depth)}- ${marked(subject.title)} (${what})`];
  });
  return lines.length === 0 ? 'The model has no parts.' : lines.join('\n');
}

function flowsOf({ model }: Analysis): string {
  return model.flows.map((flow, index) => `${index + 1}. ${flowInWords(flow)}`).join('\n');
}

function flowInWords(flow: Flow): string {
  const { protocol, carries, returns } = flow;
  const titles = (data: Flow['carries']): string => data.map((each) => marked(each.title)).join(', ');
  const over = protocol === undefined ? '' : `, over ${marked(protocol.title)}`;
  const there = carries.length === 0 ? '' : `; carries ${titles(carries)}`;
  const back = returns.length === 0 ? '' : `; returns ${titles(returns)}`;
  return `${marked(titleOfSubject(flow))}${over}${there}${back}`;
}

/** Who responds at each stage, and where nobody does. */
export function incidentsOf({ model, incidents }: Analysis): string {
  const { stages: named = [], notify } = model.system.incidents ?? {};
  const lines = stages.map((stage) => {
    const line = named.find((each) => each.stage === stage);
    const using = line?.using === undefined ? '' : `, with ${marked(line.using)}`;
    const nobody = incidents.missingStages.includes(stage) ? '**nobody is named**' : 'not needed';
    return `- ${stageHeadings[stage].title} (${stageHeadings[stage].note}): ${line?.by ? `${marked(line.by)}${using}` : nobody}`;
  });
  const party =
    notify === undefined
      ? incidents.notifyMissing
        ? ['**nobody is named**']
        : []
      : [`${marked(notify.party)}${notify.hours === undefined ? '' : `, within ${notify.hours} hours`}`];
  const told = party.map((text) => `- ${stageHeadings.notify.title} (${stageHeadings.notify.note}): ${text}`);
  return paragraphs('When something happens:', [...lines, ...told].join('\n'));
}
