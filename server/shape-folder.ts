import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShapeText } from './new-model.ts';
import type { ShapeProvider } from './protocol/new-model.ts';

/** What new models are made of. */
export interface Shapes {
  list(): Promise<readonly ShapeProvider[]>;
  /** Undefined where there is no such shape. */
  read(provider: string, shape: string): Promise<ShapeText | undefined>;
}

/**
 * The shapes in a folder. Each folder in it is a provider: `shapes.json` names the provider and its shapes in their order,
 * and each shape is a model beside it.
 */
export function shapesIn(folder: string): Shapes {
  const tables = async (): Promise<readonly ShapeTable[]> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const providers = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const all = await Promise.all(providers.map((provider) => tableIn(folder, provider)));
    return all.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  };
  return {
    list: async () => (await tables()).map(({ id, title, shapes }) => ({ id, title, shapes })),
    read: async (provider, shape) => {
      // Only what is listed is read: a path may not lead out of the folder.
      const table = (await tables()).find(
        ({ id, shapes }) => id === provider && shapes.some((each) => each.id === shape),
      );
      return table && { text: await readFile(path.join(folder, provider, `${shape}.tm`), 'utf8'), day: table.day };
    },
  };
}

interface ShapeTable extends ShapeProvider {
  /** The day for which the dates of the shapes are written. */
  readonly day: string;
}

async function tableIn(folder: string, provider: string): Promise<ShapeTable> {
  const text = await readFile(path.join(folder, provider, 'shapes.json'), 'utf8');
  return { id: provider, ...(JSON.parse(text) as Omit<ShapeTable, 'id'>) };
}
