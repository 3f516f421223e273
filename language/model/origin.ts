import { GrammarUtils, isReference, type AstNode, type CstNode, type Reference } from 'langium';
import type { Origin } from './model.ts';

/** An origin in a syntax tree. Its place is looked up when somebody asks, since most are never shown. */
export class NodeOrigin implements Origin {
  readonly file: string;
  readonly node: AstNode;
  readonly property: string | undefined;
  readonly index: number | undefined;

  constructor(file: string, node: AstNode, property?: string, index?: number) {
    this.file = file;
    this.node = node;
    this.property = property;
    this.index = index;
  }

  /** The token or tokens meant: the property where it is written, else the whole node. */
  get cst(): CstNode | undefined {
    const whole = this.node.$cstNode;
    if (this.property === undefined) return whole;
    const reference = referenceAt(this.node, this.property, this.index);
    if (reference?.$refNode) return reference.$refNode;
    return GrammarUtils.findNodeForProperty(whole, this.property, this.index) ?? whole;
  }
}

/** A reference knows its place; in a long list, others are looked for among all. */
function referenceAt(node: AstNode, property: string, index: number | undefined): Reference | undefined {
  const value = (node as AstNode & Readonly<Record<string, unknown>>)[property];
  const item: unknown = Array.isArray(value) && index !== undefined ? value[index] : value;
  return isReference(item) ? item : undefined;
}

/** A stretch of a file, in UTF-16 units from its beginning; lines and characters count from 0. */
export interface Place {
  readonly file: string;
  readonly offset: number;
  readonly end: number;
  readonly range: Range;
}

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function placeOf(origin: Origin): Place {
  const cst = origin instanceof NodeOrigin ? origin.cst : undefined;
  if (!cst) return { file: origin.file, offset: 0, end: 0, range: fileStart };
  return { file: origin.file, offset: cst.offset, end: cst.end, range: cst.range };
}
