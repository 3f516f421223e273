import type { AstNode, LangiumDocument, Reference } from 'langium';
import type { SharedServices } from '../module.ts';
import {
  checkBoundary,
  checkData,
  checkElement,
  checkFlow,
  checkImport,
  checkSystem,
  checkUse,
} from './checks/architecture.ts';
import { CheckContext, onlyOne, type Check } from './checks/check.ts';
import {
  checkAnswer,
  checkCapability,
  checkCategory,
  checkControl,
  checkProvider,
  checkRetirement,
  checkService,
  checkTable,
  isMistypedCell,
} from './checks/knowledge.ts';
import { checkFlows, UnnamedFlows } from './checks/flows.ts';
import { checkDuplicates, checkReferences } from './checks/names.ts';
import { checkDate, checkEvidence, checkIncidents, checkStatement } from './checks/statements.ts';
import { checkClassification, checkMitigation, checkThreat } from './checks/threats.ts';
import type { FileNames } from './file-names.ts';
import { isTokenError } from './lexer.ts';
import { isAboutPrevious } from './parser-messages.ts';
import type { Problem, ProblemCode, Span } from './problem.ts';
import { walk } from './walk.ts';
import { isLibraryHeader, isTableRow } from '../generated/ast.ts';

/** The checks of each type of node; a type that is not named here costs nothing. */
const checks: Readonly<Record<string, Check<never>>> = {
  Answer: checkAnswer,
  Boundary: checkBoundary,
  Capability: checkCapability,
  Category: checkCategory,
  Classification: checkClassification,
  Control: checkControl,
  Data: checkData,
  DueClause: checkDate,
  Element: checkElement,
  EvidenceClause: checkEvidence,
  Excludes: checkStatement,
  ExpiresClause: checkDate,
  Retirement: checkRetirement,
  Flow: checkFlow,
  Implements: checkStatement,
  Import: checkImport,
  Incidents: checkIncidents,
  LayerRule: checkCapability,
  LibraryName: checkUse,
  MitigatedBy: checkMitigation,
  Plans: checkStatement,
  Provider: checkProvider,
  Relies: checkStatement,
  ResponsibilityTable: checkTable,
  Service: checkService,
  System: checkSystem,
  Threat: checkThreat,
  UntilClause: checkDate,
  Waives: checkStatement,
};

/** What is wrong with each file's text, worked out once for each state of it. */
export class Problems {
  private readonly services: SharedServices;
  private readonly known = new Map<string, readonly Problem[]>();
  private flows: UnnamedFlows;

  constructor(services: SharedServices) {
    this.services = services;
    this.flows = new UnnamedFlows(services.model.Names);
  }

  of(file: FileNames): readonly Problem[] {
    let problems = this.known.get(file.key);
    if (!problems) {
      problems = this.find(file);
      this.known.set(file.key, problems);
    }
    return problems;
  }

  forget(file: string): void {
    this.known.delete(file);
    this.flows = new UnnamedFlows(this.services.model.Names);
  }

  forgetAll(): void {
    this.known.clear();
  }

  private find(file: FileNames): readonly Problem[] {
    const document = this.services.workspace.LangiumDocuments.getDocument(file.uri);
    if (!document) return [];
    const { Names, Lowering } = this.services.model;
    const context = new CheckContext(file, Names, Lowering);
    for (const problem of syntaxProblems(document, file.key)) context.problems.push(problem);
    const unresolved = document.references.filter(
      (reference) => '$refNode' in reference && reference.error && !isCell(reference.error.info.container),
    );
    checkReferences(unresolved as Reference[], context);
    checkDuplicates(context);
    checkFlows(this.flows, context);
    onlyOne(file.root.members.filter(isLibraryHeader), context, 'The library', 'name');
    for (const node of walk(document.parseResult.value)) checks[node.$type]?.(node as never, context);
    return context.problems;
  }
}

/** A mistyped cell is reported as such, not as a layer that does not exist. */
function isCell(container: AstNode): boolean {
  return isTableRow(container) && isMistypedCell(container.$container, container.$containerIndex ?? 0);
}

function syntaxProblems(document: LangiumDocument, file: string): Problem[] {
  const { lexerErrors, parserErrors } = document.parseResult;
  const text = document.parseResult.value.$cstNode?.root.fullText ?? '';
  const problem = (
    code: ProblemCode,
    message: string,
    offset: number,
    length: number,
  ): Problem & { readonly at: Span } => ({
    code,
    severity: 'error',
    message,
    at: { file, offset, end: offset + length },
    fixes: [],
  });
  const lexical = lexerErrors.map((error) => {
    if (isTokenError(error)) return problem(error.code, error.message, error.offset, error.length);
    const found = text.slice(error.offset, error.offset + error.length);
    return problem('syntax', unreadable(found), error.offset, error.length);
  });
  const grammatical = parserErrors.map((error) => {
    const { token } = error;
    const previous = 'previousToken' in error ? (error.previousToken as typeof token | undefined) : undefined;
    if (previous && isAboutPrevious(error.message))
      return problem('syntax', error.message, previous.startOffset, previous.image.length);
    if (Number.isNaN(token.startOffset) || token.startOffset < 0 || token.tokenType.name === 'EOF') {
      const end =
        previous && !Number.isNaN(previous.startOffset)
          ? previous.startOffset + previous.image.length
          : text.trimEnd().length;
      return problem('syntax', error.message, Math.max(0, end - 1), end > 0 ? 1 : 0);
    }
    return problem('syntax', error.message, token.startOffset, token.image.length);
  });
  return firstOfEachLine(lexical, grammatical, document);
}

type Placed = Problem & { readonly at: Span };

/** What cannot be read makes the rest of its line hard to read as well: a line has one message about that. */
function firstOfEachLine(
  lexical: readonly Placed[],
  grammatical: readonly Placed[],
  { textDocument }: LangiumDocument,
): Placed[] {
  const lineOf = ({ at }: Placed): number => textDocument.positionAt(at.offset).line;
  const others = lexical.filter(({ code }) => code !== 'syntax');
  const first = new Map<number, Placed>();
  for (const problem of grammatical) if (!first.has(lineOf(problem))) first.set(lineOf(problem), problem);
  for (const problem of lexical) {
    if (problem.code !== 'syntax') continue;
    const before = first.get(lineOf(problem));
    if (!before || before.at.offset > problem.at.offset) first.set(lineOf(problem), problem);
  }
  return [...others, ...first.values()];
}

function unreadable(found: string): string {
  if (/^['‘’“”„«»`]/.test(found)) return 'Texts stand in straight double quotes: "like this".';
  if (found.startsWith('#')) return 'Comments begin with //.';
  if (/^(=+>|[-–—]*[→>])/.test(found)) return 'Flows are drawn with "->".';
  if (found === '<') return 'An arrow points one way, "->": for both ways, write two flows.';
  if (found === '-') return 'A name takes no "-": letters, digits and underscores make one. An arrow is "->".';
  const shown = found.length > 20 ? `${found.slice(0, 20)}…` : found;
  return `"${shown}" means nothing here: remove it.`;
}
