import close from '@vscode/codicons/src/icons/close.svg' with { type: 'text' };
import collapseAll from '@vscode/codicons/src/icons/collapse-all.svg' with { type: 'text' };
import copy from '@vscode/codicons/src/icons/copy.svg' with { type: 'text' };
import expandAll from '@vscode/codicons/src/icons/expand-all.svg' with { type: 'text' };
import exported from '@vscode/codicons/src/icons/export.svg' with { type: 'text' };
import fileMedia from '@vscode/codicons/src/icons/file-media.svg' with { type: 'text' };
import filter from '@vscode/codicons/src/icons/filter.svg' with { type: 'text' };
import screenFull from '@vscode/codicons/src/icons/screen-full.svg' with { type: 'text' };
import zoomIn from '@vscode/codicons/src/icons/zoom-in.svg' with { type: 'text' };
import zoomOut from '@vscode/codicons/src/icons/zoom-out.svg' with { type: 'text' };

/** The editor's own glyphs, those that the panel uses. They are drawings in the page, so that no font is loaded. */
const glyphs = {
  close,
  copy,
  export: exported,
  filter,
  'collapse-all': collapseAll,
  'expand-all': expandAll,
  'file-media': fileMedia,
  'screen-full': screenFull,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
};

export type Glyph = keyof typeof glyphs;

export function glyph(name: Glyph): SVGElement {
  const drawing = new DOMParser().parseFromString(glyphs[name], 'image/svg+xml').documentElement;
  drawing.setAttribute('class', 'glyph');
  drawing.setAttribute('aria-hidden', 'true');
  return document.importNode(drawing, true) as unknown as SVGElement;
}
