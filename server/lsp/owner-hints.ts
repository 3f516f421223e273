import { URI, type AstNode, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { MarkupContent, type Position, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../language/analysis/analysis.ts';
import {
  isBoundary,
  isDocument,
  isElement,
  isFlow,
  isStatement,
  isSystem,
  type Boundary,
  type Element,
  type Flow,
  type System,
} from '../../language/generated/ast.ts';
import { target } from '../../language/syntax/linker.ts';
import { OwnerHints, type OwnerHint } from '../view/owner-hints.ts';
import { subjectOf } from './cursor.ts';
import { presentAnalysis } from './present-analysis.ts';
import type { ServerServices, ServerSharedServices } from './services.ts';

/** Shows behind the controls of statements whose they are. */
export class StatementHints implements InlayHintProvider {
  private readonly shared: ServerSharedServices;
  private readonly views = new WeakMap<Analysis, OwnerHints>();

  constructor({ shared }: ServerServices) {
    this.shared = shared;
  }

  getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
    const { editor, model } = this.shared;
    const analysis = presentAnalysis(document.uri, model);
    editor.ShownHints.remember(document, analysis, (other) => this.hintsIn(document, undefined, other));
    return this.hintsIn(document, range, analysis);
  }

  private hintsIn(document: LangiumDocument, range: Range | undefined, analysis: Analysis | undefined): InlayHint[] {
    const root = document.parseResult.value;
    const mode = this.shared.editor.Preferences.ownerHints;
    if (mode === 'off' || analysis === undefined || !isDocument(root)) return [];
    return bodiesIn(root.members, range).flatMap((body) =>
      this.hintsInBody(body, range, analysis)
        .filter(({ hint }) => mode === 'all' || hint.atOdds)
        .map(({ hint, position }) => ({
          position,
          label: hint.text,
          paddingLeft: true,
          data: { uri: document.uri.toString() } satisfies HintData,
        })),
    );
  }

  private hintsInBody(
    body: Body,
    range: Range | undefined,
    analysis: Analysis,
  ): { readonly hint: OwnerHint; readonly position: Position }[] {
    const lines: readonly AstNode[] = body.lines;
    const statements = lines.filter(isStatement).filter((line) => meets(line, range));
    const { Lowering } = this.shared.model;
    const subject = statements.length > 0 ? subjectOf(body, analysis, Lowering) : undefined;
    if (!subject) return [];
    const view = this.viewOf(analysis);
    return statements
      .flatMap(({ controls }) => controls)
      .flatMap((reference) => {
        const control = target(reference);
        const hint = control && view.of(subject, Lowering.id(control));
        const position = reference.$refNode?.range.end;
        return hint && position ? [{ hint, position }] : [];
      });
  }

  private viewOf(analysis: Analysis): OwnerHints {
    let view = this.views.get(analysis);
    if (!view) this.views.set(analysis, (view = new OwnerHints(analysis)));
    return view;
  }
}

/** The hint with what a hover on its control says: most are never pointed at. */
export async function explainedHint(hint: InlayHint, { shared, lsp }: ServerServices): Promise<InlayHint> {
  const { uri } = (hint.data ?? {}) as Partial<HintData>;
  const document = uri === undefined ? undefined : shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
  if (uri === undefined || !document) return hint;
  const hover = await lsp.HoverProvider?.getHoverContent(document, { textDocument: { uri }, position: hint.position });
  return MarkupContent.is(hover?.contents) ? { ...hint, tooltip: hover.contents } : hint;
}

interface HintData {
  readonly uri: string;
}

type Body = System | Boundary | Element | Flow;

function bodiesIn(lines: readonly AstNode[], range: Range | undefined): Body[] {
  return lines
    .filter(isBody)
    .filter((body) => meets(body, range))
    .flatMap((body) => (isBoundary(body) ? [body, ...bodiesIn(body.lines, range)] : [body]));
}

function isBody(node: AstNode): node is Body {
  return isSystem(node) || isBoundary(node) || isElement(node) || isFlow(node);
}

function meets({ $cstNode: node }: AstNode, range: Range | undefined): boolean {
  if (!node || !range) return node !== undefined;
  return node.range.start.line <= range.end.line && range.start.line <= node.range.end.line;
}
