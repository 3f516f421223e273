import type { SubjectKind } from '../model/model.ts';

/** The words of `stride`. They are names, not keywords, so that a control may be called by one. */
export const stride: readonly string[] = [
  'Spoofing',
  'Tampering',
  'Repudiation',
  'InformationDisclosure',
  'DenialOfService',
  'ElevationOfPrivilege',
];

/** The words of `privacy`: LINDDUN's seven. */
export const linddun: readonly string[] = [
  'Linking',
  'Identifying',
  'NonRepudiation',
  'Detecting',
  'DataDisclosure',
  'Unawareness',
  'NonCompliance',
];

/** The names that LINDDUN's first edition gave to four of the seven: understood, not offered. */
export const earlierLinddun: readonly string[] = [
  'Linkability',
  'Identifiability',
  'Detectability',
  'DisclosureOfInformation',
];

export const elementKinds: readonly SubjectKind[] = ['actor', 'process', 'store', 'external'];

/** The kinds of subject that a condition says something about, by its first word; one that is not here fits all. */
export const kindsByCondition: Readonly<Record<string, readonly SubjectKind[]>> = {
  holds: ['store'],
  handles: ['process'],
  carries: ['flow'],
  over: ['flow'],
  crosses: ['flow'],
  source: ['flow'],
  target: ['flow'],
  on: elementKinds,
  as: elementKinds,
  exposed: elementKinds,
  untrusted: elementKinds,
  relays: elementKinds,
  from: [...elementKinds, 'boundary'],
};
