import { existsSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import type { Analysis } from '../../../language/analysis/analysis.ts';
import { createServices } from '../../../language/module.ts';
import { builtInLibraries } from '../../../server/library-folder.ts';
import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import type { Knowledge } from '../knowledge.ts';

const examples = path.resolve(import.meta.dirname, '../../../examples/breaches');

/** Breaches: the model of each, as it stood, lacks what was missing then, and says that it was the customer's. */
export async function compareBreaches(facts: string | undefined, { folder }: Knowledge): Promise<Cell[] | undefined> {
  const rows = readFacts(facts, 'breaches.csv', ['id', 'name', 'missing']);
  const mapped = readMapping('breaches.csv', ['id', 'example', 'missing']);
  if (rows === undefined) return undefined;
  return Promise.all(
    rows.map(async ({ id, name }): Promise<Cell> => {
      const ours = mapped.find((each) => each.id === id);
      const file = path.join(examples, ours?.example ?? '', 'as-it-stood.tm');
      if (ours === undefined || !existsSync(file)) return { row: name, verdict: 'missing', detail: 'no model of it' };
      const { obligations } = await analyze(file, folder);
      const untold = items(ours.missing).filter(
        (control) =>
          !obligations.some(
            ({ anyOf, owner, state }) =>
              owner === 'customer' && state === 'missing' && anyOf.some((each) => each.name === control),
          ),
      );
      return untold.length === 0
        ? { row: name, verdict: 'agreed', detail: ours.missing }
        : { row: name, verdict: 'wrong', detail: `${ours.example} does not lack ${untold.join(', ')}` };
    }),
  );
}

async function analyze(file: string, library: string): Promise<Analysis> {
  const { shared } = createServices({ ...NodeFileSystem, library: builtInLibraries(library) });
  await shared.workspace.DocumentBuilder.update([URI.file(file)], []);
  const [root] = shared.model.Models.roots;
  if (root === undefined) throw new Error(`${file} holds no system.`);
  return shared.model.Models.analysis(root);
}
