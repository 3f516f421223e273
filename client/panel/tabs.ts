import { create } from './dom.ts';
import type { View } from './view.ts';

export interface Tabs {
  readonly element: HTMLElement;
  active(): View;
}

/** The views, one at a time. With a single view there is nothing to choose, and no tab is shown. */
export function createTabs(views: readonly View[], start: string | null, changed: () => void): Tabs {
  let active = views.find((v) => v.id === start) ?? views[0]!;
  const list = create('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Views' });
  const element = create('div', { class: 'views' });
  const buttons = views.map((view) => {
    const button = create(
      'button',
      { type: 'button', role: 'tab', id: `tab-${view.id}`, 'aria-controls': `view-${view.id}` },
      view.title,
    );
    button.addEventListener('click', () => choose(view));
    view.element.id = `view-${view.id}`;
    return button;
  });
  if (views.length > 1) {
    list.append(...buttons);
    element.append(list);
    for (const view of views) {
      view.element.setAttribute('role', 'tabpanel');
      view.element.setAttribute('aria-labelledby', `tab-${view.id}`);
    }
  }
  element.append(...views.map((v) => v.element));

  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const index = (views.indexOf(active) + step + views.length) % views.length;
    choose(views[index]!);
    buttons[index]!.focus();
    event.preventDefault();
  });

  const mark = (): void => {
    views.forEach((view, index) => {
      view.element.classList.toggle('inactive', view !== active);
      buttons[index]!.setAttribute('aria-selected', String(view === active));
      buttons[index]!.tabIndex = view === active ? 0 : -1;
    });
  };
  const choose = (view: View): void => {
    active = view;
    mark();
    view.restore();
    changed();
  };
  mark();
  return { element, active: () => active };
}
