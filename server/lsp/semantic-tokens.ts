import type { CstNode, LangiumDocument } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import type { SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import {
  SemanticTokenModifiers as Modifiers,
  SemanticTokenTypes as Types,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
} from 'vscode-languageserver-types';
import { isDeclaration, isLibraryHeader, isLibraryName } from '../../language/generated/ast.ts';
import type { Names } from '../../language/syntax/names.ts';
import { referencesIn, walk } from '../../language/syntax/walk.ts';
import { nameNode } from './definition.ts';
import { segmentsOf } from './named.ts';
import type { ServerServices } from './services.ts';

/** The kind of thing that a name means, in words for which every theme has a colour. */
const typeOf: Readonly<Record<string, Types>> = {
  System: Types.namespace,
  Boundary: Types.namespace,
  Provider: Types.namespace,
  Element: Types.class,
  Service: Types.type,
  Category: Types.interface,
  Protocol: Types.interface,
  Control: Types.function,
  Threat: Types.event,
  Data: Types.variable,
  Layer: Types.enumMember,
  Flow: Types.property,
  ResponsibilityTable: Types.enum,
};

const types = [...new Set(Object.values(typeOf))];
const modifiers: readonly string[] = [Modifiers.declaration, Modifiers.defaultLibrary];

interface Token {
  readonly cst: CstNode;
  readonly type: Types;
  readonly modifiers: readonly string[];
}

/** Colours names by what they mean: what does not resolve keeps the colour of plain text. */
export class NameColours implements SemanticTokenProvider {
  readonly tokenTypes = indices(types);
  readonly tokenModifiers = Object.fromEntries(modifiers.map((modifier, index) => [modifier, 1 << index]));
  readonly semanticTokensOptions: { legend: SemanticTokensLegend; full: { delta: boolean }; range: boolean } = {
    legend: { tokenTypes: types, tokenModifiers: [...modifiers] },
    full: { delta: false },
    range: true,
  };
  private readonly names: Names;

  constructor(services: ServerServices) {
    this.names = services.shared.model.Names;
  }

  semanticHighlight(document: LangiumDocument, _params: SemanticTokensParams): SemanticTokens {
    return this.encoded(this.tokensOf(document));
  }

  semanticHighlightRange(document: LangiumDocument, { range }: SemanticTokensRangeParams): SemanticTokens {
    return this.encoded(this.tokensOf(document).filter(({ cst }) => touches(cst.range, range)));
  }

  semanticHighlightDelta(document: LangiumDocument): SemanticTokens {
    return this.encoded(this.tokensOf(document));
  }

  private tokensOf(document: LangiumDocument): Token[] {
    const tokens: Token[] = [];
    for (const node of walk(document.parseResult.value)) {
      if (isDeclaration(node)) {
        const cst = nameNode(node);
        if (cst) tokens.push({ cst, type: typeOf[node.$type] ?? Types.class, modifiers: [Modifiers.declaration] });
      } else if (isLibraryName(node) || isLibraryHeader(node)) {
        const cst = nameNode(node);
        if (cst) tokens.push({ cst, type: Types.namespace, modifiers: [] });
      }
      for (const { reference } of referencesIn(node)) tokens.push(...this.named(reference));
    }
    return tokens;
  }

  private named(reference: {
    readonly ref?: Parameters<Names['declaredBy']>[0] | undefined;
    readonly $refNode?: CstNode | undefined;
  }): Token[] {
    const target = reference.ref;
    if (!target || !reference.$refNode) return [];
    const declared = this.names.declaredBy(target);
    const builtIn = declared !== undefined && this.names.isBuiltIn(declared.file);
    const segments = segmentsOf(reference.$refNode);
    return segments.map(({ leaf }, index) => {
      const last = index === segments.length - 1;
      return {
        cst: leaf,
        type: last ? (typeOf[target.$type] ?? Types.class) : Types.namespace,
        modifiers: last && builtIn ? [Modifiers.defaultLibrary] : [],
      };
    });
  }

  /** Each token relative to the one before it, in five numbers. */
  private encoded(tokens: readonly Token[]): SemanticTokens {
    const data: number[] = [];
    let [line, character] = [0, 0];
    for (const { cst, type, modifiers: marks } of [...tokens].sort((a, b) => a.cst.offset - b.cst.offset)) {
      const { start } = cst.range;
      if (start.line !== line) character = 0;
      const bits = marks.reduce((sum, mark) => sum | (this.tokenModifiers[mark] ?? 0), 0);
      data.push(start.line - line, start.character - character, cst.length, this.tokenTypes[type] ?? 0, bits);
      ({ line, character } = start);
    }
    return { data };
  }
}

function indices(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, index]));
}

function touches(a: Range, b: Range): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}
