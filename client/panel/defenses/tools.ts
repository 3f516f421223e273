import type { Defenses } from '../../../server/protocol/defenses.ts';
import { createGlyphButton, createSelect, createTextFilter, createToolbar, type Choice } from '../controls.ts';
import { create, setAttribute, setText } from '../dom.ts';
import { createToggles } from '../toggles.ts';
import type { Grouping, Settings, Sorting } from './arrangement.ts';
import type { Defense } from './decode.ts';

export interface DefenseTools {
  readonly element: HTMLElement;
  update(content: Defenses, defenses: readonly Defense[], shown: number, settings: Settings): void;
}

interface Asks {
  readonly set: (change: Partial<Settings>) => void;
  readonly copy: () => void;
  readonly save: () => void;
  readonly showMore: (more: boolean) => void;
}

const groupings: readonly Choice[] = (['owner', 'team', 'part', 'layer', 'threat', 'nothing'] as const).map(
  (value: Grouping) => ({ value, label: value }),
);
const sortings: readonly Choice[] = (['state', 'severity', 'part', 'control'] as const).map((value: Sorting) => ({
  value,
  label: value,
}));

/** What is shown, and how; and what can be done with it. */
export function createDefenseTools(start: Settings, more: boolean, asks: Asks): DefenseTools {
  const text = createTextFilter('Filter defenses', 'Control, part, threat or team', (next) => asks.set({ text: next }));
  text.set(start.text);
  const group = createSelect({
    label: 'Group by',
    choices: groupings,
    value: start.grouping,
    changed: (value) => asks.set({ grouping: value as Grouping }),
  });
  const sort = createSelect({
    label: 'Sort by',
    choices: sortings,
    value: start.sorting,
    changed: (value) => asks.set({ sorting: value as Sorting }),
  });
  const severity = createSelect({
    label: 'Severity',
    choices: [{ value: String(start.severity), label: '' }],
    value: String(start.severity),
    changed: (value) => asks.set({ severity: Number(value) }),
  });
  let settings = start;
  const kinds = createToggles('States that are shown', (id, pressed) =>
    asks.set({ kinds: [...settings.kinds.filter((kind) => kind !== id), ...(pressed ? [id as never] : [])] }),
  );
  const count = create('span', { class: 'quiet count' });
  const moreButton = createGlyphButton('filter', 'Grouping, order and severity', () => {
    asks.showMore(moreButton.getAttribute('aria-expanded') !== 'true');
    setMore(moreButton.getAttribute('aria-expanded') !== 'true');
  });
  moreButton.classList.add('more-button');
  const choices = createToolbar('Grouping, order and severity', group.element, sort.element, severity.element);
  choices.classList.add('choices');
  const setMore = (shown: boolean): void => {
    moreButton.setAttribute('aria-expanded', String(shown));
    choices.classList.toggle('shown', shown);
  };
  setMore(more);
  const element = create(
    'div',
    { class: 'tools' },
    createToolbar(
      'Filter and export',
      text.element,
      moreButton,
      createGlyphButton('copy', 'Copy as Markdown', asks.copy),
      createGlyphButton('export', 'Export as CSV…', asks.save),
    ),
    choices,
    createToolbar('States', kinds.element, count),
  );
  return {
    element,
    update(content, defenses, shown, next) {
      settings = next;
      if (text.text() !== next.text) text.set(next.text);
      group.set(next.grouping);
      sort.set(next.sorting);
      severity.offer(severityChoices(content.severities));
      severity.set(String(next.severity));
      kinds.update(
        content.states.map(({ kind, word }) => ({
          id: kind,
          label: word,
          count: defenses.filter((defense) => defense.kind === kind).length,
          pressed: next.kinds.includes(kind),
        })),
      );
      setText(count, shown === defenses.length ? `${shown} defenses` : `${shown} of ${defenses.length} defenses`);
      setAttribute(element, 'data-filtered', String(shown < defenses.length));
    },
  };
}

/** From any severity to the highest alone. */
function severityChoices(severities: readonly string[]): Choice[] {
  const lowest = severities.length - 1;
  return severities
    .map((word, rank) => {
      const label = rank === lowest ? 'any' : rank === 0 ? word : `${word} or higher`;
      return { value: String(rank), label };
    })
    .reverse();
}
