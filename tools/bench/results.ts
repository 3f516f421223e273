import { summaryOf, type Summary } from './statistics.ts';

/** The summaries of one metric on one model, by what was measured. */
export interface Case {
  readonly model: string;
  readonly metric: string;
  readonly demarc: Summary | undefined;
  readonly baseline: Summary | undefined;
}

interface Both {
  readonly demarc: number[];
  readonly baseline: number[];
}

/** Gathers the samples of all rounds. */
export class Results {
  readonly failures: string[] = [];
  readonly #samples = new Map<string, Map<string, Both>>();

  add(model: string, measured: string, samples: ReadonlyMap<string, readonly number[]>): void {
    let metrics = this.#samples.get(model);
    if (metrics === undefined) this.#samples.set(model, (metrics = new Map<string, Both>()));
    for (const [metric, values] of samples) {
      let both = metrics.get(metric);
      if (both === undefined) metrics.set(metric, (both = { demarc: [], baseline: [] }));
      both[measured === 'demarc' ? 'demarc' : 'baseline'].push(...values);
    }
  }

  fail(message: string): void {
    this.failures.push(message);
    console.error(`  ✘ ${message}`);
  }

  get cases(): Case[] {
    return [...this.#samples].flatMap(([model, metrics]) =>
      [...metrics].map(([metric, { demarc, baseline }]) => ({
        model,
        metric,
        demarc: summaryOf(demarc),
        baseline: summaryOf(baseline),
      })),
    );
  }
}
