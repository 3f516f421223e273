import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EmptyFileSystem, isReference, URI, type AstNode, type CstNode, type LangiumDocument } from 'langium';
import type { Document } from '../../language/generated/ast.ts';
import { createServices } from '../../language/module.ts';
import { storedTree, type StoredTree } from '../../language/syntax/stored-tree.ts';
import { libraryFolder } from '../../server/product-files.ts';

const { shared } = createServices({
  ...EmptyFileSystem,
  library: { list: () => Promise.resolve([]), read: () => Promise.resolve('') },
});
const factory = shared.workspace.LangiumDocumentFactory;

const texts = [
  ...globSync('*/*.tm', { cwd: libraryFolder }).map((file) => readFileSync(path.join(libraryFolder, file), 'utf8')),
  ...globSync('examples/**/*.tm').map((file) => readFileSync(file, 'utf8')),
  '',
  '// only\n',
  'use azure\r\n/** Of people. */\r\nboundary A {\r\n  process P on B // c\r\n  boundary C { store D is E, F }\r\n}\r\n',
];

describe('a tree that was stored', () => {
  it('is the one that was parsed', () => {
    for (const text of texts) {
      const { parsed, stored } = both(text);
      assert.deepEqual(nodeShape(rootOf(stored)), nodeShape(rootOf(parsed)));
    }
  });

  it('has the same places', () => {
    for (const text of texts) {
      const { parsed, stored } = both(text);
      assert.deepEqual(placeShape(rootOf(stored)), placeShape(rootOf(parsed)));
      assert.deepEqual(cstShape(rootOf(stored).$cstNode!), cstShape(rootOf(parsed).$cstNode!));
      assert.equal(stored.textDocument.getText(), text);
    }
  });

  it('reads no text before somebody asks for a place', () => {
    const { stored, reads } = both('use azure\ncontrol C "One" {\n  layer L\n}\n');
    const control = rootOf(stored).members[1]!;
    assert.ok(control.$type === 'Control');
    const [line] = control.lines;
    assert.ok(line?.$type === 'ControlLayer');
    assert.equal(line.layer.$refText, 'L');
    assert.equal(reads(), 0);
    assert.equal(line.layer.$refNode?.range.start.line, 2);
    assert.equal(line.$cstNode?.text, 'layer L');
    assert.equal(control.$cstNode?.text, 'control C "One" {\n  layer L\n}');
    assert.equal(reads(), 1);
  });
});

function both(text: string): { parsed: LangiumDocument; stored: LangiumDocument; reads: () => number } {
  let reads = 0;
  const read = (): string => {
    reads++;
    return text;
  };
  const parsed = factory.fromString<Document>(text, URI.parse('memory:/parsed.tm'));
  const data = JSON.parse(JSON.stringify(storedTree(parsed.parseResult.value))) as StoredTree;
  const stored = factory.fromStored(data, read, URI.parse('memory:/stored.tm'));
  return { parsed, stored, reads: () => reads };
}

const rootOf = (document: LangiumDocument): Document => document.parseResult.value as Document;

/** All that a tree says, with where each node is in it. */
function nodeShape(node: AstNode): unknown {
  const { $type, $container, $containerProperty, $containerIndex } = node;
  const properties = shapes(node, nodeShape, ({ $refText }) => $refText);
  return { $type, of: $container?.$type, $containerProperty, $containerIndex, properties };
}

/** Where all of a tree stands. */
function placeShape(node: AstNode): unknown {
  const properties = shapes(node, placeShape, ({ $refNode }) => [$refNode?.offset, $refNode?.end]);
  return { place: node.$cstNode && [node.$cstNode.offset, node.$cstNode.end, node.$cstNode.range], properties };
}

function shapes(
  node: AstNode,
  ofNode: (node: AstNode) => unknown,
  ofReference: (reference: { $refText: string; $refNode?: CstNode }) => unknown,
): unknown {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return value;
    return isReference(value) ? ofReference(value) : ofNode(value as AstNode);
  };
  const named = Object.entries(node).filter(([property]) => !property.startsWith('$'));
  return Object.fromEntries(named.map(([property, value]) => [property, shape(value)]));
}

/** All tokens, with what node of the tree each belongs to. */
function cstShape(node: CstNode): unknown {
  const { offset, end, hidden, astNode } = node;
  const content = 'content' in node ? (node.content as readonly CstNode[]).map(cstShape) : undefined;
  return { offset, end, hidden, node: pathOf(astNode), content };
}

function pathOf({ $type, $container, $containerProperty, $containerIndex }: AstNode): string {
  return `${$container ? pathOf($container) : ''}/${$containerProperty ?? ''}@${$containerIndex ?? ''}:${$type}`;
}
