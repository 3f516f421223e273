import type { Model, Subject } from '../model/model.ts';

/** The teams that the model names, the most frequent first; a waiver's `by` is no team that does the work. */
export function teamsOf(model: Model): string[] {
  const times = new Map<string, number>();
  const add = (name: string | undefined): void => {
    if (name) times.set(name, (times.get(name) ?? 0) + 1);
  };
  const subjects: Iterable<readonly Subject[]> = [[model.system], model.boundaries, model.elements, model.flows];
  for (const all of subjects) {
    for (const subject of all) {
      if (subject.kind !== 'flow') add(subject.owner?.name);
      for (const { type, by } of subject.statements) if (type !== 'waives') add(by);
    }
  }
  for (const { by } of model.system.incidents?.stages ?? []) add(by);
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** A team to write into a fix: the system's owner, else one after the system. */
export function someTeam(model: Model): string {
  return model.system.owner?.name || `${model.system.title} team`;
}
