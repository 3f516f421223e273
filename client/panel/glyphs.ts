import close from '@vscode/codicons/src/icons/close.svg' with { type: 'text' };
import copy from '@vscode/codicons/src/icons/copy.svg' with { type: 'text' };
import exported from '@vscode/codicons/src/icons/export.svg' with { type: 'text' };
import filter from '@vscode/codicons/src/icons/filter.svg' with { type: 'text' };

/** The editor's own glyphs, those that the panel uses. They are drawings in the page, so that no font is loaded. */
const glyphs = { close, copy, export: exported, filter };

export type Glyph = keyof typeof glyphs;

export function glyph(name: Glyph): SVGElement {
  const drawing = new DOMParser().parseFromString(glyphs[name], 'image/svg+xml').documentElement;
  drawing.setAttribute('class', 'glyph');
  drawing.setAttribute('aria-hidden', 'true');
  return document.importNode(drawing, true) as unknown as SVGElement;
}
