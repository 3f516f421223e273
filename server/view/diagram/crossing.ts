import type { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { Flow } from '../../../language/model/model.ts';

export type Crossing = 'boundary' | 'provider' | null;

/** The strongest line that the flow crosses: from one provider, or from premises, to another is more than a boundary. */
export function crossingOf({ source, target }: Flow, surroundings: Surroundings): Crossing {
  const [from, to] = [surroundings.runsAt(source), surroundings.runsAt(target)];
  if (from !== undefined && to !== undefined && from !== to) return 'provider';
  return source.parent === target.parent ? null : 'boundary';
}

export function strongest(crossings: readonly Crossing[]): Crossing {
  return (
    crossings.find((crossing) => crossing === 'provider') ?? crossings.find((crossing) => crossing !== null) ?? null
  );
}
