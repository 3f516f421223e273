import { URI } from 'langium';
import type { TextDocumentContentProvider } from 'langium/lsp';
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import type { LibrarySource } from '../../language/libraries.ts';
import type { FindingPages } from '../finding-pages.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';

/** Serves what comes with the product to the editor: library files, loaded or not, and the pages of the findings. */
export class ProductContent implements TextDocumentContentProvider {
  readonly schemes: string[] = [LIBRARY_SCHEME];
  private readonly library: LibrarySource;
  private readonly pages: FindingPages;

  constructor(library: LibrarySource, pages: FindingPages) {
    this.library = library;
    this.pages = pages;
  }

  async provideTextDocumentContent(params: TextDocumentContentParams): Promise<TextDocumentContentResult | undefined> {
    const uri = URI.parse(params.uri);
    const text = await this.textOf(uri);
    return text === undefined ? undefined : { text };
  }

  private async textOf(uri: URI): Promise<string | undefined> {
    if (uri.scheme !== LIBRARY_SCHEME) return undefined;
    const page = /^\/findings\/([a-z-]+)\.md$/.exec(uri.path)?.[1];
    if (page !== undefined) return this.pages.read(page);
    // Only what is listed is served: a path may not lead out of the library.
    const listed = (await this.library.list()).find((file) => file.uri.toString() === uri.toString());
    return listed && this.library.read(listed.uri);
  }
}
