import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Analysis } from '../../../language/analysis/analysis.ts';
import { diagramOf } from '../../../server/view/diagram/diagram.ts';
import { Layouts } from '../../../server/view/diagram/layouts.ts';
import { standaloneSvg } from '../../../server/view/diagram/standalone.ts';
import { analysisOf, element, modelOf, obligation, payroll, controls, viewing } from '../sample.ts';
import { hostileTitles, models } from './generated.ts';

const layouts = new Layouts();

const live = async (analysis: Analysis): Promise<string> => {
  const query = { view: 'diagram', opened: [], closed: [], overlay: true } as const;
  const { svg, failure } = await diagramOf(analysis, viewing, query, undefined, layouts);
  assert.equal(failure, null);
  return svg;
};
const standalone = async (analysis: Analysis): Promise<string> => {
  const drawn = await standaloneSvg(analysis, layouts);
  assert.ok('svg' in drawn);
  return drawn.svg;
};

interface Read {
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly texts: string;
}

/** Throws at anything that is not well-formed XML, with its namespaces. */
function read(svg: string): Read {
  const parser = new SaxesParser({ xmlns: true });
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let texts = '';
  parser.on('opentag', ({ name, uri, attributes }) => {
    assert.equal(uri, 'http://www.w3.org/2000/svg');
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    elements.push({ name, attributes: Object.fromEntries(values) });
  });
  parser.on('text', (text) => (texts += text));
  parser.write(svg).close();
  return { elements, texts };
}

describe('The drawing', () => {
  for (const [name, draw] of [
    ['of the panel', live],
    ['that stands alone', standalone],
  ] as const) {
    it(`${name} is well-formed, whatever titles say`, async () => {
      for (const title of hostileTitles) {
        const part = element('process', 'Part', undefined, undefined, title);
        const { elements } = read(await draw(analysisOf(modelOf({ elements: [part] }), [])));
        assert.ok(
          elements.every((one) => !['script', 'img', 'image', 'foreignObject', 'a'].includes(one.name)),
          title,
        );
      }
    });

    it(`${name} is well-formed for any structure`, async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(models, async (model) => {
          const gaps = model.elements.map((part) => obligation(part, controls.logging, 'customer', 'missing'));
          const { elements } = read(await draw(analysisOf(model, gaps)));
          for (const { attributes } of elements)
            for (const [key, value] of Object.entries(attributes))
              assert.doesNotMatch(value, /NaN|undefined|Infinity/, key);
        }),
        { numRuns: 30 },
      );
    });

    it(`${name} refers to nothing and runs nothing`, async () => {
      const { elements } = read(await draw(payroll().analysis));
      for (const { attributes } of elements)
        for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^on|href|^style$|^id$/);
    });
  }

  it('of the panel has no style of its own, and the other has one for light and dark', async () => {
    assert.ok(!(await live(payroll().analysis)).includes('<style'));
    const alone = await standalone(payroll().analysis);
    assert.match(alone, /<style>.*@media screen and \(prefers-color-scheme: dark\)/s);
    assert.ok(!alone.includes('diagram-hit') && !alone.includes('diagram-fold"'));
  });

  it('that stands alone has a title, a description and legends', async () => {
    const { texts, elements } = read(await standalone(payroll().analysis));
    assert.ok(texts.includes('Payroll: data-flow diagram'));
    assert.ok(texts.includes('not ready: 5 gaps. 3 parts, 2 boundaries, 2 flows.'));
    assert.ok(texts.includes('Payroll web app → Payroll database'));
    assert.ok(texts.includes('yours 7'));
    assert.equal(elements[0]!.attributes['role'], 'img');
  });

  it('says what a part runs on, and at whose where nothing around it does', async () => {
    const { texts } = read(await live(payroll().analysis));
    assert.ok(texts.includes('Azure SQL Database (PaaS)'));
    assert.ok(texts.includes('Microsoft Azure'));
    assert.ok(!texts.includes('Azure SQL Database (PaaS) · Microsoft Azure'));
  });

  it('is the same each time', async () => {
    const again = await diagramOf(
      payroll().analysis,
      viewing,
      { view: 'diagram', opened: [], closed: [], overlay: true },
      undefined,
      new Layouts(),
    );
    assert.equal(again.svg, await live(payroll().analysis));
  });
});
