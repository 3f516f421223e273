import { Command, Option } from 'commander';
import { isDay } from '../../language/syntax/days.ts';
import type { Problem } from '../../language/syntax/problem.ts';
import { thresholds, type Threshold } from '../configuration-file.ts';
import { localDay } from '../local-day.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { findingPagesIn } from '../finding-pages.ts';
import { checkForGitHub } from '../view/github.ts';
import { checkAsJson } from '../view/json.ts';
import { checkAsSarif } from '../view/sarif.ts';
import { adviceOf } from '../view/remarks.ts';
import type { CheckReport, Locate, TextError } from '../view/report.ts';
import { checkAsText, type Paint } from '../view/text.ts';
import { readBaseline } from './baseline.ts';
import { findingsFolder } from '../product-files.ts';
import { CallError } from './call-error.ts';
import { fails } from './fails.ts';
import { findFiles } from './find-files.ts';
import { Places, relativePath } from './places.ts';
import { SettingsFinder, type FileSettings } from './settings.ts';
import { paintFor } from './terminal.ts';
import { libraryFolder, readWorkspace, type Workspace } from './workspace.ts';

export interface CheckOptions {
  readonly format: (typeof formats)[number];
  readonly today?: string;
  readonly failOn?: Threshold;
  readonly library?: string;
  readonly hints?: boolean;
  readonly baseline?: string;
}

const formats = ['text', 'json', 'sarif', 'github'] as const;

export function checkCommand(): Command {
  return new Command('check')
    .summary('say what is missing, and whose it is')
    .description(
      'Checks threat models: which defenses are missing, who owns each of them, and what is wrong with the text.',
    )
    .argument('[path...]', 'files, and folders that mean every model in them (default: the working folder)')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(formats).default('text'))
    .addOption(new Option('--fail-on <severity>', 'what makes the check fail (default: warning)').choices(thresholds))
    .option('--today <date>', 'judge plans and waivers as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries, core among them, from that folder instead of the built-in ones')
    .option('--baseline <file>', 'only what that earlier check, written as json or sarif, did not find makes it fail')
    .option('--hints', 'list hints, too, in the text for people')
    .addHelpText('after', help)
    .action(async (paths: string[], options: CheckOptions) => {
      const paint = paintFor(process.stdout, process.env);
      const asked = paths.length === 0 ? ['.'] : paths;
      const { output, failed, unreadable } = await check(asked, options, process.cwd(), paint);
      process.stdout.write(`${output}\n`);
      if (unreadable.length > 0) throw new CallError(...unreadable);
      process.exitCode = failed ? 1 : 0;
    });
}

const help = `
Examples:
  demarc check                                  every model below the working folder
  demarc check payroll.tm                       one model, with all that it imports
  demarc check models --fail-on error           in a pipeline that only errors may stop
  demarc check payroll.tm --format json > payroll.json
  demarc check --format sarif > demarc.sarif    for code scanning
  demarc check --baseline payroll.json          only what is new since then is listed, and fails

A file that is part of a model is checked with that model, if its system stands beside it or above it.
A demarc.json beside a model, or above it up to the working folder, sets severities:
  { "failOn": "error", "findings": { "unplaced": "off" }, "threats": { "OurOwnThreat": "error" } }

Ends with 0 if nothing reaches the severity of --fail-on, with 1 if something does or a model has an error,
with 2 if a file cannot be read or the call makes no sense. With --fail-on never, findings and errors end with 0.`;

/** Checks what the paths mean in the working folder. What cannot be read keeps nothing else from being judged. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  folder: string,
  paint: Paint,
): Promise<{ readonly output: string; readonly failed: boolean; readonly unreadable: readonly string[] }> {
  const today = options.today ?? localDay();
  if (!isDay(today)) throw new CallError(`${today} is no day of the calendar: --today takes one such as 2027-01-31.`);
  const library = await libraryFolder(options.library, folder);
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline, folder);
  const files = await findFiles(paths, folder);
  const workspace = await readWorkspace(files, { folder, library, ownLibrary: options.library !== undefined });
  const settings = await settingsOf(workspace, folder);
  const { Models, Problems } = workspace.services.model;
  Models.optionsFor = (file) => ({ today, configuration: settings.get(file)?.configuration });

  const places = new Places(workspace.services, folder);
  const analyses = new Map(workspace.roots.map((root) => [root.key, Models.analysis(root)]));
  const toError = (problem: Problem): TextError => textError(problem, places);
  const report: CheckReport = {
    today,
    systems: [...analyses.values()],
    baseline,
    errors: [...workspace.files, ...workspace.libraries].flatMap((file) =>
      Problems.of(file).map(toError).sort(byPlace),
    ),
  };
  const failed = fails(
    workspace,
    analyses,
    (root) => {
      return options.failOn ?? settings.get(root)?.configuration.failOn ?? 'warning';
    },
    baseline,
  );
  const output = await inFormat(options.format, report, places.of, () =>
    checkAsText(report, {
      locate: places.of,
      lineOf: places.line,
      paint,
      hints: options.hints === true || options.failOn === 'hint',
      files: workspace.files.length,
      fragments: workspace.fragments.map(({ key }) => places.file(key)),
      settingsOf: ({ model }) => {
        const file = settings.get(model.system.origin.file)?.file;
        return file && relativePath(folder, file);
      },
    }),
  );
  return { output, failed, unreadable: workspace.unreadable };
}

async function inFormat(
  format: CheckOptions['format'],
  report: CheckReport,
  locate: Locate,
  asText: () => string,
): Promise<string> {
  switch (format) {
    case 'text':
      return asText();
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

async function pagesOf({ systems, errors }: CheckReport): Promise<ReadonlyMap<string, string | undefined>> {
  const pages = findingPagesIn(findingsFolder);
  const said = [...errors, ...systems.flatMap(({ findings }) => findings)];
  const codes = new Set(['missing-defense', ...said.map(({ code }) => code)]);
  return new Map(await Promise.all([...codes].map(async (code) => [code, await pages.read(code)] as const)));
}

async function settingsOf({ roots }: Workspace, folder: string): Promise<ReadonlyMap<string, FileSettings>> {
  const finder = new SettingsFinder(folder);
  const found = new Map<string, FileSettings>();
  for (const { key, uri } of roots) {
    const settings = await finder.of(uri.fsPath);
    if (settings !== undefined) found.set(key, settings);
  }
  return found;
}

function textError({ code, severity, message, at, fixes }: Problem, places: Places): TextError {
  return { code, severity, message, place: places.of(at), advice: adviceOf(fixes[0]) };
}

function byPlace({ place: a }: TextError, { place: b }: TextError): number {
  return a.line - b.line || a.column - b.column;
}
