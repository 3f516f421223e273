import assert from 'node:assert/strict';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, type CstNode } from 'langium';
import { ThreatModelGeneratedModule, ThreatModelGeneratedSharedModule } from '../../language/generated/module.ts';
import { createServices } from '../../language/module.ts';

const ours = createServices({
  ...EmptyFileSystem,
  library: { list: () => Promise.resolve([]), read: () => Promise.resolve('') },
}).language.parser.LangiumParser;
const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ThreatModelGeneratedSharedModule);
const plain = inject(createDefaultCoreModule({ shared }), ThreatModelGeneratedModule).parser.LangiumParser;

describe('comments in the syntax tree', () => {
  const texts = [
    '',
    '// only',
    '/* a */ // b\n use azure // c\n/* d */',
    '/** x */ boundary /* y */ B { /* z */ process A /* 1 */ on /* 2 */ C { // 3\n /* 4 */ } // 5\n /* 6 */ } // 7\n// 8',
    'process A\n// 1\n// 2\nprocess B\n// 3\n',
  ];
  for (const text of texts) {
    it(`stand where Langium puts them in ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.deepEqual(shapeOf(ours.parse(text).value.$cstNode), shapeOf(plain.parse(text).value.$cstNode));
    });
  }
});

type Shape = string | readonly Shape[];

function shapeOf(node: CstNode | undefined): Shape {
  return node && 'content' in node ? (node.content as CstNode[]).map(shapeOf) : (node?.text ?? '');
}
