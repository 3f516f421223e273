import type { AstNode } from 'langium';

/**
 * A row of a published table from which the library differs on purpose. The declaration that differs says so in its body:
 *
 *     // differs from mcsb "Azure RBAC for Data Plane": databases have roles of their own.
 *
 * The reason may go on in comments below.
 */
export interface Difference {
  readonly table: DifferingTable;
  readonly row: string;
  readonly reason: string;
}

/** The words by which the library names tables, with the tables that they mean. */
export const differingTables = {
  mcsb: ['azure-service-features'],
  tables: ['responsibility-matrices'],
  model: ['service-models'],
  equivalents: ['service-equivalences', 'cloud-service-equivalents'],
  checks: ['cloud-checks'],
  benchmark: ['mcsb-controls'],
} as const;

export type DifferingTable = keyof typeof differingTables;

/** All differences of the library, by the declarations that state them; and which of them were needed. */
export class Differences {
  private readonly stated: ReadonlyMap<string, readonly Difference[]>;
  private readonly needed = new Set<Difference>();

  constructor(stated: ReadonlyMap<string, readonly Difference[]>) {
    this.stated = stated;
  }

  /** Why a declaration differs from a row, where it says so. */
  reason(id: string, table: DifferingTable, row: string): string | undefined {
    const found = this.stated.get(id)?.find((each) => each.table === table && each.row === row);
    if (found !== undefined) this.needed.add(found);
    return found?.reason;
  }

  /** What is stated with whether something asked for it: what nothing asks for has become agreement. */
  all(): { readonly by: string; readonly difference: Difference; readonly needed: boolean }[] {
    return [...this.stated].flatMap(([by, differences]) =>
      differences.map((difference) => ({ by, difference, needed: this.needed.has(difference) })),
    );
  }
}

const pattern = /\/\/ differs from (\w+) "([^"\r\n]+)": (.+(?:\r?\n[ \t]*\/\/ (?!differs from ).*)*)/g;

/** The differences that stand in the text of a declaration. */
export function differencesIn(node: AstNode): Difference[] {
  const text = node.$cstNode?.text ?? '';
  return [...text.matchAll(pattern)].map(([, table = '', row = '', reason = '']) => {
    if (!isTable(table)) throw new Error(`The library differs from "${table}", which is none of the tables.`);
    return { table, row, reason: reason.replace(/\s*\r?\n[ \t]*\/\/ /g, ' ').trim() };
  });
}

function isTable(word: string): word is DifferingTable {
  return word in differingTables;
}
