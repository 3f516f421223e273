import { isUrgent, isYours, type BareModel, type BarePart } from './bare-models.ts';

/** How many duties parts have: as many as half of them at most, as nine in ten at most, and as any. */
export interface Spread {
  readonly median: number;
  readonly ninety: number;
  readonly most: number;
}

export interface Distribution {
  readonly title: string;
  readonly parts: number;
  /** Those of high or critical severity. */
  readonly urgent: Spread;
  readonly all: Spread;
}

export interface Loudness {
  readonly title: string;
  readonly urgent: number;
  readonly all: number;
}

export function distributionOf(title: string, parts: readonly BarePart[]): Distribution {
  return {
    title,
    parts: parts.length,
    urgent: spreadOf(parts.map(({ yours }) => yours.filter(isUrgent).length)),
    all: spreadOf(parts.map(({ yours }) => yours.length)),
  };
}

/** By what the parts are, the loudest kind first. */
export function distributionsByKind(models: readonly BareModel[]): Distribution[] {
  const byKind = Map.groupBy(
    models.flatMap(({ parts }) => parts),
    ({ kind }) => kind,
  );
  return [...byKind]
    .map(([kind, parts]) => distributionOf(kind, parts))
    .sort((one, other) => other.all.median - one.all.median || other.parts - one.parts);
}

/** The parts that are asked for most, the loudest first. */
export function loudestParts(models: readonly BareModel[]): Loudness[] {
  return models
    .flatMap(({ name, parts }) => parts.map(({ id, yours }) => loudness(`${name} ${id}`, yours.map(isUrgent))))
    .sort(louder);
}

/** The threats behind the customer's duties, on parts and on flows, the most frequent first. */
export function loudestThreats(models: readonly BareModel[]): Loudness[] {
  const yours = models.flatMap(({ analysis }) => analysis.obligations.filter(isYours));
  const asked = yours.flatMap((obligation) =>
    obligation.threats.map(({ id }) => ({ id, urgent: isUrgent(obligation) })),
  );
  return [...Map.groupBy(asked, ({ id }) => id)]
    .map(([id, times]) =>
      loudness(
        id,
        times.map(({ urgent }) => urgent),
      ),
    )
    .sort((one, other) => other.all - one.all || other.urgent - one.urgent);
}

function loudness(title: string, urgent: readonly boolean[]): Loudness {
  return { title, urgent: urgent.filter(Boolean).length, all: urgent.length };
}

function louder(one: Loudness, other: Loudness): number {
  return other.urgent - one.urgent || other.all - one.all;
}

function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    ninety: sorted[Math.ceil(0.9 * sorted.length) - 1] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}
