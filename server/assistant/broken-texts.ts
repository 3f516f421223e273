import type { Analysis } from '../../language/analysis/analysis.ts';
import type { JudgedModels } from './tool.ts';

/** Why files of a model do not parse, a sentence each: what stands there may not have been understood. */
export function brokenTexts({ model }: Analysis, { shared, locate }: JudgedModels): readonly string[] {
  const { Models, Names, Problems } = shared.model;
  const root = Names.file(model.system.origin.file);
  return (root ? Models.broken(root) : []).map((broken) => {
    const mistake = Problems.of(broken).find(({ code }) => code === 'syntax' || code === 'open-text')!;
    const { file, line } = locate(mistake.at);
    return `${file} does not parse, line ${line}: ${mistake.message}`;
  });
}

/** The same as a part of an answer, where there is something to tell. */
export function brokenIn(analysis: Analysis, models: JudgedModels): { readonly doesNotParse?: readonly string[] } {
  const broken = brokenTexts(analysis, models);
  return broken.length > 0 ? { doesNotParse: broken } : {};
}
