import { Command, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { why } from '../../language/analysis/explain.ts';
import { placeOf } from '../../language/model/origin.ts';
import { csvColumns, defenseRecords } from '../view/defenses-text.ts';
import { csvOf } from '../view/csv.ts';
import { Layouts } from '../view/diagram/layouts.ts';
import { reportAsMarkdown } from '../view/report-markdown.ts';
import { reportPage } from '../view/report-page/page.ts';
import type { Viewing } from '../view/viewing.ts';
import { CallError } from './call-error.ts';
import { judge, type Judged, type JudgeOptions } from './judge.ts';
import { progressOn } from './progress.ts';
import { deliver } from './write-file.ts';

const formats = ['markdown', 'html', 'csv'] as const;

export interface ReportOptions extends JudgeOptions {
  readonly format: (typeof formats)[number];
}

export function reportCommand(): Command {
  return new Command('report')
    .summary('write who owns what, for people who read no models')
    .description('Writes a report of threat models: the verdict, what is missing, who owns each defense and why.')
    .argument('[path...]', 'files, folders and patterns (default: the working folder)')
    .addOption(
      new Option('--format <format>', 'for a pull request, a browser or a spreadsheet')
        .choices(formats)
        .default('markdown'),
    )
    .option('--output <file>', 'the file to write (default: the standard output)')
    .option('--today <date>', 'judge plans and waivers as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async (paths: string[], call: ReportOptions & { readonly output?: string }) => {
      const options = { ...call, progress: progressOn(process.stderr, process.env) };
      const { text, unreadable } = await report(paths.length === 0 ? ['.'] : paths, options, process.cwd());
      await deliver(text, call.output);
      if (unreadable.length > 0) throw new CallError(...unreadable);
    });
}

const help = `
Examples:
  demarc report payroll.tm                                     Markdown, on the standard output
  demarc report payroll.tm --format html --output payroll.html one page: it loads nothing, and prints well
  demarc report --format csv --output defenses.csv             every defense of every model, a row each

The same models, judged as of the same day, give the same bytes.`;

/** The report of what the paths mean in the working folder, and what of it could not be read. */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  folder: string,
): Promise<{ readonly text: string; readonly unreadable: readonly string[] }> {
  const judged = await judge(paths, options, folder);
  const { unreadable } = judged.workspace;
  if (judged.analyses.size === 0)
    throw new CallError(...unreadable, 'There is no system in these files, so there is nothing to report.');
  return { text: await inFormat(options.format, judged), unreadable };
}

async function inFormat(format: ReportOptions['format'], { analyses, places, today }: Judged): Promise<string> {
  const systems = [...analyses.values()];
  const locate = places.of;
  const viewing: Viewing = {
    why,
    locate: (origin) => ({ uri: origin.file, range: placeOf(origin).range }),
  };
  switch (format) {
    case 'markdown':
      return reportAsMarkdown(systems, { locate, viewing });
    case 'html':
      return reportPage(systems, { today, version: packageFile.version, locate, viewing, layouts: new Layouts() });
    case 'csv': {
      const records = systems.flatMap(({ model, obligations }) =>
        defenseRecords(obligations, { system: model.system.title, locate, why }),
      );
      // Without a byte order mark a spreadsheet takes the file for one of its own old encodings.
      return `\ufeff${csvOf([[...csvColumns], ...records])}`;
    }
  }
}
