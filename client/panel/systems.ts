import type { SystemChoice } from '../../server/protocol/systems.ts';
import { arrange, create, keyed, setText, type Shown } from './dom.ts';

export interface Systems {
  readonly element: HTMLElement;
  update(systems: readonly SystemChoice[]): void;
}

/** Which of the systems that share a file is shown. */
export function createSystems(choose: (uri: string) => void): Systems {
  const options = new Map<string, Shown<SystemChoice>>();
  const select = create('select', { 'aria-label': 'System that is shown' });
  const others = create('span');
  const element = create('p', { class: 'systems', hidden: '' }, others, ' ', select);
  select.addEventListener('change', () => choose(select.value));
  return {
    element,
    update(systems) {
      element.toggleAttribute('hidden', systems.length === 0);
      const [shown] = systems;
      if (shown === undefined) return;
      setText(others, `This file is part of ${systems.length} systems. Shown:`);
      // In an order of their own: what is shown keeps its place among them.
      const sorted = [...systems].sort((a, b) => a.title.localeCompare(b.title, 'en') || a.uri.localeCompare(b.uri));
      arrange(
        select,
        keyed(sorted, ({ uri }) => uri),
        options,
        createOption,
      );
      if (select.value !== shown.uri) select.value = shown.uri;
    },
  };
}

function createOption({ uri }: SystemChoice): Shown<SystemChoice> {
  const element = create('option', { value: uri });
  return { element, update: ({ title }) => setText(element, title) };
}
