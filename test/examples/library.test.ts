import assert from 'node:assert/strict';
import { type AstNode, AstUtils } from 'langium';
import {
  type Control,
  type Service,
  isCategory,
  isControl,
  isDeclaration,
  isLayer,
  isProtocol,
  isService,
  isThreat,
} from '../../language/generated/ast.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { readLibraries } from './libraries.ts';
import type { Reading } from './reading.ts';

/** Libraries of what anybody may run, or has run by somebody who is not named. */
const withoutProvider = new Set(['generic', 'kubernetes', 'hosted']);

describe('the libraries', () => {
  let reading: Reading;
  let nodes: AstNode[];
  /** What is named, by the declarations that name it. */
  const naming = new Map<AstNode, AstNode[]>();

  before(async () => {
    reading = await readLibraries();
    const documents = reading.files.map(({ root }) => root);
    nodes = documents.flatMap((document) => AstUtils.streamAst(document).toArray());
    for (const node of nodes) {
      const by = AstUtils.getContainerOfType(node, isDeclaration) ?? node;
      for (const { reference } of AstUtils.streamReferences(node)) {
        const named = 'ref' in reference ? reference.ref : undefined;
        if (named !== undefined) naming.set(named, [...(naming.get(named) ?? []), by]);
      }
    }
  });

  const named = <Type extends AstNode & { name: string }>(
    is: (node: unknown) => node is Type,
    wrong: (node: Type) => boolean,
  ): string[] =>
    nodes
      .filter(is)
      .filter(wrong)
      .map(({ name }) => name);

  it('have no problem', () => {
    assert.ok(reading.files.length > 20);
    assert.deepEqual(reading.problems, []);
  });

  it('document every layer, category, control, threat and service', () => {
    const undocumented = (node: AstNode): boolean => documentationOf(node) === undefined;
    assert.deepEqual(named(isLayer, undocumented), []);
    assert.deepEqual(named(isCategory, undocumented), []);
    assert.deepEqual(named(isControl, undocumented), []);
    assert.deepEqual(named(isThreat, undocumented), []);
    assert.deepEqual(named(isService, undocumented), []);
  });

  it('have no control that no threat asks for', () => {
    const asked = new Set(
      nodes
        .filter(isThreat)
        .flatMap(({ lines }) =>
          lines.flatMap((line) => (line.$type === 'MitigatedBy' ? line.controls.map(({ ref }) => ref) : [])),
        ),
    );
    assert.deepEqual(
      named(isControl, (control: Control) => !asked.has(control)),
      [],
    );
  });

  it('have no layer that no control lies in', () => {
    assert.deepEqual(
      named(isLayer, (layer) => !(naming.get(layer) ?? []).some(isControl)),
      [],
    );
  });

  it('have no service without a provider or model, category and statement of its own', () => {
    const bare = ({ clauses, lines, $container }: Service): boolean => {
      const types = new Set(clauses.map(({ $type }) => $type));
      const library = $container.members.find(({ $type }) => $type === 'LibraryHeader');
      const name = library !== undefined && 'name' in library ? library.name : '';
      return (
        !types.has('AsModel') ||
        !types.has('IsCategories') ||
        (!types.has('FromProvider') && !withoutProvider.has(name)) ||
        (name !== 'generic' && !lines.some(({ $type }) => $type === 'Capability'))
      );
    };
    assert.deepEqual(named(isService, bare), []);
  });

  it('name nothing twice that a simple name could mean', () => {
    const seen = new Map<string, AstNode>();
    const clashes: string[] = [];
    for (const node of nodes) {
      // One word may stand for a protocol and for something else: they are never looked up in the same place.
      if (!isDeclaration(node) || isProtocol(node) || node.name === undefined) continue;
      const before = seen.get(node.name);
      if (before !== undefined) clashes.push(`${before.$type} and ${node.$type} ${node.name}`);
      seen.set(node.name, node);
    }
    assert.deepEqual(clashes, []);
  });

  it('say in each threat of what kind and how bad it is', () => {
    const unclear = nodes.filter(isThreat).filter(({ lines }) => {
      const types = new Set(lines.map(({ $type }) => $type));
      return !types.has('Classification') || !types.has('SeverityLine');
    });
    assert.deepEqual(
      unclear.map(({ name }) => name),
      [],
    );
  });
});
