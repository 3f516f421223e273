import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { personalData, stages } from '../../language/analysis/incidents.ts';
import { providersThatRunSomething } from '../../language/analysis/providers.ts';
import { list } from '../../language/analysis/wording.ts';
import type { Provider, Stage } from '../../language/model/model.ts';
import type { IncidentLane, Incidents, IncidentStage, IncidentStep, StageId } from '../protocol/incidents.ts';
import { answersOf } from './provider-answers.ts';
import type { Viewing } from './viewing.ts';
import { counted } from './words.ts';

/** Who responds when something happens: each provider for its own part, and you for yours. */
export function incidentsOf(analysis: Analysis, viewing: Viewing): Incidents {
  const { model, incidents, findings } = analysis;
  const providers = providersThatRunSomething(model);
  const withLane = providers.filter((provider) => hasPart(provider, analysis));
  const silent = providers.filter((provider) => !withLane.includes(provider));
  const gap = incidents.missingStages.length > 0 || incidents.notifyMissing;
  const notifies = model.system.incidents?.notify !== undefined || incidents.notifyMissing;
  const shown: readonly StageId[] = notifies ? [...stages, 'notify'] : stages;
  return {
    view: 'incidents',
    summary: summaryOf(analysis),
    gap,
    fix: findings.find(({ code }) => code === 'incident-gap')?.fixes()[0]?.title ?? null,
    stages: shown.map((id) => ({ id, ...stageHeadings[id] })),
    lanes: [
      ...withLane.map((provider) => laneOf(provider, shown, analysis, viewing)),
      yourLane(shown, analysis, viewing),
    ],
    silent: silent.map(({ id, title, origin }) => ({
      id,
      text: `${title} responds for none of the defenses here, and does not say what it does when something happens.`,
      location: viewing.locate(origin),
    })),
    answers: providers.map((provider) => answersOf(provider, analysis, viewing)),
  };
}

export const stageHeadings: Readonly<Record<StageId, Omit<IncidentStage, 'id'>>> = {
  detect: { title: 'Detect', note: 'see that something is wrong' },
  assess: { title: 'Assess', note: 'judge how bad it is' },
  diagnose: { title: 'Diagnose', note: 'find the cause' },
  stabilize: { title: 'Stabilize', note: 'stop it, and restore' },
  close: { title: 'Close', note: 'finish, and learn from it' },
  fallout: { title: 'Fallout', note: 'customers, press, lawyers' },
  notify: { title: 'Notify', note: 'tell who has to hear of a leak' },
};

const holes: Readonly<Record<Stage, string>> = {
  detect: 'Nobody detects an incident.',
  assess: 'Nobody assesses an incident.',
  diagnose: 'Nobody diagnoses an incident.',
  stabilize: 'Nobody stabilizes the system.',
  close: 'Nobody closes an incident.',
  fallout: 'Nobody handles the fallout.',
};

function summaryOf({ obligations, incidents }: Analysis): string {
  if (!incidents.required) {
    return obligations.length === 0
      ? 'No threat asks for a defense yet, so nobody has to respond.'
      : 'Nothing here is yours, so no response of your own is needed.';
  }
  const open = [...incidents.missingStages, ...(incidents.notifyMissing ? ['notify'] : [])];
  if (open.length === 0) return 'Each stage has somebody to do it.';
  if (incidents.missingStages.length === stages.length)
    return 'If something happens, nobody is named to respond to what is yours.';
  return `If something happens to what is yours, nobody is named for ${list(open)}.`;
}

/** Whether it responds for anything here, or says at all what it does. */
function hasPart({ id, stages: said }: Provider, { obligations }: Analysis): boolean {
  return said.some(({ text }) => text) || obligations.some((o) => isOf(o, id) && isProviders(o));
}

function isOf(obligation: Obligation, provider: string): boolean {
  return obligation.ownership.provider?.id === provider && counts(obligation);
}

function isProviders({ owner }: Obligation): boolean {
  return owner === 'provider' || owner === 'shared';
}

