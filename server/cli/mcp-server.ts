import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z, type ZodType } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import { allLibraries } from '../all-libraries.ts';
import { ask } from '../assistant/ask.ts';
import { ToolError, type AssistantHost, type InputSchema, type ToolInput } from '../assistant/tool.ts';
import { assistantTools } from '../assistant/tools.ts';
import { findingPagesIn } from '../finding-pages.ts';
import { findingsFolder } from '../product-files.ts';
import { CallError } from './call-error.ts';
import { judge } from './judge.ts';
import { librarySource } from './workspace.ts';

/** Serves until the input ends. Each call reads the files anew: they are edited meanwhile. */
export async function serveAssistant(folder: string, library: string | undefined): Promise<void> {
  const libraries = await librarySource(library, folder);
  const host: AssistantHost = {
    async models(path = '.', read) {
      const options = library === undefined ? {} : { library };
      const { workspace, analyses, places } = await judge([path], options, folder).catch((error: unknown) => {
        throw error instanceof CallError ? new ToolError(error.message) : error;
      });
      return read({ shared: workspace.services, analyses: [...analyses.values()], locate: places.of });
    },
    libraries: () => allLibraries(libraries),
    pages: findingPagesIn(findingsFolder),
  };
  const server = new McpServer({ name: 'demarc', version: packageFile.version });
  for (const { name, title, description, input } of assistantTools) {
    const inputSchema = shapeOf(input);
    server.registerTool(
      name,
      { title, description, inputSchema, annotations: { readOnlyHint: true } },
      async (asked: ToolInput): Promise<CallToolResult> => {
        const { text, failed } = await ask({ tool: name, input: asked }, host);
        return { content: [{ type: 'text', text }], ...(failed ? { isError: true } : {}) };
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
  return Object.fromEntries(shape);
}
