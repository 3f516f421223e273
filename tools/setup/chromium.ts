import { findExecutable, isExecutable } from './executables.ts';
import { must } from './process.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine. On Debian, as root, it is installed when there is none. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findExecutable(['apt-get']) !== undefined) {
    console.log('Installing Chromium (apt-get install chromium)…');
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, capture: true };
    await must('apt-get update', 'apt-get', ['update', '-q'], options);
    const install = ['install', '-q', '-y', '--no-install-recommends', 'chromium'];
    await must('apt-get install chromium', 'apt-get', install, options);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install --no-install-recommends chromium), ' +
      'or name one in the environment variable DEMARC_CHROMIUM.',
  );
}

function findChromium(): string | undefined {
  const named = process.env['DEMARC_CHROMIUM'];
  if (named) {
    if (!isExecutable(named)) throw new Error(`DEMARC_CHROMIUM names ${named}, which is no program.`);
    return named;
  }
  return findExecutable(names) ?? macApplications.find(isExecutable);
}
