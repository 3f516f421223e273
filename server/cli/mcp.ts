import { Command } from 'commander';

export function mcpCommand(): Command {
  return new Command('mcp')
    .summary('answer an assistant by the Model Context Protocol')
    .description(
      'Serves the models below the working folder to an assistant, by the Model Context Protocol on the standard input ' +
        'and output: list_gaps, get_responsibility, explain and propose_mitigation. It writes no file.',
    )
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async ({ library }: { library?: string }) => {
      // The protocol's library is large, and only this command needs it.
      const { serveAssistant } = await import('./mcp-server.ts');
      await serveAssistant(process.cwd(), library);
    });
}

const help = `
Examples:
  demarc mcp                                    what an assistant is told to start, in the folder of the models
  { "mcpServers": { "demarc": { "command": "npx", "args": ["demarc", "mcp"] } } }`;
