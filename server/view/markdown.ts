import { harmless } from './harmless.ts';
import { referenceLink } from './reference-links.ts';
import type { Reference } from '../../language/model/model.ts';

/** A text of the user's as Markdown that shows it as it stands. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s*\r?\n\s*/g, ' ');
}

/**
 * A text of the user's as a line of Markdown for code hosts. There, even plain text notifies people, refers to issues
 * and becomes links; an escape does not keep it from that, a space of no width does.
 */
export function inert(text: string): string {
  const line = harmless(text.replace(/\s+/g, ' '));
  return plain(line.replace(/@(?=\S)|:(?=\/\/)|www(?=\.)|[#!](?=\d)/gi, '$&\u200b'));
}

export function strong(text: string): string {
  return `**${plain(text)}**`;
}

export function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

/** A link where the address is one of the web, else the text alone. */
export function link(text: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\/[^\s<>]+$/.test(address)) return plain(text);
  return `[${plain(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A link to another page of the same documents. */
export function pageLink(text: string, page: string): string {
  return `[${plain(text)}](${page})`;
}

export function bullets(items: readonly string[], most = 12): string {
  return bulletsOf(items, (item) => item, most);
}

/** The first few as lines of a list, and how many more there are. */
export function bulletsOf<T>(items: readonly T[], line: (item: T) => string, most: number): string {
  const more = items.length - most;
  const shown = more > 1 ? [...items.slice(0, most).map(line), `and ${more} more`] : items.map(line);
  return shown.map((item) => `- ${item}`).join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs, those left out that have nothing to say. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function references(all: readonly Reference[]): string {
  return all.map((reference) => link(referenceTitle(reference), referenceLink(reference))).join(' · ');
}

function referenceTitle({ scheme, id }: Reference): string {
  const prefix = scheme.toUpperCase();
  return id.toUpperCase().startsWith(prefix) ? id : `${prefix} ${id}`;
}