function laneOf(
  provider: Provider,
  shown: readonly StageId[],
  { obligations, incidents }: Analysis,
  { locate }: Viewing,
): IncidentLane {
  const own = obligations.filter((o) => isOf(o, provider.id));
  const step = (stage: StageId): Omit<IncidentStep, 'label'> => {
    if (stage === 'notify') {
      const answer = provider.answers.find(({ question, text }) => question === 'disclosure' && text);
      return answer?.text === undefined
        ? { stage, state: 'silent', who: '', text: 'Does not say how it tells you.', location: locate(provider.origin) }
        : { stage, state: 'stated', who: '', text: answer.text, location: locate(answer.origin) };
    }
    const said = provider.stages.find((each) => each.stage === stage);
    if (said?.text) return { stage, state: 'stated', who: '', text: said.text, location: locate(said.origin) };
    const text = stage === 'fallout' ? 'Is left to you.' : 'Does not say what it does.';
    return { stage, state: 'silent', who: '', text, location: locate(said?.origin ?? provider.origin) };
  };
  return {
    id: provider.id,
    kind: 'provider',
    title: provider.title,
    note: `Responds for ${whatIsIts(own)}.${incidents.required ? ' It does not watch what is yours.' : ''}`,
    location: locate(provider.origin),
    steps: shown.map((stage) => labelled(step(stage), provider.title)),
  };
}

function whatIsIts(own: readonly Obligation[]): string {
  const whole = own.filter(({ owner }) => owner === 'provider').length;
  const halves = own.filter(({ owner }) => owner === 'shared').length;
  const parts = [
    ...(whole > 0 ? [`the ${counted(whole, 'defense')} that it owns`] : []),
    ...(halves > 0 ? [`its half of ${halves}`] : []),
  ];
  return parts.length === 0 ? 'none of the defenses here' : list(parts);
}

function yourLane(shown: readonly StageId[], analysis: Analysis, { locate }: Viewing): IncidentLane {
  const { model, incidents } = analysis;
  const { system } = model;
  const block = locate(system.incidents?.origin ?? system.origin);
  const step = (stage: StageId): Omit<IncidentStep, 'label'> => {
    if (stage === 'notify') {
      const notify = system.incidents?.notify;
      if (notify?.party) {
        const text = notify.hours === undefined ? '' : `within ${duration(notify.hours)}`;
        return { stage, state: 'stated', who: notify.party, text, location: locate(notify.origin) };
      }
      const data = personalData(model)?.title ?? 'personal data';
      const text = `Nobody is told of a leak of ${data}, though the law sets short deadlines.`;
      return { stage, state: 'gap', who: '', text, location: notify === undefined ? block : locate(notify.origin) };
    }
    const lines = system.incidents?.stages.filter((each) => each.stage === stage) ?? [];
    const line = lines.find(({ by }) => by) ?? lines[0];
    const location = line === undefined ? block : locate(line.origin);
    const using = line?.using === undefined ? '' : `with ${line.using}`;
    if (line?.by) return { stage, state: 'stated', who: line.by, text: using, location };
    if (!incidents.required) return { stage, state: 'silent', who: '', text: 'Not needed.', location };
    return { stage, state: 'gap', who: '', text: holes[stage], location };
  };
  return {
    id: 'you',
    kind: 'customer',
    title: 'You',
    note: yourNote(analysis),
    location: block,
    steps: shown.map((stage) => labelled(step(stage), 'You')),
  };
}

function yourNote({ obligations, incidents }: Analysis): string {
  if (!incidents.required) return 'None of the defenses here is yours.';
  const whole = obligations.filter((o) => counts(o) && (o.owner === 'customer' || o.owner === 'nobody')).length;
  const halves = obligations.filter((o) => counts(o) && o.owner === 'shared').length;
  const parts = [
    ...(whole > 0 ? [whole === 1 ? 'the one defense that is yours' : `the ${whole} defenses that are yours`] : []),
    ...(halves > 0 ? [`your half of ${halves}`] : []),
  ];
  return `Respond for ${list(parts)}.`;
}

function counts({ state }: Obligation): boolean {
  return state !== 'excluded';
}

/** Deadlines of up to three days are spoken of in hours, as the laws do. */
function duration(hours: number): string {
  return hours > 72 && hours % 24 === 0 ? counted(hours / 24, 'day') : counted(hours, 'hour');
}

function labelled(step: Omit<IncidentStep, 'label'>, lane: string): IncidentStep {
  const said = [step.who, step.text].filter((part) => part !== '').join(' ');
  const gap = step.state === 'gap' ? 'Gap. ' : '';
  return { ...step, label: `${gap}${lane}, ${stageHeadings[step.stage].title}: ${said}` };
}
