import type { URI } from 'langium';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { ModelServices } from '../../language/module.ts';

/**
 * The analysis that an answer about a file rests on: that of the present state where it has been made, else the one made
 * last; while a text does not parse, the last good one. Undefined where none has been made yet, since nobody waits here.
 */
export function presentAnalysis(file: URI, { Models, Names }: ModelServices['model']): Analysis | undefined {
  const names = Names.file(file);
  const root = names && Models.rootsOf(names.key)[0];
  if (!root) return undefined;
  const made = Models.known(root) ?? Models.latest(root);
  return Models.parses(root) ? made : (Models.lastGood(root) ?? made);
}
