import type { Location } from '../../../server/protocol.ts';
import type { SilentProvider } from '../../../server/protocol/incidents.ts';
import { arrange, create, keyed, setText, type Shown } from '../dom.ts';
import { onGo } from '../go-to.ts';
import type { Around } from '../view.ts';

export interface Silent {
  readonly element: HTMLElement;
  update(providers: readonly SilentProvider[]): void;
}

/** A line for each provider that has no lane. */
export function createSilent(around: Pick<Around, 'reveal'>): Silent {
  const lines = new Map<string, Shown<SilentProvider>>();
  const element = create('ul', { class: 'silent-providers', 'aria-label': 'Providers that respond for nothing here' });
  return {
    element,
    update(providers) {
      element.toggleAttribute('hidden', providers.length === 0);
      arrange(
        element,
        keyed(providers, ({ id }) => id),
        lines,
        () => createLine(around),
      );
    },
  };
}

function createLine(around: Pick<Around, 'reveal'>): Shown<SilentProvider> {
  let location: Location | undefined;
  const button = create('button', { type: 'button', class: 'quiet' });
  onGo(button, around, () => location);
  return {
    element: create('li', {}, button),
    update(provider) {
      location = provider.location;
      setText(button, provider.text);
    },
  };
}
