import type { AstNode, LangiumDocument, Lexer } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  ResponseError,
  LSPErrorCodes,
  type RenameParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { enclosingBoundary, type Declared } from '../../language/syntax/file-names.ts';
import type { Names } from '../../language/syntax/names.ts';
import { nameNode } from './definition.ts';
import { leafAt, namedBy } from './named.ts';
import { TableReferences } from './references.ts';
import type { ServerServices, ServerSharedServices } from './services.ts';

/** Renames a declaration in every file that names it. What cannot be renamed is refused with the reason. */
export class NameRenames implements RenameProvider {
  private readonly shared: ServerSharedServices;
  private readonly references: TableReferences;
  private readonly lexer: Lexer;

  constructor(services: ServerServices) {
    this.shared = services.shared;
    this.references = new TableReferences(services);
    this.lexer = services.parser.Lexer;
  }

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    return this.renamable(document, position)?.range;
  }

  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
    const found = this.renamable(document, position);
    if (!found) return undefined;
    const { declared } = found;
    if (newName === declared.name) return { changes: {} };
    this.checkName(newName);
    this.checkFree(declared, newName);
    const places = this.references
      .placesOf(declared)
      .map(({ document: { uri }, leaf }) => ({ uri: uri.toString(), range: leaf.range }));
    const own = nameNode(declared.node);
    if (own) places.unshift({ uri: declared.file.key, range: own.range });
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, range } of places) (changes[uri] ??= []).push({ range, newText: newName });
    return { changes };
  }

  private renamable(
    document: LangiumDocument,
    position: TextDocumentPositionParams['position'],
  ): { declared: Declared; range: Range } | undefined {
    const { Names } = this.shared.model;
    const leaf = leafAt(document, position);
    const named = leaf && namedBy(leaf, Names);
    if (!named) return undefined;
    if (named.type === 'library')
      throw refusal(`A library cannot be renamed: every file that uses "${named.library}" names it.`);
    if (named.type === 'import')
      throw refusal('The path of an import cannot be renamed: rename the file, and then change the path.');
    const [declared, second] = named.meant;
    if (!declared) return undefined;
    if (second) throw refusal(`"${declared.name}" means several declarations here. Write the qualified name first.`);
    if (Names.isBuiltIn(declared.file)) {
      throw refusal(`"${declared.qualifiedName}" comes with Demarc and cannot be renamed.`);
    }
    return { declared, range: named.at.range };
  }

  private checkName(name: string): void {
    const { tokens, errors } = this.lexer.tokenize(name);
    const [token, more] = tokens;
    if (token && !more && errors.length === 0 && token.tokenType.name === 'ID' && token.image === name) return;
    const keyword = token?.image === name && /^[a-z]+$/.test(name);
    throw refusal(
      keyword
        ? `"${name}" is a word of the language. Names of declarations begin with a capital letter.`
        : `"${name}" is no name: letters, digits and underscores make one, and it does not begin with a digit.`,
    );
  }

  /** Neither may the name be taken where it is declared, nor what is written anywhere change its meaning. */
  private checkFree(declared: Declared, name: string): void {
    const { Names } = this.shared.model;
    const { node, namespace } = declared;
    const taken = siblingsOf(declared, Names).find((other) => other.name === name);
    if (taken) throw refusal(`"${name}" is taken: the ${describe(taken)} has that name.`);
    for (const place of this.references.simpleReferencesTo(declared)) {
      const [other] = Names.resolve(name, declared.type, place).filter((meant) => meant.node !== node);
      if (other)
        throw refusal(
          `"${name}" would mean the ${describe(other)} in some of the places that name "${declared.name}".`,
        );
    }
    for (const { target, place } of this.references.simpleReferencesBy(name)) {
      if (target.node !== node && target.namespace === namespace && wouldCapture(declared, target, place)) {
        throw refusal(`Where "${name}" now means the ${describe(target)}, it would mean this instead.`);
      }
    }
  }
}

/** What shares a scope with the declaration: the same body, or the top of all files of its models. */
function siblingsOf({ file, container, namespace }: Declared, names: Names): readonly Declared[] {
  const [own = [], models = []] = names.sight(file).tiers.map((tier) => tier.files);
  const files = container ? [file] : [...new Set([...own, ...models])];
  return files
    .flatMap(({ declarations }) => declarations)
    .filter((other) => other.container === container && other.namespace === namespace);
}

/** Whether, seen from the place, the renamed declaration would be nearer than what its new name means there now. */
function wouldCapture(renamed: Declared, target: Declared, place: AstNode): boolean {
  const around: AstNode[] = [];
  for (let boundary = enclosingBoundary(place); boundary; boundary = enclosingBoundary(boundary)) around.push(boundary);
  const distanceOf = ({ container, file }: Declared): number => {
    if (file.library !== undefined && file.library !== renamed.file.library) return around.length + 2;
    const depth = container ? around.indexOf(container.node) : around.length;
    return depth < 0 ? around.length + 1 : depth;
  };
  return distanceOf(renamed) <= distanceOf(target);
}

function describe({ type, qualifiedName }: Declared): string {
  return `${type === 'ResponsibilityTable' ? 'responsibility table' : type.toLowerCase()} "${qualifiedName}"`;
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
