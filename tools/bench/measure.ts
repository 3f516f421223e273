import { setTimeout as sleep } from 'node:timers/promises';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';
import { itemAt, randomNumbers } from './choose.ts';
import { edits, inText, mistakeAt, places, type Edit } from './places.ts';
import type { Server } from './servers.ts';

export type Metric =
  | 'start'
  | 'first diagnostics'
  | `edit: ${'text' | 'name' | 'syntax'}`
  | 'ten keys'
  | 'hover'
  | 'hover while building'
  | 'completion'
  | 'peak memory';

/** Milliseconds, and MiB for memory: several of a kind. */
export type Samples = Map<Metric, number[]>;

export interface Effort {
  readonly edits: number;
  readonly requests: number;
  readonly bursts: number;
  /** A slow server repeats a measurement less often. */
  readonly budgetMs: number;
}

/** All measurements of one server on one model, in a process of its own. */
export async function measure(server: Server, folder: string, file: string, effort: Effort): Promise<Samples> {
  const samples: Samples = new Map();
  const client = new Client(server, folder, file);
  try {
    samples.set('start', [await client.start()]);
    samples.set('first diagnostics', [await client.open((diagnostics) => diagnostics.length > 0)]);
    await client.quiet();
    for (const name of ['text', 'name', 'syntax'] as const) {
      samples.set(`edit: ${name}`, await measureEdit(client, edits[name], effort));
    }
    samples.set('ten keys', await measureTyping(client, effort));
    samples.set('hover', await measureRequests(client, 'textDocument/hover', effort));
    samples.set('completion', await measureRequests(client, 'textDocument/completion', effort));
    samples.set('hover while building', await measureBusyHover(client, effort));
    const memory = client.peakMemory;
    if (memory !== undefined) samples.set('peak memory', [memory]);
  } finally {
    await client.stop();
  }
  return samples;
}

/** Does and undoes the edit; each counts. */
async function measureEdit(client: Client, { at, inserted, shows }: Edit, effort: Effort): Promise<number[]> {
  const offset = at(client.document);
  const before = [...client.diagnostics];
  const samples: number[] = [];
  for (const enough = limit(effort.edits, effort); !enough(samples.length / 2);) {
    const done = (now: readonly Diagnostic[]): boolean => shows(before, now, inserted.length);
    samples.push(await client.edit(offset, 0, inserted, done));
    await client.quiet();
    const undone = (now: readonly Diagnostic[]): boolean => now.length === before.length && !done(now);
    samples.push(await client.edit(offset, inserted.length, '', undone));
    await client.quiet();
  }
  return samples;
}

/** Ten keys, 80 ms apart: from the last one to the diagnostics that know of all. */
async function measureTyping(client: Client, effort: Effort): Promise<number[]> {
  const offset = inText(client.document);
  const start = mistakeAt(client.diagnostics);
  const samples: number[] = [];
  for (const enough = limit(effort.bursts, effort); !enough(samples.length);) {
    for (let key = 0; key < 9; key++) {
      client.change(offset + key, 0, 'x');
      await sleep(80);
    }
    samples.push(await client.edit(offset + 9, 0, 'x', (now) => mistakeAt(now) === start + 10));
    await client.quiet();
    await client.edit(offset, 10, '', (now) => mistakeAt(now) === start);
    await client.quiet();
  }
  return samples;
}

async function measureRequests(client: Client, method: string, effort: Effort): Promise<number[]> {
  const spots = places(client.document, /^ *flow (Worker\d+)/gm);
  const random = randomNumbers(1);
  const samples: number[] = [];
  for (const enough = limit(effort.requests, effort); !enough(samples.length);) {
    samples.push(await client.request(method, itemAt(spots, random() * spots.length) + 2));
  }
  return samples;
}

/** A hover that is asked for while the server works on an edit. */
async function measureBusyHover(client: Client, effort: Effort): Promise<number[]> {
  const offset = inText(client.document);
  const spot = itemAt(places(client.document, /^ *flow (Worker\d+)/gm), 0);
  const start = mistakeAt(client.diagnostics);
  const samples: number[] = [];
  for (const enough = limit(effort.bursts, effort); !enough(samples.length);) {
    const edited = client.edit(offset, 0, 'x', (now) => mistakeAt(now) === start + 1);
    samples.push(await client.request('textDocument/hover', spot + 2));
    await edited;
    await client.edit(offset, 1, '', (now) => mistakeAt(now) === start);
    await client.quiet();
  }
  return samples;
}

/** Tells after how many rounds there are enough: two at least, and no more than there is time for. */
function limit(times: number, { budgetMs }: Effort): (rounds: number) => boolean {
  const start = performance.now();
  return (rounds) => rounds >= times || (rounds >= 2 && performance.now() - start > budgetMs);
}
