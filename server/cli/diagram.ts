import { Command, Option } from 'commander';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { dotOf } from '../view/diagram/dot-text.ts';
import { Layouts } from '../view/diagram/layouts.ts';
import { mermaidOf } from '../view/diagram/mermaid.ts';
import { standaloneSvg } from '../view/diagram/standalone.ts';
import { CallError } from './call-error.ts';
import { judge, type JudgeOptions } from './judge.ts';
import { deliver } from './write-file.ts';

const formats = ['svg', 'dot', 'mermaid'] as const;

export interface DiagramOptions extends JudgeOptions {
  readonly format: (typeof formats)[number];
}

export function diagramCommand(): Command {
  return new Command('diagram')
    .summary('draw the data flows of a model')
    .description(
      'Draws the data-flow diagram of a model: parts and boundaries, flows with their numbers, owners and gaps.',
    )
    .argument('<model>', 'the file of the system')
    .addOption(
      new Option('--format <format>', 'a picture, or text for Graphviz or Mermaid').choices(formats).default('svg'),
    )
    .option('--output <file>', 'the file to write (default: the standard output)')
    .option('--today <date>', 'judge plans and waivers as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async (model: string, options: DiagramOptions & { readonly output?: string }) => {
      const text = await diagram(model, options, process.cwd());
      await deliver(text, options.output);
    });
}

const help = `
Examples:
  demarc diagram payroll.tm --output payroll.svg         light or dark, as its reader has it
  demarc diagram payroll.tm --format mermaid             for a page that draws Mermaid
  demarc diagram payroll.tm --format dot | dot -Tpdf     with a layout of your own`;

/** The diagram of the one system that the file is part of. */
export async function diagram(model: string, options: DiagramOptions, folder: string): Promise<string> {
  const { analyses } = await judge([model], options, folder);
  const [analysis, ...others] = analyses.values();
  if (analysis === undefined || others.length > 0)
    throw new CallError(
      `${model} has ${analysis === undefined ? 'no system' : 'several systems'}: name the file of one.`,
    );
  switch (options.format) {
    case 'svg':
      return svgOf(analysis);
    case 'dot':
      return dotOf(analysis);
    case 'mermaid':
      return mermaidOf(analysis);
  }
}

async function svgOf(analysis: Analysis): Promise<string> {
  const picture = await standaloneSvg(analysis, new Layouts());
  if ('failure' in picture) throw new CallError(picture.failure);
  return picture.svg;
}
