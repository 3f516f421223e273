import type { Position } from '../protocol.ts';

/** Command of the client, which code lenses name. Argument: `SplitPlace`. */
export const showSplitCommand = 'demarc.showSplit';

/** The name of the part whose split is to be shown. */
export interface SplitPlace {
  readonly uri: string;
  readonly position: Position;
}
