import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z, type ZodType } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import { ToolError, type AssistantHost, type InputSchema, type ToolInput } from '../assistant/tool.ts';
import { assistantTools } from '../assistant/tools.ts';
import { findingPagesIn } from '../finding-pages.ts';
import { librariesOf } from '../library-folder.ts';
import { findingsFolder } from '../product-files.ts';
import { CallError } from './call-error.ts';
import { judge } from './judge.ts';
import { libraryFolder } from './workspace.ts';

/** Serves until the input ends. Each call reads the files anew: they are edited meanwhile. */
export async function serveAssistant(folder: string, library: string | undefined): Promise<void> {
  const libraries = librariesOf(await libraryFolder(library, folder));
  const hostOf = async (path: string): Promise<AssistantHost> => {
    const { workspace, analyses, places } = await judge([path], library === undefined ? {} : { library }, folder);
    return {
      shared: workspace.services,
      analyses: [...analyses.values()],
      locate: places.of,
      library: libraries,
      pages: findingPagesIn(findingsFolder),
    };
  };
  const server = new McpServer({ name: 'demarc', version: packageFile.version });
  for (const tool of assistantTools) {
    const { name, title, description, input } = tool;
    const inputSchema = shapeOf(input);
    server.registerTool(
      name,
      { title, description, inputSchema, annotations: { readOnlyHint: true } },
      async ({ path = '.', ...asked }: ToolInput): Promise<CallToolResult> => {
        try {
          return answer(await tool.run(asked, await hostOf(path)));
        } catch (error) {
          if (!(error instanceof ToolError || error instanceof CallError)) throw error;
          return { ...answer(error.message), isError: true };
        }
      },
    );
  }
  await server.connect(new StdioServerTransport());
}

function shapeOf({ properties, required }: InputSchema): Record<string, ZodType<string | undefined>> {
  const shape = Object.entries(properties).map(([name, { description, enum: words }]) => {
    const text = (words === undefined ? z.string() : z.enum(words)).describe(description);
    return [name, required.includes(name) ? text : text.optional()] as const;
  });
  const path = z.string().optional().describe('A model, or a folder of models; default: the working folder.');
  return { ...Object.fromEntries(shape), path };
}

function answer(found: object | string): { content: { type: 'text'; text: string }[] } {
  const text = typeof found === 'string' ? found : JSON.stringify(found, null, 2);
  return { content: [{ type: 'text', text }] };
}
