import { setAttribute, setText } from '../dom.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What a diagram is drawn with. Nothing else comes into the page: no script, no style, and nothing that loads. */
const elements = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text']);
const attributes = new Set([
  ...['class', 'data-id', 'd', 'points', 'transform', 'viewBox', 'width', 'height', 'text-anchor', 'font-size'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry'],
]);

/** An empty drawing where the text is none. A style sheet in it is left out before the page's policy objects to it. */
export function parseSvg(text: string): Element {
  const unstyled = text.replaceAll(/<style>[^<]*<\/style>/g, '');
  const { documentElement } = new DOMParser().parseFromString(unstyled, 'image/svg+xml');
  return documentElement.namespaceURI === namespace && documentElement.localName === 'svg'
    ? documentElement
    : document.createElementNS(namespace, 'svg');
}

/**
 * Brings the children of `shown` in line with those of `next`: what stands for the same thing keeps its element, and
 * with it the focus; what has not changed is not touched.
 */
export function patchChildren(shown: Element, next: Element): void {
  const old = keyed(shown);
  const wanted = keyed(next);
  for (const [key, element] of old) if (!wanted.has(key)) element.remove();
  let place = shown.firstElementChild;
  for (const [key, element] of wanted) {
    const kept = old.get(key) ?? document.createElementNS(namespace, element.localName);
    patch(kept, element);
    if (kept === place) place = place.nextElementSibling;
    else shown.insertBefore(kept, place);
  }
}

/** The `svg` itself with all in it, made anew. */
export function adopted(svg: Element): SVGSVGElement {
  const element = document.createElementNS(namespace, 'svg');
  patch(element, svg);
  return element;
}

function patch(shown: Element, next: Element): void {
  for (const { name, value } of next.attributes) if (attributes.has(name)) setAttribute(shown, name, value);
  for (const { name } of [...shown.attributes])
    if (attributes.has(name) && !next.hasAttribute(name)) shown.removeAttribute(name);
  if (next.childElementCount > 0 || shown.childElementCount > 0) patchChildren(shown, next);
  else setText(shown, next.textContent);
}

/** By what an element stands for; else by the how manyth it is of its name. */
function keyed(parent: Element): Map<string, Element> {
  const counts = new Map<string, number>();
  const children = new Map<string, Element>();
  for (const child of parent.children) {
    if (child.namespaceURI !== namespace || !elements.has(child.localName)) continue;
    const count = (counts.get(child.localName) ?? 0) + 1;
    counts.set(child.localName, count);
    children.set(child.getAttribute('data-id') ?? `${child.localName} ${count}`, child);
  }
  return children;
}
