import assert from 'node:assert/strict';
import path from 'node:path';
import { isDocument } from '../../language/generated/ast.ts';
import { formatChanges } from '../../language/syntax/format.ts';
import { newModel } from '../../server/new-model.ts';
import { shapesIn } from '../../server/shape-folder.ts';
import { filesUnder, project, readText, today, type Reading } from './reading.ts';

const folder = path.join(project, 'language/shapes');
const shapes = shapesIn(folder);
const gaps = new Set(['missing-defense', 'half-owned']);
const providers = await shapes.list();

describe('The shapes of new models', () => {
  it('are all listed, for each provider the same', () => {
    const listed = providers.flatMap(({ id, shapes: own }) => own.map((shape) => `${id}/${shape.id}.tm`));
    const there = filesUnder(folder, '.tm').map((file) => path.relative(folder, file).replaceAll(path.sep, '/'));
    assert.deepEqual(listed.toSorted(), there.toSorted());
    assert.ok(providers.length >= 3);
    for (const { shapes: own } of providers)
      assert.deepEqual(
        own.map(({ id, title }) => [id, title]),
        providers[0]!.shapes.map(({ id, title }) => [id, title]),
      );
  });

  for (const provider of providers) {
    for (const shape of provider.shapes) {
      it(`${shape.title} on ${provider.title} has three gaps, and is in order`, async () => {
        const found = await shapes.read(provider.id, shape.id);
        assert.ok(found);
        assert.match(found.text, /^\/\*\n \* \S[^]*Three\s+\*?\s*gaps are left[^]*?\*\//);
        for (const day of [today, '2031-06-30']) {
          const reading = await readText(newModel(found, day), day);
          assert.deepEqual(reading.problems, []);
          const { findings, totals } = reading.analysis;
          const told = findings.map(({ code, severity, message }) => `${code} (${severity}): ${message}`).join('\n');
          assert.equal(findings.length, 3, told);
          assert.ok(
            findings.every(({ code }) => gaps.has(code)),
            told,
          );
          assert.equal(totals.missing + totals.partial, 3);
          assert.deepEqual(formatting(reading), []);
        }
      });
    }
  }
});

function formatting({ shared, files: [file] }: Reading): unknown {
  const document = shared.workspace.LangiumDocuments.getDocument(file!.uri);
  const { value, lexerErrors, parserErrors } = document!.parseResult;
  assert.ok(isDocument(value));
  return formatChanges({ value, lexerErrors, parserErrors });
}
