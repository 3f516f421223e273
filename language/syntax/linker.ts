import {
  DefaultLinker,
  type AstNode,
  type AstNodeDescription,
  type DefaultReference,
  type LangiumCoreServices,
  type LangiumDocument,
  type LinkingError,
  type Reference,
  type ReferenceInfo,
} from 'langium';
import type { Declared } from './file-names.ts';
import type { Names } from './names.ts';
import { walk } from './walk.ts';

/** So many meanings of an ambiguous name are told: more would bury what is said. */
const MOST_CANDIDATES = 10;

/** Why a name does not say which declaration it means. */
export interface UnresolvedName extends LinkingError {
  readonly candidates: readonly Declared[];
}

/** What Langium keeps in a reference. */
export interface Linked {
  _ref: unknown;
  _nodeDescription: unknown;
}

/** Resolves every reference of a file in one synchronous walk over the table of names. */
export class TableLinker extends DefaultLinker {
  private readonly names: Names;

  constructor(services: LangiumCoreServices, names: Names) {
    super(services);
    this.names = names;
  }

  override link(document: LangiumDocument): Promise<void> {
    walk(document.parseResult.value, (info) => this.doLink(info, document));
    const file = this.names.file(document.uri);
    if (file)
      this.names.linked(
        file,
        document.references.every(({ error }) => !error),
      );
    return Promise.resolve();
  }

  /** Langium deletes a property of each reference, which makes all of them slow for good: they outlive their text's changes. */
  override unlink(document: LangiumDocument): void {
    for (const reference of document.references as unknown as Linked[]) {
      reference._ref = undefined;
      reference._nodeDescription = undefined;
    }
    document.references = [];
  }

  /** What a reference means that was not built here. */
  targetOf(reference: Linked, node: AstNode, property: string): AstNode | undefined {
    return this.resolveReference(reference as DefaultReference, node, property);
  }

  override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
    const type = this.reflection.getReferenceType(info);
    const named = this.names.resolve(info.reference.$refText, type, info.container);
    const fitting: Declared[] = [];
    for (const declared of named) {
      if (this.reflection.isSubtype(declared.type, type)) fitting.push(declared);
      if (fitting.length === MOST_CANDIDATES) break;
    }
    const [first] = fitting;
    // A name that is declared twice is reported there, and means the first one wherever it is used.
    const only = fitting.every((declared) => declared.qualifiedName === first?.qualifiedName) ? first : undefined;
    return only ?? this.unresolved(info, type, fitting.length > 0 ? fitting : named);
  }

  private unresolved(info: ReferenceInfo, type: string, candidates: readonly Declared[]): UnresolvedName {
    return { info, message: type, candidates };
  }
}

/** The declaration that a reference names: undefined where none or several are meant. */
export function target<T extends object>(
  reference: (Reference & { readonly ref?: T | undefined }) | undefined,
): T | undefined {
  return reference?.ref;
}

/** The declarations that a list of references names, those left out that do not resolve. */
export function targets<T extends object>(references: readonly (Reference & { readonly ref?: T | undefined })[]): T[] {
  return references.flatMap((reference) => target<T>(reference) ?? []);
}
