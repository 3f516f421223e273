import { harmless } from '../harmless.ts';

/** Markup that is safe to put into a page as it stands. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = string | number | Markup | readonly Content[] | null;

/** A piece of a page: texts in it are escaped, so that no name becomes markup; null leaves nothing. */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: pieces }, ...contents.map(written)));
}

function written(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return harmless(String(content)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
