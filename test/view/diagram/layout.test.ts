import assert from 'node:assert/strict';
import { instance } from '@viz-js/viz';
import fc from 'fast-check';
import type { Model } from '../../../language/model/model.ts';
import { boxesOf, type Boxes } from '../../../server/view/diagram/boxes.ts';
import { contains, grown, holds, overlap } from '../../../server/view/diagram/curves.ts';
import { dotForLayout } from '../../../server/view/diagram/dot.ts';
import type { Point, Rectangle } from '../../../server/view/diagram/geometry.ts';
import { graphOf, type Graph } from '../../../server/view/diagram/graph.ts';
import { layOut, type Placed } from '../../../server/view/diagram/layout.ts';
import { Layouts } from '../../../server/view/diagram/layouts.ts';
import { isWithin } from '../../../server/view/diagram/outline.ts';
import { boundary, element, flow, modelOf, payroll } from '../sample.ts';
import { modelOfZones, models } from './generated.ts';

const layouts = new Layouts();

interface Laid extends Placed {
  readonly graph: Graph;
  readonly boxes: Boxes;
}

async function laidOut(model: Model): Promise<Laid> {
  const graph = graphOf(model);
  const boxes = boxesOf(graph, true);
  const layout = await layOut(graph, boxes, layouts);
  assert.ok('geometry' in layout, 'failure' in layout ? layout.failure : '');
  return { graph, boxes, ...layout };
}

describe('The layout of a diagram', () => {
  it('gives each part the size that it asks for', async () => {
    const { boxes, geometry } = await laidOut(payroll().analysis.model);
    assert.deepEqual(
      geometry.nodes.map(({ width, height }) => [width, height]),
      boxes.nodes.map(({ width, height }) => [width, height]),
    );
  });

  it('lets nothing overlap, keeps parts in their boundaries, and ends arrows at their parts', async function () {
    this.timeout(60_000);
    const drawable = models.filter(({ elements, boundaries }) => elements.length + boundaries.length > 0);
    await fc.assert(
      fc.asyncProperty(drawable, async (model) => inOrder(await laidOut(model))),
      { numRuns: 60 },
    );
  });

  it('does so for a large graph, too', async function () {
    this.timeout(60_000);
    inOrder(await laidOut(modelOfZones(2, 12)));
  });

  it('gives Graphviz none of the texts', () => {
    const zone = boundary('Zone', undefined, 'ZoneTitle');
    const [a, b] = [element('process', 'A', zone, undefined, 'FirstTitle'), element('store', 'B')];
    const graph = graphOf(modelOf({ boundaries: [zone], elements: [a, b], flows: [flow(a, b)] }));
    assert.doesNotMatch(dotForLayout(graph, boxesOf(graph, false), 'rankdir=TB;newrank=false;'), /Title|Zone|A\b/);
  });

  it('is the same for texts of the same size', async () => {
    const titled = (title: string): Promise<Laid> =>
      laidOut(modelOf({ elements: [element('process', 'A', undefined, undefined, title)] }));
    const one = await titled('Web one');
    const other = await titled('Web two');
    assert.equal(one.geometry, other.geometry);
    assert.notEqual(one.geometry, (await titled('Web one and two')).geometry);
  });

  it('is not half chosen when nobody waits for it any more', async () => {
    const graph = graphOf(payroll().analysis.model);
    const boxes = boxesOf(graph, false);
    const given = new AbortController();
    const impatient = new Layouts(async () => {
      given.abort();
      return instance();
    });
    const late = await layOut(graph, boxes, impatient, { signal: given.signal });
    assert.ok('failure' in late);
    const whole = await layOut(graph, boxes, impatient);
    assert.deepEqual(whole, await layOut(graph, boxes, new Layouts()));
  });

  it('says that there is nothing to draw, or too much', async () => {
    const reason = async (model: Model): Promise<string> => {
      const graph = graphOf(model);
      const layout = await layOut(graph, boxesOf(graph, false), layouts);
      return 'failure' in layout ? layout.failure : '';
    };
    assert.equal(await reason(modelOf({})), 'There is nothing to draw: the model has no parts yet.');
    const crowd = Array.from({ length: 401 }, (_, index) => element('actor', `A${index}`));
    assert.match(
      await reason(modelOf({ elements: crowd })),
      /^This diagram would have 401 parts and 0 arrows, and no more/,
    );
  });
});

function inOrder({ graph, geometry, places }: Laid): void {
  const { nodes, clusters, edges } = geometry;
  nodes.forEach((node, index) => {
    for (const other of nodes.slice(index + 1)) assert.ok(!overlap(node, other), 'two parts overlap');
    clusters.forEach((cluster, at) => {
      const inside = isWithin(graph.nodes[index]!.part, graph.clusters[at]!);
      assert.equal(overlap(node, cluster), inside, 'a part is in another boundary, or out of its own');
      if (inside) assert.ok(holds(cluster, node), 'a part sticks out of its boundary');
    });
  });
  clusters.forEach((cluster, index) => {
    for (const [at, other] of clusters.entries()) {
      if (at === index) continue;
      const [inner, outer] = [graph.clusters[index]!, graph.clusters[at]!];
      if (isWithin(inner, outer)) assert.ok(holds(other, cluster), 'a boundary sticks out of another');
      else if (!isWithin(outer, inner)) assert.ok(!overlap(other, cluster), 'two boundaries overlap');
    }
  });
  const nodeAt = new Map(graph.nodes.map(({ part }, index) => [part, nodes[index]!]));
  graph.edges.forEach(({ source, target }, index) => {
    assert.ok(touches(edges[index]!.points[0]!, nodeAt.get(source)!), 'an arrow starts elsewhere');
    assert.ok(touches(edges[index]!.tip, nodeAt.get(target)!), 'an arrow ends elsewhere');
  });
  const { extent, numbers, headings } = places;
  for (const place of [...nodes, ...clusters, ...headings]) assert.ok(holds(grown(extent, 1), place));
  for (const number of numbers) assert.ok(contains(extent, number), 'a number is outside');
}

function touches(point: Point, box: Rectangle): boolean {
  return contains(grown(box, 2), point) && !contains(grown(box, -3), point);
}
