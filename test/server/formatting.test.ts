import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { openAt, type Cursor, type Workspace } from '../support/language.ts';

const options = { tabSize: 2, insertSpaces: true };

describe('Formatting', () => {
  it('shapes the whole file', async () => {
    const workspace = await openAt('store  A{\nowner "X"}<|>');
    assert.equal(
      await applied(
        workspace,
        workspace.language.lsp.Formatter!.formatDocument(workspace.document, { ...workspace.params, options }),
      ),
      'store A {\n  owner "X"\n}\n',
    );
  });

  it('shapes the lines that are selected, and no other', async () => {
    const workspace = await openAt('store  A\nstore  B<|>\nstore  C\n');
    const { line } = workspace.position;
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const edits = workspace.language.lsp.Formatter!.formatDocumentRange(workspace.document, {
      ...workspace.params,
      options,
      range,
    });
    assert.equal(await applied(workspace, edits), 'store  A\nstore B\nstore  C\n');
  });

  it('shapes the block that a brace closes', async () => {
    const workspace = await openAt('store  A\nstore  B  {\nowner  "X"\n }<|>\n');
    const edits = workspace.language.lsp.Formatter!.formatDocumentOnType(workspace.document, {
      ...workspace.params,
      options,
      ch: '}',
    });
    assert.equal(await applied(workspace, edits), 'store  A\nstore B {\n  owner "X"\n}\n');
  });

  it('shapes the line that was left, and not the new one', async () => {
    const workspace = await openAt('store B {\nowner   "X"\n      <|>\n}\n');
    const edits = workspace.language.lsp.Formatter!.formatDocumentOnType(workspace.document, {
      ...workspace.params,
      options,
      ch: '\n',
    });
    assert.equal(await applied(workspace, edits), 'store B {\n  owner "X"\n      \n}\n');
  });
});

async function applied({ document }: Workspace & Cursor, edits: TextEdit[] | Promise<TextEdit[]>): Promise<string> {
  return TextDocument.applyEdits(document.textDocument, await edits);
}
