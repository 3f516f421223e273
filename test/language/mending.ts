import assert from 'node:assert/strict';
import type { Fix } from '../../language/model/edit.ts';
import type { FixtureWorkspace, Wrong } from './fixtures.ts';

/** Its texts are for people to fill in: until then the finding stays. */
const staysForPeople: ReadonlySet<string> = new Set(['unattested-provider']);

/** Who is relied on elsewhere may be the wrong one for what now runs at another, or lost a nearer statement. */
const movesOrRemoves: ReadonlySet<string> = new Set(['replace', 'add-clause', 'move-out', 'remove']);

/** Applies one fix for something wrong in what is open: it has to be gone then, and no error may have come. */
export async function assertMends(workspace: FixtureWorkspace, file: string, mended: Wrong, fix: Fix): Promise<void> {
  const before = workspace.wrong();
  const texts = workspace.after(fix);
  const where = `${mended.code}: ${mended.message}\nFix: ${fix.title}`;
  assert.ok(texts, `Its edits meet, or have no place. ${where}`);
  await workspace.open(file, texts);
  const after = workspace.wrong();
  const written = `${where}\n${[...texts.values()].join('\n---\n')}`;
  // What a boundary around states is as late, and is told in the same words.
  const uncovers = mended.code === 'overdue' && fix.edits.some(({ type }) => type === 'remove');
  if (!staysForPeople.has(mended.code) && !uncovers) {
    assert.ok(count(after, mended) < count(before, mended), `It is still there. ${written}`);
  }
  const moves = fix.edits.some(({ type }) => movesOrRemoves.has(type));
  for (const { code, message } of after.filter(({ severity }) => severity === 'error')) {
    if (moves && code === 'nobody-owns') continue;
    assert.ok(errors(after, code) <= errors(before, code), `New: ${code}: ${message}\n${written}`);
  }
}

const count = (all: readonly Wrong[], like: Wrong): number =>
  all.filter(({ code, message }) => code === like.code && message === like.message).length;

const errors = (all: readonly Wrong[], code: string): number =>
  all.filter((each) => each.severity === 'error' && each.code === code).length;
