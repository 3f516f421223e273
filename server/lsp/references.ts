import {
  CstUtils,
  DefaultReferences,
  stream,
  type AstNode,
  type CstNode,
  type FindReferencesOptions,
  type LangiumDocument,
  type LangiumDocuments,
  type Reference,
  type ReferenceDescription,
  type Stream,
} from 'langium';
import type { Declared } from '../../language/syntax/file-names.ts';
import type { Names } from '../../language/syntax/names.ts';
import { referencesIn, walk } from '../../language/syntax/walk.ts';
import { boundariesNamed, namedBy, segmentsOf } from './named.ts';
import type { ServerServices } from './services.ts';

/** A name as it is written somewhere. Where that is, `reference` tells: to ask it may take a parse of the file. */
interface Written {
  readonly document: LangiumDocument;
  readonly at: AstNode;
  readonly reference: Reference;
}

/** Finds references by asking those of each file what they mean: there is no index that could lag behind. */
export class TableReferences extends DefaultReferences {
  private readonly names: Names;
  private readonly all: LangiumDocuments;
  /** A library is not linked as a whole: the references in a file of one are gathered when somebody asks for them. */
  private readonly inLibraries = new WeakMap<AstNode, readonly Written[]>();

  constructor(services: ServerServices) {
    super(services);
    this.names = services.shared.model.Names;
    this.all = services.shared.workspace.LangiumDocuments;
  }

  override findDeclarations(leaf: CstNode): AstNode[] {
    const named = namedBy(leaf, this.names);
    return named?.type === 'declaration' ? named.meant.map((declared) => declared.node) : [];
  }

  override findReferences(target: AstNode, options: FindReferencesOptions): Stream<ReferenceDescription> {
    const declared = this.names.declaredBy(target);
    if (!declared) return stream([]);
    const inFile = options.documentUri?.toString();
    const own =
      options.includeDeclaration && (inFile ?? declared.file.key) === declared.file.key
        ? this.getSelfReferences(target)
        : [];
    const found = this.placesOf(declared, inFile).map(({ document, leaf }) => ({
      sourceUri: document.uri,
      sourcePath: '',
      targetUri: declared.file.uri,
      targetPath: '',
      segment: CstUtils.toDocumentSegment(leaf),
      local: document.uri.toString() === declared.file.key,
    }));
    return stream([...own, ...found]);
  }

  /** Every token that names the declaration away from its own place: of a qualified name only the part that means it. */
  placesOf(
    declared: Declared,
    file?: string,
  ): readonly { readonly document: LangiumDocument; readonly leaf: CstNode }[] {
    // No library names what is declared outside of the libraries.
    const written = this.names.isBuiltIn(declared.file) ? this.written(file) : this.ofUser(file);
    return written.flatMap(({ document, reference }) => {
      // The text is compared first: it rules out nearly all, and nothing need be resolved for them.
      if (!reference.$refText.includes(declared.name)) return [];
      const means = reference.ref === declared.node;
      if (!means && (declared.type !== 'Boundary' || !reference.$refText.includes('.'))) return [];
      const name = reference.$refNode;
      if (!name) return [];
      if (means) return { document, leaf: segmentsOf(name).at(-1)?.leaf ?? name };
      const part = segmentsOf(name)
        .slice(0, -1)
        .find(
          ({ leaf, prefix }) =>
            leaf.text === declared.name && boundariesNamed(prefix, leaf, this.names).includes(declared),
        );
      return part ? { document, leaf: part.leaf } : [];
    });
  }

  /** The nodes that name the declaration without a qualifier. */
  simpleReferencesTo(declared: Declared): readonly AstNode[] {
    return this.simple(declared.name)
      .filter(({ reference }) => reference.ref === declared.node)
      .map(({ at }) => at);
  }

  /** What a name means wherever it is written without a qualifier, in files that can be edited. */
  simpleReferencesBy(name: string): readonly { readonly target: Declared; readonly place: AstNode }[] {
    return this.simple(name).flatMap(({ reference, at }) => {
      const target = reference.ref && this.names.declaredBy(reference.ref);
      return target ? [{ target, place: at }] : [];
    });
  }

  private simple(name: string): Written[] {
    return this.ofUser().filter(({ reference }) => reference.$refText === name);
  }

  private written(file?: string): Written[] {
    const libraries = this.filesAt(file).filter((document) => this.isLibrary(document));
    return [...libraries.flatMap((document) => this.writtenInLibrary(document)), ...this.ofUser(file)];
  }

  private ofUser(file?: string): Written[] {
    const documents = this.filesAt(file).filter((document) => !this.isLibrary(document));
    return documents.flatMap((document) =>
      document.references.flatMap((reference) => {
        const name = reference.$refNode;
        return name && 'ref' in reference ? [{ document, at: name.astNode, reference }] : [];
      }),
    );
  }

  private filesAt(file: string | undefined): LangiumDocument[] {
    return this.all.all.filter(({ uri }) => file === undefined || uri.toString() === file).toArray();
  }

  private isLibrary(document: LangiumDocument): boolean {
    const names = this.names.file(document.uri);
    return names !== undefined && this.names.isBuiltIn(names);
  }

  private writtenInLibrary(document: LangiumDocument): readonly Written[] {
    const root = document.parseResult.value;
    let found = this.inLibraries.get(root);
    if (!found) {
      found = walk(root).flatMap((node) =>
        referencesIn(node).flatMap(({ reference }) => ('ref' in reference ? [{ document, at: node, reference }] : [])),
      );
      this.inLibraries.set(root, found);
    }
    return found;
  }
}
