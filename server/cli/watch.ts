import path from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { configurationFile } from '../configuration-file.ts';

/**
 * Runs the task now, and again after each change of a model or of its settings below the folder, until the process is
 * ended. Changes that come while it runs make one more run. The task handles its own errors.
 */
export async function watch(folder: string, task: () => Promise<void>): Promise<never> {
  let wanted = true;
  let wake = (): void => undefined;
  const watcher = watchFiles(folder, {
    ignoreInitial: true,
    ignored: (file, stats) => isOff(path.relative(folder, file)) || (stats?.isFile() === true && !matters(file)),
  });
  watcher.on('all', () => {
    wanted = true;
    wake();
  });
  for (;;) {
    while (wanted) {
      wanted = false;
      await task();
    }
    await new Promise<void>((resolve) => (wake = resolve));
  }
}

function matters(file: string): boolean {
  return file.endsWith('.tm') || path.basename(file) === configurationFile;
}

/** What tools and packages keep. */
function isOff(relative: string): boolean {
  return relative
    .split(path.sep)
    .some((name) => name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..'));
}
