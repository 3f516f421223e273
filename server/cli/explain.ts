import { Command, Option } from 'commander';
import { EmptyFileSystem, URI } from 'langium';
import type { Document } from '../../language/generated/ast.ts';
import { createServices, type SharedServices } from '../../language/module.ts';
import type { Declared, FileNames } from '../../language/syntax/file-names.ts';
import { mistypedFor, shortFor } from '../../language/syntax/near-names.ts';
import { findingPagesIn } from '../finding-pages.ts';
import { Knowledge } from '../knowledge.ts';
import { librariesOf } from '../library-folder.ts';
import { findingsFolder } from '../product-files.ts';
import { markdownForTerminal } from '../view/markdown-for-terminal.ts';
import type { Paint } from '../view/text.ts';
import { CallError } from './call-error.ts';
import { paintFor } from './terminal.ts';
import { libraryFolder } from './workspace.ts';

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
  demarc explain SqlDatabase                    a service: what the provider does, what is yours
  demarc explain ColumnEncryption               a control, with the threats that ask for it
  demarc explain azure.SqlDatabase              with its library
  demarc explain missing-defense                a code that check prints`;

/** What the editor shows of the name when the pointer rests on it. */
export async function explain(name: string, options: ExplainOptions, folder: string, paint: Paint): Promise<string> {
  const page = await findingPagesIn(findingsFolder).read(name);
  const texts = page === undefined ? await textsOf(name, options.library, folder) : [page.trim()];
  return options.format === 'markdown'
    ? texts.join('\n\n---\n\n')
    : texts.map((text) => markdownForTerminal(text, paint)).join('\n\n');
}

async function textsOf(name: string, library: string | undefined, folder: string): Promise<string[]> {
  const { shared, reader } = await allLibraries(await libraryFolder(library, folder));
  const all = [...shared.model.Names.all].flatMap(({ declarations }) => declarations);
  const meant = meantBy(name, all);
  if (meant.length === 0) throw new CallError(unknown(name, all));
  const knowledge = new Knowledge(shared);
  return meant.map((declared) => knowledge.hover(declared, reader));
}

/** By name as written, else whatever its case, else by title. */
function meantBy(name: string, all: readonly Declared[]): readonly Declared[] {
  const lower = name.toLowerCase();
  const ways: ((declared: Declared) => boolean)[] = [
    (declared) => declared.name === name || declared.qualifiedName === name,
    (declared) => declared.name.toLowerCase() === lower || declared.qualifiedName.toLowerCase() === lower,
    ({ node }) => node.title?.toLowerCase() === lower,
  ];
  for (const isMeant of ways) {
    const found = all.filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

function unknown(name: string, all: readonly Declared[]): string {
  const names = [...new Set(all.map((declared) => declared.name))];
  const mistyped = mistypedFor(name, names);
  const near = mistyped.length > 0 ? mistyped : shortFor(name, names);
  const advice = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return `Nothing in the libraries, and no code of check, is called ${name}.${advice}`;
}

/** Every library, and a file that uses all of them, to read them from. */
async function allLibraries(folder: string): Promise<{ shared: SharedServices; reader: FileNames }> {
  const { shared } = createServices({ ...EmptyFileSystem, library: librariesOf(folder) });
  const { Libraries, Names } = shared.model;
  await Libraries.loadAll();
  const uses = (await Libraries.names()).map((library) => `use ${library}\n`).join('');
  const uri = URI.parse('memory:/reader.tm');
  const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(uses, uri);
  Names.put(document.parseResult.value, uri, false);
  const reader = Names.file(uri);
  if (reader === undefined) throw new CallError('The libraries cannot be read.');
  return { shared, reader };
}
