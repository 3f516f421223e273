import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';

/**
 * Sends the diagnostics of a file only where they differ from those sent before: a change of one file re-checks every
 * file of its model, and most say the same as before.
 */
export function changedOnly(connection: Connection): void {
  const sent = new Map<string, string>();
  const send = connection.sendDiagnostics.bind(connection);
  connection.sendDiagnostics = (params: PublishDiagnosticsParams) => {
    const text = JSON.stringify(params.diagnostics);
    if (sent.get(params.uri) === text) return Promise.resolve();
    sent.set(params.uri, text);
    return send(params);
  };
}
