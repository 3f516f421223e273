import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Day } from '../../language/model/model.ts';
import { isDay } from '../../language/syntax/days.ts';
import { localDay } from '../local-day.ts';
import { CallError } from './call-error.ts';
import { findFiles } from './find-files.ts';
import { Places } from './places.ts';
import type { Progress } from './progress.ts';
import { SettingsFinder, type FileSettings } from './settings.ts';
import { librarySource, readWorkspace, type GivenText, type Workspace } from './workspace.ts';

/** What every command that judges models takes. */
export interface JudgeOptions {
  readonly today?: string;
  readonly library?: string;
  /** A text that stands in place of what the disk has, and is judged, too. */
  readonly given?: GivenText;
  /** Is told what is being done, for work that takes long. */
  readonly progress?: Progress;
}

/** The models that the paths of a call mean, with what the analysis says of each. */
export interface Judged {
  readonly today: Day;
  readonly workspace: Workspace;
  readonly places: Places;
  /** By the key of the system's file. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** The `demarc.json` of each model that has one, by the key of the system's file. */
  readonly settings: ReadonlyMap<string, FileSettings>;
}

/** Reads and analyzes what the paths mean in the working folder. What cannot be read keeps nothing else from that. */
export async function judge(paths: readonly string[], options: JudgeOptions, folder: string): Promise<Judged> {
  try {
    return await judged(paths, options, folder);
  } finally {
    options.progress?.end();
  }
}

async function judged(paths: readonly string[], options: JudgeOptions, folder: string): Promise<Judged> {
  const today = options.today ?? localDay();
  if (!isDay(today)) throw new CallError(`${today} is no day of the calendar: --today takes one such as 2027-01-31.`);
  const library = await librarySource(options.library, folder);
  const { given, progress } = options;
  const found = await findFiles(paths, folder, progress);
  const files = given === undefined ? found.files : [...new Set([...found.files, given.file])];
  const ownLibrary = options.library !== undefined;
  const read = await readWorkspace(files, { folder, library, ownLibrary, given, progress });
  const workspace = { ...read, unreadable: [...found.unreadable, ...read.unreadable] };
  const settings = await settingsOf(workspace, folder);
  const { Models } = workspace.services.model;
  Models.optionsFor = (file) => ({ today, configuration: settings.get(file)?.configuration });
  const { roots } = workspace;
  const analyses = new Map(
    roots.map((root, index) => {
      progress?.tell(`Judging model ${index + 1} of ${roots.length}…`);
      return [root.key, Models.analysis(root)];
    }),
  );
  return { today, workspace, places: new Places(workspace.services, folder), analyses, settings };
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
