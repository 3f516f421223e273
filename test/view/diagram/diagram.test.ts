import assert from 'node:assert/strict';
import type { Analysis } from '../../../language/analysis/analysis.ts';
import type { Diagram, DiagramQuery } from '../../../server/protocol/diagram.ts';
import { diagramOf } from '../../../server/view/diagram/diagram.ts';
import { Layouts } from '../../../server/view/diagram/layouts.ts';
import { analysisOf, controls, element, flow, modelOf, obligation, payroll, service, viewing } from '../sample.ts';
import { modelOfZones } from './generated.ts';

const layouts = new Layouts();
const asked: DiagramQuery = { view: 'diagram', opened: [], closed: [] };

function drawn(analysis: Analysis, query: Partial<DiagramQuery> = {}, focus?: string): Promise<Diagram> {
  return diagramOf(analysis, viewing, { ...asked, ...query }, focus, layouts);
}

/** All numbers of the drawing but those of marks of gaps and of owners. */
function geometryIn(svg: string): string {
  return svg.replaceAll(/<g class="diagram-(gaps|owners)".*?<\/g>(?=<|$)/gs, '').replaceAll(' has-gaps', '');
}

describe('The diagram', () => {
  it('has its parts, each boundary before what is in it', async () => {
    const { parts, folding, failure } = await drawn(payroll().analysis);
    assert.deepEqual([folding, failure], [false, null]);
    assert.deepEqual(
      parts.map(({ name, kind, boundary, gaps, foldable }) => [name, kind, boundary, gaps, foldable]),
      [
        ['Internet', 'boundary', null, 0, true],
        ['Employee with a browser', 'actor', 'boundary Internet', 0, false],
        ['Contoso subscription', 'boundary', null, 1, true],
        ['Payroll web app', 'process', 'boundary Subscription', 2, false],
        ['Payroll database', 'store', 'boundary Subscription', 2, false],
      ],
    );
  });

  it('says in words what it shows', async () => {
    const { parts, flows } = await drawn(payroll().analysis);
    const db = parts.find(({ kind }) => kind === 'store')!;
    assert.deepEqual(db.lines, [
      'store Db · Azure SQL Database (PaaS)',
      "8 defenses: 4 provider, 1 shared, 2 yours, 1 nobody's; 2 gaps",
    ]);
    assert.equal(db.label, `Payroll database, ${db.lines.join(', ')}`);
    assert.deepEqual(
      flows.map(({ number, name, note, crosses, drawn: arrow }) => [number, name, note, crosses, arrow]),
      [
        [1, 'Employee with a browser → Payroll web app', '', 'boundary', 'flow Internet.Employee -> Subscription.Web'],
        [2, 'Payroll web app → Payroll database', '', null, 'flow Subscription.Web -> Subscription.Db'],
      ],
    );
    assert.deepEqual(flows[0]!.lines, ['flow 1', 'crosses a boundary', '1 defense: 1 yours; no gap']);
  });

  it('has a group for all that it names, and leads to its source', async () => {
    const { analysis, db } = payroll();
    const { svg, parts, flows } = await drawn(analysis);
    const ids = [...svg.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id!.replaceAll('&#62;', '>'));
    assert.deepEqual(ids.sort(), [...parts.map(({ id }) => id), ...flows.map((one) => one.drawn)].sort());
    assert.deepEqual(parts.at(-1)!.location, viewing.locate(db.origin));
  });

  it('shows whose the defenses are where that is wanted', async () => {
    const { analysis } = payroll();
    const plain = await drawn(analysis);
    const overlay = await drawn(analysis, { overlay: true });
    assert.ok(!plain.svg.includes('diagram-owners'));
    assert.match(overlay.svg, /class="diagram-owner nobody".*?>N 1</s);
    assert.deepEqual(
      overlay.parts.at(-1)!.owners.map(({ letter, count }) => `${letter}${count}`),
      ['P4', 'S1', 'Y2', 'N1'],
    );
  });

  it('does not move when a gap opens or closes', async () => {
    const { analysis } = payroll();
    for (const overlay of [false, true]) {
      const before = await drawn(analysis, { overlay });
      const after = await drawn(analysisOf(analysis.model, []), { overlay });
      assert.notEqual(before.svg, after.svg);
      assert.deepEqual([after.width, after.height], [before.width, before.height]);
      if (!overlay) assert.equal(geometryIn(after.svg), geometryIn(before.svg));
      const lines = (svg: string): string[] => [...svg.matchAll(/class="diagram-line" d="[^"]*"/g)].map(String);
      assert.deepEqual(lines(after.svg), lines(before.svg));
    }
  });

  it('goes across where there is more room for that', async () => {
    const high = await drawn(payroll().analysis);
    const wide = await drawn(payroll().analysis, { wide: true });
    assert.ok(high.height > high.width && wide.width > wide.height);
  });

  it('stands with all that is in it for a folded boundary', async () => {
    const { parts, flows, svg } = await drawn(payroll().analysis, { closed: ['boundary Subscription'] });
    const folded = parts.at(-1)!;
    assert.deepEqual([folded.folded, folded.gaps], [true, 5]);
    assert.deepEqual(folded.hidden, [
      'process Subscription.Web',
      'store Subscription.Db',
      'flow Subscription.Web -> Subscription.Db',
    ]);
    assert.equal(folded.lines[1], 'folded: 2 parts and 1 flow in it');
    assert.deepEqual(
      flows.map(({ number, drawn: arrow }) => [number, arrow]),
      [[1, 'flow Internet.Employee -> Subscription.Web']],
    );
    assert.ok(svg.includes('diagram-part boundary folded has-gaps'));
  });

  it('draws several flows as one arrow between what is folded, and names each', async () => {
    const model = modelOfZones(2, 20);
    const [first] = model.elements;
    const more = { ...model, flows: [...model.flows, flow(first!, model.elements.at(-1)!)] };
    const { flows, svg, folding } = await drawn(analysisOf(more, []));
    assert.equal(folding, true);
    assert.deepEqual(
      flows.map(({ number, drawn: arrow }) => [number, arrow]),
      [20, 40].map((number) => [number, 'flows boundary Zone0 → boundary Zone1']),
    );
    assert.ok(svg.includes('>20, 40</text>'));
  });

  it('tells a flow to another provider from one that crosses a boundary', async () => {
    const there = {
      ...service('aws.S3', 'Amazon S3'),
      provider: { ...payroll().analysis.model.system, id: 'aws' } as never,
    };
    const [here, other] = [
      element('process', 'A', undefined, service('azure.AppService', 'Azure App Service')),
      element('store', 'B', undefined, there),
    ];
    const { flows, svg } = await drawn(
      analysisOf(modelOf({ elements: [here, other], flows: [flow(here, other)] }), []),
    );
    assert.equal(flows[0]!.crosses, 'provider');
    assert.ok(svg.includes('crosses-provider'));
  });

  it('counts the gaps of a flow at its number', async () => {
    const [a, b] = [element('process', 'A'), element('store', 'B')];
    const sent = flow(a, b);
    const gaps = [controls.transit, controls.logging].map((control) =>
      obligation(sent, control, 'customer', 'missing'),
    );
    const { flows, svg } = await drawn(analysisOf(modelOf({ elements: [a, b], flows: [sent] }), gaps));
    assert.equal(flows[0]!.gaps, 2);
    assert.match(svg, /class="diagram-flow has-gaps".*>1<.*>!2</s);
  });

  it('is empty, with a reason, where there is nothing to draw or nobody waits', async () => {
    const none = await drawn(analysisOf(modelOf({}), []));
    assert.deepEqual([none.svg, none.parts, none.flows], ['', [], []]);
    assert.equal(none.failure, 'There is nothing to draw: the model has no parts yet.');
    const late = await diagramOf(payroll().analysis, viewing, asked, undefined, new Layouts(), AbortSignal.abort());
    assert.equal(late.failure, 'The model has changed in the meantime: this diagram is not drawn any more.');
  });
});
