import type { Control } from '../../../language/model/model.ts';

/**
 * The controls of NIST SP 800-53 that a control of a library refers to, by the ids of NIST's catalog: `SC-28(1)` is
 * `sc-28.1` there. None where it refers to none.
 */
export function catalogIds({ references }: Control): string[] {
  const ids = references.flatMap(({ scheme, id }) => {
    if (scheme.toLowerCase() !== 'nist') return [];
    const [, family, number, enhancement] = /^([A-Z]{2})-(\d+)(?:\((\d+)\))?$/.exec(id) ?? [];
    if (family === undefined || number === undefined) return [];
    return [`${family.toLowerCase()}-${Number(number)}${enhancement === undefined ? '' : `.${Number(enhancement)}`}`];
  });
  return [...new Set(ids)];
}

/** In the order of the catalog: by family, then by number. Ids that are none of NIST's come last. */
export function byCatalogId(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || compare(a, b);
  return compare(x.family, y.family) || x.number - y.number || x.enhancement - y.enhancement;
}

function partsOf(id: string): { family: string; number: number; enhancement: number } | undefined {
  const [, family, number, enhancement = '0'] = /^([a-z]{2})-(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
  return family === undefined ? undefined : { family, number: Number(number), enhancement: Number(enhancement) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
