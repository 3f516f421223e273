import { URI, type LangiumDocuments } from 'langium';
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FindingSeverity } from '../../language/analysis/analysis.ts';
import type { Fix, FixKind } from '../../language/model/edit.ts';
import type { Origin } from '../../language/model/model.ts';
import { textEditsOf, type TextEdit } from '../../language/syntax/edits.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import type { Span } from '../../language/syntax/problem.ts';
import { rangeOf } from './places.ts';
import type { ServerSharedServices } from './services.ts';
import { snippetEdit } from './snippet-edits.ts';

/** What is wrong at a place of a file, and can be mended. */
export interface Fixable {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly range: Range;
  fixes(): readonly Fix[];
}

/** A fix that can be written as the files now stand. */
export interface OfferedFix {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
  /** The best answer to one of `answers`. */
  readonly preferred: boolean;
  readonly answers: readonly Fixable[];
}

/** The problems of a file's text and the findings of its models that lie in it, those that meet the range only. */
export function fixablesIn(file: FileNames, shared: ServerSharedServices, range?: Range): Fixable[] {
  const { Problems, Models } = shared.model;
  const documents = shared.workspace.LangiumDocuments;
  const found: Fixable[] = [];
  const add = (at: Origin | Span, fixable: Omit<Fixable, 'range'>): void => {
    const place = rangeOf(at, documents);
    if (!range || meet(place, range)) found.push({ ...fixable, range: place });
  };
  for (const { at, code, severity, message, fixes } of Problems.of(file)) {
    add(at, { code, severity, message, fixes: () => fixes });
  }
  for (const root of Models.rootsOf(file.key)) {
    for (const finding of Models.analysis(root).findings) {
      const { origin } = finding;
      if (origin.file !== file.key || (range && !meet(rangeOf(origin, documents), range))) continue;
      const { code, severity, message } = finding;
      add(origin, { code, severity, message, fixes: () => finding.fixes() });
    }
  }
  return found.sort((a, b) => ranks[a.severity] - ranks[b.severity]);
}

/** The fixes for all that is wrong in a range, what weighs most first; one that answers several things comes once. */
export function fixesAt(file: FileNames, range: Range, shared: ServerSharedServices): readonly OfferedFix[] {
  const offered = new Map<string, OfferedFix>();
  for (const fixable of fixablesIn(file, shared, range)) {
    let first = true;
    for (const fix of fixable.fixes()) {
      const edits = textEditsOf(fix, shared.model.Names);
      const creates = fix.creates !== undefined && shared.editor.ClientAbilities.createsFiles;
      if (!edits || (edits.length === 0 && !creates)) continue;
      const key = JSON.stringify([fix.title, edits]);
      const same = offered.get(key);
      const answers = same?.answers ?? [];
      const known = answers.some(({ code, message }) => code === fixable.code && message === fixable.message);
      offered.set(key, {
        fix,
        edits,
        preferred: first || (same?.preferred ?? false),
        answers: known ? answers : [...answers, fixable],
      });
      first = false;
    }
  }
  return bestFirst([...offered.values()]);
}

/**
 * What mends a single thing comes first, the best answer to each finding before the others; then what mends all, and then
 * other answers, those of a kind together.
 */
function bestFirst(offered: readonly OfferedFix[]): readonly OfferedFix[] {
  const rank = ({ fix: { kind }, preferred }: OfferedFix): number =>
    kind === undefined ? (preferred ? 0 : 1) : kindRanks[kind];
  return offered.toSorted((a, b) => rank(a) - rank(b));
}

const kindRanks: Readonly<Record<FixKind, number>> = { all: 2, plan: 3, waive: 4, exclude: 5, further: 6 };

/** Every safe fix of a file at once; one that meets another in the text has to wait for a second time. */
export function safeEdits(file: FileNames, shared: ServerSharedServices): readonly TextEdit[] {
  const { Names } = shared.model;
  const safe = fixablesIn(file, shared).flatMap((fixable) => fixable.fixes().find((fix) => fix.safe) ?? []);
  const together = textEditsOf({ edits: safe.flatMap(({ edits }) => edits) }, Names);
  if (together) return together;
  let edits: readonly TextEdit[] = [];
  let taken: Fix['edits'] = [];
  for (const fix of safe) {
    const more = textEditsOf({ edits: [...taken, ...fix.edits] }, Names);
    if (!more) continue;
    edits = more;
    taken = [...taken, ...fix.edits];
  }
  return edits;
}

/** What a fix does. Where the editor can do so, what the fix asks is selected there, one after the other. */
export function editOf({ fix, edits }: OfferedFix, shared: ServerSharedServices): WorkspaceEdit {
  const { LangiumDocuments, TextDocuments } = shared.workspace;
  const { asks = [], creates } = fix;
  if (creates !== undefined) {
    return { documentChanges: [{ kind: 'create', uri: creates, options: { ignoreIfExists: true } }] };
  }
  const { changes = {} } = workspaceEditOf(edits, LangiumDocuments);
  if (asks.length === 0 || !shared.editor.ClientAbilities.snippetEdits) return { changes };
  const documentChanges = Object.entries(changes).map(([uri, written]): TextDocumentEdit => {
    const document = LangiumDocuments.getDocument(URI.parse(uri))?.textDocument;
    const own = edits.filter(({ file }) => file === uri);
    const snippet = document && snippetEdit(own, asks, document);
    const textDocument = { uri, version: TextDocuments.get(uri)?.version ?? null };
    return { textDocument, edits: snippet ? [snippet] : written };
  });
  return { documentChanges };
}

export function workspaceEditOf(edits: readonly TextEdit[], documents: LangiumDocuments): WorkspaceEdit {
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const { file, offset, end, text } of edits) {
    const document = documents.getDocument(URI.parse(file))?.textDocument;
    if (!document) continue;
    (changes[file] ??= []).push({
      range: { start: document.positionAt(offset), end: document.positionAt(end) },
      newText: text,
    });
  }
  return { changes };
}

const ranks: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
