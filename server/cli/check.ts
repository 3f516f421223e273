import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import type { Problem } from '../../language/syntax/problem.ts';
import { thresholds, type Threshold } from '../configuration-file.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { findingPagesIn } from '../finding-pages.ts';
import { checkForGitHub } from '../view/github.ts';
import { checkAsJson } from '../view/json.ts';
import { checkAsSarif } from '../view/sarif.ts';
import { adviceOf } from '../view/remarks.ts';
import type { CheckReport, TextError } from '../view/check-report.ts';
import { checkAsText, type Paint, type TextViewing } from '../view/text.ts';
import { readBaseline } from './baseline.ts';
import { findingsFolder } from '../product-files.ts';
import { CallError, complain } from './call-error.ts';
import { watch } from './watch.ts';
import { fails } from './fails.ts';
import { judge, type Judged, type JudgeOptions } from './judge.ts';
import { relativePath, type Places } from './places.ts';
import { progressOn } from './progress.ts';
import { paintForOutput } from './terminal.ts';
import { deliver } from './write-file.ts';

export interface CheckOptions extends JudgeOptions {
  readonly format: (typeof formats)[number];
  readonly failOn?: Threshold;
  readonly hints?: boolean;
  readonly baseline?: string;
}

interface CheckCall extends CheckOptions {
  readonly stdinFile: string;
  readonly watch?: boolean;
  readonly output?: string;
}

const formats = ['text', 'json', 'sarif', 'github'] as const;

export function checkCommand(): Command {
  return new Command('check')
    .summary('say what is missing, and whose it is')
    .description(
      'Checks threat models: which defenses are missing, who owns each of them, and what is wrong with the text.',
    )
    .argument(
      '[path...]',
      'files, folders that mean every model in them, patterns, or - for the standard input (default: the working folder)',
    )
    .addOption(new Option('--format <format>', 'for people or for programs').choices(formats).default('text'))
    .addOption(new Option('--fail-on <severity>', 'what makes the check fail (default: warning)').choices(thresholds))
    .option('--today <date>', 'judge plans and waivers as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries, core among them, from that folder instead of the built-in ones')
    .option('--baseline <file>', 'only what that earlier check, written as json or sarif, did not find makes it fail')
    .option('--output <file>', 'the file to write (default: the standard output)')
    .option('--stdin-file <path>', 'the file that a text on the standard input (-) belongs in', 'stdin.tm')
    .option('--watch', 'check again after each change of a file, until it is stopped')
    .option('--hints', 'list hints, too, in the text for people')
    .addHelpText('after', help)
    .action(async (paths: string[], call: CheckCall) => {
      const paint = paintForOutput(call.output);
      const typed = paths.includes('-');
      const given = { file: path.resolve(call.stdinFile), text: typed ? await readAll(process.stdin) : '' };
      const progress = progressOn(process.stderr, process.env);
      const options = typed ? { ...call, progress, given } : { ...call, progress };
      const asked = paths.length === 0 ? ['.'] : paths.filter((name) => name !== '-');
      const run = async (): Promise<void> => {
        const { output, failed, unreadable } = await check(asked, options, process.cwd(), paint);
        await deliver(`${output}\n`, call.output);
        if (unreadable.length > 0) throw new CallError(...unreadable);
        process.exitCode = failed ? 1 : 0;
      };
      if (call.watch === true) await watchChecks(run, paint);
      else await run();
    });
}

/** What cannot be checked now may be once it is mended: it is told, and the watch goes on. */
async function watchChecks(run: () => Promise<void>, paint: Paint): Promise<void> {
  await watch(process.cwd(), async () => {
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    await run().catch((error: unknown) => {
      if (!(error instanceof CallError)) throw error;
      complain(error.message);
    });
    process.stdout.write(`\n${paint.dim('Waiting for a change. Ctrl+C ends it.')}\n`);
  });
}

