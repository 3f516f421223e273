import type { Cell, Comparison } from './cells.ts';
import { differingTables } from './differences.ts';
import type { Knowledge } from './knowledge.ts';
import { compareBenchmark } from './tables/benchmark.ts';
import { compareBreaches } from './tables/breaches.ts';
import { compareChecks } from './tables/checks.ts';
import { compareEquivalences, compareEquivalents } from './tables/equivalents.ts';
import { compareResponsibility } from './tables/responsibility.ts';
import { compareServiceFeatures } from './tables/service-features.ts';
import { compareServiceModels } from './tables/service-models.ts';
import { compareThreagile } from './tables/threagile.ts';

/**
 * Compares one table. Gives nothing where there is no such file; what is mapped to the library has to be in it all the
 * same, or the comparison throws.
 */
type Compare = (facts: string | undefined, knowledge: Knowledge) => Cell[] | undefined | Promise<Cell[] | undefined>;

const tables: Readonly<Record<string, Compare>> = {
  'azure-service-features': compareServiceFeatures,
  'responsibility-matrices': compareResponsibility,
  'service-models': compareServiceModels,
  'service-equivalences': compareEquivalences,
  'cloud-service-equivalents': compareEquivalents,
  'cloud-checks': compareChecks,
  'mcsb-controls': compareBenchmark,
  'peer-rules-threagile': compareThreagile,
  breaches: compareBreaches,
};

/** Every table of the folder, held against the library; without a folder, the mappings alone. */
export async function compareAll(facts: string | undefined, knowledge: Knowledge): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const [table, compare] of Object.entries(tables)) {
    const cells = await compare(facts, knowledge);
    if (cells !== undefined) comparisons.push({ table, cells });
  }
  return comparisons.length === 0
    ? []
    : [...comparisons, { table: 'differences', cells: compareStated(comparisons, knowledge) }];
}

/** What the library calls a difference has to be one. */
function compareStated(comparisons: readonly Comparison[], { differences }: Knowledge): Cell[] {
  const compared = new Set(comparisons.map(({ table }) => table));
  return differences
    .all()
    .filter(({ difference }) => differingTables[difference.table].some((table) => compared.has(table)))
    .map(({ by, difference: { table, row, reason }, needed }) => ({
      row: `${by}: ${table} "${row}"`,
      verdict: needed ? 'agreed' : 'wrong',
      detail: needed ? reason : 'stated as a difference, and there is none: remove the comment',
    }));
}
