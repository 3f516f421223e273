/** What long work tells of itself meanwhile. */
export interface Progress {
  /** Says what is being done, which holds until the next call. */
  tell(text: string): void;
  /** The work is over: nothing of what was told stays. */
  end(): void;
}

/** Where progress is told. */
interface ErrorStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * On the error stream, so that no output is mixed with it, and only where somebody sits before a terminal. `clock`
 * gives milliseconds.
 */
export function progressOn(
  stream: ErrorStream,
  environment: NodeJS.ProcessEnv,
  clock: () => number = () => performance.now(),
): Progress {
  const isSeen = stream.isTTY === true && environment['TERM'] !== 'dumb' && !environment['CI'];
  return isSeen ? new ProgressLine(stream, clock) : silent;
}

const silent: Progress = { tell: () => undefined, end: () => undefined };

/** So long work has to take until it tells of itself, and so long a text stands at least, in milliseconds. */
const patience = 1000;
const pause = 100;

class ProgressLine implements Progress {
  private readonly stream: ErrorStream;
  private readonly clock: () => number;
  private begun: number | undefined;
  private told = 0;
  private shown = 0;

  constructor(stream: ErrorStream, clock: () => number) {
    this.stream = stream;
    this.clock = clock;
  }

  tell(text: string): void {
    const now = this.clock();
    this.begun ??= now;
    if (now - this.begun < patience || now - this.told < pause) return;
    this.told = now;
    this.write(text.slice(0, (this.stream.columns ?? 80) - 1));
  }

  end(): void {
    if (this.shown > 0) this.write('');
    this.begun = undefined;
  }

  /** Blanks take away what stood there: any terminal knows them. */
  private write(line: string): void {
    const blanks = ' '.repeat(Math.max(0, this.shown - line.length));
    this.stream.write(`\r${line}${blanks}${line === '' ? '\r' : ''}`);
    this.shown = line.length;
  }
}
