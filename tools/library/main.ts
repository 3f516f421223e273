import path from 'node:path';
import { Command } from 'commander';
import { count, type Comparison } from './cells.ts';
import { compareAll } from './compare.ts';
import { readKnowledge } from './knowledge.ts';
import { asTable, details } from './print.ts';

const root = path.resolve(import.meta.dirname, '../..');

const alone =
  'There are no tables to compare with: name their folder, or set DEMARC_FACTS. ' +
  'What the comparison knows of them was tried alone: the controls, threats and services that it names are there.';

const program = new Command('library:agreement')
  .description('Holds the libraries against published tables of who owns which defense, row by row.')
  .argument('[folder]', 'the folder with the tables, as CSV (default: what DEMARC_FACTS names)')
  .option('--details', 'list each row that does not simply agree')
  .option('--library <folder>', 'the libraries to judge', path.join(root, 'language/library'))
  .action(async (folder: string | undefined, { details: isLong, library }: { details?: true; library: string }) => {
    const facts = folder ?? process.env['DEMARC_FACTS'];
    const comparisons = await compareAll(facts, await readKnowledge(library));
    console.log(comparisons.length === 0 ? alone : asTable(comparisons));
    if (isLong) console.log(details(comparisons));
    process.exitCode = isWrong(comparisons) ? 1 : 0;
  });

await program.parseAsync();

function isWrong(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ cells }) => count(cells, 'wrong') > 0);
}
