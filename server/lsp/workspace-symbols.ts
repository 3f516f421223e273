import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Declared } from '../../language/syntax/file-names.ts';
import { nameNode } from './definition.ts';
import { symbolKindOf } from './document-symbols.ts';
import type { ServerSharedServices } from './services.ts';

/** More than this nobody reads through; the editor asks again when more is typed. */
const MOST = 500;

/** Finds declarations by name or title: those of the workspace before those of libraries. */
export class TableSymbols implements WorkspaceSymbolProvider {
  private readonly shared: ServerSharedServices;

  constructor(shared: ServerSharedServices) {
    this.shared = shared;
  }

  getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const { Names } = this.shared.model;
    const own = [...Names.all].filter((file) => !Names.isBuiltIn(file));
    const libraries = [...Names.all].filter((file) => Names.isBuiltIn(file));
    const found: WorkspaceSymbol[] = [];
    for (const file of query === '' ? own : [...own, ...libraries]) {
      for (const declared of file.declarations) {
        if (!this.matches(query, declared)) continue;
        found.push(symbolOf(declared));
        if (found.length === MOST) return found;
      }
    }
    return found;
  }

  private matches(query: string, { name, node }: Declared): boolean {
    const matcher = this.shared.lsp.FuzzyMatcher;
    return matcher.match(query, name) || (node.title?.toLowerCase().includes(query.toLowerCase()) ?? false);
  }
}

function symbolOf(declared: Declared): WorkspaceSymbol {
  const { name, node, file, container } = declared;
  const range = (nameNode(node) ?? node.$cstNode)?.range ?? {
    start: { line: 0, character: 0 },
    end: { line: 0, character: 0 },
  };
  const containerName = container?.qualifiedName ?? file.library;
  return {
    name,
    kind: symbolKindOf(node),
    location: { uri: file.key, range },
    ...(containerName === undefined ? {} : { containerName }),
  };
}
