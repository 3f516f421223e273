import type { Provider } from '../../model/model.ts';
import type { Facts } from '../facts.ts';
import { fix } from '../fixes.ts';
import { quoted } from '../quoted.ts';
import { personalData } from '../incidents.ts';
import { providersThatRunSomething } from '../providers.ts';
import { someTeam } from '../teams.ts';
import { called, count, list } from '../wording.ts';
import { findingRule } from './rule.ts';

/** One for a system. */
export const incidentGap = findingRule<Facts>({
  code: 'incident-gap',
  severity: 'warning',

  *cases(facts) {
    if (facts.incidents.missingStages.length > 0 || facts.incidents.notifyMissing) yield facts;
  },

  subject: ({ model }) => model.system,
  origin: ({ model }) => model.system.incidents?.origin ?? model.system.origin,

  message({ incidents, model, obligations }) {
    const stages = incidents.missingStages;
    const sentences: string[] = [];
    if (stages.length === 6) {
      sentences.push(
        `If ${called(model.system)} is attacked, nobody is named to respond: to ${list(stages.map(task))}.`,
      );
    } else if (stages.length > 0) {
      sentences.push(`If ${called(model.system)} is attacked, nobody is named to ${list(stages.map(task))}.`);
    }
    const yours = obligations.filter(({ owner, state }) => owner !== 'provider' && state !== 'excluded').length;
    if (stages.length > 0)
      sentences.push(`${watchers(providersThatRunSomething(model))} what is yours: ${count(yours, 'defense')} here.`);
    if (incidents.notifyMissing) {
      const data = personalData(model)?.title ?? 'personal data';
      sentences.push(`Nothing says who must hear of a leak of ${data}, though the law sets short deadlines.`);
    }
    return sentences.join(' ');
  },

  fixes({ incidents, model }) {
    const present = model.system.incidents;
    const by = present?.stages.find((stage) => stage.by)?.by ?? someTeam(model);
    const lines: string[] = [];
    if (incidents.missingStages.length > 0) lines.push(`${incidents.missingStages.join(', ')} by ${quoted(by)}`);
    if (incidents.notifyMissing) lines.push('notify "Data protection officer" within 72 hours');
    if (present === undefined) {
      const block = ['incidents {', ...lines.map((line) => `  ${line}`), '}'];
      return [fix('Add the response to incidents', [{ type: 'add-block', to: model.system.origin, lines: block }])];
    }
    return [
      fix(
        `Add what is missing (${by})`,
        lines.map((line) => ({ type: 'add-line', to: present.origin, line })),
      ),
    ];
  },
});

function watchers(providers: readonly Provider[]): string {
  if (providers.length === 0) return 'No provider watches';
  const names = list(providers.map(({ title }) => title));
  return `${names} ${providers.length === 1 ? 'does' : 'do'} not watch`;
}

function task(stage: Facts['incidents']['missingStages'][number]): string {
  return {
    detect: 'detect it',
    assess: 'assess it',
    diagnose: 'diagnose it',
    stabilize: 'stabilize the system',
    close: 'close the case',
    fallout: 'handle the fallout',
  }[stage];
}
