import { distance } from 'fastest-levenshtein';
import { UriUtils, URI, type Reference } from 'langium';
import type { Fix } from '../../analysis/analysis.ts';
import type { FileNames, Declared } from '../file-names.ts';
import type { UnresolvedName } from '../linker.ts';
import { oneOf, replacement, withArticle, type CheckContext } from './check.ts';

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

export function checkReference(reference: Reference, context: CheckContext): void {
  const error = reference.error as UnresolvedName | undefined;
  if (!error || reference.$refText === '') return;
  const { container, property, index } = error.info;
  const type = error.message;
  const wanted = kinds[type] ?? type;
  const at = context.origin(container, property, index);
  const report = (code: string, message: string, fixes: readonly Fix[]): void =>
    context.error(code, message, container, property, index, fixes);
  const [first, second] = error.candidates;
  if (second) {
    const qualified = [...new Set(error.candidates.map((candidate) => candidate.qualifiedName))];
    if (qualified.length === 1) {
      report('ambiguous-name', `“${reference.$refText}” is declared more than once: rename one of them.`, []);
    } else {
      const fixes = qualified.map((name) => replacement(`Write ${name}`, at, name));
      report(
        'ambiguous-name',
        `“${reference.$refText}” may mean ${oneOf(qualified)}: write the one that you mean in full.`,
        fixes,
      );
    }
  } else if (first) {
    report(
      'unresolved-name',
      `“${reference.$refText}” is ${withArticle(kindWord(first))}; what stands here must be ${withArticle(wanted)}.`,
      [],
    );
  } else {
    const { advice, fixes } = adviceFor(reference.$refText, type, at, context);
    report('unresolved-name', `No ${wanted} is named “${reference.$refText}”${advice}`, fixes);
  }
}

function adviceFor(
  text: string,
  type: string,
  at: ReturnType<CheckContext['origin']>,
  context: CheckContext,
): { advice: string; fixes: Fix[] } {
  const simple = text.split('.').at(-1)!;
  const fits = (declared: Declared): boolean =>
    (kinds[type] ?? '').includes(kindWord(declared)) || declared.type === type;
  const elsewhere = [...context.names.all].filter((file) => file !== context.file).flatMap((file) => file.declarations);
  const exact = elsewhere.filter((declared) => declared.name === simple && fits(declared));
  const sight = context.names.sight(context.file);
  const inLibrary = exact.filter(
    ({ file }) => file.library !== undefined && sight.library(file.library)?.includes(file),
  );
  if (inLibrary.length > 0) {
    const libraries = [...new Set(inLibrary.map((declared) => declared.file.library!))];
    const fixes = libraries.map((library): Fix => ({
      title: `Add use ${library}`,
      safe: false,
      edits: [{ type: 'use', file: context.file.key, library }],
    }));
    return { advice: ` here, but ${oneOf(libraries)} has one: add “use ${libraries[0] ?? ''}”.`, fixes };
  }
  const inFiles = [
    ...new Set(exact.filter((declared) => declared.file.library === undefined).map((declared) => declared.file)),
  ];
  if (inFiles.length > 0) {
    const paths = inFiles.map((file) => relativePath(context.file, file));
    const fixes = paths.map((path): Fix => ({
      title: `Add import "${path}"`,
      safe: false,
      edits: [{ type: 'import', file: context.file.key, path }],
    }));
    return { advice: ` here, but ${oneOf(paths)} declares one: import that file.`, fixes };
  }
  const seen = sight.tiers
    .flatMap((tier) => tier.files)
    .flatMap((file) => file.declarations)
    .filter(fits);
  const close = [...new Set(seen.map((declared) => declared.name))]
    .map((name) => ({ name, far: name.toLowerCase() === simple.toLowerCase() ? 0 : distance(name, simple) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 4)))
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))
    .slice(0, 3)
    .map(({ name }) => name);
  if (close.length === 0) return { advice: '. Declare it, or correct the name.', fixes: [] };
  return {
    advice: `: did you mean ${oneOf(close)}?`,
    fixes: close.map((name) => replacement(`Write ${name}`, at, name)),
  };
}

const kindWord = (declared: Declared): string =>
  declared.node.$type === 'Element' ? declared.node.kind : declared.type.toLowerCase();

function relativePath(from: FileNames, to: FileNames): string {
  const path = UriUtils.relative(UriUtils.dirname(from.uri), URI.parse(to.key));
  return path.startsWith('.') ? path : `./${path}`;
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
        `“${declared.name}” is declared twice here: give one of them another name.`,
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
        `“${declared.name}” is declared in ${path}, too: one model has one of each name.`,
        declared.node,
        'name',
      );
    }
  }
}
