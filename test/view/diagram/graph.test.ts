import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Model } from '../../../language/model/model.ts';
import type { Wishes } from '../../../server/view/diagram/folding.ts';
import { graphOf } from '../../../server/view/diagram/graph.ts';
import { boundary, element, flow, modelOf, payroll } from '../sample.ts';
import { modelOfZones, models } from './generated.ts';

const nothing: Wishes = { opened: [], closed: [], focus: undefined };

function shown(model: Model, wishes: Partial<Wishes> = {}): string[] {
  const graph = graphOf(model, { ...nothing, ...wishes });
  const open = new Set(graph.clusters);
  const folded = new Set(graph.nodes.filter((node) => node.folded).map(({ part }) => part));
  return graph.parts.map(
    (part) => `${part.subject.name}${open.has(part) ? ' open' : folded.has(part) ? ' folded' : ''}`,
  );
}

function arrows(model: Model, wishes: Partial<Wishes> = {}): string[] {
  return graphOf(model, { ...nothing, ...wishes }).edges.map(
    ({ source, target, flows }) =>
      `${source.subject.name} ${flows.map(({ number }) => number).join(',')} ${target.subject.name}`,
  );
}

describe('The graph of a diagram', () => {
  it('is all open for a model of few parts', () => {
    const { model } = payroll().analysis;
    assert.equal(graphOf(model, nothing).folds, false);
    assert.deepEqual(shown(model), ['Internet open', 'Employee', 'Subscription open', 'Web', 'Db']);
    assert.deepEqual(arrows(model), ['Employee 1 Web', 'Web 2 Db']);
  });

  it('knows parts and flows by the ids of their rows', () => {
    const { parts, edges } = graphOf(payroll().analysis.model);
    assert.ok(parts.some(({ id }) => id === 'store Subscription.Db'));
    assert.deepEqual(
      edges.map(({ id }) => id),
      ['flow Internet.Employee -> Subscription.Web', 'flow Subscription.Web -> Subscription.Db'],
    );
  });

  it('stands for what is in a boundary that the user has closed', () => {
    const { model } = payroll().analysis;
    const wishes = { closed: ['boundary Subscription'] };
    assert.deepEqual(shown(model, wishes), ['Internet open', 'Employee', 'Subscription folded']);
    assert.deepEqual(arrows(model, wishes), ['Employee 1 Subscription']);
    const folded = graphOf(model, { ...nothing, ...wishes }).nodes.find((node) => node.folded)!;
    assert.deepEqual(
      [...folded.hiddenParts, ...folded.hiddenFlows].map(({ id }) => id),
      ['process Subscription.Web', 'store Subscription.Db', 'flow Subscription.Web -> Subscription.Db'],
    );
  });

  it('draws flows to and from a folded boundary as one arrow for each direction, with their numbers', () => {
    const zone = boundary('Zone');
    const [a, b, user] = [
      element('process', 'Zone.A', zone),
      element('store', 'Zone.B', zone),
      element('actor', 'User'),
    ];
    const model = modelOf({
      boundaries: [zone],
      elements: [user, a, b],
      flows: [flow(user, a), flow(a, b), flow(user, b), flow(b, user)],
    });
    assert.deepEqual(arrows(model, { closed: ['boundary Zone'] }), ['User 1,3 Zone', 'Zone 4 User']);
    assert.deepEqual(arrows(model), ['User 1 A', 'A 2 B', 'User 3 B', 'B 4 User']);
  });

  it('draws several flows between open parts each by itself, and one to itself', () => {
    const [a, b] = [element('process', 'A'), element('process', 'B')];
    const model = modelOf({ elements: [a, b], flows: [flow(a, b), { ...flow(a, b), id: 'Second' }, flow(a, a)] });
    assert.deepEqual(arrows(model), ['A 1 B', 'A 2 B', 'A 3 A']);
  });

  it('has a boundary with nothing in it as a node that is not folded', () => {
    const { nodes, clusters } = graphOf(modelOf({ boundaries: [boundary('Empty')] }));
    assert.deepEqual([nodes.map(({ folded }) => folded), clusters.length], [[false], 0]);
  });

  it('tells parts of the same name apart', () => {
    const zone = boundary('Zone');
    const twins = [element('store', 'Zone.Db', zone), element('store', 'Zone.Db', zone)];
    const { parts } = graphOf(modelOf({ boundaries: [zone], elements: twins }));
    assert.equal(new Set(parts.map(({ id }) => id)).size, 3);
  });
});

