import type { Declared, FileNames } from '../../../language/syntax/file-names.ts';
import type { Names } from '../../../language/syntax/names.ts';
import type { Place } from './place.ts';

/** A declaration that can be named at the cursor, and how. */
export interface Visible {
  readonly declared: Declared;
  /** The shortest name that means it there. */
  readonly text: string;
  /** How near it is: 0 for the model's own, 1 for libraries in use, 2 for libraries that are not. */
  readonly distance: 0 | 1 | 2;
  /** The library that would have to be brought into use. */
  readonly toUse: string | undefined;
}

const memberTypes: Readonly<Record<string, readonly string[]>> = {
  Part: ['Element', 'Boundary'],
  Subject: ['Element', 'Boundary', 'Flow'],
  Placement: ['Category', 'Service'],
};

/** Every declaration of a type that the place sees, its own model's first. */
export function visibleAt(place: Place, type: string, names: Names): Visible[] {
  const types = new Set(memberTypes[type] ?? [type]);
  const { file, scope } = place;
  const sight = names.sight(file);
  const [own, model, inUse] = sight.tiers.map((tier) => tier.files) as [
    readonly FileNames[],
    readonly FileNames[],
    readonly FileNames[],
  ];
  const near = new Set([...own, ...model]);
  const used = new Set(inUse);
  return [...new Set([...near, ...used, ...sight.libraryFiles])].flatMap((from) => {
    const distance = near.has(from) ? 0 : used.has(from) ? 1 : 2;
    return from.declarations.flatMap((declared): Visible[] => {
      if (!types.has(declared.type)) return [];
      if (distance === 2) return [{ declared, text: declared.name, distance, toUse: from.library }];
      const meant = names.resolve(declared.name, type, scope);
      const simple = meant.length === 1 && meant[0] === declared;
      return [{ declared, text: simple ? declared.name : declared.qualifiedName, distance, toUse: undefined }];
    });
  });
}

/** What stands behind a qualifier: a boundary's parts, or a library's declarations. */
export function visibleIn(qualifier: string, place: Place, type: string, names: Names): Visible[] {
  const types = new Set(memberTypes[type] ?? [type]);
  const boundary = names.resolve(qualifier, 'Part', place.scope).find((declared) => declared.type === 'Boundary');
  if (boundary) {
    return boundary.file.declarations
      .filter(
        (declared) => declared.container === boundary && (types.has(declared.type) || declared.type === 'Boundary'),
      )
      .map((declared) => ({ declared, text: declared.name, distance: 0, toUse: undefined }));
  }
  const files = names.sight(place.file).library(qualifier) ?? [];
  return files
    .flatMap(({ declarations }) => declarations)
    .filter((declared) => types.has(declared.type))
    .map((declared) => ({ declared, text: declared.name, distance: 1, toUse: undefined }));
}
