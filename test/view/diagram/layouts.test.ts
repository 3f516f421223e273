import assert from 'node:assert/strict';
import { instance } from '@viz-js/viz';
import { Kept } from '../../../server/view/diagram/kept.ts';
import { Layouts } from '../../../server/view/diagram/layouts.ts';

const expected = { nodes: 1, clusters: 0, edges: 0 };
const dot = (width: number): string => `digraph { n0 [width=${width}, label=""] }`;

/** Counts how often Graphviz is loaded, and what it lays out. */
function counting(fails: (text: string) => boolean = () => false): {
  readonly layouts: Layouts;
  readonly loads: () => number;
  readonly texts: string[];
} {
  let loads = 0;
  const texts: string[] = [];
  const layouts = new Layouts(async () => {
    loads++;
    const graphviz = await instance();
    const render = graphviz.render.bind(graphviz);
    graphviz.render = (text, options) => {
      texts.push(text as string);
      if (fails(text as string)) throw new Error('memory access out of bounds');
      return render(text, options);
    };
    return graphviz;
  });
  return { layouts, loads: () => loads, texts };
}

describe('Layouts', () => {
  it('lay out one after the other, with one Graphviz', async () => {
    const { layouts, loads, texts } = counting();
    const all = await Promise.all([1, 2, 3].map((width) => layouts.layout(dot(width), expected)));
    assert.deepEqual(
      all.map((laid) => 'geometry' in laid && laid.geometry.nodes[0]!.width),
      [72, 144, 216],
    );
    assert.deepEqual([loads(), texts.length], [1, 3]);
  });

  it('drop what nobody waits for any more', async () => {
    const { layouts, texts } = counting();
    const first = layouts.layout(dot(1), expected);
    const given = new AbortController();
    const second = layouts.layout(dot(2), expected, given.signal);
    given.abort();
    const third = layouts.layout(dot(3), expected);
    assert.ok('geometry' in (await first));
    assert.deepEqual(await second, { failure: 'obsolete' });
    assert.ok('geometry' in (await third));
    assert.deepEqual(texts, [dot(1), dot(3)]);
  });

  it('survive a Graphviz that breaks, with a new one', async () => {
    const { layouts, loads } = counting((text) => text === dot(2));
    assert.ok('geometry' in (await layouts.layout(dot(1), expected)));
    assert.deepEqual(await layouts.layout(dot(2), expected), { failure: 'graphviz' });
    assert.ok('geometry' in (await layouts.layout(dot(3), expected)));
    assert.equal(loads(), 2);
  });

  it('fail where the text is none, or the answer is not whole', async () => {
    const layouts = new Layouts();
    assert.deepEqual(await layouts.layout('digraph {', expected), { failure: 'graphviz' });
    assert.deepEqual(await layouts.layout(dot(1), { ...expected, nodes: 2 }), { failure: 'graphviz' });
    const missing = new Layouts(() => Promise.reject(new Error('not found')));
    assert.deepEqual(await missing.layout(dot(1), expected), { failure: 'graphviz' });
  });

  it('renew Graphviz now and then, since its memory only grows', async () => {
    const { layouts, loads } = counting();
    for (let width = 1; width <= 201; width++) await layouts.layout(dot(width / 10), expected);
    assert.equal(loads(), 2);
  });
});

describe('What is kept', () => {
  it('is what was used last', () => {
    const kept = new Kept<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    assert.equal(kept.get('a'), 1);
    kept.set('c', 3);
    assert.deepEqual([kept.get('a'), kept.get('b'), kept.get('c')], [1, undefined, 3]);
  });
});
