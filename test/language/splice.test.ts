import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { EmptyFileSystem, type AstNode, type CstNode, type LeafCstNode, type ParseResult } from 'langium';
import { createServices } from '../../language/module.ts';
import { TolerantParser } from '../../language/syntax/parser.ts';
import { splice } from '../../language/syntax/splice.ts';

const { language } = createServices({
  ...EmptyFileSystem,
  library: { list: () => Promise.resolve([]), read: () => Promise.resolve('') },
});
const parser = language.parser.LangiumParser;
assert.ok(parser instanceof TolerantParser);

const libraryFolder = path.join(import.meta.dirname, '../../language/library');
const texts = [
  '',
  '\n\n// only\nuse azure\n',
  'boundary A { process P } boundary B {\n\n  // c\n  process Q /* x */ on Y\n  /* d */ }\n// end\n',
  'boundary A {\r\n  process P\r\n  boundary B {\r\n process Q\r\n  }\r\n}\r\nflow P -> Q\r\n',
  // A long text takes long to parse whole, and shows no more than a short one.
  ...globSync('*/*.tm', { cwd: libraryFolder })
    .map((file) => readFileSync(path.join(libraryFolder, file), 'utf8'))
    .filter(({ length }) => length < 6000),
];
const pieces = [
  '',
  'x',
  '1',
  ' ',
  '\n',
  '"',
  '{',
  '}',
  '.',
  '/*',
  '*/',
  '// c\n',
  '/* c */',
  ' process N ',
  'on Z',
  ', A',
  ' by ',
];
const lines = ['\n  owner "z"\n', '\nboundary Q {\n', '\n}\n', '\nprocess N {\n}\n', '\nflow A -> B\n', '\r\n', '\t'];

/** Where in the text, as a share of it; how much is taken away there; what is put in its place. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, fc.nat(200)),
  inserted: fc.constantFrom(...pieces, ...lines),
});

describe('a tree that a part of the text was parsed into', () => {
  it('is the one that a parse of the whole text gives', () => {
    let spliced = 0;
    const run = (text: string, edits: readonly { at: number; removed: number; inserted: string }[]): void => {
      let tree: ParseResult = parser.parse(text);
      for (const { at, removed, inserted } of edits) {
        const offset = Math.floor(at * text.length);
        const changed = text.slice(0, offset) + inserted + text.slice(offset + removed);
        const result = splice(tree, changed, (section) => parser.parseFaultless(section));
        const whole: ParseResult = parser.parse(changed);
        if (result) {
          spliced++;
          assert.deepEqual(shapeOf(result), shapeOf(whole), `${JSON.stringify(inserted)} at ${offset} of\n${text}`);
        } else {
          assert.deepEqual(shapeOf(tree), shapeOf(parser.parse(text)), 'a tree is not touched where nothing is given');
          if (whole.lexerErrors.length + whole.parserErrors.length > 0) continue;
        }
        [tree, text] = [result ?? whole, changed];
      }
    };
    const someTexts = fc.constantFrom(...texts);
    fc.assert(fc.property(someTexts, fc.array(edit, { minLength: 5, maxLength: 20 }), run), { numRuns: 60 });
    assert.ok(spliced > 50, `only ${spliced} edits were spliced`);
  });

  it('keeps the trees of all other lines', () => {
    const text = 'boundary A {\n  process P\n  process Q\n}\nflow P -> Q\n';
    const before = parser.parse(text);
    const [boundary, flow] = childrenOf(before.value);
    const after = splice(before, text.replace('process Q', 'process Q is R'), (section) =>
      parser.parseFaultless(section),
    );
    assert.ok(after);
    assert.equal(childrenOf(after.value)[0], boundary);
    assert.equal(childrenOf(after.value)[1], flow);
    assert.equal(flow!.$cstNode!.text, 'flow P -> Q');
  });
});

const childrenOf = (node: AstNode): readonly AstNode[] => (node as AstNode & { readonly members: AstNode[] }).members;

function shapeOf({ value, lexerErrors, parserErrors }: ParseResult): unknown {
  return {
    ast: astOf(value, undefined),
    cst: cstOf(value.$cstNode!),
    errors: lexerErrors.length + parserErrors.length,
  };
}

function astOf(node: AstNode, container: AstNode | undefined): unknown {
  assert.equal(node.$container, container);
  assert.equal(node.$cstNode?.astNode, node);
  const valueOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(valueOf);
    if (typeof value !== 'object' || value === null) return value;
    if ('$refText' in value) return [value.$refText, '$refNode' in value && (value.$refNode as CstNode).offset];
    return astOf(value as AstNode, node);
  };
  const own = Object.entries(node).filter(([key]) => !['$container', '$cstNode', '$document'].includes(key));
  return Object.fromEntries(own.map(([key, value]) => [key, valueOf(value)]));
}

function cstOf(node: CstNode): unknown {
  const { offset, end, range, text, hidden } = node;
  if ('content' in node)
    return { offset, end, range, type: node.astNode.$type, content: (node.content as CstNode[]).map(cstOf) };
  return { offset, range, text, hidden, type: (node as LeafCstNode).tokenType.name };
}
