import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { URI } from 'langium';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Sides } from '../view/comparison.ts';
import type { Paint } from '../view/text.ts';
import { CallError } from './call-error.ts';
import { compared, comparisonFormat, type Compared, type ComparisonFormat } from './comparing.ts';
import { meansSomething } from './find-files.ts';
import { commitOf, withModelsNow, withModelsOf, type Commit } from './git.ts';
import { judge, type JudgeOptions } from './judge.ts';
import { relativePath } from './places.ts';
import { progressOn } from './progress.ts';
import { paintForOutput } from './terminal.ts';
import { textErrorsIn } from './text-errors.ts';
import { deliver } from './write-file.ts';

export interface DiffOptions extends JudgeOptions {
  readonly format: ComparisonFormat;
  /** Whether the sides that are named are revisions, even where there is a file or a folder of that name. */
  readonly revisions?: boolean;
  /** What counts on either side, from its folder; without any, all that is in there. */
  readonly path?: readonly string[];
}

interface DiffCall extends DiffOptions {
  readonly output?: string;
  readonly exitCode?: boolean;
}

export function diffCommand(): Command {
  const gather = (one: string, paths: readonly string[] = []): string[] => [...paths, one];
  return new Command('diff')
    .summary('say what changed between two versions')
    .description('Compares two versions of models: gaps opened and closed, and defenses that changed hands.')
    .argument('<old>', 'a file, a folder or a git revision')
    .argument('[new]', 'the same; without it, what stands in the working folder')
    .addOption(comparisonFormat())
    .option('--output <file>', 'the file to write (default: the standard output)')
    .option('--revisions', 'what is named are git revisions, even where a file or a folder has that name')
    .option('--path <path>', 'compare only that file, folder or pattern of both sides; may be repeated', gather)
    .option('--exit-code', 'end with 1 if anything has changed')
    .option('--today <date>', 'judge both as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async (before: string, after: string | undefined, call: DiffCall) => {
      const paint = paintForOutput(call.output);
      const options = { ...call, progress: progressOn(process.stderr, process.env) };
      const { text, changed } = await diff(before, after, options, process.cwd(), paint);
      await deliver(text, call.output);
      process.exitCode = changed && call.exitCode === true ? 1 : 0;
    });
}

const help = `
Examples:
  demarc diff main                              this branch, as it stands in the working folder, against main
  demarc diff v1.0 v2.0 --format markdown       two tags, for a comment or a release note
  demarc diff old.tm new.tm                     two files
  demarc diff before/ after/                    two folders: systems are matched by their names
  demarc diff main --path models                only one folder of both
  demarc diff main --exit-code                  ends with 1 if gaps or owners differ

Of revisions, the models below the working folder are compared, and of that folder itself what a commit would hold: no
links, and nothing that git ignores. Both sides are judged by the libraries of this release.`;

/** What changed from the old to the new, for each system of either. */
export async function diff(
  before: string,
  after: string | undefined,
  called: DiffOptions,
  folder: string,
  paint: Paint,
): Promise<Compared> {
  const { library } = called;
  const options = { ...called, ...(library === undefined ? {} : { library: path.resolve(folder, library) }) };
  const old = await sideCalled(before, options, folder);
  const now = after === undefined ? '.' : await sideCalled(after, options, folder);
  const was = await systemsOf(old, now, options, folder);
  const is = await systemsOf(now, old, options, folder);
  if (was.systems.length + is.systems.length === 0)
    throw new CallError('There is no system on either side, so there is nothing to compare.');
  const errors = { before: was.errors, after: is.errors };
  return compared(matched(was.systems, is.systems), errors, options.format, paint);
}

/** What one side has. */
interface Read {
  readonly systems: readonly Placed[];
  /** What is wrong with its text, a line each. */
  readonly errors: readonly string[];
}

interface Placed {
  readonly analysis: Analysis;
  /** From the folder of that side. */
  readonly file: string;
}

/** A path from the working folder, or a commit. */
type Side = string | Commit;

