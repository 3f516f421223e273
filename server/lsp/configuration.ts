import { DocumentState, URI, UriUtils } from 'langium';
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import type { Configuration } from '../../language/analysis/configuration.ts';
import { configurationFile, parseConfiguration } from '../configuration-file.ts';
import { isMistake } from '../json-text.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';
import { localDay } from '../local-day.ts';
import type { ServerSharedServices } from './services.ts';

/** Follows the settings `demarc.*` and the `demarc.json` files, and judges everything anew when they change. */
export function followConfiguration(connection: Connection, shared: ServerSharedServices): void {
  const files = new ConfigurationFiles(connection, shared);
  let findings: Configuration['findings'];
  shared.model.Models.optionsFor = (systemFile) => ({
    today: localDay(),
    configuration: merged(findings, files.of(systemFile)),
  });
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
    if (section !== 'demarc') return;
    findings = (configuration as { severity?: Configuration['findings'] } | null)?.severity;
    judgeAnew(shared);
  });
  shared.lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
    if (!changes.some(({ uri }) => uri.endsWith(`/${configurationFile}`))) return;
    files.forget();
    judgeAnew(shared);
  });
}

/** What the file says goes before the editor's settings, so that editor and CI agree. */
function merged(findings: Configuration['findings'], file: Configuration | undefined): Configuration {
  return { ...file, findings: { ...findings, ...file?.findings } };
}

/** The `demarc.json` that is nearest to a model: beside it, or above it up to the folder that is open. */
class ConfigurationFiles {
  private readonly connection: Connection;
  private readonly shared: ServerSharedServices;
  private readonly known = new Map<string, Configuration | undefined>();

  constructor(connection: Connection, shared: ServerSharedServices) {
    this.connection = connection;
    this.shared = shared;
  }

  forget(): void {
    this.known.clear();
  }

  of(systemFile: string): Configuration | undefined {
    const folders = (this.shared.workspace.WorkspaceManager.workspaceFolders ?? []).map(({ uri }) =>
      URI.parse(uri).toString(),
    );
    let at = UriUtils.dirname(URI.parse(systemFile));
    for (;;) {
      const configuration = this.in(at);
      const key = at.toString();
      const above = UriUtils.dirname(at);
      if (configuration || !folders.some((folder) => key.startsWith(`${folder}/`)) || above.toString() === key)
        return configuration;
      at = above;
    }
  }

  private in(folder: URI): Configuration | undefined {
    const uri = UriUtils.joinPath(folder, configurationFile);
    const key = uri.toString();
    if (!this.known.has(key)) this.known.set(key, this.read(uri));
    return this.known.get(key);
  }

  private read(uri: URI): Configuration | undefined {
    const { FileSystemProvider } = this.shared.workspace;
    let text: string;
    try {
      if (!FileSystemProvider.existsSync(uri)) return undefined;
      text = FileSystemProvider.readFileSync(uri);
    } catch {
      return undefined;
    }
    const result = parseConfiguration(text.replace(/^\ufeff/, ''));
    const at = (line: number): { line: number; character: number } => ({ line, character: 0 });
    const diagnostics = isMistake(result)
      ? [
          {
            source: 'demarc',
            severity: DiagnosticSeverity.Error,
            message: result.message,
            range: { start: at(result.line - 1), end: at(result.line) },
          },
        ]
      : [];
    void this.connection.sendDiagnostics({ uri: uri.toString(), diagnostics });
    return isMistake(result) ? undefined : result;
  }
}

function judgeAnew(shared: ServerSharedServices): void {
  const { DocumentBuilder, LangiumDocuments, WorkspaceLock } = shared.workspace;
  void WorkspaceLock.write(async (token) => {
    shared.model.Models.forgetAnalyses();
    for (const document of LangiumDocuments.all) {
      if (document.uri.scheme !== LIBRARY_SCHEME)
        DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
    }
    await DocumentBuilder.update([], [], token);
  });
}
