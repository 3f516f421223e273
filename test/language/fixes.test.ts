import assert from 'node:assert/strict';
import type { Fix } from '../../language/analysis/analysis.ts';
import { fixtures, FixtureWorkspace, type Wrong } from './fixtures.ts';

/** Its texts are for people to fill in: until then the finding stays. */
const staysForPeople: ReadonlySet<string> = new Set(['unattested-provider']);

describe('Fixes', () => {
  const workspace = new FixtureWorkspace();

  for (const fixture of fixtures) {
    it(`of ${fixture} mend what they are for, and break nothing`, async () => {
      await workspace.open(fixture);
      const before = workspace.wrong();
      const offered = before.flatMap((wrong) =>
        wrong.fixes().map((fix) => ({ wrong, fix, texts: workspace.after(fix) })),
      );
      for (const { wrong, fix, texts } of offered) {
        assert.ok(texts, `${fix.title}: its edits meet, or have no place`);
        await workspace.open(fixture, texts);
        check(wrong, fix, before, workspace.wrong(), [...texts.values()].join('\n---\n'));
      }
    }).timeout(60_000);
  }
});

function check(mended: Wrong, fix: Fix, before: readonly Wrong[], after: readonly Wrong[], text: string): void {
  const where = `${mended.code}: ${mended.message}\nFix: ${fix.title}\n${text}`;
  if (!staysForPeople.has(mended.code)) {
    assert.ok(count(after, mended) < count(before, mended), `It is still there. ${where}`);
  }
  for (const { code, message } of after.filter(({ severity }) => severity === 'error')) {
    assert.ok(ofCode(after, code) <= ofCode(before, code), `${code}: ${message}\nThis error is new. ${where}`);
  }
}

const ofCode = (all: readonly Wrong[], code: string): number =>
  all.filter((each) => each.severity === 'error' && each.code === code).length;
const count = (all: readonly Wrong[], like: Wrong): number =>
  all.filter(({ code, message }) => code === like.code && message === like.message).length;
