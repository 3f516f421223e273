import { DefaultConfigurationProvider, DocumentState, URI, UriUtils } from 'langium';
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Configuration } from '../../language/analysis/configuration.ts';
import { configurationFile, parseConfiguration } from '../configuration-file.ts';
import { areMistakes } from '../json-text.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';
import { localDay } from '../local-day.ts';
import type { ServerSharedServices } from './services.ts';

export const section = 'demarc';

/** The settings are named after the product, not after the language. */
export class ProductSettings extends DefaultConfigurationProvider {
  protected override toSectionName(): string {
    return section;
  }
}

/** Follows the settings `demarc.*` and the `demarc.json` files, and judges everything anew when they change. */
export function followConfiguration(connection: Connection, shared: ServerSharedServices): void {
  const files = new ConfigurationFiles(connection, shared);
  let findings: NonNullable<Configuration['findings']> = {};
  const take = (severity: unknown): void => {
    const given = (severity ?? {}) as NonNullable<Configuration['findings']>;
    if (JSON.stringify(given) === JSON.stringify(findings)) return;
    findings = given;
    judgeAnew(shared);
  };
  eachMidnight(() => {
    judgeAnew(shared);
  });
  shared.model.Models.optionsFor = (systemFile) => ({
    today: localDay(),
    configuration: merged(findings, files.of(systemFile)),
  });
  const settings = shared.workspace.ConfigurationProvider;
  void settings.getConfiguration(section, 'severity').then(take);
  settings.onConfigurationSectionUpdate((changed) => {
    if (changed.section === section) take((changed.configuration as { severity?: unknown } | null)?.severity);
  });
  shared.lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
    if (!changes.some(({ uri }) => uri.endsWith(`/${configurationFile}`))) return;
    files.forget();
    judgeAnew(shared);
  });
}

/** A plan that was due yesterday is overdue today, though nobody has typed. */
function eachMidnight(act: () => void): void {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const wait = setTimeout(
    () => {
      act();
      eachMidnight(act);
    },
    midnight.getTime() - now.getTime() + 1000,
  );
  wait.unref();
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
  private readonly mistaken = new Set<string>();

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
    let text: string | undefined;
    try {
      if (uri.scheme === 'file' && FileSystemProvider.existsSync(uri)) text = FileSystemProvider.readFileSync(uri);
    } catch {
      // A file that cannot be read says as little as one that is not there.
    }
    if (text === undefined) {
      this.report(uri, []);
      return undefined;
    }
    const result = parseConfiguration(text.replace(/^\ufeff/, ''));
    const mistakes = areMistakes(result) ? result : [];
    this.report(
      uri,
      mistakes.map(({ at, message }) => ({
        source: 'demarc',
        severity: DiagnosticSeverity.Error,
        message,
        range: at,
      })),
    );
    // A file with a mistake says nothing, but it is the nearest all the same.
    return areMistakes(result) ? {} : result;
  }

  /** What was wrong is taken back, also where the file is gone. */
  private report(uri: URI, diagnostics: Diagnostic[]): void {
    const key = uri.toString();
    if (diagnostics.length === 0 && !this.mistaken.has(key)) return;
    if (diagnostics.length === 0) this.mistaken.delete(key);
    else this.mistaken.add(key);
    void this.connection.sendDiagnostics({ uri: key, diagnostics });
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
