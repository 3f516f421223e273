import { startLanguageServer } from 'langium/lsp';
import { changedOnly } from './changed-only.ts';
import { followConfiguration } from './configuration.ts';
import { answerMore } from './language-server.ts';
import { answerPanel } from './panel.ts';
import { createServerServices, type ServerContext } from './services.ts';

/** Starts the language server on its connection. */
export function startServer(context: ServerContext): void {
  const { connection } = context;
  if (!connection) throw new Error('A language server needs a connection.');
  changedOnly(connection);
  const { shared } = createServerServices(context);
  followConfiguration(connection, shared);
  answerPanel(connection, shared);
  answerMore(connection, shared);
  startLanguageServer(shared);
}
