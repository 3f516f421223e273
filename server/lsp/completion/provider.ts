import type { LangiumDocument, Lexer } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionParams } from 'vscode-languageserver';
import type { CompletionList, Range, TextEdit } from 'vscode-languageserver-types';
import { textEditsOf } from '../../../language/syntax/edits.ts';
import type { FileNames } from '../../../language/syntax/file-names.ts';
import { isClosed } from '../../../language/syntax/values.ts';
import type { ServerServices, ServerSharedServices } from '../services.ts';
import { itemOf, type Offer } from './item.ts';
import { LineGrammar } from './line-grammar.ts';
import { Offers } from './offers.ts';
import { readTyping, type Typing } from './typing.ts';

/** So many items are sent at most; the editor asks again when more has been typed. */
const MOST = 200;
/** Files up to this length are read from their beginning, longer ones from the declaration around the cursor. */
const SHORT = 64 * 1024;

/** Completes from the text before the cursor, the grammar and the tables of names: a half-typed file is no obstacle. */
export class LineCompletion implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['.', '"', ' ', '/'] };
  private readonly shared: ServerSharedServices;
  private readonly lexer: Lexer;
  private readonly grammar: LineGrammar;
  private readonly offers: Offers;

  constructor(services: ServerServices) {
    this.shared = services.shared;
    this.lexer = services.parser.Lexer;
    this.grammar = new LineGrammar(services.Grammar);
    this.offers = new Offers(services.shared, this.grammar);
  }

  async getCompletion(document: LangiumDocument, params: CompletionParams): Promise<CompletionList | undefined> {
    const offset = document.textDocument.offsetAt(params.position);
    const typing = readTyping(textBefore(document, offset), this.lexer, this.grammar);
    if (!typing || !answers(typing, params.context?.triggerCharacter)) return undefined;
    const file = this.shared.model.Names.file(document.uri);
    if (!file) return undefined;
    const offers = this.matching(await this.offers.at(typing, file), typing.word);
    const range = rangeOf(document, offset, typing);
    const useEdits = this.useEdits(document, file);
    const quoted = !typing.inText;
    const edit = (text: string, isText: boolean): TextEdit => ({
      range,
      newText: isText && quoted ? `"${text}"` : text,
    });
    return {
      isIncomplete: offers.length > MOST,
      items: offers
        .slice(0, MOST)
        .map((offer, index) => itemOf(offer, index, (text) => edit(text, offer.text === true), useEdits)),
    };
  }

  /** In the order of their ranks. Only where there are too many are they narrowed down here: the editor does it as well. */
  private matching(offers: readonly Offer[], word: string): Offer[] {
    const ranked = [...offers].sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
    if (ranked.length <= MOST || word === '') return ranked;
    const query = word.toLowerCase();
    return ranked.filter(
      ({ label, title = '' }) =>
        label.toLowerCase().includes(query) ||
        title.toLowerCase().includes(query) ||
        this.shared.lsp.FuzzyMatcher.match(query, label),
    );
  }

  private useEdits(document: LangiumDocument, file: FileNames): (library: string) => TextEdit[] {
    const known = new Map<string, TextEdit[]>();
    return (library) => {
      let edits = known.get(library);
      if (!edits) {
        const written =
          textEditsOf({ edits: [{ type: 'use', file: file.key, library }] }, this.shared.model.Names) ?? [];
        // An item may add to its own file only.
        edits = written
          .filter((edit) => edit.file === file.key && edit.offset === edit.end)
          .map(({ offset, end, text }) => ({ range: rangeIn(document, offset, end), newText: text }));
        known.set(library, edits);
      }
      return edits;
    };
  }
}

/** A space or a quote calls for items where a name or text must follow, and not after every word. */
function answers({ line, inText, fresh }: Typing, trigger: string | undefined): boolean {
  if (trigger === ' ')
    return (
      !fresh && line.length > 0 && /^[a-z,]|^->$/.test(line.at(-1)?.image ?? '') && line.at(-1)?.tokenType.name !== 'ID'
    );
  return trigger === '"' || trigger === '/' ? inText : true;
}

function textBefore(document: LangiumDocument, offset: number): string {
  const text = document.textDocument.getText();
  if (offset <= SHORT) return text.slice(0, offset);
  const members =
    (document.parseResult.value.$cstNode as { readonly content?: readonly { readonly offset: number }[] } | undefined)
      ?.content ?? [];
  const around = members.findLast((member) => member.offset < offset);
  return text.slice(around?.offset ?? 0, offset);
}

/** The word so far; of a text all that stands between its quotes. */
function rangeOf(document: LangiumDocument, offset: number, { word, inText }: Typing): Range {
  const rest = document.textDocument.getText().slice(offset);
  const line = /^[^\r\n"]*/.exec(rest)?.[0] ?? '';
  const closed = inText && rest.charAt(line.length) === '"' && isClosed(`"${word}${line}"`);
  return rangeIn(document, offset - word.length, offset + (closed ? line.length : 0));
}

function rangeIn(document: LangiumDocument, start: number, end: number): Range {
  return { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) };
}
