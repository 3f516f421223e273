import type { Viz } from '@viz-js/viz';
import { geometryFrom, type Expected, type Geometry } from './geometry.ts';
import { Kept } from './kept.ts';
import type { Placed } from './layout.ts';

export type Laid = { readonly geometry: Geometry } | { readonly failure: 'graphviz' | 'obsolete' };

/**
 * Lays graphs out, one at a time. It keeps one Graphviz, which is loaded when the first graph comes and renewed now and
 * then, since its memory only grows.
 */
export class Layouts {
  /** The last diagrams, so that what has not changed stands where it stood. */
  readonly placed = new Kept<Placed>(12);
  readonly #load: () => Promise<Viz>;
  #graphviz: Promise<Viz> | undefined;
  #uses = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(load: () => Promise<Viz> = loadGraphviz) {
    this.#load = load;
  }

  /** The geometry of a text for Graphviz. What the signal gives up while it waits for its turn is not laid out. */
  layout(dot: string, expected: Expected, signal?: AbortSignal): Promise<Laid> {
    const turn = this.#last.then(async (): Promise<Laid> => {
      // Whoever waits for something quicker comes first.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return { failure: 'obsolete' };
      const geometry = await this.#layOut(dot, expected);
      return geometry === undefined ? { failure: 'graphviz' } : { geometry };
    });
    this.#last = turn;
    return turn;
  }

  async #layOut(dot: string, expected: Expected): Promise<Geometry | undefined> {
    if (this.#uses++ % usesOfOne === 0) this.#graphviz = undefined;
    try {
      this.#graphviz ??= this.#load();
      const result = (await this.#graphviz).render(dot, { format: 'json0' });
      return result.status === 'success' ? geometryFrom(result.output, expected) : undefined;
    } catch {
      // It may have left anything behind: the next graph gets a new one.
      this.#graphviz = undefined;
      return undefined;
    }
  }
}

const usesOfOne = 200;

/** More than a megabyte, which nobody loads who draws nothing. */
async function loadGraphviz(): Promise<Viz> {
  const { instance } = await import('@viz-js/viz');
  return instance();
}
