import type { AstNode, Reference, ReferenceInfo } from 'langium';

type Properties = Record<string, unknown>;

/** Every node of the tree, parents first, without the generator and the `await` that a stream costs at each node. */
export function walk(root: AstNode): AstNode[] {
  const found: AstNode[] = [root];
  // The list grows while it is walked.
  for (const each of found) {
    const node = each as AstNode & Properties;
    for (const key in node) {
      if (key.startsWith('$')) continue;
      const value = node[key];
      if (Array.isArray(value)) {
        for (const child of value as unknown[]) if (isNode(child)) found.push(child);
      } else if (isNode(value)) {
        found.push(value);
      }
    }
  }
  return found;
}

/** The cross-references that stand in the node itself. */
export function referencesIn(node: AstNode): ReferenceInfo[] {
  const found: ReferenceInfo[] = [];
  const properties = node as AstNode & Properties;
  for (const property in properties) {
    if (property.startsWith('$')) continue;
    const value = properties[property];
    if (Array.isArray(value)) {
      value.forEach((reference: unknown, index) => {
        if (isReference(reference)) found.push({ reference, container: node, property, index });
      });
    } else if (isReference(value)) {
      found.push({ reference: value, container: node, property });
    }
  }
  return found;
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && '$type' in value;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$refText' in value;
}
