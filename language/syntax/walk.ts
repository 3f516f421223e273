import type { AstNode, Reference, ReferenceInfo } from 'langium';

type Properties = Record<string, unknown>;

/**
 * Every node of the tree, parents first, without the generator and the `await` that a stream costs at each node. On the
 * way, the cross-references in them are handed over.
 */
export function walk(root: AstNode, take?: (reference: ReferenceInfo) => void): AstNode[] {
  const found: AstNode[] = [root];
  // What is found on the way is walked, too.
  for (const node of found) {
    const container = node as AstNode & Properties;
    for (const property in container) {
      if (isInternal(property)) continue;
      const value = container[property];
      if (Array.isArray(value)) {
        const items = value as readonly unknown[];
        for (let index = 0; index < items.length; index++) {
          const item = items[index];
          if (isNode(item)) found.push(item);
          else if (take && isReference(item)) take({ reference: item, container, property, index });
        }
      } else if (isNode(value)) {
        found.push(value);
      } else if (take && isReference(value)) {
        take({ reference: value, container, property });
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
    if (isInternal(property)) continue;
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

/** Langium's own properties begin with a dollar sign. */
function isInternal(property: string): boolean {
  return property.charCodeAt(0) === 36;
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && (value as Partial<AstNode>).$type !== undefined;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && (value as Partial<Reference>).$refText !== undefined;
}
