import { harmless } from '../harmless.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; its children are markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text for XML: nothing of it is markup, and nothing of it is what XML does not allow. */
export function escaped(text: string): string {
  return harmless(text)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false && name !== '').join(' ');
}

function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}
