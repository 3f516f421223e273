import {
  DefaultLangiumDocumentFactory,
  type AstNode,
  type Cancellation,
  type LangiumDocument,
  type Mutable,
} from 'langium';
import { TolerantParser } from './parser.ts';
import { splice } from './splice.ts';

/** Parses of a document that an editor changes only what the change touches, where that is enough. */
export class SplicingDocumentFactory extends DefaultLangiumDocumentFactory {
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
}
