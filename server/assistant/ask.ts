import type { AssistantAnswer, AssistantParams } from '../protocol/assistant.ts';
import { ToolError, type AssistantHost, type InputSchema, type ToolInput } from './tool.ts';
import { assistantTools } from './tools.ts';

/** Asks a tool. What is wrong with the question is an answer, too; whatever else goes wrong is thrown. */
export async function ask({ tool: name, input }: AssistantParams, host: AssistantHost): Promise<AssistantAnswer> {
  try {
    const tool = assistantTools.find((each) => each.name === name);
    if (tool === undefined)
      throw new ToolError(`There is no tool ${name}. There are ${assistantTools.map((each) => each.name).join(', ')}.`);
    return { text: JSON.stringify(await tool.run(checked(input, tool.input), host), null, 2), failed: false };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { text: error.message, failed: true };
  }
}

/** What a language model leaves out, it may also leave empty. */
function checked(input: AssistantParams['input'], { properties, required }: InputSchema): ToolInput {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null && value !== '');
  for (const [name, value] of given) {
    const words = properties[name]?.enum;
    if (properties[name] === undefined)
      throw new ToolError(`There is no ${name} to ask by: there are ${Object.keys(properties).join(', ')}.`);
    if (typeof value !== 'string') throw new ToolError(`What stands for ${name} has to be a text.`);
    if (words !== undefined && !words.includes(value))
      throw new ToolError(`What stands for ${name} has to be one of ${words.join(', ')}.`);
  }
  for (const name of required) {
    if (!given.some(([known]) => known === name))
      throw new ToolError(`Say for which ${name} you ask. ${properties[name]?.description ?? ''}`);
  }
  return Object.fromEntries(given) as ToolInput;
}
