import path from 'node:path';
import type { PanelModel, ViewQuery } from '../../server/protocol.ts';
import { itemAt } from './choose.ts';
import { Client } from './client.ts';
import { freePort, Heap } from './heap.ts';
import type { Effort } from './measure.ts';
import type { Shape } from './model.ts';
import { MeasuredPage } from './panel-page.ts';
import { inText, places } from './places.ts';
import type { Server } from './servers.ts';
import { writeModel } from './write-model.ts';

/** One row of measurements of the panel: what it is called, and how it is taken. */
export interface PanelCase {
  readonly title: string;
  readonly measure: (server: Server, folder: string, effort: Effort) => Promise<ReadonlyMap<string, readonly number[]>>;
}

/** The views whose speed matters most, by what the page asks; the split twice, since a large one is folded. */
const views: Readonly<Record<string, ViewQuery>> = {
  split: { view: 'split' },
  'split, unfolded': { view: 'split', folds: { all: 'opened', opened: [], closed: [] } },
  defenses: { view: 'defenses', opened: [] },
};

/** Milliseconds, but for the growth of memory, which is in MiB. */
export const panelCases: readonly PanelCase[] = [
  ...[60, 500, 2000].map((parts): PanelCase => ({
    title: `panel, ${spaced(parts)} parts`,
    measure: (server, folder, effort) => measureViews(parts, server, folder, effort),
  })),
  ...[12, 60, 200].map((parts): PanelCase => ({
    title: `panel: diagram, ${parts} parts`,
    measure: (server, folder, effort) => measureDiagram(parts, server, folder, effort),
  })),
  { title: 'panel, 1 000 edits', measure: (server, folder) => measureMemory(1000, server, folder) },
];

async function measureViews(
  parts: number,
  server: Server,
  folder: string,
  effort: Effort,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const samples = new Map<string, number[]>();
  await withPanel(parts, server, folder, async (client, page) => {
    for (const [name, query] of Object.entries(views)) {
      await page.choose(query.view);
      const served: number[] = [];
      const painted: number[] = [];
      samples.set(`${name}: edit → answer`, served).set(`${name}: answer → painted`, painted);
      await page.post({ type: 'model', model: await client.panel(query) });
      for (let edit = 0; edit < effort.edits * 2; edit++) {
        const [took, model] = await timed(() => editOnce(client, query, edit));
        served.push(took);
        painted.push(await page.post({ type: 'model', model }));
        await client.quiet();
      }
    }
    await page.choose('split');
    await page.post({ type: 'model', model: await client.panel(views['split']!) });
    const spots = places(client.document, /^ *(?:process|store) (\w+)/gm);
    const served: number[] = [];
    const painted: number[] = [];
    samples.set('cursor → answer', served).set('cursor → painted', painted);
    for (let request = 0; request < effort.requests; request++) {
      const [took, at] = await timed(() => client.atCursor(itemAt(spots, request * 7) + 1));
      served.push(took);
      painted.push(await page.post({ type: 'cursor', at }));
    }
  });
  return samples;
}

function diagramOf(opened: readonly string[]): ViewQuery {
  return { view: 'diagram', opened, closed: [], overlay: true };
}

/** The ids of all boundaries: a large diagram is folded by itself, and so is laid out as a small one. */
async function unfolded(client: Client): Promise<readonly string[]> {
  const { content } = await client.panel(views['split, unfolded']!);
  return content?.view === 'split' ? content.rows.filter(({ kind }) => kind === 'boundary').map(({ id }) => id) : [];
}

/** A layout is made anew when the structure changes: here a part is given another title. */
async function measureDiagram(
  parts: number,
  server: Server,
  folder: string,
  effort: Effort,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const [first, layout, same, painted]: number[][] = [[], [], [], []];
  await withPanel(parts, server, folder, async (client, page) => {
    const diagram = diagramOf(await unfolded(client));
    await page.choose('diagram');
    const [took, model] = await timed(() => client.panel(diagram));
    first!.push(took);
    await page.post({ type: 'model', model });
    for (let edit = 0; edit < effort.edits * 2; edit++) {
      const kept = await timed(() => editOnce(client, diagram, edit));
      same!.push(kept[0]);
      painted!.push(await page.post({ type: 'model', model: kept[1] }));
      await client.quiet();
      const title = itemAt(places(client.document, /^ *(?:process|store) \w+ "(Part)/gm), edit);
      const changed = await timed(() => client.editFor(diagram, title, 0, 'New '));
      layout!.push(changed[0]);
      painted!.push(await page.post({ type: 'model', model: changed[1] }));
      await client.quiet();
    }
  });
  return new Map([
    ['first layout', first!],
    ['edit of the structure → answer', layout!],
    ['other edit → answer', same!],
    ['answer → painted', painted!],
  ]);
}

/** How much more memory is in use after so many edits, each of which every view is asked for in turn. */
async function measureMemory(
  edits: number,
  server: Server,
  folder: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const port = await freePort();
  const [program, ...args] = server.command;
  const inspected: Server = { ...server, command: [program, `--inspect=127.0.0.1:${port}`, ...args] };
  let ofServer = NaN;
  let ofPage = NaN;
  await withPanel(60, inspected, folder, async (client, page) => {
    const heap = await Heap.at(port);
    const run = async (count: number): Promise<void> => {
      for (const query of [views['split']!, views['defenses']!, diagramOf([])]) {
        await page.choose(query.view);
        for (let edit = 0; edit < count / 3; edit++) {
          await page.post({ type: 'model', model: await editOnce(client, query, edit) });
        }
      }
      await client.quiet();
    };
    // What is made once is there after the first hundred edits.
    await run(102);
    const before = [await heap.used(), await page.heap()] as const;
    await run(edits);
    ofServer = (await heap.used()) - before[0];
    ofPage = (await page.heap()) - before[1];
    heap.close();
  });
  return new Map([
    ['growth of the server, MiB', [ofServer]],
    ['growth of the page, MiB', [ofPage]],
  ]);
}

/** Inserts a character or takes it away, by turns, and gives what the view then shows. */
function editOnce(client: Client, query: ViewQuery, turn: number): Promise<PanelModel> {
  const offset = inText(client.document);
  return turn % 2 === 0 ? client.editFor(query, offset + 1, 0, 'x') : client.editFor(query, offset + 1, 1, '');
}

async function withPanel(
  parts: number,
  server: Server,
  folder: string,
  run: (client: Client, page: MeasuredPage) => Promise<void>,
): Promise<void> {
  const shape: Shape = { parts, files: 1, depth: 0, commented: false };
  const model = writeModel(shape, path.join(folder, `panel-${parts}`));
  const client = new Client(server, model.folder, model.root);
  const page = await MeasuredPage.open();
  try {
    await client.start();
    await client.open((diagnostics) => diagnostics.length > 0);
    await client.quiet();
    // The tabs are there as soon as there is a model.
    await page.post({ type: 'model', model: await client.panel(views['split']!) });
    await run(client, page);
  } finally {
    await page.close();
    await client.stop();
  }
}

async function timed<T>(run: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}

function spaced(count: number): string {
  return count.toLocaleString('en').replaceAll(',', ' ');
}
