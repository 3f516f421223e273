import { AstUtils, GrammarAST, type Grammar } from 'langium';
import type { IToken } from 'chevrotain';
import { findNextFeatures, type NextFeature } from 'langium/lsp';

/** What the grammar lets stand at a place of a line. */
export type Expected =
  | { readonly type: 'keyword'; readonly word: string; readonly rule: string }
  /** A name of a declaration: `of` is its type, `rule` and `property` say what for. */
  | { readonly type: 'name'; readonly of: string; readonly rule: string; readonly property: string }
  | { readonly type: 'terminal'; readonly terminal: string; readonly rule: string; readonly property: string };

/** The rule of the lines in a body, by the keyword that its head begins with. */
const bodyRules: Readonly<Record<string, string>> = {
  system: 'SystemLine',
  boundary: 'BoundaryLine',
  actor: 'ElementLine',
  process: 'ElementLine',
  store: 'ElementLine',
  external: 'ElementLine',
  flow: 'FlowLine',
  data: 'Party',
  incidents: 'IncidentLine',
  provider: 'ProviderLine',
  service: 'ServiceLine',
  responsibility: 'TableRow',
  layer: 'References',
  category: 'References',
  protocol: 'References',
  control: 'ControlLine',
  threat: 'ThreatLine',
};

/** Asks the grammar itself what may stand where, line by line. */
export class LineGrammar {
  private readonly rules: ReadonlyMap<string, GrammarAST.ParserRule>;
  private readonly starters = new Map<string, readonly Expected[]>();

  constructor(grammar: Grammar) {
    this.rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map((rule) => [rule.name, rule]));
  }

  bodyRule(keyword: string | undefined): string | undefined {
    return keyword === undefined ? undefined : bodyRules[keyword];
  }

  /** Whether the token can begin a line of the rule. */
  starts(rule: string, token: IToken): boolean {
    const isName = token.tokenType.name === 'ID';
    return this.beginnings(rule).some((expected) =>
      expected.type === 'keyword' ? expected.word === token.image : isName && expected.type === 'name',
    );
  }

  /** What a line of the rule begins with. */
  beginnings(rule: string): readonly Expected[] {
    let known = this.starters.get(rule);
    if (!known) this.starters.set(rule, (known = this.after(rule, [])));
    return known;
  }

  /** What may follow the beginning of a line; nothing where the grammar does not know such a line. */
  after(rule: string, line: readonly IToken[]): readonly Expected[] {
    const parserRule = this.rules.get(rule);
    if (!parserRule) return [];
    const features = findNextFeatures([[before(parserRule)]], [...line]);
    const seen = new Set<string>();
    return features.flatMap(expectedOf).filter((expected) => {
      const key = JSON.stringify(expected.type === 'keyword' ? expected.word : expected);
      return !seen.has(key) && seen.add(key);
    });
  }
}

function expectedOf({ feature }: NextFeature): Expected[] {
  const rule = AstUtils.getContainerOfType(feature, GrammarAST.isParserRule)?.name ?? '';
  const property = AstUtils.getContainerOfType(feature, GrammarAST.isAssignment)?.feature ?? '';
  if (GrammarAST.isKeyword(feature)) return [{ type: 'keyword', word: feature.value, rule }];
  if (GrammarAST.isCrossReference(feature)) return [{ type: 'name', of: feature.type.$refText, rule, property }];
  if (GrammarAST.isRuleCall(feature)) return [{ type: 'terminal', terminal: feature.rule.$refText, rule, property }];
  return [];
}

/** A place right before the rule, as the grammar's tree has it. */
function before(rule: GrammarAST.ParserRule): NextFeature {
  const group = { $type: 'Group', elements: [] as object[] };
  const start = { $type: 'Group', $container: group, elements: [] };
  const call = { $type: 'RuleCall', $container: group, rule: { ref: rule, $refText: rule.name }, arguments: [] };
  group.elements.push(start, call);
  return { feature: start as unknown as GrammarAST.Group };
}
