import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askWhich } from '../../language/analysis/asking.ts';
import { isService } from '../../language/generated/ast.ts';
import { lowerService } from '../../language/model/lower-knowledge.ts';
import { allLibraries } from '../../server/all-libraries.ts';
import { builtInLibraries } from '../../server/library-folder.ts';
import { libraryFolder } from '../../server/product-files.ts';

const golden = path.join(import.meta.dirname, 'choices.txt');

describe('The choices that fixes leave', () => {
  it('are texts of the libraries that somebody has read, each by itself', async () => {
    const found = await choices();
    if (process.env['UPDATE'] !== undefined) writeFileSync(golden, found);
    else assert.equal(found, readFileSync(golden, 'utf8'), 'Does each new choice stand by itself? Then UPDATE=1.');
  });
});

/** Each text of the customer's means from which one is chosen, and below it what may be chosen. */
async function choices(): Promise<string> {
  const { shared } = await allLibraries(builtInLibraries(libraryFolder));
  const { Lowering, Names } = shared.model;
  const services = [...Names.all]
    .flatMap(({ declarations }) => declarations.map(({ node }) => node))
    .filter(isService)
    .map((node) => lowerService(node, Lowering));
  const texts = services.flatMap(({ capabilities, layers }) => [
    ...[...capabilities.values()].map(({ text, customerHalf }) => customerHalf ?? text),
    ...[...layers.values()].map(({ customerHalf }) => customerHalf),
  ]);
  return [...new Set(texts.filter((text) => text !== undefined))]
    .flatMap((text) => {
      const offered = askWhich(text)?.choices;
      return offered ? `${text}\n${offered.map((choice) => `  - ${choice}\n`).join('')}` : [];
    })
    .sort()
    .join('');
}
