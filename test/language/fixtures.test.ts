import assert from 'node:assert/strict';
import { asExpected, expectedIn, inOrder, withCarets } from './carets.ts';
import { fixtures, FixtureWorkspace, readFixture, writeFixture } from './fixtures.ts';

/** Rewrites the expectations from what is found: `UPDATE=1`. Read the difference before you keep it. */
const update = process.env['UPDATE'] !== undefined;

describe('Fixtures', () => {
  const workspace = new FixtureWorkspace();

  for (const fixture of fixtures) {
    it(fixture, async () => {
      await workspace.open(fixture);
      const wrong = workspace.wrong();
      for (const [file, text] of workspace.texts) {
        const found = inOrder(wrong.filter((each) => each.file === file).map((each) => asExpected(text, each)));
        const written = readFixture(file);
        if (update) writeFixture(file, withCarets(text, found));
        else assert.deepEqual(found, inOrder(expectedIn(written)), file);
      }
    });
  }
});
