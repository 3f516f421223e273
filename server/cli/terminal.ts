import { createColors } from 'picocolors';
import type { Paint } from '../view/text.ts';
import { complain, refusal } from './call-error.ts';

/** For what goes to the file that `--output` names: a file has no colours. */
export function paintForOutput(file: string | undefined): Paint {
  return file === undefined || file === '-' ? paintFor(process.stdout, process.env) : createColors(false);
}

/** Colours where a terminal shows them, unless the user's environment says otherwise. */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  return createColors(hasColours(stream, environment));
}

function hasColours({ isTTY }: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY === true && environment['TERM'] !== 'dumb';
}

/**
 * A reader that has seen enough, such as `head`, closes the pipe: that is no failure. Whatever else keeps the stream from
 * taking its text is one.
 */
export function endWhenUnwritable(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    complain(`What there is to say cannot be written: ${refusal(error)}.`);
    process.exit(2);
  });
}
