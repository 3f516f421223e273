import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { list } from '../../language/analysis/wording.ts';
import { localDay } from '../local-day.ts';
import { newModel } from '../new-model.ts';
import { shapesFolder } from '../product-files.ts';
import type { ShapeProvider } from '../protocol/new-model.ts';
import { shapesIn } from '../shape-folder.ts';
import { CallError } from './call-error.ts';
import { writeWhole } from './write-file.ts';

export interface NewOptions {
  readonly provider?: string;
  readonly shape?: string;
  readonly title?: string;
  readonly today?: string;
}

export function newCommand(): Command {
  return new Command('new')
    .summary('write a model to begin with')
    .description('Writes a threat model to begin with: it explains itself, and leaves three gaps to be found.')
    .argument('[file]', 'the file to write; one that is there already stays as it is')
    .option('--provider <provider>', 'who runs the system')
    .option('--shape <shape>', 'what it is made of')
    .option('--title <title>', 'what the system is called')
    .addHelpText('after', help)
    .action(async (file: string | undefined, options: NewOptions) => {
      process.stdout.write(`${await writeNew(file, options, process.cwd())}\n`);
    });
}

const help = `
Examples:
  demarc new                                                   the providers and shapes that there are
  demarc new shop.tm --provider PROVIDER --shape SHAPE --title "Web shop"`;

/** Writes the model, and says what to do next; without a file, says what there is to choose from. */
export async function writeNew(file: string | undefined, options: NewOptions, folder: string): Promise<string> {
  const shapes = shapesIn(shapesFolder);
  const providers = await shapes.list();
  if (file === undefined)
    return `${choices(providers)}\n\ndemarc new FILE --provider PROVIDER --shape SHAPE writes one.`;
  if (!file.endsWith('.tm')) throw new CallError(`${file} would be no threat model: the names of those end in .tm.`);
  const { title, today = localDay() } = options;
  const provider = chosen('provider', options.provider, providers);
  const shape = chosen('shape', options.shape, provider.shapes, ` for ${provider.id}`);
  const text = await shapes.read(provider.id, shape.id);
  if (text === undefined) throw new CallError(`The shape ${shape.id} of ${provider.id} cannot be read.`);
  const target = path.resolve(folder, file);
  if ((await stat(target).catch(() => undefined)) !== undefined)
    throw new CallError(`${file} is there already, and stays as it is.`);
  await writeWhole(target, newModel(text, today, title), file);
  return `${file} is written. demarc check ${file} finds its three gaps.`;
}

/** The one of them that an option names; what else there is is told where it names none. */
function chosen<Choice extends { readonly id: string }>(
  what: string,
  id: string | undefined,
  all: readonly Choice[],
  where = '',
): Choice {
  const found = all.find((each) => each.id === id);
  if (found !== undefined) return found;
  const problem = id === undefined ? `--${what} is missing` : `There is no ${what} ${id}${where}`;
  throw new CallError(
    `${problem}: take ${list(
      all.map((each) => each.id),
      'or',
    )}. demarc new says what they are.`,
  );
}

function choices(providers: readonly ShapeProvider[]): string {
  return providers
    .map(({ id, title, shapes }) => {
      const width = Math.max(...shapes.map((shape) => shape.id.length));
      return [
        `${id}: ${title}`,
        ...shapes.map((shape) => `  ${shape.id.padEnd(width)}  ${shape.title}: ${shape.detail}`),
      ].join('\n');
    })
    .join('\n');
}
