type Attributes = Readonly<Record<string, string>>;

export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Writes only what differs: so nothing flickers, and a screen reader does not hear the same twice. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Null takes the attribute away. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Styles are set through the object model: the page's policy forbids them in markup. */
export function setStyle(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/** What shows one thing of a list. */
export interface Shown<I> {
  readonly element: HTMLElement;
  update(item: I): void;
}

/**
 * Brings the children of `parent`, after the first `skip`, in line with `items`: those that stay keep their elements,
 * and with them focus and scroll.
 */
export function arrange<I, T extends Shown<I>>(
  parent: Element,
  items: ReadonlyMap<string, I>,
  shown: Map<string, T>,
  make: (item: I) => T,
  skip = 0,
): void {
  for (const [key, { element }] of shown) {
    if (items.has(key)) continue;
    element.remove();
    shown.delete(key);
  }
  let next = parent.children.item(skip);
  for (const [key, item] of items) {
    const view = shown.get(key) ?? make(item);
    shown.set(key, view);
    view.update(item);
    if (view.element === next) next = next.nextElementSibling;
    else parent.insertBefore(view.element, next);
  }
}

export function keyed<I>(items: readonly I[], key: (item: I) => string): Map<string, I> {
  return new Map(items.map((item) => [key(item), item]));
}
