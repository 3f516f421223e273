import { v5 } from 'uuid';
import { harmless } from '../harmless.ts';

/** Every identifier of an export is made under this one. It was drawn once: another would be another everything. */
const namespace = '338cce18-a540-42cd-b104-075ccc54dbc3';

/** A UUID (version 5) that is the same for the same names, in every export of every day. */
export function uuidOf(...names: readonly string[]): string {
  return v5(JSON.stringify(names), namespace);
}

/** A document is another one as soon as a letter in it is: so its UUID follows from all that it says. */
export function documentUuid(content: object): string {
  return uuidOf('document', JSON.stringify(content));
}

/** One line without control characters, never empty: what formats take for a name. */
export function lineOf(text: string, otherwise = 'unnamed'): string {
  return harmless(text.replace(/\s+/g, ' ')).trim() || otherwise;
}

/** A name of letters, digits, full stops, hyphens and underscores that begins with a letter or underscore. */
export function tokenOf(text: string): string {
  const token = text.toWellFormed().replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return /^[\p{L}_]/u.test(token) ? token : `_${token}`;
}

/** The text as a reference that any reader of addresses takes: what may not stand in one is escaped. */
export function referenceOf(text: string): string {
  const [, before = '', after] = /^([^#]*)(?:#(.*))?$/su.exec(text.toWellFormed()) ?? [];
  const part = (each: string): string =>
    encodeURI(each)
      .replace(/%25(?=[0-9a-f]{2})/gi, '%')
      .replace(/[[\]#]/g, encodeURIComponent);
  return after === undefined ? part(before) : `${part(before)}#${part(after)}`;
}

/** A day as a moment, for formats that ask for one. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
