import fc from 'fast-check';
import type { Boundary, Element, ElementKind, Model } from '../../../language/model/model.ts';
import { boundary, element, flow, modelOf, service } from '../sample.ts';

/** What people write into titles, and what somebody writes who means harm. */
export const hostileTitles = [
  'Web',
  'Payroll database',
  '"quoted" and \\back\\slashed\\N \\n',
  '<img src=x onerror=alert(1)>',
  '</text></svg><script>alert(1)</script>',
  '<![CDATA[ x ]]> <!-- y --> &amp; &#x41;',
  "it's = [a] {b} |c| ;d; #e; %%f%% `g`",
  'line\nbreak\ttab\u0000\u0007\u001b[31m',
  '\ud800 alone, \ufffe and \uffff',
  'a'.repeat(300),
  'Ünïcödé 数据库 データ 데이터 قاعدة البيانات 🗄️👩🏽‍💻',
  '\u202eevil\u202c \u2066x\u2069',
  '1. end --> x',
  'end',
  '',
  '   ',
];

const kinds: readonly ElementKind[] = ['actor', 'process', 'store', 'external'];

/** Models of any structure: boundaries within boundaries, some of them empty, and flows between any two parts. */
export const models: fc.Arbitrary<Model> = fc
  .record({
    boundaries: fc.array(fc.record({ parent: fc.nat(9), title: fc.constantFrom(...hostileTitles) }), { maxLength: 7 }),
    elements: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        parent: fc.nat(9),
        title: fc.constantFrom(...hostileTitles),
        placed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    flows: fc.array(fc.record({ from: fc.nat(40), to: fc.nat(40), named: fc.boolean() }), { maxLength: 40 }),
  })
  .map((drawn) => {
    const boundaries: Boundary[] = [];
    for (const [index, { parent, title }] of drawn.boundaries.entries())
      boundaries.push(boundary(`B${index}`, boundaries[parent], title));
    const runs = service('azure.AppService', 'Azure App Service');
    const elements = drawn.elements.map(({ kind, parent, title, placed }, index) =>
      element(kind, `E${index}`, boundaries[parent], placed ? runs : undefined, title),
    );
    const at = (index: number): Element => elements[index % elements.length]!;
    const flows = drawn.flows.map(({ from, to, named }, index) => ({
      ...flow(at(from), at(to)),
      ...(named ? { id: `F${index}`, name: `F${index}` } : {}),
    }));
    return modelOf({ boundaries, elements, flows });
  });

/** A model of so many parts in each boundary, with a flow from each part to the next one. */
export function modelOfZones(zones: number, parts: number): Model {
  const boundaries = Array.from({ length: zones }, (_, zone) => boundary(`Zone${zone}`));
  const elements = boundaries.flatMap((zone) =>
    Array.from({ length: parts }, (_, part) => element('process', `${zone.id}.P${part}`, zone)),
  );
  const flows = elements.slice(1).map((target, index) => flow(elements[index]!, target));
  return modelOf({ boundaries, elements, flows });
}
