import fc from 'fast-check';
import { fixtures, FixtureWorkspace } from './fixtures.ts';
import { model } from './generated-models.ts';
import { assertMends } from './mending.ts';

describe('Fixes mend what they are for, and break nothing', () => {
  const workspace = new FixtureWorkspace();

  for (const fixture of fixtures) {
    it(`in ${fixture}`, async () => {
      await workspace.open(fixture);
      const numbers = workspace.wrong().map((wrong) => wrong.fixes().length);
      for (const [index, number] of numbers.entries()) {
        for (let choice = 0; choice < number; choice++) {
          await workspace.open(fixture);
          const wrong = workspace.wrong()[index]!;
          await assertMends(workspace, fixture, wrong, wrong.fixes()[choice]!);
        }
      }
    }).timeout(60_000);
  }

  it('in models of all kinds', async () => {
    await fc.assert(
      fc.asyncProperty(
        model,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 3 }),
        async (text, choices) => {
          for (const [which, choice] of choices) {
            await workspace.open('model.tm', new Map([['model.tm', text]]));
            const all = workspace.wrong().filter((wrong) => wrong.fixes().length > 0);
            if (all.length === 0) return;
            const wrong = all[which % all.length]!;
            const fixes = wrong.fixes();
            await assertMends(workspace, 'model.tm', wrong, fixes[choice % fixes.length]!);
          }
        },
      ),
    );
  }).timeout(120_000);
});
