import { startLanguageServer, type DefaultSharedModuleContext } from 'langium/lsp';
import type { LibrarySource } from '../../language/libraries.ts';
import { changedOnly } from './changed-only.ts';
import { followConfiguration } from './configuration.ts';
import { answerPanel } from './panel.ts';
import { createServerServices } from './services.ts';

/** Starts the language server on its connection. */
export function startServer(context: DefaultSharedModuleContext & { readonly library: LibrarySource }): void {
  const { connection } = context;
  if (!connection) throw new Error('A language server needs a connection.');
  changedOnly(connection);
  const { shared } = createServerServices(context);
  followConfiguration(connection, shared);
  answerPanel(connection, shared);
  startLanguageServer(shared);
}
