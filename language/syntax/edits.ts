import { AstUtils, type AstNode } from 'langium';
import { isOnProvider, isOnService, isStatement, reflection, type Statement } from '../generated/ast.ts';
import type { Edit, Fix } from '../model/edit.ts';
import type { Origin } from '../model/model.ts';
import { NodeOrigin } from '../model/origin.ts';
import { intoBody, written, type Block } from './edits/body.ts';
import { disambiguated } from './edits/bringing.ts';
import { headingLine } from './edits/heading.ts';
import { Layout } from './edits/layout.ts';
import { movedOut, shortenedPaths } from './edits/moving.ts';
import { bodiedAt, clausedAt, headEnd, listEnd, type Bodied } from './edits/places.ts';
import { itemsOf, removalChanges, removalsOf, type Removed } from './edits/removal.ts';
import { restated } from './edits/restating.ts';
import { inOrder, insertion, type Change, type TextEdit } from './edits/text-edit.ts';
import { WrittenNames } from './edits/written-names.ts';
import type { FileNames } from './file-names.ts';
import type { Names } from './names.ts';

export type { TextEdit } from './edits/text-edit.ts';

/**
 * What a fix writes, in the files as they now stand, by file and place. Undefined where it cannot be written: in a
 * built-in library, in a file that has changed since, or where two of its edits meet.
 */
export function textEditsOf(fix: Pick<Fix, 'edits'>, names: Names): readonly TextEdit[] | undefined {
  const writer = new Writer(names, fix.edits);
  return fix.edits.every((edit) => writer.take(edit)) ? writer.result() : undefined;
}

/** A menu asks for the edits of many fixes: what they have in common is looked up once. */
const layouts = new WeakMap<FileNames, Layout>();

/** What is to happen in one file, gathered before it is written: edits of one fix may touch the same line. */
class FileChanges {
  readonly layout: Layout;
  readonly changes: Change[] = [];
  readonly blocks = new Map<Bodied, Block[]>();
  readonly removed: Removed[] = [];
  readonly restated = new Map<Statement, { readonly index: number; readonly line: string }[]>();

  constructor(layout: Layout) {
    this.layout = layout;
  }
}

class Writer {
  private readonly names: Names;
  private readonly writtenNames: WrittenNames;
  private readonly files = new Map<FileNames, FileChanges>();
  /** The libraries that files come to use. */
  private readonly brought = new Map<FileNames, string[]>();

  constructor(names: Names, edits: readonly Edit[]) {
    this.names = names;
    const libraries = edits.flatMap((edit) => (edit.type === 'use' ? [edit.library] : []));
    this.writtenNames = new WrittenNames(names, libraries);
  }

  /** Whether the edit can be made. */
  take(edit: Edit): boolean {
    switch (edit.type) {
      case 'add-line':
        return this.addBlock(edit.to, [edit.line]);
      case 'add-block':
        return this.addBlock(edit.to, edit.lines);
      case 'add-clause':
        return this.addClause(edit.to, edit.clause);
      case 'replace':
        return this.replace(edit.at, edit.text);
      case 'remove':
        return this.at(edit.at, (origin, file) => file.removed.push(origin) > 0);
      case 'replace-statement':
        return this.at(edit.at, (origin, file) => this.restate(origin, edit.line, file));
      case 'move-out':
        return this.at(edit.what, ({ node }, file) => this.moveOut(node, edit.of, file));
      case 'use':
        return this.use(edit.file, edit.library);
      case 'import':
        return this.heading(edit.file, `import "${edit.path}"`, () => false);
    }
  }

  result(): TextEdit[] | undefined {
    if (!this.disambiguate()) return undefined;
    const edits: TextEdit[] = [];
    for (const [file, gathered] of this.files) {
      const removals = removalsOf(gathered.removed);
      if (!removals) return undefined;
      const { layout, changes, blocks } = gathered;
      changes.push(...removalChanges(removals, layout));
      for (const [statement, lines] of gathered.restated) changes.push(...restatement(statement, lines, layout));
      for (const [host, added] of blocks) {
        const into = intoBody(host, added, layout);
        if (!into) return undefined;
        changes.push(...into);
      }
      const sorted = inOrder(changes);
      if (!sorted) return undefined;
      edits.push(...sorted.map((change) => ({ file: file.key, ...change })));
    }
    return edits;
  }

  private addBlock(to: Origin, lines: Block): boolean {
    return this.at(to, ({ node }, file) => {
      const host = bodiedAt(node);
      if (!host) return false;
      const named = lines.map((line) => this.writtenNames.line(line, host));
      const blocks = file.blocks.get(host) ?? [];
      file.blocks.set(host, [...blocks, named]);
      return true;
    });
  }

  private addClause(to: Origin, clause: string): boolean {
    return this.at(to, ({ node }, file) => {
      const host = clausedAt(node);
      const end = host && headEnd(host);
      if (!host || end === undefined) return false;
      const written = this.writtenNames.line(clause, host);
      const list = listEnd(host, written);
      file.changes.push(
        list === undefined ? insertion(end, ` ${written}`) : insertion(list, written.replace(/^\w+/, ',')),
      );
      return true;
    });
  }