const help = `
Examples:
  demarc check                                  every model below the working folder
  demarc check payroll.tm                       one model, with all that it imports
  demarc check models --fail-on error           in a pipeline that only errors may stop
  demarc check payroll.tm --format json --output payroll.json
  demarc check - --stdin-file payroll.tm        what an editor has not saved yet
  demarc check --format sarif --output demarc.sarif   for code scanning
  demarc check --baseline payroll.json          only what is new since then is listed, and fails

A file that is part of a model is checked with that model, if its system stands beside it or above it.
A demarc.json beside a model, or above it up to the working folder, sets severities:
  { "failOn": "error", "findings": { "unplaced": "off" }, "threats": { "OurOwnThreat": "error" } }

Ends with 0 if nothing reaches the severity of --fail-on, with 1 if something does or a model has an error,
with 2 if a file cannot be read or the call makes no sense. With --fail-on never, findings and errors end with 0.`;

/** Checks what the paths mean in the working folder. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  folder: string,
  paint: Paint,
): Promise<{ readonly output: string; readonly failed: boolean; readonly unreadable: readonly string[] }> {
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline, folder);
  const judged = await judge(paths, options, folder);
  const { workspace, analyses, settings } = judged;
  const report: CheckReport = {
    today: judged.today,
    systems: [...analyses.values()],
    baseline,
    errors: textErrors(judged),
  };
  const thresholdOf = (root: string): Threshold =>
    options.failOn ?? settings.get(root)?.configuration.failOn ?? 'warning';
  const failed = fails(workspace, analyses, thresholdOf, baseline);
  const hints = options.hints === true || options.failOn === 'hint';
  const output = await inFormat(options.format, report, judged, { paint, hints, folder });
  return { output, failed, unreadable: workspace.unreadable };
}

function textErrors({ workspace, places }: Judged): TextError[] {
  const { Problems } = workspace.services.model;
  return [...workspace.files, ...workspace.libraries].flatMap((file) =>
    Problems.of(file)
      .map((problem) => textError(problem, places))
      .sort(byPlace),
  );
}

interface Showing {
  readonly paint: Paint;
  readonly hints: boolean;
  readonly folder: string;
}

async function inFormat(
  format: CheckOptions['format'],
  report: CheckReport,
  judged: Judged,
  showing: Showing,
): Promise<string> {
  const locate = judged.places.of;
  switch (format) {
    case 'text':
      return checkAsText(report, textViewing(judged, showing));
    case 'json':
      return checkAsJson(report, locate);
    case 'github':
      return checkForGitHub(report, locate);
    case 'sarif': {
      const pages = await pagesOf(report);
      return checkAsSarif(report, { locate, version: packageFile.version, pageOf: (code) => pages.get(code) });
    }
  }
}

function textViewing({ workspace, places, settings }: Judged, { paint, hints, folder }: Showing): TextViewing {
  return {
    locate: places.of,
    lineOf: places.line,
    paint,
    hints,
    files: workspace.files.length,
    fragments: workspace.fragments.map(({ key }) => places.file(key)),
    settingsOf: ({ model }) => {
      const file = settings.get(model.system.origin.file)?.file;
      return file && relativePath(folder, file);
    },
  };
}

async function pagesOf({ systems, errors }: CheckReport): Promise<ReadonlyMap<string, string | undefined>> {
  const pages = findingPagesIn(findingsFolder);
  const said = [...errors, ...systems.flatMap(({ findings }) => findings)];
  const codes = new Set(['missing-defense', ...said.map(({ code }) => code)]);
  return new Map(await Promise.all([...codes].map(async (code) => [code, await pages.read(code)] as const)));
}

function textError({ code, severity, message, at, fixes }: Problem, places: Places): TextError {
  return { code, severity, message, place: places.of(at), advice: adviceOf(fixes[0]) };
}

function byPlace({ place: a }: TextError, { place: b }: TextError): number {
  return a.line - b.line || a.column - b.column;
}
