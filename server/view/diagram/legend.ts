import { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { OwnerTotal } from '../../protocol.ts';
import { noteFont, noteLine } from './boxes.ts';
import { crossingOf, type Crossing } from './crossing.ts';
import { endsText, flowNote } from './describe.ts';
import { drawNumber } from './draw-flow.ts';
import type { GraphEdge } from './graph.ts';
import { numberWidth } from './numbers.ts';
import { ownerSegment } from './owner-bar.ts';
import { person } from './shapes.ts';
import type { StandingOf } from './standing.ts';
import { classes, element, escaped } from './svg.ts';
import { textWidth, type Font } from './text-width.ts';
import { wrapped } from './wrap.ts';

/** A part of the page that is so high, drawn from its upper left corner. */
export interface Block {
  readonly height: number;
  readonly markup: string;
}

const endsFont: Font = { size: 12, bold: true };
const endsLine = 16;
const columnGap = 28;
const leastColumn = 320;
const numberRoom = 44;

/** The flows by their numbers, in as many columns as there is room for. */
export function flowLegend(edges: readonly GraphEdge[], standingOf: StandingOf, width: number): Block {
  const alone = edges
    .flatMap((edge) => edge.flows.map((flow): GraphEdge => ({ ...edge, flows: [flow] })))
    .sort((a, b) => a.flows[0].number - b.flows[0].number);
  const columns = Math.max(1, Math.min(4, Math.floor((width + columnGap) / (leastColumn + columnGap))));
  const columnWidth = (width + columnGap) / columns - columnGap;
  const inColumn = Math.ceil(alone.length / columns);
  const surroundings = new Surroundings();
  let height = 0;
  const markup: string[] = [];
  for (let column = 0; column < columns; column++) {
    let y = 0;
    for (const edge of alone.slice(column * inColumn, (column + 1) * inColumn)) {
      const entry = flowEntry(edge, standingOf, surroundings, columnWidth);
      markup.push(at(column * (columnWidth + columnGap), y, entry.markup));
      y += entry.height;
    }
    height = Math.max(height, y);
  }
  return { height, markup: markup.join('') };
}

function flowEntry(edge: GraphEdge, standingOf: StandingOf, surroundings: Surroundings, width: number): Block {
  const [{ flow }] = edge.flows;
  const crosses = crossingOf(flow, surroundings);
  const room = width - numberRoom;
  const ends = wrapped(endsText(flow), endsFont, { width: room, lines: 2 });
  const text = flowNote(flow);
  const note = text === '' ? [] : wrapped(text, noteFont, { width: room, lines: 3 });
  const lines = [
    ...ends.map((line, index) => label('diagram-title', line, numberRoom, 12 + index * endsLine, endsFont)),
    ...note.map((line, index) =>
      label('diagram-note', line, numberRoom, ends.length * endsLine + 11 + index * noteLine, noteFont),
    ),
  ];
  const number = drawNumber(edge, { x: numberWidth(edge) / 2, y: 8 }, standingOf([flow]).gaps);
  return {
    height: ends.length * endsLine + note.length * noteLine + 10,
    markup: element(
      'g',
      { class: classes('diagram-entry', crosses !== null && `crosses-${crosses}`) },
      number,
      ...lines,
    ),
  };
}

/** Whose the defenses are, and what the signs mean. */
export function keyLegend(totals: readonly OwnerTotal[], width: number): Block {
  const owners = totals.map((total): Sign => {
    const swatch = ownerSegment(total, { x: 0, y: -11, width: 22, height: 14 }, total.letter);
    return { drawing: swatch, room: 28, text: `${total.word} ${total.count}` };
  });
  const rows = [...inRows(owners, width), ...inRows(signs, width)];
  return {
    height: rows.length * rowHeight,
    markup: rows.map((row, index) => at(0, index * rowHeight + 14, row)).join(''),
  };
}

interface Sign {
  readonly drawing: string;
  readonly room: number;
  readonly text: string;
}

const rowHeight = 24;
const signFont: Font = { size: 11 };

function inRows(all: readonly Sign[], width: number): string[] {
  const rows: string[][] = [[]];
  let x = 0;
  for (const { drawing, room, text } of all) {
    const needed = room + textWidth(text, signFont) + 20;
    if (x > 0 && x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push(at(x, 0, drawing + label('diagram-note', text, room, 0, signFont)));
    x += needed;
  }
  return rows.map((row) => row.join(''));
}

const line = (crosses: Crossing): string =>
  element(
    'g',
    { class: classes('diagram-flow', crosses !== null && `crosses-${crosses}`) },
    element('path', { class: 'diagram-line', d: 'M0 -4H22' }),
    element('path', { class: 'diagram-head', d: 'M30 -4L21 0V-8Z' }),
    ...(crosses === null ? [] : [element('circle', { class: 'diagram-crossing', cx: 10, cy: -4, r: 3.5 })]),
  );

const part = (...shapes: readonly string[]): string => element('g', { class: 'diagram-part' }, ...shapes);
const box = { class: 'diagram-shape', x: 1, y: -11, width: 22, height: 14 };

const signs: readonly Sign[] = [
  { drawing: part(element('rect', { ...box, rx: 7 })), room: 30, text: 'process' },
  { drawing: part(element('path', { class: 'diagram-shape', d: 'M1 -11H23M1 3H23' })), room: 30, text: 'store' },
  { drawing: part(element('rect', box)), room: 30, text: 'external' },
  { drawing: person({ x: 2, y: -15 }), room: 26, text: 'actor' },
  {
    drawing: element('g', { class: 'diagram-boundary' }, element('rect', { ...box, rx: 3 })),
    room: 30,
    text: 'boundary',
  },
  {
    drawing: element('g', { class: 'diagram-boundary untrusted' }, element('rect', { ...box, rx: 3 })),
    room: 30,
    text: 'untrusted',
  },
  { drawing: line(null), room: 36, text: 'flow' },
  { drawing: line('boundary'), room: 36, text: 'crosses a boundary' },
  { drawing: line('provider'), room: 36, text: 'goes to another provider' },
  {
    drawing: element('path', { class: 'diagram-line', d: 'M30 -4H7M12 -8L6 -4L12 0' }),
    room: 36,
    text: 'returns data',
  },
];

function label(name: string, text: string, x: number, y: number, font: Font): string {
  return element('text', { class: name, x, y, 'font-size': font.size }, escaped(text));
}

function at(x: number, y: number, markup: string): string {
  return element('g', { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` }, markup);
}
