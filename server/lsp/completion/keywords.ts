import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Expected } from './line-grammar.ts';
import type { Offer } from './item.ts';
import { blocks } from './snippets.ts';
import { dayAfter } from './texts.ts';
import type { Typing } from './typing.ts';
import { kindsByCondition } from '../../../language/syntax/vocabulary.ts';

type Keyword = Extract<Expected, { type: 'keyword' }>;

/** What the words mean that do not say it themselves. */
const meanings: Readonly<Record<string, string>> = {
  implements: 'this defense stands',
  plans: 'it will stand by a date',
  waives: 'you know it is missing, and somebody accepts that',
  excludes: 'it does not apply here',
  relies: 'you count on a provider for it',
  holds: 'the data that a store keeps',
  handles: 'the data that a process works on',
  carries: 'the data that goes with the arrow',
  returns: 'the data that comes back',
  over: 'the protocol',
  on: 'where it runs',
  premises: 'your own data center, where every defense is yours',
  untrusted: 'nothing inside is trusted',
  is: 'what kind of software it is',
  use: "a library's names and threats",
  import: "another file's declarations",
  owner: 'the team that owns what is yours',
  by: 'the team or person',
  evidence: 'where it can be seen',
  due: 'the date of the plan',
  until: 'the date when the waiver ends',
  expires: 'the date when it is out of date',
  provides: 'the provider does it',
  offers: 'the customer switches it on',
  shares: 'both do their half',
  lacks: 'this service cannot do it',
  alternative: 'services that can stand in for it',
  retires: 'the day on which its provider switches it off',
  exposed: 'something untrusted reaches it',
  without: 'what it is not exposed through',
  relays: 'what it opens a flow to is exposed as it is',
  crosses: 'the ends stand in different boundaries or providers',
  iaas: 'infrastructure as a service',
  paas: 'platform as a service',
  saas: 'software as a service',
  public: 'anyone may read it',
  internal: 'everyone inside may read it',
  confidential: 'few may read it',
  restricted: 'hardly anyone may read it',
};

/** What those of them mean that a condition asks of a part. */
const meaningsInConditions: Readonly<Record<string, string>> = {
  implements: 'this defense stands there',
  relays: 'it passes its callers on, to such processes alone',
  untrusted: 'it stands in an untrusted boundary, or is an actor or external in none',
};

/** Clauses that the grammar takes after every statement, and that mean something after one of them only. */
const ofStatement: Readonly<Record<string, string>> = { due: 'plans', until: 'waives' };
/** Data lines that fit one kind of element. */
const ofElements: Readonly<Record<string, string>> = { holds: 'store', handles: 'process' };
/** A body may have one of each. */
const once: ReadonlySet<string> = new Set(['owner', 'incidents', 'system', 'library']);

/** The words that may come next, with a block to fill in where a line begins. */
export function keywordOffers(expected: readonly Keyword[], typing: Typing, begins: boolean, today: string): Offer[] {
  return expected
    .filter((keyword) => fits(keyword, typing, begins) && !isSaid(keyword, expected, typing))
    .flatMap(({ word, rule }, index): Offer[] => {
      const first = (begins ? 0 : word in ofStatement ? 1 : 2) + index / 100;
      const detail = (rule.endsWith('Test') ? meaningsInConditions[word] : undefined) ?? meanings[word];
      const offer: Offer = { label: word, rank: first, kind: CompletionItemKind.Keyword, detail };
      const block = begins ? blocks[word] : undefined;
      if (!block || (block.among !== undefined && block.among !== typing.bodies.at(-1)?.rule)) return [offer];
      const text = block.text.replaceAll('DATE', dayAfter(today, 90));
      // Who begins what has a body wants the body, too.
      const whole = text.includes('\n');
      const snippet: Offer = {
        label: `${word} …`,
        rank: first + (whole ? -0.001 : 0.001),
        kind: CompletionItemKind.Snippet,
        detail: block.title,
        insert: text,
        snippet: true,
        documentation: `\`\`\`threat-model\n${preview(text)}\n\`\`\``,
      };
      return [offer, snippet];
    });
}

function fits({ word, rule }: Keyword, { line, bodies, earlier }: Typing, begins: boolean): boolean {
  if (!/^[a-z]|^->$/.test(word)) return false;
  if (rule.endsWith('Test')) return fitsKinds(word, kindsOf(line, earlier));
  if (begins) {
    const kind = bodies.at(-1)?.head[0]?.image;
    if (bodies.at(-1)?.rule === 'ElementLine' && word in ofElements) return ofElements[word] === kind;
    return !once.has(word) || ![...earlier, line].some(([first]) => first?.image === word);
  }
  if (word in ofStatement && ['DueClause', 'UntilClause'].includes(rule)) return ofStatement[word] === line[0]?.image;
  return !clauses.has(word) || !line.some((token) => token.image === word);
}

/** Words of which a line has one, or each once. */
const onceInLine: ReadonlySet<string> = new Set(['Level', 'DataKind', 'Stage']);
/** Words of which a whole body has each once. */
const onceInBody: ReadonlySet<string> = new Set(['Stage', 'Question']);

/** Whether what the keyword would say is said already: the word itself, or another level where there is one. */
function isSaid({ word, rule }: Keyword, expected: readonly Keyword[], { line, earlier }: Typing): boolean {
  // A condition may ask for several of them.
  const inLine = onceInLine.has(rule) && !line.some((token) => token.image === 'where');
  const said = [...(inLine ? line : []), ...(onceInBody.has(rule) ? earlier.flat() : [])].map((token) => token.image);
  if (rule !== 'Level') return said.includes(word);
  return expected.some((other) => other.rule === rule && said.includes(other.word));
}

/** A line has one of each of these at most. */
const clauses: ReadonlySet<string> = new Set([
  'on',
  'over',
  'by',
  'due',
  'until',
  'using',
  'from',
  'as',
  'untrusted',
  'relays',
  'contains',
  'at',
  'expires',
]);

function fitsKinds(word: string, kinds: readonly string[]): boolean {
  const fitting: readonly string[] | undefined = kindsByCondition[word];
  return fitting === undefined || kinds.length === 0 || kinds.some((kind) => fitting.includes(kind));
}

/** The kinds that the line applies to, or where it does not say so, those of the threat's earlier lines. */
function kindsOf(line: readonly IToken[], earlier: readonly (readonly IToken[])[]): string[] {
  const words = line.map((token) => token.image);
  const own =
    words[0] === 'applies'
      ? [words]
      : earlier.map((tokens) => tokens.map((token) => token.image)).filter(([first]) => first === 'applies');
  return (
    endKinds(words) ??
    own.flatMap((said) => {
      const where = said.indexOf('where');
      const subjects = said.slice(2, where < 0 ? undefined : where);
      return subjects.filter(
        (word, index) =>
          word !== ',' && !['from', 'to'].includes(word) && !['from', 'to'].includes(subjects[index - 1] ?? ''),
      );
    })
  );
}

/** Inside `source (…)`, `target (…)`, `relays to (…)` and `exposed without (…)` the condition is about an element. */
function endKinds(words: readonly string[]): string[] | undefined {
  const open: boolean[] = [];
  words.forEach((word, index) => {
    if (word === '(') open.push(['source', 'target', 'without', 'to'].includes(words[index - 1] ?? ''));
    if (word === ')') open.pop();
  });
  return open.includes(true) ? ['actor', 'process', 'store', 'external'] : undefined;
}

function preview(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}
