import type { AstNode } from 'langium';
import type { Declared } from '../file-names.ts';
import type { Names } from '../names.ts';

/** What a name after each keyword of a body line or clause refers to. */
const referred: Readonly<Record<string, string>> = {
  implements: 'Control',
  plans: 'Control',
  waives: 'Control',
  excludes: 'Control',
  for: 'Control',
  provides: 'Control',
  offers: 'Control',
  shares: 'Control',
  lacks: 'Control',
  threat: 'Threat',
  over: 'Protocol',
  carries: 'Data',
  returns: 'Data',
  holds: 'Data',
  handles: 'Data',
  is: 'Category',
  from: 'Provider',
  alternative: 'Service',
};

/** Finds the shortest way to write each name in a place, such that it means there what it should. */
export class WrittenNames {
  private readonly names: Names;
  /** The libraries that come into use together with what is written. */
  private readonly brought: readonly string[];

  constructor(names: Names, brought: readonly string[] = []) {
    this.names = names;
    this.brought = brought;
  }

  /** A line, or a clause of it, as it reads in the body or the head of `host`. */
  line(text: string, host: AstNode): string {
    let type: string | undefined;
    let word = '';
    return text.replace(/"(?:\\.|[^"\\])*"?|\/\/.*|[_a-zA-Z]\w*(?:\.[_a-zA-Z]\w*)*|[,{}]/g, (token: string) => {
      const before = word;
      if (token.startsWith('"') || token.startsWith('/') || token === ',') return token;
      word = token;
      if (token === 'on') {
        type = before === 'relies' || host.$type === 'Boundary' ? 'Provider' : 'Service';
        return token;
      }
      if (token in referred) {
        type = referred[token];
        return token;
      }
      const list = type;
      if (/^(?:[a-z]+|[{}])$/.test(token) && list !== 'Provider') {
        type = undefined;
        return token;
      }
      return list === undefined ? token : this.name(token, list, inside(host));
    });
  }

  /** One name that refers to something of the given type. */
  name(text: string, type: string, at: AstNode): string {
    const simple = text.slice(text.lastIndexOf('.') + 1);
    if (simple === text) {
      if (this.names.resolve(text, type, at).length === 1) return text;
      return this.candidates(text, type, at)[0]?.qualifiedName ?? text;
    }
    const [meant, other] = this.names.resolve(text, type, at);
    const short = new Set(this.names.resolve(simple, type, at));
    // What is nearer than any library stays what is meant.
    if ([...short].every(({ file }) => file.library !== undefined)) {
      for (const declared of this.inBrought(simple, type, at)) short.add(declared);
    }
    return meant && !other && short.size === 1 && short.has(meant) ? simple : text;
  }

  private inBrought(name: string, type: string, at: AstNode): readonly Declared[] {
    return this.brought.flatMap((library) => this.names.resolve(`${library}.${name}`, type, at));
  }

  private candidates(name: string, type: string, at: AstNode): readonly Declared[] {
    const nearest = this.names.resolve(name, type, at);
    const file = this.names.fileOf(at);
    if (nearest.length > 0 || !file) return nearest;
    return this.names
      .sight(file)
      .libraryFiles.flatMap((library) => library.declarations)
      .filter((declared) => declared.name === name && declared.type === type);
  }
}

/** A place in the body of a boundary is in its scope, while the boundary itself is not. */
function inside(host: AstNode): AstNode {
  return host.$type === 'Boundary' ? { $type: 'Implements', $container: host, $containerProperty: 'lines' } : host;
}
