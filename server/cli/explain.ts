import { Command, Option } from 'commander';
import { allLibraries } from '../all-libraries.ts';
import { explainName, UnknownName } from '../explain.ts';
import { findingPagesIn } from '../finding-pages.ts';
import { findingsFolder } from '../product-files.ts';
import { markdownForTerminal } from '../view/markdown-for-terminal.ts';
import type { Paint } from '../view/text.ts';
import { CallError } from './call-error.ts';
import { paintFor } from './terminal.ts';
import { librarySource } from './workspace.ts';

interface ExplainOptions {
  readonly format: 'text' | 'markdown';
  readonly library?: string;
}

export function explainCommand(): Command {
  return new Command('explain')
    .summary('say what a name of the libraries, or a code, means')
    .description(
      'Explains a service, control, threat, layer, category, protocol, provider or table, or a code of check.',
    )
    .argument('<name>', 'a name, with its library where two have it, or a title')
    .addOption(new Option('--format <format>', 'for people or for pages').choices(['text', 'markdown']).default('text'))
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async (name: string, options: ExplainOptions) => {
      const paint = paintFor(process.stdout, process.env);
      process.stdout.write(`${await explain(name, options, process.cwd(), paint)}\n`);
    });
}

const help = `
Examples:
  demarc explain NAME                 a service, with what its provider does and what is yours; a control, a threat, …
  demarc explain LIBRARY.NAME         where several libraries have the name
  demarc explain "the title of it"    in any case
  demarc explain missing-defense      a code that check prints`;

/** What the editor shows of the name when the pointer rests on it. */
export async function explain(name: string, options: ExplainOptions, folder: string, paint: Paint): Promise<string> {
  if (name.trim() === '')
    throw new CallError('There is nothing to explain: name a service, a control, a threat or a code.');
  const library = await librarySource(options.library, folder);
  const texts = await explainName(name, () => allLibraries(library), findingPagesIn(findingsFolder)).catch(
    (error: unknown) => {
      throw error instanceof UnknownName ? new CallError(error.message) : error;
    },
  );
  return options.format === 'markdown'
    ? texts.join('\n\n---\n\n')
    : texts.map((text) => markdownForTerminal(text, paint)).join('\n\n');
}
