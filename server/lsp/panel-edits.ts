import { URI } from 'langium';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { moveFix, moveTo } from '../../language/analysis/moves.ts';
import type { Fix } from '../../language/model/edit.ts';
import { textEditsOf, type TextEdit } from '../../language/syntax/edits.ts';
import type { EditAnswer, PanelEdit, SnippetChange } from '../protocol.ts';
import { defenseId } from '../view/defense-id.ts';
import { rowId } from '../view/split.ts';
import { workspaceEditOf } from './fixes.ts';
import type { ServerSharedServices } from './services.ts';
import { snippetEdit } from './snippet-edits.ts';
import { knownServices } from './what-if.ts';

/** What a view's edit writes, in the files as they now stand. */
export function editOf(edit: PanelEdit, analysis: Analysis, shared: ServerSharedServices): EditAnswer {
  const fix = fixOf(edit, analysis, shared);
  const edits = fix && textEditsOf(fix, shared.model.Names);
  if (!edits || edits.length === 0) return { failure: 'There is nothing to write any more: the text has changed.' };
  const { changes = {} } = workspaceEditOf(edits, shared.workspace.LangiumDocuments);
  const { TextDocuments } = shared.workspace;
  const versions = Object.keys(changes).flatMap((file) => {
    const open = TextDocuments.get(file);
    return open === undefined ? [] : [[file, open.version] as const];
  });
  const snippet = snippetOf(fix, edits, shared);
  return { changes, versions: Object.fromEntries(versions), ...(snippet ? { snippet } : {}) };
}

/** What is asked stands in one file, that of the part. */
function snippetOf(
  { asks = [] }: Fix,
  edits: readonly TextEdit[],
  { editor, workspace }: ServerSharedServices,
): SnippetChange | undefined {
  const [uri = '', ...others] = new Set(edits.map(({ file }) => file));
  const document = workspace.LangiumDocuments.getDocument(URI.parse(uri))?.textDocument;
  if (asks.length === 0 || others.length > 0 || !document || !editor.ClientAbilities.snippetEdits) return undefined;
  const written = snippetEdit(edits, asks, document);
  return written && { uri, range: written.range, value: written.snippet.value };
}

function fixOf(edit: PanelEdit, analysis: Analysis, shared: ServerSharedServices): Fix | undefined {
  switch (edit.kind) {
    case 'fix': {
      const finding = analysis.findings.find(({ obligation }) => obligation && defenseId(obligation) === edit.defense);
      return finding?.fixes()[0];
    }
    case 'incidents':
      return analysis.findings.find(({ code }) => code === 'incident-gap')?.fixes()[0];
    case 'answers':
      return analysis.findings
        .find(({ code, subject }) => code === 'unattested-provider' && subject.id === edit.provider)
        ?.fixes()[0];
    case 'move': {
      const { elements, boundaries } = analysis.model;
      const what = [...boundaries, ...elements].find((each) => rowId(each) === edit.part);
      const move = what && moveTo(what, edit.target, analysis.model, knownServices(analysis, shared));
      return move && moveFix(move);
    }
  }
}
