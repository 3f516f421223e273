import { interruptAndCheck, isOperationCancelled, URI } from 'langium';
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { byKey } from '../../language/syntax/import-graph.ts';
import { readerIn } from '../all-libraries.ts';
import { ask } from '../assistant/ask.ts';
import { ToolError, type AssistantHost, type JudgedModels } from '../assistant/tool.ts';
import type { FindingPages } from '../finding-pages.ts';
import { assistantRequest, type AssistantAnswer, type AssistantParams } from '../protocol/assistant.ts';
import { allLibraries } from './all-libraries.ts';
import { rangeOf } from './places.ts';
import type { ServerSharedServices } from './services.ts';
import { isWithin, WorkspacePaths } from './workspace-paths.ts';

/** Answers what an assistant asks in the editor: of the texts as they stand there, saved or not. */
export function answerAssistant(connection: Connection, shared: ServerSharedServices, pages: FindingPages): void {
  const paths = new WorkspacePaths(shared);
  connection.onRequest(
    assistantRequest,
    async (params: AssistantParams, token: CancellationToken): Promise<AssistantAnswer | ResponseError> => {
      try {
        return await ask(params, new EditorHost(shared, pages, paths, token));
      } catch (error) {
        if (!isOperationCancelled(error)) throw error;
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits for the answer any more.');
      }
    },
  );
}

class EditorHost implements AssistantHost {
  readonly pages: FindingPages;
  private readonly shared: ServerSharedServices;
  private readonly paths: WorkspacePaths;
  private readonly token: CancellationToken;

  constructor(shared: ServerSharedServices, pages: FindingPages, paths: WorkspacePaths, token: CancellationToken) {
    this.shared = shared;
    this.pages = pages;
    this.paths = paths;
    this.token = token;
  }

  async models<Answer>(path: string | undefined, read: (models: JudgedModels) => Answer): Promise<Answer> {
    const { shared } = this;
    await shared.workspace.WorkspaceManager.ready;
    // Whoever waits for the lock has all that was typed before; it takes a cancellation for an answer of its own.
    const outcome = await shared.workspace.WorkspaceLock.read(async () => {
      try {
        const analyses: Analysis[] = [];
        for (const root of this.roots(path)) analyses.push(await this.analysis(root));
        return { answer: read({ shared, analyses, locate: this.locate }) };
      } catch (error) {
        return { error };
      }
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }

  async libraries(): ReturnType<AssistantHost['libraries']> {
    await allLibraries(this.shared);
    await interruptAndCheck(this.token);
    return { shared: this.shared, reader: await readerIn(this.shared) };
  }

  private roots(path: string | undefined): readonly FileNames[] {
    const { Models, Names } = this.shared.model;
    // The order in which files were read must not show.
    const all = Models.roots.filter((root) => !Names.isBuiltIn(root)).sort(byKey);
    if (all.length === 0) throw new ToolError(noModel);
    if (path === undefined) return all;
    const meant = this.paths.meantBy(path);
    const found = all.filter((root) => Names.closure(root).some(({ key }) => meant.some((uri) => isWithin(key, uri))));
    if (found.length > 0) return found;
    const names = all.map(({ uri }) => this.paths.nameOf(uri));
    throw new ToolError(`There is no model ${path}. There are ${names.slice(0, 40).join(', ')}.`);
  }

  private async analysis(root: FileNames): Promise<Analysis> {
    const steps = this.shared.model.Models.analysisInSteps(root);
    for (;;) {
      await interruptAndCheck(this.token);
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  private readonly locate: JudgedModels['locate'] = (at) => {
    const { start, end } = rangeOf(at, this.shared.workspace.LangiumDocuments);
    const endColumn = end.line === start.line ? end.character + 1 : undefined;
    const file = this.paths.nameOf(URI.parse(at.file));
    return { file, line: start.line + 1, column: start.character + 1, endColumn };
  };
}

const noModel =
  'There is no threat model in this workspace: no .tm file declares a system. The command “Demarc: New Threat Model…” ' +
  'writes one to begin with.';