/** Unless revisions are meant, a path goes before a revision of the same name. */
async function sideCalled(side: string, options: DiffOptions, folder: string): Promise<Side> {
  const isRevision = options.revisions === true;
  const there = isRevision ? undefined : await stat(path.resolve(folder, side)).catch(() => undefined);
  if (there !== undefined) return side;
  const commit = await commitOf(side, folder);
  const noPath = isRevision ? '' : 'no file, no folder and ';
  if (commit === 'no-repository')
    throw new CallError(
      isRevision
        ? `There is no git repository here that could have a revision ${side}.`
        : `${side} is no file and no folder, and there is no git repository here.`,
    );
  if (commit === 'no-revision' && side.includes('..')) throw new CallError(twoRevisions(side));
  if (commit === 'no-revision')
    throw new CallError(`${side} is ${noPath}no git revision. A clone that is not whole has to fetch it first.`);
  return commit;
}

/** What git writes as a range is two sides here. */
function twoRevisions(range: string): string {
  const [old = '', now = ''] = range.split(/\.{2,3}/).map((name) => name || 'HEAD');
  return `${range} is a range: the two sides are named apart, as in demarc diff ${old} ${now}.`;
}

/** What is not committed counts where it stands in the working folder, but what no commit would hold does not. */
async function systemsOf(side: Side, other: Side, options: DiffOptions, folder: string): Promise<Read> {
  const asked = options.path?.map((given) => path.relative(folder, path.resolve(folder, given)) || '.');
  const inCopy =
    ({ below }: Commit) =>
    (copy: string): Promise<Read> => {
      const at = path.join(copy, below);
      const outside = asked?.find((given) => !path.join(at, given, path.sep).startsWith(copy + path.sep));
      if (outside !== undefined) throw new CallError(`${outside} lies outside of the repository.`);
      return analysesIn(at, asked ?? ['.'], options);
    };
  if (typeof side !== 'string') return withModelsOf(side, inCopy(side));
  const at = path.resolve(folder, side);
  if (typeof other !== 'string' && at === path.resolve(folder)) return withModelsNow(other, inCopy(other));
  const isFile = (await stat(at).catch(() => undefined))?.isFile() ?? false;
  if (isFile && asked !== undefined) throw new CallError(`${side} is a file: --path chooses among those of a folder.`);
  return isFile ? analysesIn(path.dirname(at), [path.basename(at)], options) : analysesIn(at, asked ?? ['.'], options);
}

/** A folder without models, or one that is not there yet, has no systems: the first model may be what changed. */
async function analysesIn(folder: string, paths: readonly string[], options: JudgeOptions): Promise<Read> {
  const there: string[] = [];
  for (const given of paths) if (await meansSomething(given, folder)) there.push(given);
  if (there.length === 0) return { systems: [], errors: [] };
  const judged = await judge(there, options, folder);
  const { analyses, workspace } = judged;
  if (workspace.unreadable.length > 0) throw new CallError(...workspace.unreadable);
  const systems = [...analyses].map(([key, analysis]) => {
    return { analysis, file: relativePath(folder, URI.parse(key).fsPath) };
  });
  return { systems, errors: textErrorsIn(judged) };
}

/** By name, among several of one name by their file; the one system on either side is the same, whatever it is called now. */
function matched(was: readonly Placed[], is: readonly Placed[]): Sides[] {
  const [oldest] = was;
  const [newest] = is;
  if (was.length === 1 && is.length === 1 && oldest !== undefined && newest !== undefined)
    return [[oldest.analysis, newest.analysis]];
  const nameOf = ({ analysis }: Placed): string => analysis.model.system.name;
  const left = new Set(was);
  const before = new Map<Placed, Placed>();
  for (const isSame of [sameFile, (): boolean => true])
    for (const after of is) {
      const found = [...left].find((old) => nameOf(old) === nameOf(after) && isSame(old, after));
      if (found === undefined || before.has(after)) continue;
      before.set(after, found);
      left.delete(found);
    }
  const now = is.map((after): Sides => {
    const old = before.get(after);
    return old === undefined ? [undefined, after.analysis] : [old.analysis, after.analysis];
  });
  return [...now, ...[...left].map(({ analysis }): Sides => [analysis, undefined])];
}

function sameFile(one: Placed, other: Placed): boolean {
  return one.file === other.file;
}
