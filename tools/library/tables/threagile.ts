import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import { named, type Knowledge } from '../knowledge.ts';

/** The rules of a tool that users come from: each has a threat or a finding of ours, or a reason why not. */
export function compareThreagile(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'peer-rules-threagile.csv', ['id', 'title', 'stride', 'cwe']);
  const rules = readMapping('threagile.csv', ['id', 'threats', 'findings', 'aside']).map((rule) => ({
    ...rule,
    ours: [...items(rule.threats).map((name) => named(knowledge.threats, name).name), ...items(rule.findings)],
  }));
  return rows?.map(({ id, title }): Cell => {
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined) return { row: title, verdict: 'missing', detail: 'no threat of ours' };
    return rule.ours.length === 0
      ? { row: title, verdict: 'aside', detail: rule.aside }
      : { row: title, verdict: 'agreed', detail: rule.ours.join(', ') };
  });
}
