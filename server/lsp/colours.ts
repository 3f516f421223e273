import { DocumentState, type LangiumDocument, type MaybePromise } from 'langium';
import { createServerRequestHandler } from 'langium/lsp';
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type SemanticTokens,
} from 'vscode-languageserver';
import type { ServerServices } from './services.ts';

interface Asked {
  readonly textDocument: { readonly uri: string };
}

/**
 * Colours the text that was asked about, or says that it has changed: an editor shifts the answer by what has been typed
 * since it asked, so that the colours of a later or an earlier text would lie beside the names, or beyond their lines.
 */
export function answerColours(connection: Connection, { shared, lsp }: ServerServices): void {
  const { TextDocuments } = shared.workspace;
  const { semanticTokens } = connection.languages;
  const provider = lsp.SemanticTokenProvider;
  if (!provider) return;

  function ofPresentText<Params extends Asked>(
    colour: (document: LangiumDocument, params: Params) => MaybePromise<SemanticTokens>,
  ): (params: Params, token: CancellationToken) => Promise<SemanticTokens | ResponseError> {
    const versionOf = ({ textDocument }: Params): number | undefined => TextDocuments.get(textDocument.uri)?.version;
    const answer = createServerRequestHandler<Params, SemanticTokens, never>(
      (_services, document, params) => {
        if (isRead(document)) return colour(document, params);
        throw hasChanged();
      },
      shared,
      DocumentState.Linked,
    );
    return async (params, token) => {
      const version = versionOf(params);
      const found = await answer(params, token);
      if (versionOf(params) !== version) throw hasChanged();
      return found ?? { data: [] };
    };
  }

  semanticTokens.on(ofPresentText((document, params) => provider.semanticHighlight(document, params)));
  semanticTokens.onRange(ofPresentText((document, params) => provider.semanticHighlightRange(document, params)));
}

/** Whether the tree is of the text as the editor has it: a change is known at once, and parsed a moment later. */
function isRead({ parseResult, textDocument }: LangiumDocument): boolean {
  const text = parseResult.value.$cstNode?.root.fullText;
  return text === undefined || text === textDocument.getText();
}

/** An editor asks again. */
function hasChanged(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
}
