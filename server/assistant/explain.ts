import { explainName, UnknownName } from '../explain.ts';
import { ToolError, type AssistantTool } from './tool.ts';

export const explain: AssistantTool = {
  name: 'explain',
  title: 'Explain a name or a code',
  description:
    'Explains a name of the knowledge libraries (a service: what its provider does and what is left to the customer; a ' +
    'control; a threat; a layer; a provider), or a code of a finding, in Markdown with sources.',
  input: {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'A name, a title or a code: "missing-defense".' },
    },
    required: ['name'],
  },
  async run({ name = '' }, host) {
    try {
      return { meanings: await explainName(name, () => host.libraries(), host.pages) };
    } catch (error) {
      throw error instanceof UnknownName ? new ToolError(error.message) : error;
    }
  },
};
