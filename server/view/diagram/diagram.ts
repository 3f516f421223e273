import type { Analysis } from '../../../language/analysis/analysis.ts';
import { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { Diagram, DiagramFlow, DiagramPart, DiagramQuery } from '../../protocol/diagram.ts';
import type { Viewing } from '../viewing.ts';
import { boxesOf } from './boxes.ts';
import { crossingOf } from './crossing.ts';
import { grown } from './curves.ts';
import { endsText, flowLines, flowNote, partLines } from './describe.ts';
import { draw } from './draw.ts';
import { graphOf, type Graph, type GraphEdge } from './graph.ts';
import { layOut } from './layout.ts';
import type { Layouts } from './layouts.ts';
import { isFoldable, type NumberedFlow, type Part } from './outline.ts';
import { standingsOf, subjectsOf, type StandingOf } from './standing.ts';
import { element } from './svg.ts';

/** Room around the drawing for what stands on its edges. */
const margin = 16;

/**
 * The data-flow diagram of the panel. `focus` is the row that the cursor is at: in a large model it decides what is open.
 * Once the signal is given, nothing is laid out any more.
 */
export async function diagramOf(
  analysis: Analysis,
  viewing: Viewing,
  { opened, closed, overlay = false, wide }: DiagramQuery,
  focus: string | undefined,
  layouts: Layouts,
  signal?: AbortSignal,
): Promise<Diagram> {
  const graph = graphOf(analysis.model, { opened, closed, focus });
  const boxes = boxesOf(graph, overlay);
  const standingOf = standingsOf(analysis);
  const layout = await layOut(graph, boxes, layouts, { wide, signal });
  if ('failure' in layout) return { ...nothing, folding: graph.folds, failure: layout.failure };
  const drawing = { graph, boxes, ...layout };
  const { x, y, width, height } = grown(drawing.places.extent, margin);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'diagram',
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
  };
  const svg = element('svg', attributes, ...draw(drawing, standingOf, { bars: overlay, live: true }));
  return {
    view: 'diagram',
    svg,
    width,
    height,
    parts: partsOf(graph, standingOf, viewing),
    flows: flowsOf(graph.edges, standingOf, viewing),
    folding: graph.folds,
    failure: null,
  };
}

const nothing = { view: 'diagram', svg: '', width: 0, height: 0, parts: [], flows: [] } as const;

function partsOf(graph: Graph, standingOf: StandingOf, viewing: Viewing): DiagramPart[] {
  const surroundings = new Surroundings();
  const nodes = new Map(graph.nodes.map((node) => [node.part, node]));
  return graph.parts.map((part): DiagramPart => {
    const { id, subject, parent } = part;
    const node = nodes.get(part);
    const folded = node?.folded ?? false;
    const standing = standingOf(node === undefined ? [subject] : subjectsOf(node));
    const lines = partLines(subject, folded ? node : undefined, standing, surroundings);
    return {
      id,
      kind: subject.kind,
      name: subject.title,
      label: [subject.title, ...lines].join(', '),
      lines,
      gaps: standing.gaps,
      owners: standing.owners,
      location: viewing.locate(subject.origin),
      boundary: parent?.id ?? null,
      foldable: isFoldable(part),
      folded,
      hidden:
        node === undefined ? [] : [...node.hiddenParts, ...node.hiddenFlows].map((one: Part | NumberedFlow) => one.id),
    };
  });
}

function flowsOf(edges: readonly GraphEdge[], standingOf: StandingOf, viewing: Viewing): DiagramFlow[] {
  const surroundings = new Surroundings();
  const drawn = edges.flatMap((edge) => edge.flows.map((numbered) => ({ edge, numbered })));
  return drawn
    .sort((a, b) => a.numbered.number - b.numbered.number)
    .map(({ edge, numbered }): DiagramFlow => {
      const { flow, id, number } = numbered;
      const standing = standingOf([flow]);
      const lines = flowLines(numbered, standing, surroundings);
      return {
        number,
        id,
        name: endsText(flow),
        note: flowNote(flow),
        label: [`${flow.source.title} to ${flow.target.title}`, ...lines].join(', '),
        lines,
        gaps: standing.gaps,
        crosses: crossingOf(flow, surroundings),
        location: viewing.locate(flow.origin),
        drawn: edge.id,
        ends: [edge.source.id, edge.target.id],
      };
    });
}
