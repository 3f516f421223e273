/**
 * How wide a text will be, without a screen to draw it on: in pixels, for the sans-serif fonts of editors and browsers,
 * a little too wide rather than too narrow.
 */
export function textWidth(text: string, { size, bold = false }: Font): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return Math.ceil(ems * size * (bold ? boldness : spare));
}

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Fonts differ, by some percent. */
const spare = 1.1;
const boldness = 1.22;

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (noWidth.test(character)) return 0;
  if (fullWidth.test(character)) return 1;
  return /\p{Lu}/u.test(character) ? 0.7 : 0.58;
}

const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const fullWidth =
  /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u;

/** Characters by their width in ems, as sans-serif fonts have them. */
const widths = new Map(
  (
    [
      [0.22, "ijl'|"],
      [0.28, 'ftI.,:;/\\![] '],
      [0.33, 'r()-`"{}'],
      [0.5, 'cksvxyzJ'],
      [0.56, 'abdeghnopqu0123456789?_$#*^L'],
      [0.58, '+<=>~FTZ'],
      [0.67, 'ABEKPSVXY&'],
      [0.72, 'CDHNRUw'],
      [0.78, 'GOQ'],
      [0.83, 'mM'],
      [0.94, 'W%@'],
      [0.35, '·'],
      [1, '→…—'],
    ] as const
  ).flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
);
