import type { Analysis } from '../../../language/analysis/analysis.ts';
import type { Subject } from '../../../language/model/model.ts';
import type { OwnerTotal } from '../../protocol.ts';
import { isGap, owners, ownerTotal } from '../words.ts';
import type { GraphNode } from './graph.ts';

/** How something stands: nothing of it decides where it is drawn. */
export interface Standing {
  readonly gaps: number;
  /** Those who own something there; what is excluded does not count. */
  readonly owners: readonly OwnerTotal[];
}

/** How the subjects stand together. */
export type StandingOf = (subjects: readonly Subject[]) => Standing;

export function standingsOf({ obligations }: Analysis): StandingOf {
  const asked = Map.groupBy(obligations, ({ subject }) => subject);
  return (subjects) => {
    const all = subjects.flatMap((subject) => asked.get(subject) ?? []);
    const counting = all.filter(({ state }) => state !== 'excluded');
    return {
      gaps: all.filter(isGap).length,
      owners: owners
        .map((owner) => ownerTotal(owner, counting.filter((o) => o.owner === owner).length))
        .filter(({ count }) => count > 0),
    };
  };
}

/** Whom a node stands for: a folded boundary for all that is in it. */
export function subjectsOf({ part, hiddenParts, hiddenFlows }: GraphNode): Subject[] {
  return [part.subject, ...hiddenParts.map(({ subject }) => subject), ...hiddenFlows.map(({ flow }) => flow)];
}