  private replace(at: Origin, text: string): boolean {
    return this.at(at, (origin, file) => {
      const place = placeOf(origin);
      if (!place) return false;
      file.changes.push({ offset: place.offset, end: place.end, text: this.renamed(origin, text) });
      return true;
    });
  }

  private renamed({ node, property, index }: NodeOrigin, text: string): string {
    // A service or a provider takes the place of "premises", which is no reference.
    if (property === 'premises' && isOnService(node)) return this.writtenNames.name(text, 'Service', node);
    if (property === 'premises' && isOnProvider(node)) return this.writtenNames.name(text, 'Provider', node);
    const value = property === undefined ? undefined : (node as AstNode & Record<string, unknown>)[property];
    const reference = (Array.isArray(value) ? value[index ?? 0] : value) as object | undefined;
    if (property === undefined || typeof reference !== 'object' || !('$refText' in reference)) return text;
    const type = reflection.getReferenceType({ reference: reference as never, container: node, property });
    return this.writtenNames.name(text, type, node);
  }

  private restate({ node, index }: NodeOrigin, line: string, file: FileChanges): boolean {
    if (!isStatement(node)) return false;
    const host = bodiedAt(node);
    if (!host) return false;
    const lines = file.restated.get(node) ?? [];
    file.restated.set(node, [
      ...lines,
      { index: index ?? 0, line: restated(this.writtenNames.line(line, host), node) },
    ]);
    return true;
  }

  private moveOut(node: AstNode, of: Origin, file: FileChanges): boolean {
    const moved = of instanceof NodeOrigin ? movedOut(node, of.node, file.layout) : undefined;
    if (!moved || !(of instanceof NodeOrigin)) return false;
    file.changes.push(...moved);
    for (const { file: names, change } of shortenedPaths(node, of.node, this.names)) {
      const other = this.changesIn(names);
      if (!other) return false;
      other.changes.push(change);
    }
    return true;
  }

  private use(key: string, library: string): boolean {
    const file = this.names.file(key);
    if (file) this.brought.set(file, [...(this.brought.get(file) ?? []), library]);
    return this.heading(key, `use ${library}`, ({ uses }) => uses.includes(library));
  }

  /** Names that are about to mean two things are written in full, but for those that are replaced anyway. */
  private disambiguate(): boolean {
    for (const [file, libraries] of this.brought) {
      for (const { file: names, change } of disambiguated(file, libraries, this.names)) {
        const other = this.changesIn(names);
        if (!other) return false;
        if (!other.changes.some(({ offset, end }) => offset < change.end && change.offset < end))
          other.changes.push(change);
      }
    }
    return true;
  }

  private heading(key: string, line: string, present: (file: FileNames) => boolean): boolean {
    const names = this.names.file(key);
    const file = names && this.changesIn(names);
    if (!file) return false;
    if (!present(names)) file.changes.push(headingLine(line, names, file.layout));
    return true;
  }

  private at(origin: Origin, write: (origin: NodeOrigin, file: FileChanges) => boolean): boolean {
    if (!(origin instanceof NodeOrigin)) return false;
    const names = this.names.fileOf(origin.node);
    if (names?.root !== AstUtils.findRootNode(origin.node)) return false;
    const file = this.changesIn(names);
    return file !== undefined && write(origin, file);
  }

  private changesIn(names: FileNames): FileChanges | undefined {
    const known = this.files.get(names);
    if (known) return known;
    const text = names.root.$cstNode?.root.fullText;
    if (text === undefined || this.names.isBuiltIn(names) || names.root.$document?.textDocument.getText() !== text)
      return undefined;
    let layout = layouts.get(names);
    if (!layout) layouts.set(names, (layout = new Layout(text)));
    const file = new FileChanges(layout);
    this.files.set(names, file);
    return file;
  }
}

/** The tokens of an origin, where they are written. */
function placeOf({
  node,
  property,
  index,
  cst,
}: NodeOrigin): { readonly offset: number; readonly end: number } | undefined {
  return property === undefined ? cst : itemsOf(node, property)[index ?? 0];
}

/** The new lines stand where the statement stood, or after it where it still says something of other controls. */
function restatement(
  statement: Statement,
  lines: readonly { readonly index: number; readonly line: string }[],
  layout: Layout,
): Change[] {
  const cst = statement.$cstNode;
  if (!cst) return [];
  const indentation = layout.indentationAt(cst.offset);
  const indices = new Set(lines.map(({ index }) => index));
  const [first = '', ...rest] = lines.map(({ line }) => line);
  if (indices.size >= statement.controls.length) {
    return [{ offset: cst.offset, end: cst.end, text: first + written(rest, indentation, layout) }];
  }
  const removals = [{ type: 'items', node: statement, property: 'controls', indices } as const];
  return [
    ...removalChanges(removals, layout),
    insertion(layout.afterTrailingComment(cst.end), written([first, ...rest], indentation, layout)),
  ];
}
