import { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { Boundary, Element } from '../../../language/model/model.ts';
import { runsOn } from '../split.ts';
import { counted, modelWord } from '../words.ts';
import type { Graph, GraphNode } from './graph.ts';
import type { Part } from './outline.ts';
import { textWidth, type Font } from './text-width.ts';
import { wrapped } from './wrap.ts';

/** The texts of a part as they are drawn, and how much room they take with all that is drawn around them, in pixels. */
export interface Box {
  readonly title: readonly string[];
  readonly note: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface Boxes {
  /** In the order of the graph's nodes. */
  readonly nodes: readonly Box[];
  /** The headings of open boundaries, in the order of the graph's clusters. */
  readonly headings: readonly Box[];
}

export const titleFont: Font = { size: 13, bold: true };
export const noteFont: Font = { size: 11 };
export const titleLine = 17;
export const noteLine = 14;
/** What the bar of owners takes at the lower edge of a part. */
export const barRoom = 22;
/** What the person beside an actor's name takes. */
export const personRoom = 26;

const titleRoom = { width: 150, lines: 2 };
const noteRoom = { width: 162, lines: 2 };
const headingRoom = { width: 240, lines: 1 };
const padding = { x: 14, y: 10 };
/** The round ends of a process, the sign that opens a folded boundary, and the person beside an actor's name. */
const extraWidth = { process: 14, boundary: 24, actor: personRoom, store: 0, external: 0 };
const leastWidth = 120;

/** Sizes depend on the texts alone, not on how anything stands: so nothing moves when a gap closes. */
export function boxesOf(graph: Graph, withBars: boolean): Boxes {
  const surroundings = new Surroundings();
  return {
    nodes: graph.nodes.map((node) => nodeBox(node, surroundings, withBars)),
    headings: graph.clusters.map((part) => headingBox(part, surroundings)),
  };
}

function nodeBox(node: GraphNode, surroundings: Surroundings, withBars: boolean): Box {
  const { subject } = node.part;
  const title = wrapped(subject.title, titleFont, titleRoom);
  const notes = [placeText(subject, surroundings), contentsText(node)].filter((text) => text !== '');
  const note = notes.flatMap((text) => wrapped(text, noteFont, noteRoom));
  const widest = Math.max(...title.map((l) => textWidth(l, titleFont)), ...note.map((l) => textWidth(l, noteFont)));
  const width = Math.max(leastWidth, widest + 2 * padding.x + extraWidth[subject.kind]);
  const height = 2 * padding.y + title.length * titleLine + note.length * noteLine + (withBars ? barRoom : 0);
  return { title, note, width: even(width), height: even(height) };
}

function headingBox({ subject }: Part, surroundings: Surroundings): Box {
  const title = wrapped(subject.title, titleFont, headingRoom);
  const place = placeText(subject, surroundings);
  const note = place === '' ? [] : wrapped(place, noteFont, headingRoom);
  const widest = Math.max(...title.map((l) => textWidth(l, titleFont)), ...note.map((l) => textWidth(l, noteFont)));
  const markRoom = 34;
  return { title, note, width: even(widest + markRoom), height: 22 + note.length * noteLine };
}

/**
 * On what it runs, and at whose. The provider goes without saying where the boundary around says it, and so does what is
 * called as the part is.
 */
export function placeText(subject: Boundary | Element, surroundings: Surroundings): string {
  const trust = subject.kind === 'boundary' && subject.untrusted ? ['untrusted'] : [];
  const { place } = subject;
  const around = surroundings.in(subject.parent).place;
  const provider = place?.type === 'service' ? place.service.provider : undefined;
  const said =
    provider === undefined ||
    provider.title === subject.title ||
    (place?.type === 'service' && provider.title === place.service.title) ||
    (around?.type === 'provider' && around.provider.id === provider.id);
  return [...trust, ...whereIt(subject), ...(said ? [] : [provider.title])].join(' · ');
}

function whereIt(subject: Boundary | Element): string[] {
  const { place, title } = subject;
  if (place?.type !== 'service' || place.service.title !== title) return runsOn(subject);
  return place.service.model === undefined ? [] : [modelWord(place.service.model)];
}

function contentsText({ folded, hiddenParts }: GraphNode): string {
  if (!folded) return '';
  return counted(hiddenParts.filter(({ subject }) => subject.kind !== 'boundary').length, 'part');
}

/** Half of it is whole, too, so that lines are sharp. */
function even(pixels: number): number {
  return 2 * Math.ceil(pixels / 2);
}
