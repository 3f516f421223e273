import type { InitializeParams } from 'vscode-languageserver';
import { explainCommand } from '../protocol/explain.ts';

/** What the editor can do that not every editor can. */
export class ClientAbilities {
  /** An edit may hold places to fill in, one after the other. */
  snippetEdits = false;
  /** An edit may create a file. */
  createsFiles = false;
  /** It shows the page of a finding in a readable form. */
  explains = false;

  read({ capabilities, initializationOptions }: InitializeParams): void {
    const { documentChanges, snippetEditSupport, resourceOperations } = capabilities.workspace?.workspaceEdit ?? {};
    this.snippetEdits = documentChanges === true && snippetEditSupport === true;
    this.createsFiles = documentChanges === true && resourceOperations?.includes('create') === true;
    const { commands } = (initializationOptions ?? {}) as { readonly commands?: unknown };
    this.explains = Array.isArray(commands) && commands.includes(explainCommand);
  }
}
