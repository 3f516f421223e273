import { delayNextTick } from 'langium';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { type Catalog, type Move, catalogOf, destinationId } from '../../language/analysis/moves.ts';
import { type WhatIf as Found, whatIfInSteps } from '../../language/analysis/what-if.ts';
import { lowerUnusedLibraries } from '../../language/model/lower.ts';
import type { WhatIf, WhatIfQuery } from '../protocol/what-if.ts';
import type { Cursor } from '../view/at-cursor.ts';
import { rowId } from '../view/split.ts';
import type { Viewing } from '../view/viewing.ts';
import { whatIfOf } from '../view/what-if.ts';
import { allLibraries } from './all-libraries.ts';
import type { ServerSharedServices } from './services.ts';

/** How long a step may hold the server up, in milliseconds, before it gives way. */
const PATIENCE = 8;

/** Works out what moves would change, and keeps the last answer: a view asks again for more rows of it. */
export class WhatIfs {
  private readonly shared: ServerSharedServices;
  private last: { readonly analysis: Analysis; readonly move: string; readonly found: Found } | undefined;

  constructor(shared: ServerSharedServices) {
    this.shared = shared;
  }

  /** It fails once the signal is given. */
  async contentOf(
    query: WhatIfQuery,
    analysis: Analysis,
    viewing: Viewing,
    cursor: Cursor | undefined,
    signal: AbortSignal,
  ): Promise<WhatIf> {
    await allLibraries(this.shared);
    const catalog = knownServices(analysis, this.shared);
    const judge = (move: Move): Generator<void, Found> => this.judge(analysis, move);
    const steps = whatIfOf({ analysis, catalog, query, at: cursor?.subject, judge }, viewing);
    for (let begun = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun < PATIENCE) continue;
      await delayNextTick();
      signal.throwIfAborted();
      begun = performance.now();
    }
  }

  private *judge(analysis: Analysis, move: Move): Generator<void, Found> {
    const key = `${rowId(move.what)} ${destinationId(move.to)}`;
    if (this.last?.analysis === analysis && this.last.move === key) return this.last.found;
    const { Models } = this.shared.model;
    const found = yield* whatIfInSteps(analysis, move, Models.optionsFor(rootOf(analysis)));
    this.last = { analysis, move: key, found };
    return found;
  }
}

/** What the model of the analysis could run on, of what is loaded. */
export function knownServices({ model }: Analysis, { model: { Lowering, Names } }: ServerSharedServices): Catalog {
  const root = Names.file(model.system.origin.file);
  return catalogOf(model, root ? lowerUnusedLibraries(root, Lowering) : []);
}

function rootOf({ model }: Analysis): string {
  return model.system.origin.file;
}
