import { URI, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { Analysis } from '../../language/analysis/analysis.ts';

/** What the editor was told of a file, as a function of the analysis that it rests on. */
type Answer = (analysis: Analysis | undefined) => unknown;

/** What the editor shows in the texts that are open, so that it is asked to ask anew only where something has changed. */
export class Shown {
  readonly #documents: LangiumDocuments;
  readonly #answers = new Map<
    string,
    { readonly version: number; readonly analysis: Analysis | undefined; readonly answer: Answer }
  >();

  constructor(documents: LangiumDocuments) {
    this.#documents = documents;
  }

  get isEmpty(): boolean {
    return this.#answers.size === 0;
  }

  remember(document: LangiumDocument, analysis: Analysis | undefined, answer: Answer): void {
    this.#answers.set(document.uri.toString(), { version: document.textDocument.version, analysis, answer });
  }

  /** Whether some answer would be another one by now. A text that has changed since is asked about anew anyway. */
  isOutdated(present: (document: LangiumDocument) => Analysis | undefined): boolean {
    let outdated = false;
    for (const [uri, { version, analysis, answer }] of this.#answers) {
      const document = this.#documents.getDocument(URI.parse(uri));
      if (document?.textDocument.version !== version) {
        this.#answers.delete(uri);
        continue;
      }
      const now = present(document);
      if (now === analysis) continue;
      if (JSON.stringify(answer(now)) !== JSON.stringify(answer(analysis))) outdated = true;
      this.remember(document, now, answer);
    }
    return outdated;
  }
}
