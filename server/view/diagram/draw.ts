/**
 * The diagram as SVG. It has no colours of its own; a style sheet gives them to these classes:
 *
 * - `diagram-boundary`, `diagram-part` and `diagram-flow` are the groups with `data-id`. Besides, a part has its kind
 *   (`actor`, `process`, `store`, `external`, or `boundary` where one is folded or empty), a boundary `untrusted`, a flow
 *   `crosses-boundary` or `crosses-provider`, and each of them `has-gaps`.
 * - In parts and boundaries: `diagram-shape` is the outline, `diagram-ground` what a store is filled with,
 *   `diagram-person` an actor's picture, `diagram-title` and `diagram-note` the texts.
 * - In flows: `diagram-hit` is a broad line that is not seen, `diagram-line` the line, `diagram-head` the arrow's head,
 *   `diagram-answer` the open head at the start of a flow that returns data, `diagram-crossing` a dot on each line that it
 *   crosses, `diagram-number` the group of its number with `diagram-badge` and `diagram-digits`.
 * - `diagram-gaps` is the group of a mark of gaps, with `diagram-gaps-ground` and `diagram-gaps-count`.
 * - `diagram-owners` is a bar of `diagram-owner`s, each with the owner's class (`provider`, `shared`, `customer`,
 *   `nobody`) and in it `diagram-field`, `diagram-half` or `diagram-under`, and `diagram-count`.
 * - `diagram-fold` opens or closes the boundary of its group: `diagram-fold-ground` and `diagram-fold-sign`.
 */
import { Surroundings } from '../../../language/analysis/surroundings.ts';
import { barRoom, noteFont, noteLine, personRoom, titleFont, titleLine, type Box, type Boxes } from './boxes.ts';
import { crossingOf, strongest } from './crossing.ts';
import type { Geometry, Rectangle } from './geometry.ts';
import type { Graph, GraphNode } from './graph.ts';
import type { Part } from './outline.ts';
import { barHeight, ownerBar } from './owner-bar.ts';
import { foldSign, gapsMark } from './marks.ts';
import { drawFlow } from './draw-flow.ts';
import type { Places } from './places.ts';
import { person, shapeOf } from './shapes.ts';
import { subjectsOf, type Standing, type StandingOf } from './standing.ts';
import { classes, element, escaped } from './svg.ts';

export interface Drawing {
  readonly graph: Graph;
  readonly boxes: Boxes;
  readonly geometry: Geometry;
  readonly places: Places;
}

export interface Style {
  /** Whether each part shows who owns its defenses. */
  readonly bars: boolean;
  /** Whether it is for a page on which it can be pointed at. */
  readonly live: boolean;
}

/** The groups of all that is drawn, without the `svg` around them. */
export function draw({ graph, boxes, geometry, places }: Drawing, standingOf: StandingOf, style: Style): string[] {
  const surroundings = new Surroundings();
  const nodeAt = new Map(graph.nodes.map(({ part }, index) => [part, geometry.nodes[index]]));
  return [
    ...graph.clusters.map((part, index) =>
      drawCluster(
        part,
        boxes.headings[index]!,
        geometry.clusters[index]!,
        places.headings[index]!,
        standingOf([part.subject]),
        style,
      ),
    ),
    ...graph.edges.map((edge, index) =>
      drawFlow(
        {
          edge,
          curve: geometry.edges[index]!,
          source: nodeAt.get(edge.source)!,
          target: nodeAt.get(edge.target)!,
          number: places.numbers[index]!,
          crossings: places.crossings[index] ?? [],
          crosses: strongest(edge.flows.map(({ flow }) => crossingOf(flow, surroundings))),
          standing: standingOf(edge.flows.map(({ flow }) => flow)),
        },
        style,
      ),
    ),
    ...graph.nodes.map((node, index) =>
      drawNode(node, boxes.nodes[index]!, geometry.nodes[index]!, standingOf(subjectsOf(node)), style),
    ),
  ];
}

function drawCluster(
  { id, subject }: Part,
  { title, note }: Box,
  place: Rectangle,
  heading: Rectangle,
  { gaps }: Standing,
  { live }: Style,
): string {
  const untrusted = subject.kind === 'boundary' && subject.untrusted;
  const left = heading.x + (live ? 20 : 0);
  return element(
    'g',
    { class: classes('diagram-boundary', untrusted && 'untrusted', gaps > 0 && 'has-gaps'), 'data-id': id },
    shapeOf('boundary', place),
    ...(live ? [foldSign({ x: heading.x, y: heading.y + 1 }, true)] : []),
    ...textLines(title, note, { x: left, y: heading.y }, 'start'),
    ...(gaps > 0 ? [gapsMark(gaps, { x: place.x + place.width - 18, y: place.y })] : []),
  );
}

function drawNode(
  { part: { id, subject }, folded }: GraphNode,
  { title, note }: Box,
  place: Rectangle,
  { gaps, owners }: Standing,
  { bars, live }: Style,
): string {
  const { kind } = subject;
  const hasBar = bars && owners.length > 0;
  const texts = title.length * titleLine + note.length * noteLine;
  const free = place.height - texts - (hasBar ? barRoom : 0);
  const top = place.y + free / 2;
  const shift = kind === 'actor' ? personRoom / 2 : 0;
  const middle = place.x + place.width / 2 + shift;
  const inset = kind === 'process' ? 20 : 10;
  const untrusted = kind === 'boundary' && subject.untrusted;
  return element(
    'g',
    {
      class: classes('diagram-part', kind, folded && 'folded', untrusted && 'untrusted', gaps > 0 && 'has-gaps'),
      'data-id': id,
    },
    shapeOf(kind, place),
    ...(kind === 'actor' ? [person({ x: place.x + 12, y: top + texts / 2 - 10 })] : []),
    ...(folded && live ? [foldSign({ x: place.x + 8, y: place.y + 8 }, false)] : []),
    ...textLines(title, note, { x: middle, y: top }, 'middle'),
    ...(hasBar
      ? [
          ownerBar(owners, {
            x: place.x + inset,
            y: place.y + place.height - barHeight - 8,
            width: place.width - 2 * inset,
          }),
        ]
      : []),
    ...(gaps > 0 ? [gapsMark(gaps, { x: place.x + place.width - (kind === 'process' ? 14 : 4), y: place.y })] : []),
  );
}

function textLines(
  title: readonly string[],
  note: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  anchor: 'start' | 'middle',
): string[] {
  const line = (name: string, text: string, baseline: number, size: number): string =>
    element('text', { class: name, x, y: baseline, 'font-size': size, 'text-anchor': anchor }, escaped(text));
  const noteTop = y + title.length * titleLine;
  return [
    ...title.map((text, index) => line('diagram-title', text, y + index * titleLine + 13, titleFont.size)),
    ...note.map((text, index) => line('diagram-note', text, noteTop + index * noteLine + 11, noteFont.size)),
  ];
}
