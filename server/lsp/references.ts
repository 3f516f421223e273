import {
  CstUtils,
  DefaultReferences,
  stream,
  type AstNode,
  type CstNode,
  type FindReferencesOptions,
  type LangiumDocument,
  type LangiumDocuments,
  type ReferenceDescription,
  type Stream,
} from 'langium';
import type { Declared } from '../../language/syntax/file-names.ts';
import type { Names } from '../../language/syntax/names.ts';
import { boundariesNamed, namedBy, segmentsOf } from './named.ts';
import type { ServerServices } from './services.ts';

/** Finds references by asking those of each file what they mean: there is no index that could lag behind. */
export class TableReferences extends DefaultReferences {
  private readonly names: Names;
  private readonly all: LangiumDocuments;

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
    const own = options.includeDeclaration ? this.getSelfReferences(target) : [];
    const found = this.placesOf(declared, options.documentUri?.toString()).map(({ document, leaf }) => ({
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
    const documents =
      file === undefined ? this.all.all.toArray() : this.all.all.filter(({ uri }) => uri.toString() === file).toArray();
    return documents.flatMap((document) =>
      document.references.flatMap((reference) => {
        const { $refNode } = reference;
        if (!$refNode || !('ref' in reference)) return [];
        if (reference.ref === declared.node) return { document, leaf: segmentsOf($refNode).at(-1)?.leaf ?? $refNode };
        if (declared.type !== 'Boundary' || !reference.$refText.includes('.')) return [];
        const part = segmentsOf($refNode)
          .slice(0, -1)
          .find(
            ({ leaf, prefix }) =>
              leaf.text === declared.name && boundariesNamed(prefix, leaf, this.names).includes(declared),
          );
        return part ? { document, leaf: part.leaf } : [];
      }),
    );
  }

  /** The nodes that name the declaration without a qualifier. */
  simpleReferencesTo(declared: Declared): readonly AstNode[] {
    return this.all.all
      .toArray()
      .flatMap((document) =>
        document.references.flatMap((reference) =>
          'ref' in reference &&
          reference.ref === declared.node &&
          reference.$refText === declared.name &&
          reference.$refNode
            ? [reference.$refNode.astNode]
            : [],
        ),
      );
  }

  /** What a name means wherever it is written without a qualifier, in files that can be edited. */
  simpleReferencesBy(name: string): readonly { readonly target: Declared; readonly place: AstNode }[] {
    return this.all.all.toArray().flatMap((document) =>
      document.references.flatMap((reference) => {
        if (reference.$refText !== name || !reference.$refNode || !('ref' in reference) || !reference.ref) return [];
        const target = this.names.declaredBy(reference.ref);
        const file = this.names.file(document.uri);
        return target && file && !this.names.isBuiltIn(file) ? [{ target, place: reference.$refNode.astNode }] : [];
      }),
    );
  }
}
