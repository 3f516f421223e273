import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import {
  isBoundary,
  isDocument,
  isElement,
  isFlow,
  isIsCategories,
  isOnProvider,
  isOnService,
  isOver,
  isService,
  isFromProvider,
  isDeclaration,
  type Declaration,
} from '../../language/generated/ast.ts';
import { nameNode } from './definition.ts';

const kinds: Readonly<Record<Declaration['$type'], SymbolKind>> = {
  System: SymbolKind.Package,
  Boundary: SymbolKind.Namespace,
  Element: SymbolKind.Class,
  Flow: SymbolKind.Event,
  Data: SymbolKind.Struct,
  Provider: SymbolKind.Module,
  Service: SymbolKind.Class,
  ResponsibilityTable: SymbolKind.Array,
  Layer: SymbolKind.EnumMember,
  Category: SymbolKind.Interface,
  Protocol: SymbolKind.Interface,
  Control: SymbolKind.Method,
  Threat: SymbolKind.Event,
};

const elementKinds: Readonly<Record<string, SymbolKind>> = {
  actor: SymbolKind.Constant,
  process: SymbolKind.Function,
  store: SymbolKind.Struct,
  external: SymbolKind.Interface,
};

/** The outline: the declarations of a file, with what lies in boundaries below them. */
export class DeclarationSymbols implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    const root = document.parseResult.value;
    return isDocument(root) ? root.members.flatMap((member) => (isDeclaration(member) ? symbolOf(member) : [])) : [];
  }
}

export function symbolKindOf(node: Declaration): SymbolKind {
  return (node.$type === 'Element' ? elementKinds[node.kind] : undefined) ?? kinds[node.$type];
}

function symbolOf(node: Declaration): DocumentSymbol[] {
  const whole = node.$cstNode;
  const name = nameOf(node);
  if (!whole || name === '') return [];
  const children = isBoundary(node) ? node.lines.flatMap((line) => (isDeclaration(line) ? symbolOf(line) : [])) : [];
  return [
    {
      name,
      kind: symbolKindOf(node),
      detail: detailOf(node),
      range: whole.range,
      selectionRange: (nameNode(node) ?? whole).range,
      ...(children.length > 0 ? { children } : {}),
    },
  ];
}

/** An unnamed flow goes by its ends. */
function nameOf(node: Declaration): string {
  if (typeof node.name === 'string') return node.name;
  if (!isFlow(node)) return '';
  const ends = [node.source, node.target].map((end) => (end as typeof end | undefined)?.$refText ?? '…');
  return ends.join(' → ');
}

/** The title, and what it runs on. */
function detailOf(node: Declaration): string {
  return [node.title, placement(node)].filter((part) => part !== undefined && part !== '').join(' · ');
}

function placement(node: Declaration): string | undefined {
  if (isElement(node)) {
    const on = node.clauses.find(isOnService);
    return on && `on ${on.premises ? 'premises' : (on.service?.$refText ?? '…')}`;
  }
  if (isBoundary(node)) {
    const on = node.clauses.find(isOnProvider);
    return on && `on ${on.premises ? 'premises' : (on.provider?.$refText ?? '…')}`;
  }
  if (isFlow(node)) {
    const over = node.clauses.find(isOver);
    return over && `over ${(over.protocol as typeof over.protocol | undefined)?.$refText ?? '…'}`;
  }
  if (isService(node)) return node.clauses.find(isFromProvider)?.provider.$refText;
  return node.$type === 'Category' ? node.clauses.find(isIsCategories)?.categories[0]?.$refText : undefined;
}
