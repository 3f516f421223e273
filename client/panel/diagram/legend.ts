import type { DiagramFlow } from '../../../server/protocol/diagram.ts';
import { arrange, create, keyed, setAttribute, setText, type Shown } from '../dom.ts';
import { gapMark } from '../owner-mark.ts';

export interface Legend {
  readonly element: HTMLElement;
  update(flows: readonly DiagramFlow[]): void;
  open(open: boolean): void;
  /** The flow at the cursor. */
  mark(id: string | undefined): void;
  /** The flows whose arrow is pointed at. */
  point(drawn: string | undefined): void;
}

interface Asks {
  readonly go: (flow: DiagramFlow, focus: boolean) => void;
  /** Whichever is pointed at, or has the focus; none any more. */
  readonly point: (flow: DiagramFlow | undefined) => void;
  /** The user opened or closed it. */
  readonly opened: (open: boolean) => void;
}

interface Row extends Shown<DiagramFlow> {
  readonly button: HTMLButtonElement;
}

/** The flows by their numbers: a list that is one stop of the Tab key. */
export function createLegend(asks: Asks): Legend {
  const rows = new Map<string, Row>();
  const flows = new WeakMap<Element, DiagramFlow>();
  const list = create('ol', { class: 'flow-list', 'aria-label': 'Flows' });
  const count = create('span', { class: 'quiet' });
  const summary = create('summary', {}, 'Flows ', count);
  const element = create('details', { class: 'flows' }, summary, list);
  summary.addEventListener('click', () => asks.opened(!element.open));

  const make = (first: DiagramFlow): Row => {
    const number = create('b', { class: 'flow-number' });
    const name = create('span', { class: 'flow-name' });
    const note = create('span', { class: 'quiet' });
    const gap = gapMark();
    const button = create(
      'button',
      { type: 'button', class: 'flow', tabindex: '-1' },
      number,
      ' ',
      create('span', {}, name, ' ', gap, create('br'), note),
    );
    flows.set(button, first);
    return {
      element: create('li', {}, button),
      button,
      update(flow) {
        flows.set(button, flow);
        setText(number, String(flow.number));
        setText(name, flow.name);
        setText(note, flow.note);
        setAttribute(button, 'aria-description', flow.lines.join(', '));
        setAttribute(button, 'data-crosses', flow.crosses);
        gap.toggleAttribute('hidden', flow.gaps === 0);
      },
    };
  };
  const flowAt = (target: EventTarget | null): DiagramFlow | undefined => {
    const button = target instanceof Element ? target.closest('.flow') : null;
    return button === null ? undefined : flows.get(button);
  };
  const stopAt = (button: HTMLButtonElement | undefined): void => {
    for (const row of rows.values()) setAttribute(row.button, 'tabindex', row.button === button ? '0' : '-1');
  };

  list.addEventListener('click', (event) => {
    const flow = flowAt(event.target);
    if (flow !== undefined) asks.go(flow, event.detail !== 1);
  });
  list.addEventListener('pointerover', (event) => asks.point(flowAt(event.target)));
  list.addEventListener('pointerleave', () => asks.point(undefined));
  list.addEventListener('focusin', (event) => {
    stopAt(event.target as HTMLButtonElement);
    asks.point(flowAt(event.target));
  });
  list.addEventListener('focusout', () => asks.point(undefined));
  list.addEventListener('keydown', (event) => {
    const buttons = [...rows.values()].map((row) => row.button);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    buttons[next]?.focus();
    event.preventDefault();
  });

  return {
    element,
    update(next) {
      element.toggleAttribute('hidden', next.length === 0);
      setText(count, String(next.length));
      arrange(
        list,
        keyed(next, ({ id }) => id),
        rows,
        make,
      );
      const buttons = [...rows.values()].map((row) => row.button);
      if (!buttons.some((button) => button.tabIndex === 0)) stopAt(buttons[0]);
    },
    open(open) {
      if (element.open !== open) element.open = open;
    },
    mark(id) {
      for (const [key, { button }] of rows) setAttribute(button, 'aria-current', key === id ? 'true' : null);
    },
    point(drawn) {
      for (const { button } of rows.values())
        setAttribute(button, 'data-pointed', flows.get(button)?.drawn === drawn ? 'true' : null);
    },
  };
}
