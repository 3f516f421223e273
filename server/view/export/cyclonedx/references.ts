import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { decidingElement } from '../../../../language/analysis/surroundings.ts';
import type { Element, Subject } from '../../../../language/model/model.ts';

/** What a thing is referred to by within a bill of materials, and which is an address where the format asks for one. */
export function bomRef(kind: string, ...names: readonly string[]): string {
  return [kind, ...names.map((name) => encodeURIComponent(name.toWellFormed()))].join(':');
}

export function systemRef({ model }: Analysis): string {
  return bomRef('system', model.system.name);
}

/** Actors are people, and no services. */
export function isService({ kind }: Element): boolean {
  return kind !== 'actor';
}

export function serviceRef({ kind, id }: Element): string {
  return bomRef(kind, id);
}

/** What a claim on a subject is made of: its service, or the system where it has none. */
export function targetRef(analysis: Analysis, subject: Subject): string {
  const element = decidingElement(subject);
  return element !== undefined && isService(element) ? serviceRef(element) : systemRef(analysis);
}
