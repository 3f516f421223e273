import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutCarets } from './carets.ts';
import { fixtures, FixtureWorkspace, readFixture } from './fixtures.ts';
import { formatChanges } from '../../language/syntax/format.ts';
import { model } from './generated-models.ts';

const words = (
  'library import use system boundary actor process store external flow data provider service responsibility layer category ' +
  'protocol control threat untrusted on premises is owner holds handles over carries returns public internal confidential ' +
  'restricted contains personal implements plans waives excludes relies for by evidence expires due until incidents detect ' +
  'close notify within hours answers at from as paas iaas provides offers lacks shares customer shared alternative applies to ' +
  'where mitigated severity high stride reference and or not exposed without relays crosses source target has { } ( ) , . : -> "text" "open ' +
  '2027-01-31 2027-13 72 A B Db Web azure core SqlDatabase Backup Https § \' /* */ // /** \\ "a\\"b"'
).split(' ');
const separators = [' ', ' ', ' ', '\n', '\r\n', '', '\n\n', '\t'];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { maxLength: 120 })
  .map((tokens) => tokens.flat().join(''));

const sources = fixtures.map((fixture) => withoutCarets(readFixture(fixture)));
const piece = fc.record({
  at: fc.nat(),
  length: fc.nat(40),
  text: fc.oneof(fc.constant(''), soup, fc.string({ unit: 'grapheme' })),
});
const mutated = fc
  .tuple(fc.oneof(fc.constantFrom(...sources), model), fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([source, pieces, truncated]) => {
    let text = source;
    for (const { at, length, text: inserted } of pieces) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + inserted + (truncated ? '' : text.slice(start + length));
    }
    return text;
  });

describe('Whatever the text', () => {
  const workspace = new FixtureWorkspace();

  /** Reads, judges, mends and formats it: nothing may throw, and what is found lies in the text. */
  async function survives(text: string): Promise<void> {
    await workspace.open('model.tm', new Map([['model.tm', text]]));
    for (const wrong of workspace.wrong()) {
      const { offset, end, file } = wrong;
      const length = workspace.texts.get(file)!.length;
      assert.ok(0 <= offset && offset <= end && end <= length, `${String(offset)}–${String(end)} of ${String(length)}`);
      for (const fix of wrong.fixes()) workspace.after(fix);
    }
    const parsed = workspace.parsed('model.tm');
    const changes = formatChanges(parsed);
    if (parsed.parserErrors.length > 0) assert.deepEqual(changes, []);
  }

  it('of any words, nothing breaks', async () => {
    await fc.assert(fc.asyncProperty(soup, survives), { numRuns: 300 });
  }).timeout(120_000);

  it('of a model that is half typed, cut off or garbled, nothing breaks', async () => {
    await fc.assert(fc.asyncProperty(mutated, survives), { numRuns: 300 });
  }).timeout(120_000);

  it('of any characters, nothing breaks', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: 200 });
  }).timeout(120_000);

  it('of any depth, nothing breaks', async () => {
    for (const depth of [50, 99, 100, 101, 5000]) {
      await survives(
        Array.from({ length: depth }, (_, at) => `boundary B${String(at)} {`).join('\n') + '}'.repeat(depth),
      );
      await survives(`threat T { applies to store where ${'('.repeat(depth)} exposed ${')'.repeat(depth)} }`);
      await survives(`threat T { applies to store where ${'not '.repeat(depth)} exposed mitigated by Backup }`);
    }
  }).timeout(120_000);
});
