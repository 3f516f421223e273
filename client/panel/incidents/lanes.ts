import type { AtCursor, Location } from '../../../server/protocol.ts';
import type { IncidentLane, Incidents, IncidentStage, IncidentStep } from '../../../server/protocol/incidents.ts';
import { arrange, create, keyed, setAttribute, setStyle, setText, type Shown } from '../dom.ts';
import { onGo } from '../go-to.ts';
import type { Around } from '../view.ts';

export interface Lanes {
  readonly element: HTMLElement;
  update(incidents: Incidents): void;
  /** The cursor stands on a stage of yours, or it does not. */
  follow(at: AtCursor | null): void;
  /** Brings that stage into sight. */
  show(): void;
}

type Reveal = Pick<Around, 'reveal'>;

/** A table of lanes against stages; where it is narrow, each lane is a list of its stages. */
export function createLanes(around: Reveal): Lanes {
  const headings = new Map<string, Shown<IncidentStage>>();
  const lanes = new Map<string, Lane>();
  const head = create('div', { class: 'lane-head', role: 'row' }, create('div', { role: 'columnheader' }, 'Who'));
  const element = create('div', { class: 'lanes', role: 'table', 'aria-label': 'Who responds, stage by stage' }, head);
  let at: AtCursor | null = null;

  const follow = (): void => {
    for (const [id, lane] of lanes) lane.highlight(id === 'you' ? at?.stage : undefined);
  };
  return {
    element,
    update(incidents) {
      const titles = new Map(incidents.stages.map(({ id, title }) => [id, title]));
      setStyle(element, '--stages', String(incidents.stages.length));
      setStyle(element, '--lanes', String(incidents.lanes.length));
      arrange(head, keyed(incidents.stages, idOf), headings, createHeading, 1);
      const shown = new Map(incidents.lanes.map((lane) => [lane.id, { lane, titles }]));
      arrange(element, shown, lanes, (first) => createLane(first, around), 1);
      follow();
    },
    follow(next) {
      at = next;
      follow();
    },
    show: () => element.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function createHeading(): Shown<IncidentStage> {
  const title = create('span', { class: 'stage-title' });
  const note = create('span', { class: 'quiet' });
  return {
    element: create('div', { role: 'columnheader' }, title, ' ', note),
    update(stage) {
      setText(title, stage.title);
      setText(note, stage.note);
    },
  };
}

interface ShownLane {
  readonly lane: IncidentLane;
  readonly titles: ReadonlyMap<string, string>;
}

interface Lane extends Shown<ShownLane> {
  highlight(stage: string | undefined): void;
}

function createLane({ lane: { kind } }: ShownLane, around: Reveal): Lane {
  let location: Location | undefined;
  const title = create('span', { class: 'lane-title' });
  const note = create('span', { class: 'quiet' });
  const head = create('button', { type: 'button', class: 'lane-name' }, title, ' ', note);
  onGo(head, around, () => location);
  const steps = new Map<string, Shown<ShownStep>>();
  const element = create('div', { class: `lane ${kind}`, role: 'row' }, create('div', { role: 'rowheader' }, head));
  return {
    element,
    update({ lane, titles }) {
      location = lane.location;
      setText(title, lane.title);
      setText(note, lane.note);
      const shown = new Map(lane.steps.map((step) => [step.stage, { step, title: titles.get(step.stage) ?? '' }]));
      arrange(element, shown, steps, () => createStep(around), 1);
    },
    highlight(stage) {
      for (const [id, step] of steps) setAttribute(step.element, 'aria-current', id === stage ? 'true' : null);
    },
  };
}

interface ShownStep {
  readonly step: IncidentStep;
  /** That of its stage. */
  readonly title: string;
}

function createStep(around: Reveal): Shown<ShownStep> {
  let location: Location | undefined;
  const stage = create('span', { class: 'stage-title' });
  const who = create('span', { class: 'who' });
  const text = create('span', { class: 'step-text' });
  const words = create('span', { class: 'step-words' }, who, ' ', text);
  const button = create('button', { type: 'button' }, stage, ' ', words);
  onGo(button, around, () => location);
  const element = create('div', { class: 'step', role: 'cell' }, button);
  return {
    element,
    update({ step, title }) {
      location = step.location;
      setAttribute(element, 'data-state', step.state);
      setAttribute(button, 'aria-label', step.label);
      setText(stage, title);
      setText(who, step.who);
      setText(text, step.text);
    },
  };
}
