import type { Model } from '../../../language/model/model.ts';
import { foldingOf, type Wishes } from './folding.ts';
import { outlineOf, type NumberedFlow, type Part } from './outline.ts';

/** What is drawn, as boxes and arrows: which boundaries are folded is decided, where anything stands is not. */
export interface Graph {
  /** All that is drawn but flows, in the order of the text. */
  readonly parts: readonly Part[];
  /** Of these, elements, folded boundaries, and boundaries with nothing in them. */
  readonly nodes: readonly GraphNode[];
  /** Of these, open boundaries: each before those in it. */
  readonly clusters: readonly Part[];
  readonly edges: readonly GraphEdge[];
  /** Whether there are so many parts that boundaries fold by themselves. */
  readonly folds: boolean;
}

export interface GraphNode {
  readonly part: Part;
  readonly folded: boolean;
  /** What it stands for besides itself while it is folded. */
  readonly hiddenParts: readonly Part[];
  readonly hiddenFlows: readonly NumberedFlow[];
}

/** An arrow: one flow, or all from one node to another where one of them is folded. */
export interface GraphEdge {
  /** The id of the flow; a made one for several. */
  readonly id: string;
  readonly source: Part;
  readonly target: Part;
  /** At least one, by number. */
  readonly flows: readonly [NumberedFlow, ...NumberedFlow[]];
}

export function graphOf(model: Model, wishes: Wishes = allOpen): Graph {
  const outline = outlineOf(model);
  const { folds, open } = foldingOf(outline, wishes);
  const shown = new Map<Part, Part>();
  const hidden = new Map<Part, Part[]>();
  for (const part of outline.parts) {
    const around = part.parent && shown.get(part.parent);
    const folded = around === undefined || open.has(around) ? undefined : around;
    shown.set(part, folded ?? part);
    if (folded === undefined) hidden.set(part, []);
    else hidden.get(folded)?.push(part);
  }
  const standsFor = (part: Part): Part => shown.get(part) ?? part;
  const within = Map.groupBy(outline.flows, ({ source, target }) => {
    const [from, to] = [standsFor(source), standsFor(target)];
    return from === to && from !== source ? from : undefined;
  });
  const parts = outline.parts.filter((part) => standsFor(part) === part);
  return {
    parts,
    nodes: parts
      .filter((part) => !open.has(part))
      .map((part) => ({
        part,
        folded: part.children.length > 0,
        hiddenParts: hidden.get(part) ?? [],
        hiddenFlows: within.get(part) ?? [],
      })),
    clusters: parts.filter((part) => open.has(part)),
    edges: edgesOf(within.get(undefined) ?? [], standsFor),
    folds,
  };
}

const allOpen: Wishes = { opened: [], closed: [], focus: undefined };

function edgesOf(flows: readonly NumberedFlow[], standsFor: (part: Part) => Part): GraphEdge[] {
  const edges = Map.groupBy(flows, (flow) => {
    const [source, target] = [standsFor(flow.source), standsFor(flow.target)];
    const alone = source === flow.source && target === flow.target;
    return alone ? flow.id : `flows ${source.id} → ${target.id}`;
  });
  return [...edges].flatMap(([id, [first, ...rest]]): GraphEdge[] => {
    if (first === undefined) return [];
    const ends = { source: standsFor(first.source), target: standsFor(first.target) };
    return [{ id: rest.length === 0 ? first.id : id, ...ends, flows: [first, ...rest] }];
  });
}
