import { UriUtils, URI } from 'langium';
import type { Fix } from '../../model/edit.ts';
import type { Origin } from '../../model/model.ts';
import type { Declared, FileNames } from '../file-names.ts';
import { mistypedFor, shortFor } from '../near-names.ts';
import { oneOf, replacement, withArticle, type CheckContext } from './check.ts';

/** What to do about a name that does not resolve: the end of the message, and fixes. */
export interface Advice {
  readonly advice: string;
  readonly fixes: (at: Origin) => Fix[];
}

/** What a kind of reference could name. */
interface Choice {
  readonly elsewhere: ReadonlyMap<string, readonly Declared[]>;
  readonly inSight: readonly string[];
}

/** Each unresolved name is compared with all that it could be; in a file that is full of them, the last ones are not. */
const MOST_COMPARISONS = 200_000;

/** Finds out what unresolved names may have meant. What a kind of reference could name is gathered once. */
export class Suggestions {
  private readonly context: CheckContext;
  private readonly fits: (declared: Declared, type: string) => boolean;
  private readonly choices = new Map<string, Choice>();
  private readonly known = new Map<string, Advice>();
  private comparisons = 0;

  constructor(context: CheckContext, fits: (declared: Declared, type: string) => boolean) {
    this.context = context;
    this.fits = fits;
  }

  of(text: string, type: string): Advice {
    const simple = text.slice(text.lastIndexOf('.') + 1);
    const key = `${type} ${simple}`;
    let advice = this.known.get(key);
    if (!advice) this.known.set(key, (advice = this.find(simple, this.choiceOf(type))));
    return advice;
  }

  private find(simple: string, { elsewhere, inSight }: Choice): Advice {
    const { file, names } = this.context;
    const exact = elsewhere.get(simple) ?? [];
    const sight = names.sight(file);
    const libraries = distinct(
      exact.flatMap(({ file: { library }, file: other }) =>
        library !== undefined && sight.library(library)?.includes(other) ? [library] : [],
      ),
    ).sort();
    if (libraries.length > 0) {
      const advice = ` here, but the library ${oneOf(libraries)} has one: add "use ${libraries[0] ?? ''}".`;
      return { advice, fixes: () => libraries.map((library) => addUse(file, library)) };
    }
    const others = distinct(exact.filter((declared) => declared.file.library === undefined).map((one) => one.file));
    const paths = others.map((other) => relativePath(file, other)).sort();
    if (paths.length > 0) {
      const advice = ` here, but ${oneOf(paths)} declares one: import that file.`;
      return { advice, fixes: () => paths.map((path) => addImport(file, path)) };
    }
    const near = this.closest(simple, inSight);
    const close = near.length > 0 ? near : shortFor(simple, inSight);
    if (close.length === 0) return { advice: this.otherKind(simple), fixes: () => [] };
    const fixes = (at: Origin): Fix[] => close.map((name) => replacement(`Write ${name}`, at, name));
    return { advice: `: did you mean ${oneOf(close)}?`, fixes };
  }

  /** A name that means something else: "on aws" where a service has to stand. */
  private otherKind(simple: string): string {
    const files = this.context.names.sight(this.context.file).tiers.flatMap((tier) => tier.files);
    const other = files.flatMap(({ declarations }) => declarations.filter(({ name }) => name === simple))[0];
    if (other !== undefined) return `: that is ${withArticle(other.kind)}.`;
    const missing = this.context.file.imports.find(({ target }) => !this.context.names.file(target));
    if (missing) return `. It may stand in ${missing.node.path}, which is not there.`;
    return '. Declare it, or correct the name.';
  }

  private closest(simple: string, names: readonly string[]): string[] {
    this.comparisons += names.length;
    if (this.comparisons > MOST_COMPARISONS) return [];
    return mistypedFor(simple, names);
  }

  private choiceOf(type: string): Choice {
    let choice = this.choices.get(type);
    if (choice) return choice;
    const { file, names } = this.context;
    const elsewhere: Declared[] = [];
    for (const other of names.all) {
      if (other === file) continue;
      for (const declared of other.declarations) if (this.fits(declared, type)) elsewhere.push(declared);
    }
    const inSight = new Set<string>();
    for (const { files } of names.sight(file).tiers) {
      for (const { declarations } of files) {
        for (const declared of declarations) if (this.fits(declared, type)) inSight.add(declared.name);
      }
    }
    choice = { elsewhere: Map.groupBy(elsewhere, ({ name }) => name), inSight: [...inSight] };
    this.choices.set(type, choice);
    return choice;
  }
}

/** The way from one file to another, as an import has it. */
export function relativePath(from: FileNames, to: FileNames): string {
  const path = UriUtils.relative(UriUtils.dirname(from.uri), URI.parse(to.key));
  return path.startsWith('.') ? path : `./${path}`;
}

function addUse({ key }: FileNames, library: string): Fix {
  return { title: `Add use ${library}`, safe: false, edits: [{ type: 'use', file: key, library }] };
}

function addImport({ key }: FileNames, path: string): Fix {
  return { title: `Add import "${path}"`, safe: false, edits: [{ type: 'import', file: key, path }] };
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
