import type { AstNode, CstNode, LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { isBoundary, isElement, isFlow, isStatement, isSystem, type Statement } from '../../language/generated/ast.ts';
import { lowerControl } from '../../language/model/lower-knowledge.ts';
import type { Subject } from '../../language/model/model.ts';
import type { Declared } from '../../language/syntax/file-names.ts';
import { hoverOfDefense } from '../view/hover-defense.ts';
import { hoverOfLibrary } from '../view/hover-knowledge.ts';
import { hoverOfSubject } from '../view/hover-subject.ts';
import { subjectOf } from './cursor.ts';
import { Knowledge } from '../knowledge.ts';
import { leafAt, namedBy, type Named } from './named.ts';
import type { ServerServices, ServerSharedServices } from './services.ts';

/** Says of a name what the last analysis knows of it; where there is none, what its declaration says. */
export class AnalysisHover implements HoverProvider {
  private readonly shared: ServerSharedServices;
  private readonly knowledge: Knowledge;

  constructor(services: ServerServices) {
    this.shared = services.shared;
    this.knowledge = new Knowledge(services.shared);
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const leaf = leafAt(document, position);
    if (!leaf) return undefined;
    const value = this.textFor(leaf);
    return value === undefined ? undefined : { contents: { kind: 'markdown', value }, range: leaf.range };
  }

  private textFor(leaf: CstNode): string | undefined {
    const { Names } = this.shared.model;
    const named = namedBy(leaf, Names);
    if (named) return this.ofNamed(named, leaf);
    // A flow need not have a name: its keyword and its arrow stand for it.
    const node = leaf.astNode;
    return isFlow(node) && ['flow', '->'].includes(leaf.text) ? this.ofPart(node, leaf) : undefined;
  }

  private ofNamed(named: Named, leaf: CstNode): string | undefined {
    if (named.type === 'import') return undefined;
    if (named.type === 'library') return this.ofLibrary(named.library, leaf);
    const [meant, second] = named.meant;
    if (!meant || second) return undefined;
    const { node } = meant;
    const statement = leaf.astNode;
    if (named.isReference && node.$type === 'Control' && isStatement(statement))
      return this.ofDefense(statement, meant);
    if (isSystem(node) || isBoundary(node) || isElement(node) || isFlow(node)) return this.ofPart(node, leaf);
    return this.knowledge.hover(meant, this.shared.model.Names.fileOf(leaf.astNode) ?? meant.file);
  }

  private ofDefense(statement: Statement, control: Declared): string | undefined {
    const { Lowering, Names } = this.shared.model;
    const known = this.subjectIn(statement.$container, statement);
    if (!known || control.node.$type !== 'Control')
      return this.knowledge.hover(control, Names.fileOf(statement) ?? control.file);
    const { analysis, subject } = known;
    return hoverOfDefense(analysis, subject, lowerControl(control.node, Lowering));
  }

  private ofPart(node: AstNode, at: CstNode): string | undefined {
    const known = this.subjectIn(node, at.astNode);
    if (known) return hoverOfSubject(known.analysis, known.subject);
    const { Names } = this.shared.model;
    const declared = Names.declaredBy(node);
    return declared && this.knowledge.hover(declared, declared.file);
  }

  /** The part as the analysis of a model knows it that the place belongs to. */
  private subjectIn(part: AstNode, at: AstNode): { analysis: Analysis; subject: Subject } | undefined {
    const { Lowering, Models, Names } = this.shared.model;
    const file = Names.fileOf(at);
    for (const root of file ? Models.rootsOf(file.key) : []) {
      const analysis = Models.known(root) ?? Models.latest(root);
      const subject = analysis && subjectOf(part, analysis, Lowering);
      if (analysis && subject) return { analysis, subject };
    }
    return undefined;
  }

  private ofLibrary(name: string, at: CstNode): string | undefined {
    const { Names } = this.shared.model;
    const file = Names.fileOf(at.astNode);
    const sight = file && Names.sight(file);
    const files = sight?.library(name);
    if (!sight || !files) return undefined;
    const provider = files.flatMap(({ declarations }) => declarations).find(({ type }) => type === 'Provider');
    return hoverOfLibrary(name, sight.inUse.has(name), provider && this.knowledge.provider(provider));
  }
}
