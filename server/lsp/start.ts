import { DocumentState, URI } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import type { FindingPages } from '../finding-pages.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';
import type { Shapes } from '../shape-folder.ts';
import { followAnnotations } from './annotations.ts';
import { answerAssistant } from './assistant.ts';
import { answerColours } from './colours.ts';
import { changedOnly } from './changed-only.ts';
import { followConfiguration } from './configuration.ts';
import { answerMore } from './language-server.ts';
import { answerNewModel } from './new-model.ts';
import { answerPanel } from './panel.ts';
import { createServerServices, type ServerContext, type ServerSharedServices } from './services.ts';

/** Starts the language server on its connection. */
export function startServer(context: ServerContext & { readonly shapes: Shapes; readonly pages: FindingPages }): void {
  const { connection } = context;
  if (!connection) throw new Error('A language server needs a connection.');
  changedOnly(connection);
  const { shared, language } = createServerServices(context);
  shared.lsp.LanguageServer.onInitialize((params) => {
    shared.editor.ClientAbilities.read(params);
  });
  followConfiguration(connection, shared);
  answerPanel(connection, shared, context.library);
  answerMore(connection, shared);
  followAnnotations(connection, language);
  answerNewModel(connection, context.shapes);
  answerAssistant(connection, shared, context.pages);
  followClosing(shared);
  // Until a text is judged, the editor keeps the hints and lenses that it has.
  startLanguageServer(shared, {
    InlayHintProvider: DocumentState.Validated,
    CodeLensProvider: DocumentState.Validated,
  });
  answerColours(connection, language);
}

/** A file that is closed is what the disk has: changes that were not saved are gone, and so may the file be. */
function followClosing({ workspace }: ServerSharedServices): void {
  workspace.TextDocuments.onDidClose(({ document }) => {
    const uri = URI.parse(document.uri);
    if (uri.scheme === LIBRARY_SCHEME) return;
    void workspace.WorkspaceLock.write((token) => workspace.DocumentBuilder.update([uri], [], token));
  });
}
