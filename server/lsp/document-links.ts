import { GrammarUtils, UriUtils, type AstNode, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-types';
import { isAtClause, isEvidenceClause, isImport, isReferenceId } from '../../language/generated/ast.ts';
import { resolveImport } from '../../language/syntax/file-names.ts';
import { walk } from '../../language/syntax/walk.ts';
import { referenceLink } from '../view/reference-links.ts';

/** Imports, evidence, sources and references to public catalogues can be followed where they are written. */
export class TextLinks implements DocumentLinkProvider {
  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    return walk(document.parseResult.value).flatMap((node): DocumentLink[] => {
      if (isImport(node) && isText(node.path))
        return linkOf(node, 'path', resolveImport(document.uri, node.path), 'Open the file');
      if (isEvidenceClause(node) && isText(node.uri))
        return linkOf(node, 'uri', evidenceTarget(node.uri, document), 'Open the evidence');
      if (isAtClause(node) && isText(node.url)) return linkOf(node, 'url', webAddress(node.url), 'Open the source');
      if (isReferenceId(node) && isText(node.id)) return linkOf(node, 'id', referenceLink(node), 'Open the reference');
      return [];
    });
  }
}

/** Inside the quotes. */
function linkOf(node: AstNode, property: string, target: string | undefined, tooltip: string): DocumentLink[] {
  const range = GrammarUtils.findNodeForProperty(node.$cstNode, property)?.range;
  if (!range || target === undefined) return [];
  const { start, end } = range;
  const inside = {
    start: { ...start, character: start.character + 1 },
    end: { ...end, character: Math.max(start.character + 1, end.character - 1) },
  };
  return [{ range: inside, target, tooltip }];
}

/** A web address, or what looks like a path: relative to the file, and `#L40` is the line to go to. */
function evidenceTarget(uri: string, document: LangiumDocument): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(uri)) return webAddress(uri);
  const [path = '', fragment] = uri.split('#');
  if (/\s/.test(path) || !/[/\\.]/.test(path) || path.startsWith('/')) return undefined;
  const target = UriUtils.joinPath(UriUtils.dirname(document.uri), ...path.replaceAll('\\', '/').split('/'));
  return (fragment === undefined ? target : target.with({ fragment })).toString();
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
