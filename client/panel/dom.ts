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

/** What shows one thing of a list. */
export interface Shown {
  readonly element: HTMLElement;
}

/**
 * Brings the children of `parent`, from `first` on, in line with `keys`: those that stay keep their elements, and with
 * them focus and scroll.
 */
export function arrange<T extends Shown>(
  parent: Element,
  keys: readonly string[],
  shown: Map<string, T>,
  make: (key: string) => T,
  skip = 0,
): void {
  const wanted = new Set(keys);
  for (const [key, { element }] of shown) {
    if (wanted.has(key)) continue;
    element.remove();
    shown.delete(key);
  }
  let next = parent.children.item(skip);
  for (const key of keys) {
    let item = shown.get(key);
    if (item === undefined) shown.set(key, (item = make(key)));
    if (item.element === next) next = next.nextElementSibling;
    else parent.insertBefore(item.element, next);
  }
}
