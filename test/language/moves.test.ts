import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundaryCandidates, elementCandidates } from '../../language/analysis/candidates.ts';
import { type Move, catalogOf, moveFix } from '../../language/analysis/moves.ts';
import { forecast, whatIf } from '../../language/analysis/what-if.ts';
import { lowerUnusedLibraries } from '../../language/model/lower.ts';
import { told } from '../support/told.ts';
import { FixtureWorkspace, type Texts } from './fixtures.ts';
import { model } from './generated-models.ts';

const options = { today: '2026-11-21' };

/** One of the two clouds is known, and not used: its names are written in full. */
const oneCloud = model.map((text) =>
  text
    .replace('use azure, aws', 'use azure')
    .replaceAll(/\bon Rds\b/g, 'on aws.Rds')
    .replaceAll(/\bon aws\b(?!\.)/g, 'on aws.aws')
    .replaceAll(/\bazure\.VirtualMachine\b/g, 'VirtualMachine'),
);

describe('A move', () => {
  const workspace = new FixtureWorkspace();

  const open = (text: string): Promise<void> => workspace.open('model.tm', new Map([['model.tm', text]]));

  const moves = (): Move[] => {
    const { Models, Lowering } = workspace.shared.model;
    const [root] = Models.roots;
    const known = Models.model(root!);
    const catalog = catalogOf(known, lowerUnusedLibraries(root!, Lowering));
    const groups = [
      ...known.elements.flatMap((element) => elementCandidates(element, known, catalog)),
      ...known.boundaries.flatMap((boundary) => boundaryCandidates(boundary, known, catalog)),
    ];
    return groups.flatMap((group) => group.moves);
  };

  const analysis = () => workspace.shared.model.Models.analysis(workspace.shared.model.Models.roots[0]!);

  before(async () => {
    await workspace.open('model.tm', new Map([['model.tm', 'use azure, aws']]));
    await workspace.shared.model.Libraries.loadAll();
  });

  for (const [title, models] of [
    ['written, means what was foreseen', model],
    ['to a library that is not in use, brings it', oneCloud],
  ] as const) {
    it(title, async () => {
      await fc.assert(
        fc.asyncProperty(models, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), async (text, choices) => {
          for (const choice of choices) {
            await open(text);
            const all = moves();
            if (all.length === 0) return;
            const move = all[choice % all.length]!;
            const before = analysis();
            const foreseen = told(whatIf(before, move, options).after);
            const texts = workspace.after(moveFix(move));
            const where = `${moveFix(move).title}\n${text}`;
            assert.ok(texts, `It cannot be written. ${where}`);
            await workspace.open('model.tm', texts);
            assert.deepEqual(told(analysis()), foreseen, `${where}\n${written(texts)}`);
            const known = new Set(before.model.hasErrors ? workspace.wrong().map(({ code }) => code) : []);
            const errors = workspace.wrong().filter(({ severity, code }) => severity === 'error' && !judged.has(code));
            assert.deepEqual(
              errors.filter(({ code }) => !known.has(code)),
              [],
              `${where}\n${written(texts)}`,
            );
          }
        }),
      );
    }).timeout(120_000);
  }

  it('is foreseen in short as in full', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(model, oneCloud), async (text) => {
        await open(text);
        const before = analysis();
        for (const move of moves()) {
          const { hands, gaps } = forecast(before, move);
          const { after, difference } = whatIf(before, move, options);
          for (const kind of ['handedOver', 'restated'] as const) {
            assert.deepEqual(
              new Set(
                hands[kind].map((change) => `${idOf(change.before)} ${change.after.owner} ${change.after.state}`),
              ),
              new Set(
                difference[kind].map((change) => `${idOf(change.before)} ${change.after.owner} ${change.after.state}`),
              ),
            );
          }
          for (const kind of ['appeared', 'gone'] as const)
            assert.deepEqual(new Set(hands[kind].map(idOf)), new Set(difference[kind].map(idOf)));
          assert.equal(gaps, openIn(after) - openIn(before));
        }
      }),
      { numRuns: 50 },
    );
  }).timeout(120_000);
});

/** Findings about what the model means, not about how it is written. */
const judged = new Set(['provider-mismatch', 'nobody-owns']);

const written = (texts: Texts): string => [...texts.values()].join('\n---\n');

function idOf({
  subject,
  anyOf,
}: {
  readonly subject: { id: string };
  readonly anyOf: readonly { id: string }[];
}): string {
  return `${subject.id} ${anyOf.map(({ id }) => id).join(' or ')}`;
}

function openIn({ totals }: { readonly totals: { readonly missing: number; readonly partial: number } }): number {
  return totals.missing + totals.partial;
}
