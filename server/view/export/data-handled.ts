import { atSentenceStart, list, sentence } from '../../../language/analysis/wording.ts';
import type { Data, Element, Flow, Model } from '../../../language/model/model.ts';

/** What each element stores, and what it sees besides: all that its flows carry or return, and that it handles. */
export interface DataAt {
  readonly stored: readonly Data[];
  readonly processed: readonly Data[];
}

export function dataAt(model: Model): (element: Element) => DataAt {
  const passing = new Map<Element, Set<Data>>();
  for (const flow of model.flows) {
    for (const end of [flow.source, flow.target]) {
      const seen = passing.get(end) ?? new Set();
      for (const data of carriedBy(flow)) seen.add(data);
      passing.set(end, seen);
    }
  }
  return (element) => ({
    stored: [...new Set(element.holds)],
    processed: [...new Set([...element.handles, ...(passing.get(element) ?? [])])],
  });
}

/** Both ways. */
export function carriedBy({ carries, returns }: Flow): readonly Data[] {
  return [...new Set([...carries, ...returns])];
}

/** "Confidential, contains personal and financial data." */
export function sensitivityOf({ level, kinds }: Data): string {
  const contains = kinds.length === 0 ? [] : [`contains ${list(kinds)} data`];
  const said = [...(level === undefined ? [] : [level]), ...contains];
  return sentence(atSentenceStart(said.join(', ') || 'no level is stated'));
}
