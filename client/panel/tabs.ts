import { create } from './dom.ts';
import type { View } from './view.ts';

export interface Tabs {
  readonly element: HTMLElement;
  active(): View;
}

/** The views, one at a time. With a single view there is nothing to choose, and no tab is shown. */
export function createTabs(first: View, others: readonly View[], start: string | null, changed: () => void): Tabs {
  const views = [first, ...others];
  const tabs = views.map((view) => ({ view, button: createTab(view) }));
  let active = views.find((v) => v.id === start) ?? first;
  const element = create('div', { class: 'views' });

  const mark = (): void => {
    for (const { view, button } of tabs) {
      view.element.classList.toggle('inactive', view !== active);
      button.setAttribute('aria-selected', String(view === active));
      button.tabIndex = view === active ? 0 : -1;
    }
  };
  const choose = (view: View): void => {
    active = view;
    mark();
    view.restore();
    changed();
  };

  if (others.length > 0) {
    const buttons = tabs.map(({ button }) => button);
    element.append(create('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Views' }, ...buttons));
    tabs.forEach(({ view, button }, index) => {
      button.addEventListener('click', () => choose(view));
      button.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[event.key] ?? 0;
        const next = tabs[(index + step) % tabs.length];
        if (step === 0 || next === undefined) return;
        choose(next.view);
        next.button.focus();
        event.preventDefault();
      });
      view.element.setAttribute('role', 'tabpanel');
      view.element.setAttribute('aria-labelledby', button.id);
    });
  }
  element.append(...views.map((v) => v.element));
  mark();
  return { element, active: () => active };
}

function createTab(view: View): HTMLButtonElement {
  view.element.id = `view-${view.id}`;
  const attributes = { type: 'button', role: 'tab', id: `tab-${view.id}`, 'aria-controls': view.element.id };
  return create('button', attributes, view.title);
}
