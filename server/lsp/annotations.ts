import { DocumentState, type LangiumDocument } from 'langium';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { explainedHint } from './owner-hints.ts';
import { followPreferences } from './preferences.ts';
import { presentAnalysis } from './present-analysis.ts';
import type { ServerServices } from './services.ts';

/** Has the editor ask anew for hints and lenses that are no longer right, and explains a hint that is pointed at. */
export function followAnnotations(connection: Connection, services: ServerServices): void {
  const { editor, lsp, model, workspace } = services.shared;
  let canRefreshHints = false;
  let canRefreshLenses = false;
  lsp.LanguageServer.onInitialize(({ capabilities }) => {
    canRefreshHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    canRefreshLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
  });
  const refreshHints = (): void => {
    if (canRefreshHints) void connection.languages.inlayHint.refresh().catch(() => undefined);
  };
  const refreshLenses = (): void => {
    if (canRefreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };

  const present = ({ uri }: LangiumDocument): Analysis | undefined => presentAnalysis(uri, model);
  workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
    if (editor.ShownHints.isOutdated(present)) refreshHints();
    if (editor.ShownLenses.isOutdated(present)) refreshLenses();
  });
  followPreferences(services.shared, () => {
    refreshHints();
    refreshLenses();
  });
  connection.languages.inlayHint.resolve((hint) => explainedHint(hint, services));
}
