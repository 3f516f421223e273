import type { PanelModel } from '../../server/protocol.ts';
import { create } from './dom.ts';
import type { View } from './view.ts';

export interface Tabs {
  readonly element: HTMLElement;
  active(): View;
  choose(id: View['id']): void;
  /** Gives the content to the view that it is for. */
  update(model: PanelModel): void;
  /** Brings a view that has something to show for the first time back to how it was; all around it has its place by then. */
  restore(): void;
  /** What the views show is of another model: each stays out of sight until it has something new. */
  forget(): void;
}

/** The views, one at a time. With a single view there is nothing to choose, and no tab is shown. */
export function createTabs(views: readonly [View, ...View[]], start: string | null, changed: () => void): Tabs {
  const tabs = views.map((view) => ({ view, button: createTab(view) }));
  const unrestored = new Set(views);
  let active = views.find((v) => v.id === start) ?? views[0];
  const element = create('div', { class: 'views' });
  for (const view of views) view.element.classList.add('view', 'pending');

  const mark = (): void => {
    for (const { view, button } of tabs) {
      view.element.classList.toggle('inactive', view !== active);
      button.setAttribute('aria-selected', String(view === active));
      button.tabIndex = view === active ? 0 : -1;
    }
  };
  const choose = (view: View): void => {
    if (view === active) return;
    active = view;
    mark();
    if (!unrestored.has(view)) view.restore();
    changed();
  };

  if (views.length > 1) {
    const buttons = tabs.map(({ button }) => button);
    element.append(create('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Views' }, ...buttons));
    tabs.forEach(({ view, button }, index) => {
      button.addEventListener('click', () => choose(view));
      button.addEventListener('keydown', (event) => {
        const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
        const next = target === undefined ? undefined : tabs.at(target % tabs.length);
        if (next === undefined) return;
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
  return {
    element,
    active: () => active,
    choose(id) {
      const view = views.find((each) => each.id === id);
      if (view !== undefined) choose(view);
    },
    update({ content, uri }) {
      const view = views.find(({ id }) => id === content?.view);
      if (content === null || view === undefined) return;
      if (view.element.classList.contains('pending')) view.element.classList.remove('pending');
      view.update(content, uri);
    },
    restore() {
      if (!active.element.classList.contains('pending') && unrestored.delete(active)) active.restore();
    },
    forget() {
      for (const { element } of views) element.classList.add('pending');
    },
  };
}

function createTab(view: View): HTMLButtonElement {
  view.element.id = `view-${view.id}`;
  const attributes = { type: 'button', role: 'tab', id: `tab-${view.id}`, 'aria-controls': view.element.id };
  return create('button', attributes, view.title);
}
