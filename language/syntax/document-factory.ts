import {
  DefaultLangiumDocumentFactory,
  TextDocument,
  type AstNode,
  type Cancellation,
  type LangiumDocument,
  type Mutable,
  type URI,
} from 'langium';
import { TableLinker } from './linker.ts';
import { TolerantParser } from './parser.ts';
import { splice } from './splice.ts';
import { treeOf, type StoredTree } from './stored-tree.ts';

/** Parses no more than it has to: of a document that an editor changes, only what the change touches. */
export class ThriftyDocumentFactory extends DefaultLangiumDocumentFactory {
  override update<T extends AstNode = AstNode>(
    document: Mutable<LangiumDocument<T>>,
    token: Cancellation.CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const text = this.textDocuments?.get(document.uri.toString())?.getText();
    const parser = this.serviceRegistry.getServices(document.uri).parser.LangiumParser;
    if (text !== undefined && parser instanceof TolerantParser) {
      const spliced = splice(document.parseResult, text, (section) => parser.parseFaultless(section));
      if (spliced) document.parseResult = spliced as typeof document.parseResult;
    }
    // The text of a tree that was spliced is the new one, and is not parsed again.
    return super.update(document, token);
  }

  /** A document whose tree has been stored. Its text is read when somebody asks for it, or for a place in it. */
  fromStored(stored: StoredTree, read: () => string, uri: URI): LangiumDocument {
    const { parser, references, LanguageMetaData } = this.serviceRegistry.getServices(uri);
    const linker = references.Linker;
    if (!(linker instanceof TableLinker)) return this.fromString(read(), uri);
    let known: TextDocument | undefined;
    const textDocument = (): TextDocument =>
      (known ??= TextDocument.create(uri.toString(), LanguageMetaData.languageId, 0, read()));
    const parse = (): AstNode => parser.LangiumParser.parse(textDocument().getText()).value;
    const document = this.fromModel(treeOf(stored, { linker, parse }), uri);
    return Object.defineProperty(document, 'textDocument', { get: textDocument, configurable: true });
  }
}
