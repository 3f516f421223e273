import type { Control } from '../../../language/model/model.ts';
import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import type { Knowledge } from '../knowledge.ts';

const schemes = { nist: 'nist_800_53_r4', cis: 'cis_v8' } as const;

/** The benchmark's controls: some control of ours refers to each, and its other references are among the benchmark's. */
export function compareBenchmark(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'mcsb-controls.csv', ['id', 'title', 'nist_800_53_r4', 'cis_v8']);
  const asides = new Map(readMapping('benchmark.csv', ['id', 'aside']).map(({ id, aside }) => [id, aside]));
  return rows?.map((theirs): Cell => {
    const row = `${theirs.id} ${theirs.title}`;
    const ours = [...knowledge.controls.values()].filter((control) => ids(control, 'mcsb').includes(theirs.id));
    const aside = asides.get(theirs.id);
    if (ours.length === 0) {
      return aside === undefined
        ? { row, verdict: 'missing', detail: 'no control of ours refers to it' }
        : { row, verdict: 'aside', detail: aside };
    }
    for (const scheme of ['nist', 'cis'] as const) {
      const stranger = strangerOf(ours, scheme, items(theirs[schemes[scheme]]));
      if (stranger === undefined) continue;
      const reason = knowledge.differences.reason(stranger.id, 'benchmark', theirs.id);
      const detail = `${stranger.name} refers to ${scheme} ${ids(stranger, scheme).join(', ')}, the benchmark to ${theirs[schemes[scheme]]}`;
      return reason === undefined ? { row, verdict: 'wrong', detail } : { row, verdict: 'explained', detail: reason };
    }
    return { row, verdict: 'agreed', detail: ours.map(({ name }) => name).join(', ') };
  });
}

/** The first of the controls none of whose references in a scheme is among theirs, where both have any. */
function strangerOf(ours: readonly Control[], scheme: 'nist' | 'cis', theirs: readonly string[]): Control | undefined {
  if (theirs.length === 0) return undefined;
  return ours.find((control) => {
    const mine = ids(control, scheme).map((id) => (scheme === 'nist' ? id.replace(/\(.*/, '') : id));
    return mine.length > 0 && !mine.some((id) => theirs.includes(id));
  });
}

function ids({ references }: Control, scheme: string): string[] {
  return references.filter((each) => each.scheme === scheme).map(({ id }) => id);
}
