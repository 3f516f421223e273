import { code, paragraphs, plain, table } from '../../../server/view/markdown.ts';
import { mention, type Showing } from '../../../server/view/showing.ts';
import { items, readMapping } from '../csv.ts';
import type { LibraryContent } from './library.ts';

/** For those who come from Threagile: each of its rules, and what finds the same here, or why nothing does. */
export function threagilePage({ threats }: LibraryContent, showing: Showing): string {
  const rules = readMapping('threagile.csv', ['id', 'threats', 'findings', 'aside']);
  const threat = (name: string): string => {
    const found = threats.find((each) => each.name === name);
    if (found === undefined) throw new Error(`The mapping of Threagile's rules names "${name}", which is no threat.`);
    return mention(showing, 'threat', found);
  };
  const answer = (rule: (typeof rules)[number]): string =>
    [
      ...items(rule.threats).map(threat),
      ...items(rule.findings).map((finding) => `the finding [${code(finding)}](../findings/${finding}.md)`),
      ...(rule.aside === '' ? [] : [plain(rule.aside)]),
    ].join('; ');
  const without = rules.filter((rule) => rule.threats === '' && rule.findings === '').length;
  return paragraphs(
    "# Threagile's rules",
    `Threagile has ${String(rules.length)} rules. ` +
      `${String(rules.length - without)} of them have threats or findings here that say the same; for the others, ` +
      'the table says why not. A threat asks for controls, and who owns each of them is worked out for the place where ' +
      'a part runs: so one of ours often stands for several of theirs.',
    table(
      ['Their rule', 'Here'],
      rules.map((rule) => [code(rule.id), answer(rule)]),
    ),
  );
}
