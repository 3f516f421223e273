/** How far something is scrolled. */
export interface KeptScroll {
  top(): number;
  /** Another thing is shown in it: it is seen from its beginning. */
  toTop(): void;
  /** It was out of the page, or is there for the first time. */
  restore(): void;
}

/** Keeps how far an element is scrolled, for the time when it is shown again; `changed` is told each time. */
export function keepScroll(element: HTMLElement, start: number | undefined, changed: () => void): KeptScroll {
  let top = start ?? 0;
  element.addEventListener(
    'scroll',
    () => {
      top = element.scrollTop;
      changed();
    },
    { passive: true },
  );
  return {
    top: () => top,
    toTop: () => element.scrollTo({ top: 0, behavior: 'instant' }),
    restore: () => element.scrollTo({ top, behavior: 'instant' }),
  };
}
