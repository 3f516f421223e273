import type { AstNode, LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens } from 'vscode-languageserver';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { isBoundary, isDocument, isSystem, type Boundary, type System } from '../../language/generated/ast.ts';
import type { Subject } from '../../language/model/model.ts';
import { changeBetween, type Change } from '../../language/syntax/change.ts';
import { showSplitCommand, type SplitPlace } from '../protocol/annotations.ts';
import { lastGood, oneOfSeveral, splitLenses } from '../view/split-lenses.ts';
import { subjectOf } from './cursor.ts';
import { nameNode } from './definition.ts';
import { presentAnalysis } from './present-analysis.ts';
import type { ServerServices, ServerSharedServices } from './services.ts';

/**
 * Shows above systems and boundaries who owns how much. A lens takes a line of its own, so that each one that comes or goes
 * moves the text: while a text does not parse, its lenses stay where they were, and say that they speak of an earlier text.
 */
export class SplitLenses implements CodeLensProvider {
  private readonly shared: ServerSharedServices;
  private readonly views = new WeakMap<Analysis, SplitView>();
  private readonly last = new Map<string, { readonly text: string; readonly lenses: readonly Lens[] }>();

  constructor({ shared }: ServerServices) {
    this.shared = shared;
    shared.workspace.TextDocuments.onDidClose(({ document }) => this.last.delete(document.uri));
  }

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    if (!this.shared.editor.Preferences.codeLens) return [];
    const text = document.textDocument.getText();
    const last = this.last.get(document.uri.toString());
    const stays = last !== undefined && !parses(document);
    const lenses = stays ? moved(last.lenses, changeBetween(last.text, text)) : this.freshLenses(document);
    this.last.set(document.uri.toString(), { text, lenses });
    return placed(lenses, document, stays ? lastGood : (title) => title);
  }

  private freshLenses(document: LangiumDocument): readonly Lens[] {
    const { editor, model } = this.shared;
    const analysis = presentAnalysis(document.uri, model);
    editor.ShownLenses.remember(document, analysis, (other) => this.lensesOf(document, other));
    return this.lensesOf(document, analysis);
  }

  private lensesOf(document: LangiumDocument, analysis: Analysis | undefined): readonly Lens[] {
    const root = document.parseResult.value;
    if (analysis === undefined || !isDocument(root)) return [];
    const view = this.viewOf(analysis);
    const others = this.shared.model.Models.rootsOf(document.uri.toString()).length - 1;
    const { title: system } = analysis.model.system;
    return headsIn(root.members).flatMap((head) => {
      const subject = subjectOf(head, analysis, this.shared.model.Lowering);
      const title = subject && view.get(subject);
      const offset = nameNode(head)?.offset;
      if (title === undefined || offset === undefined) return [];
      return [{ title: others > 0 ? oneOfSeveral(title, system, others) : title, offset }];
    });
  }

  private viewOf(analysis: Analysis): SplitView {
    let view = this.views.get(analysis);
    if (!view) this.views.set(analysis, (view = splitLenses(analysis)));
    return view;
  }
}

type SplitView = ReadonlyMap<Subject, string>;

interface Lens {
  readonly title: string;
  /** Where the name stands that it is about. */
  readonly offset: number;
}

function headsIn(lines: readonly AstNode[]): (System | Boundary)[] {
  return lines.flatMap((line) => {
    if (isBoundary(line)) return [line, ...headsIn(line.lines)];
    return isSystem(line) ? [line] : [];
  });
}

function parses({ parseResult }: LangiumDocument): boolean {
  return parseResult.lexerErrors.length === 0 && parseResult.parserErrors.length === 0;
}

function moved(lenses: readonly Lens[], { start, oldEnd, newEnd }: Change): readonly Lens[] {
  return lenses.map(({ title, offset }) => {
    if (offset <= start) return { title, offset };
    return { title, offset: offset < oldEnd ? Math.min(offset, newEnd) : offset - oldEnd + newEnd };
  });
}

function placed(
  lenses: readonly Lens[],
  { uri, textDocument }: LangiumDocument,
  worded: (title: string) => string,
): CodeLens[] {
  return lenses.map(({ title, offset }) => {
    const position = textDocument.positionAt(offset);
    const place: SplitPlace = { uri: uri.toString(), position };
    return {
      range: { start: position, end: position },
      command: { title: worded(title), command: showSplitCommand, arguments: [place] },
    };
  });
}
