import {
  interruptAndCheck,
  type Cancellation,
  type DocumentValidator,
  type LangiumDocument,
  type ValidationOptions,
} from 'langium';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Analysis, Finding, FindingSeverity } from '../../language/analysis/analysis.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import type { Problem } from '../../language/syntax/problem.ts';
import { rangeOf } from './places.ts';
import { LIBRARY_SCHEME } from '../library-folder.ts';
import type { ServerSharedServices } from './services.ts';

/** So many findings of one file are shown; more would bury the rest of the Problems view. */
const MOST_SHOWN = 1000;

const severities: Readonly<Record<FindingSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Turns what is wrong with a file's text, and the findings of its models that lie in it, into diagnostics. */
export class FindingsValidator implements DocumentValidator {
  private readonly services: ServerSharedServices;
  private readonly byFile = new WeakMap<Analysis, ReadonlyMap<string, readonly Finding[]>>();

  constructor(services: ServerSharedServices) {
    this.services = services;
  }

  async validateDocument(
    document: LangiumDocument,
    _options?: ValidationOptions,
    token?: Cancellation.CancellationToken,
  ): Promise<Diagnostic[]> {
    const { Names, Problems, Models } = this.services.model;
    const file = Names.file(document.uri);
    if (!file || document.uri.scheme === LIBRARY_SCHEME) return [];
    const found: (Problem | Finding)[] = [...Problems.of(file)];
    for (const root of Models.rootsOf(file.key)) {
      for (const finding of this.findingsIn(file, await this.analysis(root, token))) found.push(finding);
    }
    const shown = mostSevere(found).map((one) => ('at' in one ? this.ofProblem(one) : this.ofFinding(one)));
    const leftOut = found.length - shown.length;
    return leftOut > 0 ? [...distinct(shown), andMore(leftOut)] : distinct(shown);
  }

  private async analysis(root: FileNames, token: Cancellation.CancellationToken | undefined): Promise<Analysis> {
    const steps = this.services.model.Models.analysisInSteps(root);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (token) await interruptAndCheck(token);
    }
  }

  private findingsIn(file: FileNames, analysis: Analysis): readonly Finding[] {
    let table = this.byFile.get(analysis);
    if (!table) {
      table = Map.groupBy(analysis.findings, (finding) => finding.origin.file);
      this.byFile.set(analysis, table);
    }
    return table.get(file.key) ?? [];
  }

  private ofProblem(problem: Problem): Diagnostic {
    return {
      ...described(problem.code),
      severity: severities[problem.severity],
      range: rangeOf(problem.at, this.services.workspace.LangiumDocuments),
      message: problem.message,
    };
  }

  private ofFinding(finding: Finding): Diagnostic {
    const { LangiumDocuments } = this.services.workspace;
    return {
      ...described(finding.code),
      severity: severities[finding.severity],
      range: rangeOf(finding.origin, LangiumDocuments),
      message: finding.message,
      ...(finding.faded ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      ...(finding.related.length > 0
        ? {
            relatedInformation: finding.related.map(({ message, origin }) => ({
              message,
              location: { uri: origin.file, range: rangeOf(origin, LangiumDocuments) },
            })),
          }
        : {}),
    };
  }
}

/** The code leads to its page, which comes with the product. */
function described(code: string): Pick<Diagnostic, 'code' | 'codeDescription' | 'source'> {
  return { source: 'demarc', code, codeDescription: { href: `${LIBRARY_SCHEME}:/findings/${code}.md` } };
}

/** A file that two models import may get the same finding from both. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, range }) => {
    const key = JSON.stringify([code, range, message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** What is told of a file that has too much to tell. Messages are made when they are read, so this comes before them. */
function mostSevere<T extends { readonly severity: FindingSeverity }>(found: readonly T[]): readonly T[] {
  if (found.length <= MOST_SHOWN) return found;
  return [...found].sort((a, b) => severities[a.severity] - severities[b.severity]).slice(0, MOST_SHOWN);
}

function andMore(leftOut: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    source: 'demarc',
    severity: DiagnosticSeverity.Information,
    range: { start, end: start },
    message: `${leftOut} more findings of this file are not listed here: the panel and "demarc check" show all.`,
  };
}