describe('Folding', () => {
  const large = modelOfZones(4, 10);

  it('folds the boundaries of a large model', () => {
    assert.equal(graphOf(large, nothing).folds, true);
    assert.deepEqual(shown(large), ['Zone0 folded', 'Zone1 folded', 'Zone2 folded', 'Zone3 folded']);
    assert.deepEqual(arrows(large), ['Zone0 10 Zone1', 'Zone1 20 Zone2', 'Zone2 30 Zone3']);
  });

  it('keeps outer boundaries open as long as there is an overview', () => {
    const outer = boundary('Outer');
    const inner = Array.from({ length: 3 }, (_, index) => boundary(`Outer.Inner${index}`, outer));
    const elements = inner.flatMap((zone) =>
      Array.from({ length: 10 }, (_, index) => element('store', `${zone.id}.S${index}`, zone)),
    );
    const model = modelOf({ boundaries: [outer, ...inner], elements });
    assert.deepEqual(shown(model), ['Outer open', 'Inner0 folded', 'Inner1 folded', 'Inner2 folded']);
  });

  it('opens what is around the cursor, and the other ends of its flows', () => {
    const open = (focus: string): string[] => shown(large, { focus }).filter((part) => part.endsWith(' open'));
    assert.deepEqual(open('process Zone1.P5'), ['Zone1 open']);
    assert.deepEqual(open('process Zone1.P9'), ['Zone1 open', 'Zone2 open']);
    assert.deepEqual(open('boundary Zone3'), ['Zone3 open']);
    assert.deepEqual(open('flow Zone0.P9 -> Zone1.P0'), ['Zone0 open', 'Zone1 open']);
    assert.deepEqual(open('system Payroll'), []);
  });

  it('leaves neighbors folded where opening them would be too much', () => {
    const wide = modelOfZones(3, 30);
    assert.deepEqual(
      shown(wide, { focus: 'process Zone1.P29' }).filter((part) => part.includes(' ')),
      ['Zone0 folded', 'Zone1 open', 'Zone2 folded'],
    );
  });

  it('does what the user wants, in large models and in small ones', () => {
    const zones = (wishes: Partial<Wishes>): string[] => shown(large, wishes).filter((part) => part.startsWith('Zone'));
    assert.deepEqual(zones({ opened: ['boundary Zone0'] })[0], 'Zone0 open');
    assert.deepEqual(zones({ focus: 'process Zone0.P1', closed: ['boundary Zone0'] })[0], 'Zone0 folded');
    assert.ok(zones({ opened: 'all' }).every((part) => part.endsWith(' open')));
  });

  it('never opens more than can be drawn', () => {
    const huge = modelOfZones(3, 300);
    const { nodes } = graphOf(huge, { ...nothing, opened: ['boundary Zone0', 'boundary Zone1'] });
    assert.equal(nodes.length, 302);
    assert.equal(graphOf(huge, { ...nothing, opened: 'all' }).nodes.length, 3);
  });

  it('changes no number, loses no part and no flow, whatever is folded', () => {
    fc.assert(
      fc.property(models, fc.array(fc.nat(6)), (model, closed) => {
        const wishes = { ...nothing, closed: closed.map((index) => `boundary B${index}`) };
        const { nodes, clusters, edges } = graphOf(model, wishes);
        const parts = [...clusters, ...nodes.flatMap(({ part, hiddenParts }) => [part, ...hiddenParts])];
        assert.equal(new Set(parts).size, model.elements.length + model.boundaries.length);
        const flows = [...edges.flatMap((edge) => edge.flows), ...nodes.flatMap(({ hiddenFlows }) => hiddenFlows)];
        assert.equal(flows.length, model.flows.length);
        for (const { number, flow: one } of flows) assert.equal(model.flows[number - 1], one);
        const ids = [...parts, ...edges].map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        const drawn = new Set(nodes.map(({ part }) => part));
        for (const { source, target } of edges) assert.ok(drawn.has(source) && drawn.has(target));
      }),
    );
  });
});
