import type { Viz } from '@viz-js/viz';
import { geometryFrom, type Expected, type Geometry } from './geometry.ts';

export type Laid = { readonly geometry: Geometry } | { readonly failure: 'graphviz' | 'obsolete' };

/**
 * Lays graphs out, one at a time. It keeps one Graphviz, which is loaded when the first graph comes and renewed now and
 * then, since its memory only grows; and the last few results, so that what has not changed stands where it stood.
 */
export class Layouts {
  readonly #load: () => Promise<Viz>;
  readonly #known = new Map<string, Geometry>();
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
      const geometry = this.#recall(dot) ?? (await this.#layOut(dot, expected));
      if (geometry === undefined) return { failure: 'graphviz' };
      this.#remember(dot, geometry);
      return { geometry };
    });
    this.#last = turn;
    return turn;
  }

  async #layOut(dot: string, expected: Expected): Promise<Geometry | undefined> {
    if (this.#uses++ % usesOfOne === 0) this.#graphviz = undefined;
    try {
      this.#graphviz ??= this.#load();
      const result = (await this.#graphviz).render(dot, { format: 'json' });
      return result.status === 'success' ? geometryFrom(result.output, expected) : undefined;
    } catch {
      // It may have left anything behind: the next graph gets a new one.
      this.#graphviz = undefined;
      return undefined;
    }
  }

  #recall(dot: string): Geometry | undefined {
    const geometry = this.#known.get(dot);
    this.#known.delete(dot);
    return geometry;
  }

  #remember(dot: string, geometry: Geometry): void {
    this.#known.set(dot, geometry);
    const [oldest] = this.#known.keys();
    if (this.#known.size > kept && oldest !== undefined) this.#known.delete(oldest);
  }
}

const usesOfOne = 200;
const kept = 12;

/** More than a megabyte, which nobody loads who draws nothing. */
async function loadGraphviz(): Promise<Viz> {
  const { instance } = await import('@viz-js/viz');
  return instance();
}
