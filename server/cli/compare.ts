import { Command } from 'commander';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { type Catalog, type Move, catalogOf, moveTo, providersIn } from '../../language/analysis/moves.ts';
import { listSome } from '../../language/analysis/wording.ts';
import { whatIf } from '../../language/analysis/what-if.ts';
import { lowerUnusedLibraries } from '../../language/model/lower.ts';
import type { Boundary, Element } from '../../language/model/model.ts';
import { mistypedFor, shortFor } from '../../language/syntax/near-names.ts';
import type { Paint } from '../view/text.ts';
import { CallError } from './call-error.ts';
import { compared, comparisonFormat, type ComparisonFormat } from './comparing.ts';
import { judge, type JudgeOptions } from './judge.ts';
import { paintForOutput } from './terminal.ts';
import { textErrorsIn } from './text-errors.ts';
import { deliver } from './write-file.ts';

export interface CompareOptions extends JudgeOptions {
  readonly format: ComparisonFormat;
  readonly move: readonly string[];
}

export function compareCommand(): Command {
  const gather = (move: string, moves: readonly string[] = []): string[] => [...moves, move];
  return new Command('compare')
    .summary('say what changes hands if a part ran elsewhere')
    .description(
      'Compares a model with itself after a move: which defenses change hands, appear and go. It writes nothing.',
    )
    .argument('<model>', 'the file of the system')
    .requiredOption(
      '--move <part=place>',
      'a part and a service, or a boundary and a provider; may be repeated',
      gather,
    )
    .addOption(comparisonFormat())
    .option('--output <file>', 'the file to write (default: the standard output)')
    .option('--today <date>', 'judge plans and waivers as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async (model: string, call: CompareOptions & { readonly output?: string }) => {
      const paint = paintForOutput(call.output);
      await deliver(await compareMoves(model, call, process.cwd(), paint), call.output);
    });
}

const help = `
Examples:
  demarc compare payroll.tm --move PART=LIBRARY.SERVICE      a part to a service
  demarc compare payroll.tm --move PART=premises             to your own premises; several moves are made together
  demarc compare payroll.tm --move BOUNDARY=PROVIDER         each part to the service that does the same job there

The editor offers the same as a refactoring, which also writes it.`;

/** What changes in the one system of the file if all the moves were made. */
export async function compareMoves(
  model: string,
  options: CompareOptions,
  folder: string,
  paint: Paint,
): Promise<string> {
  const judged = await judge([model], options, folder);
  const { analyses, workspace, today, settings } = judged;
  const [root, ...others] = workspace.roots;
  const before = root && analyses.get(root.key);
  if (root === undefined || before === undefined || others.length > 0)
    throw new CallError(`${model} has ${root === undefined ? 'no system' : 'several systems'}: name the file of one.`);
  const { Libraries, Lowering } = workspace.services.model;
  await Libraries.loadAll();
  const catalog = catalogOf(before.model, lowerUnusedLibraries(root, Lowering));
  const moves = options.move.map((move) => moveOf(move, before, catalog));
  const moved = moves.map(({ what }) => what);
  const twice = moved.find((part, index) => moved.indexOf(part) < index);
  if (twice !== undefined) throw new CallError(`--move names ${twice.name} twice: choose one place for it.`);
  const together = {
    elements: new Map(moves.flatMap(({ elements }) => [...elements])),
    boundaries: new Map(moves.flatMap(({ boundaries }) => [...boundaries])),
    libraries: [...new Set(moves.flatMap(({ libraries }) => libraries))],
  };
  const { after } = whatIf(before, together, { today, configuration: settings.get(root.key)?.configuration });
  const staying = moves.flatMap((move) => move.staying.map(({ name }) => name));
  const note =
    staying.length === 0 || options.format === 'json'
      ? ''
      : `\nNothing does the same there, so these stay: ${staying.join(', ')}.\n`;
  const errors = textErrorsIn(judged);
  return compared([[before, after]], { before: errors, after: errors }, options.format, paint).text + note;
}

function moveOf(text: string, { model }: Analysis, catalog: Catalog): Move {
  const [name = '', place = ''] = text.split('=').map((side) => side.trim());
  if (name === '' || place === '')
    throw new CallError(`--move takes a part and a place, such as Db=premises, not ${text}.`);
  const what = partCalled(name, [...model.elements, ...model.boundaries]);
  const ids = what.kind === 'boundary' ? providersIn(catalog) : catalog.services;
  const meant =
    place === 'premises'
      ? ['premises']
      : ids.filter((each) => each.id === place || each.name === place).map(({ id }) => id);
  const [id, ...more] = [...new Set(meant)];
  if (more.length > 0) throw new CallError(`${place} means several: ${[id, ...more].join(', ')}.`);
  const kind = what.kind === 'boundary' ? 'provider' : 'service';
  if (id === undefined) throw new CallError(`There is no ${kind} ${place}.${advice(place, ids)}`);
  const move = moveTo(what, id, model, catalog);
  if (move === undefined) throw new CallError(`${name} is on ${place} already.`);
  return move;
}

function partCalled(name: string, parts: readonly (Element | Boundary)[]): Element | Boundary {
  const meant = parts.filter((part) => part.id === name || part.name === name);
  const [part, ...more] = meant;
  if (part === undefined) {
    const near = advice(name, parts);
    const known =
      parts.length === 0
        ? 'none'
        : listSome(
            parts.map((each) => each.id),
            12,
          );
    throw new CallError(`The model has no part ${name}${near === '' ? `: there are ${known}.` : `.${near}`}`);
  }
  if (more.length > 0) throw new CallError(`${name} means several parts: ${meant.map(({ id }) => id).join(', ')}.`);
  return part;
}

function advice(name: string, known: readonly { readonly id: string; readonly name: string }[]): string {
  const simple = name.slice(name.lastIndexOf('.') + 1);
  const names = known.map((each) => each.name);
  const mistyped = mistypedFor(simple, names);
  const near = mistyped.length > 0 ? mistyped : shortFor(simple, names);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
