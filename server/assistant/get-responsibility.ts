import { brokenIn } from './broken-texts.ts';
import { defenseOf } from './defense.ts';
import { asksFor, partNamed } from './subjects.ts';
import { modelPath, ToolError, type AssistantTool } from './tool.ts';

export const getResponsibility: AssistantTool = {
  name: 'get_responsibility',
  title: 'Say who owns the defenses of a part',
  description:
    'Says for one part of a threat model (a process, store, flow, boundary or system) which defenses it needs and who ' +
    'owns each of them: the cloud provider, the customer with the team, or both, with the reason and its source.',
  input: {
    type: 'object',
    properties: {
      part: { type: 'string', description: 'The name of the part, qualified or not: "Db" or "Subscription.Db".' },
      control: { type: 'string', description: 'Only this defense: the name or the title of a control.' },
      path: modelPath,
    },
    required: ['part'],
  },
  run({ part = '', control, path }, host) {
    return host.models(path, (models) => {
      const { analysis, obligations } = partNamed(part, models);
      const asked = obligations.filter((obligation) => control === undefined || asksFor(obligation, control));
      if (asked.length === 0) {
        const known = obligations.map((obligation) => obligation.control.name).join(', ');
        throw new ToolError(`No threat asks ${part} for ${control ?? 'a defense'}. It needs ${known}.`);
      }
      return {
        system: analysis.model.system.name,
        ...brokenIn(analysis, models),
        defenses: asked.map((obligation) => defenseOf(obligation, models.locate)),
      };
    });
  },
};
