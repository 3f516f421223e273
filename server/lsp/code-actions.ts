import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-protocol';
import { editOf, fixablesIn, fixesAt, safeEdits, workspaceEditOf, type Fixable } from './fixes.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { explainCommand } from '../protocol/explain.ts';
import { moveActions } from './move-actions.ts';
import type { ServerSharedServices } from './services.ts';

/** What the editor runs on saving, where the user has asked for it. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.demarc`;

/** An editor offers "Fix All" only where it has been told that there is such a thing. */
export const actionKinds: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  FIX_ALL,
];

/** Offers the fixes of what is wrong in the selection, other places for the part in it, and all safe fixes of the file. */
export class FixActions implements CodeActionProvider {
  private readonly services: ServerSharedServices;

  constructor(services: ServerSharedServices) {
    this.services = services;
  }

  async getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): Promise<CodeAction[]> {
    const file = this.services.model.Names.file(document.uri);
    if (!file || this.services.model.Names.isBuiltIn(file)) return [];
    const documents = this.services.workspace.LangiumDocuments;
    const actions: CodeAction[] = [];
    if (context.only === undefined || asksFor(context.only, CodeActionKind.QuickFix)) {
      const known = [...context.diagnostics, ...(document.diagnostics ?? [])];
      for (const offered of fixesAt(file, range, this.services)) {
        const { fix, preferred, answers } = offered;
        actions.push({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          ...(preferred ? { isPreferred: true } : {}),
          diagnostics: answers.flatMap((fixable) => known.find((diagnostic) => tells(diagnostic, fixable)) ?? []),
          edit: editOf(offered, this.services),
        });
      }
      if (this.services.editor.ClientAbilities.explains) actions.push(...this.explanations(file, range));
    }
    if (context.only === undefined || asksFor(context.only, CodeActionKind.RefactorRewrite)) {
      actions.push(...(await moveActions(document, range, this.services)));
    }
    if (context.only !== undefined && asksFor(context.only, FIX_ALL)) {
      const edits = safeEdits(file, this.services);
      const edit = workspaceEditOf(edits, documents);
      if (edits.length > 0) actions.push({ title: 'Fix all that is safe to fix', kind: FIX_ALL, edit });
    }
    return actions;
  }

  /** One for each kind of finding in the range. */
  private explanations(file: FileNames, range: Range): CodeAction[] {
    const codes = new Set(fixablesIn(file, this.services, range).map(({ code }) => code));
    return [...codes].map((code) => {
      const title = `Explain ${code}`;
      return { title, kind: CodeActionKind.QuickFix, command: { title, command: explainCommand, arguments: [code] } };
    });
  }
}

/** A kind asks for itself and for all below it. */
function asksFor(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function tells(diagnostic: Diagnostic, { code, message, range }: Fixable): boolean {
  const { start } = diagnostic.range;
  return (
    diagnostic.code === code &&
    diagnostic.message === message &&
    start.line === range.start.line &&
    start.character === range.start.character
  );
}
