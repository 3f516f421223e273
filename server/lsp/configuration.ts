import { DocumentState } from 'langium';
import type { Configuration } from '../../language/analysis/configuration.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';
import type { ServerSharedServices } from './services.ts';

/** Follows the settings `demarc.*`, and judges everything anew when they change. */
export function followConfiguration(shared: ServerSharedServices): void {
  let configuration: Configuration = {};
  shared.model.Models.optionsFor = () => ({ today: localDay(), configuration });
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration: settings }) => {
    if (section !== 'demarc') return;
    configuration = { findings: (settings as { severity?: Configuration['findings'] } | null)?.severity };
    judgeAnew(shared);
  });
}

function judgeAnew(shared: ServerSharedServices): void {
  const { DocumentBuilder, LangiumDocuments, WorkspaceLock } = shared.workspace;
  void WorkspaceLock.write(async (token) => {
    shared.model.Models.forgetAnalyses();
    for (const document of LangiumDocuments.all) {
      if (document.uri.scheme !== LIBRARY_SCHEME) DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
    }
    await DocumentBuilder.update([], [], token);
  });
}

/** Today where the user is, as `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
