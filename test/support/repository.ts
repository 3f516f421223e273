import { execFileSync } from 'node:child_process';

/** A Git repository in a folder that a test has made. */
export class Repository {
  private readonly folder: string;

  /** Begins a repository on the branch main. */
  constructor(folder: string) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Commits all files as they stand, and gives the hash. */
  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', `--message=${message}`);
    return this.git('rev-parse', 'HEAD');
  }

  /** The output without the line's end. */
  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: ownEnvironment(),
    }).trimEnd();
  }
}

/** What a machine or a user has set up for Git is left out. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}
