import { URI } from 'langium';
import { DefaultLanguageServer } from 'langium/lsp';
import type {
  CompletionItem,
  Connection,
  InitializeParams,
  InitializeResult,
  SelectionRangeParams,
} from 'vscode-languageserver';
import type { SelectionRange } from 'vscode-languageserver-types';
import { actionKinds } from './code-actions.ts';
import { Knowledge } from '../knowledge.ts';
import { selectionRangeAt } from './selection-ranges.ts';
import type { ServerSharedServices } from './services.ts';

/** Announces, besides what Langium knows of, what `answerMore` answers. */
export class ExtendedLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities, ...rest } = super.buildInitializeResult(params);
    const completionProvider = { ...capabilities.completionProvider, resolveProvider: true };
    const codeActionProvider = { codeActionKinds: [...actionKinds] };
    const inlayHintProvider = { resolveProvider: true };
    const more = { codeActionProvider, completionProvider, inlayHintProvider, selectionRangeProvider: true };
    return { ...rest, capabilities: { ...capabilities, ...more } };
  }
}

/** Answers what Langium has no provider for: the documentation of a completion item, and selection ranges. */
export function answerMore(connection: Connection, shared: ServerSharedServices): void {
  const knowledge = new Knowledge(shared);
  connection.onCompletionResolve((item) => documented(item, knowledge, shared));
  connection.onSelectionRanges(({ textDocument, positions }: SelectionRangeParams): SelectionRange[] => {
    const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(textDocument.uri));
    return document ? positions.map((position) => selectionRangeAt(document, position)) : [];
  });
}

/** Most items are never looked at: what documents one is put together when it is. */
function documented(
  item: CompletionItem,
  knowledge: Knowledge,
  { model: { Names } }: ServerSharedServices,
): CompletionItem {
  const { file, id, type } = (item.data ?? {}) as {
    readonly file?: string;
    readonly id?: string;
    readonly type?: string;
  };
  if (item.documentation !== undefined || file === undefined) return item;
  const names = Names.file(file);
  const declared = names?.declarations.find((each) => each.qualifiedName === id && each.type === type);
  if (!names || !declared) return item;
  return { ...item, documentation: { kind: 'markdown', value: knowledge.hover(declared, names) } };
}
