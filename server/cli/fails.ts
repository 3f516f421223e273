import type { Analysis } from '../../language/analysis/analysis.ts';
import { loudnessRank } from '../../language/analysis/configuration.ts';
import type { Threshold } from '../configuration-file.ts';
import { newFindings } from '../view/fingerprints.ts';
import type { Workspace } from './workspace.ts';

/**
 * Whether the check fails: a finding reaches the threshold of its system, or what is wrong in a text does: an error is
 * above every threshold, and no baseline excuses it. Both by the key of the system's file; a file that is part of no system has a threshold of its own.
 */
export function fails(
  { services, files, libraries }: Workspace,
  analyses: ReadonlyMap<string, Analysis>,
  thresholdOf: (file: string) => Threshold,
  baseline: ReadonlySet<string> | undefined,
): boolean {
  const { Models, Problems } = services.model;
  for (const [root, analysis] of analyses) {
    const threshold = thresholdOf(root);
    if (threshold === 'never') continue;
    if (newFindings(analysis, baseline).some(({ severity }) => loudnessRank[severity] >= loudnessRank[threshold]))
      return true;
  }
  return [...files, ...libraries].some((file) => {
    const problems = Problems.of(file);
    if (problems.length === 0) return false;
    const roots = Models.rootsOf(file.key).filter(({ key }) => analyses.has(key));
    const thresholds = roots.length === 0 ? [thresholdOf(file.key)] : roots.map(({ key }) => thresholdOf(key));
    return thresholds.some(
      (threshold) =>
        threshold !== 'never' && problems.some(({ severity }) => loudnessRank[severity] >= loudnessRank[threshold]),
    );
  });
}
