import { GrammarUtils, URI, type AstNode, type CstNode, type LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams } from 'vscode-languageserver';
import type { LocationLink, Range } from 'vscode-languageserver-types';
import { isLibraryHeader } from '../../language/generated/ast.ts';
import { resolveImport } from '../../language/syntax/file-names.ts';
import { leafAt, namedBy } from './named.ts';
import type { ServerServices } from './services.ts';

/** Leads from a name to its declaration, from a library's name to the file of its provider, and from an import to its file. */
export class NameDefinitions implements DefinitionProvider {
  private readonly services: ServerServices;

  constructor(services: ServerServices) {
    this.services = services;
  }

  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    const leaf = leafAt(document, position);
    const { Names } = this.services.shared.model;
    const named = leaf && namedBy(leaf, Names);
    switch (named?.type) {
      case 'declaration':
        return named.meant.map(({ node, file }) => linkTo(file.key, node, nameNode(node), named.at));
      case 'library': {
        const file = Names.file(document.uri);
        const files = (file && Names.sight(file).library(named.library)) ?? [];
        const main = files.filter(({ declarations }) => declarations.some(({ type }) => type === 'Provider'));
        return (main.length > 0 ? main : files).flatMap(({ key, root }) => {
          const header = root.members.find(isLibraryHeader);
          return header ? [linkTo(key, header, nameNode(header), named.at)] : [];
        });
      }
      case 'import':
        return typeof named.node.path === 'string' ? this.imported(document, named.node.path, named.at) : [];
      default:
        return undefined;
    }
  }

  private imported(document: LangiumDocument, path: string, at: CstNode): LocationLink[] {
    const target = resolveImport(document.uri, path);
    if (!this.services.shared.workspace.LangiumDocuments.hasDocument(URI.parse(target))) return [];
    return [
      { targetUri: target, targetRange: fileStart, targetSelectionRange: fileStart, originSelectionRange: at.range },
    ];
  }
}

export function nameNode(node: AstNode): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
}

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function linkTo(targetUri: string, node: AstNode, name: CstNode | undefined, from: CstNode): LocationLink {
  const whole = node.$cstNode?.range ?? fileStart;
  return {
    targetUri,
    targetRange: whole,
    targetSelectionRange: name?.range ?? whole,
    originSelectionRange: from.range,
  };
}
