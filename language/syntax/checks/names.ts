import type { Reference } from 'langium';
import type { Fix } from '../../model/edit.ts';
import type { Declared } from '../file-names.ts';
import type { UnresolvedName } from '../linker.ts';
import type { ProblemCode } from '../problem.ts';
import { oneOf, replacement, withArticle, type CheckContext } from './check.ts';
import { relativePath, Suggestions } from './suggestions.ts';

/** What a reference of each type may name, in the words of the language. */
const kinds: Readonly<Record<string, string>> = {
  Element: 'actor, process, store or external',
  Part: 'element or boundary',
  Subject: 'element, flow or boundary',
  Placement: 'category or service',
  Data: 'data',
  Provider: 'provider',
  Service: 'service',
  ResponsibilityTable: 'responsibility table',
  Layer: 'layer',
  Category: 'category',
  Protocol: 'protocol',
  Control: 'control',
  Threat: 'threat',
  Boundary: 'boundary',
};

/** Reports every reference of a file that does not say which declaration it means. */
export function checkReferences(unresolved: readonly Reference[], context: CheckContext): void {
  const suggestions = new Suggestions(context, fits);
  for (const reference of unresolved) checkReference(reference, suggestions, context);
}

function checkReference(reference: Reference, suggestions: Suggestions, context: CheckContext): void {
  const error = reference.error as UnresolvedName | undefined;
  if (!error || reference.$refText === '') return;
  const { container, property, index } = error.info;
  const type = error.message;
  const wanted = kinds[type] ?? type;
  const at = context.origin(container, property, index);
  const report = (code: ProblemCode, message: string, fixes: readonly Fix[]): void =>
    context.error(code, message, container, property, index, fixes);
  const [first] = error.candidates;
  const qualified = [...new Set(error.candidates.map((candidate) => candidate.qualifiedName))];
  if (qualified.length > 1) {
    const fixes = qualified.map((name) => replacement(`Write ${name}`, at, name));
    report(
      'ambiguous-name',
      `"${reference.$refText}" may mean ${oneOf(qualified)}: write the one that you mean in full.`,
      fixes,
    );
  } else if (first) {
    report(
      'unresolved-name',
      `"${reference.$refText}" is ${withArticle(first.kind)}; what stands here must be ${withArticle(wanted)}.`,
      [],
    );
  } else {
    const { advice, fixes } = suggestions.of(reference.$refText, type);
    report('unresolved-name', `No ${wanted} is named "${reference.$refText}"${advice}`, fixes(at));
  }
}

function fits(declared: Declared, type: string): boolean {
  return declared.type === type || (kinds[type] ?? '').includes(declared.kind);
}

/** Two things of one kind under one name in one scope, or at the top of two files of one model. */
export function checkDuplicates(context: CheckContext): void {
  const { file, names } = context;
  const seen = new Map<string, Declared>();
  const library = file.library;
  const others = new Set(
    [file, ...names.modelsOf(file)]
      .flatMap((root) => names.closure(root))
      .filter((other) => other !== file && other.library === library),
  );
  for (const declared of file.declarations) {
    if (declared.namespace === 'system') continue;
    const key = `${declared.namespace} ${declared.qualifiedName}`;
    const before = seen.get(key);
    if (before) {
      context.error(
        'duplicate-name',
        `"${declared.name}" is declared twice here: give one of them another name.`,
        declared.node,
        'name',
      );
      continue;
    }
    seen.set(key, declared);
    if (declared.container) continue;
    const other = [...others].find((candidate) => candidate.top.own(declared.namespace, declared.name).length > 0);
    if (other) {
      const path = relativePath(file, other);
      context.error(
        'duplicate-name',
        `"${declared.name}" is declared in ${path}, too: one model has one of each name.`,
        declared.node,
        'name',
      );
    }
  }
}
