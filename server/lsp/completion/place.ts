import type { AstNode } from 'langium';
import type { Analysis, Obligation } from '../../../language/analysis/analysis.ts';
import type { Boundary as BoundaryNode, Document } from '../../../language/generated/ast.ts';
import type { Subject, SubjectKind } from '../../../language/model/model.ts';
import type { Declared, FileNames } from '../../../language/syntax/file-names.ts';
import { isGap } from '../../view/words.ts';
import { isWithin } from '../../view/hover-subject.ts';
import type { ServerSharedServices } from '../services.ts';
import type { Body, Typing } from './typing.ts';

/** Where something is being typed, in terms of the model. */
export interface Place {
  readonly file: FileNames;
  /** A node from which names are looked up as they are at the cursor; it is in no tree. */
  readonly scope: AstNode;
  /** The boundaries around the cursor, outermost first. */
  readonly boundaries: readonly Declared[];
  /** The kind of the part whose head or body is being typed. */
  readonly kind: SubjectKind | undefined;
  readonly analysis: Analysis | undefined;
  /** The part in whose body the cursor is, as the last analysis knows it. */
  readonly subject: Subject | undefined;
}

export function placeOf(typing: Typing, file: FileNames, shared: ServerSharedServices): Place {
  const boundaries = boundariesOf(typing.bodies, file);
  const boundary = boundaries.at(-1)?.node as BoundaryNode | undefined;
  const scope = scopeIn(boundary ?? file.root);
  const { Models, Names } = shared.model;
  const root = Models.rootsOf(file.key)[0];
  const analysis = root && (Models.known(root) ?? Models.latest(root));
  const head = typing.bodies.findLast((body) => isPart(body.head[0]?.image))?.head ?? [];
  const inHead = isPart(typing.line[0]?.image) ? typing.line : head;
  const resolve = (name: string): Declared | undefined => Names.resolve(name, 'Element', scope)[0];
  return {
    file,
    scope,
    boundaries,
    analysis,
    kind: inHead[0]?.image as SubjectKind | undefined,
    subject:
      analysis &&
      subjectOf(
        head.map((token) => token.image),
        boundaries,
        analysis,
        resolve,
      ),
  };
}

/** The gaps of the part at the cursor, those of all that lies inside a boundary included. */
export function gapsAt({ analysis, subject }: Place): readonly Obligation[] {
  if (!analysis || !subject) return [];
  return analysis.obligations.filter((obligation) => isGap(obligation) && isWithin(obligation.subject, subject));
}

function isPart(keyword: string | undefined): boolean {
  return (
    keyword !== undefined && ['system', 'boundary', 'actor', 'process', 'store', 'external', 'flow'].includes(keyword)
  );
}

/** By the names in the text, since the tree of a half-typed file may not have them. */
function boundariesOf(bodies: readonly Body[], file: FileNames): Declared[] {
  const found: Declared[] = [];
  let scope = file.top;
  for (const { head } of bodies) {
    if (head[0]?.image !== 'boundary') continue;
    const [declared] = scope.own('part', head[1]?.image ?? '').filter(({ type }) => type === 'Boundary');
    const next = declared && file.scopeOf(declared.node as BoundaryNode);
    if (!declared || !next) break;
    found.push(declared);
    scope = next;
  }
  return found;
}

function scopeIn(container: BoundaryNode | Document): AstNode {
  const property = container.$type === 'Boundary' ? 'lines' : 'members';
  return { $type: 'Element', $container: container, $containerProperty: property };
}

function subjectOf(
  head: readonly string[],
  boundaries: readonly Declared[],
  { model }: Analysis,
  resolve: (name: string) => Declared | undefined,
): Subject | undefined {
  const [keyword, name = ''] = head;
  const within = boundaries.at(-1)?.qualifiedName;
  const id = (simple: string): string => (within === undefined ? simple : `${within}.${simple}`);
  switch (keyword) {
    case undefined:
      return undefined;
    case 'system':
      return model.system;
    case 'boundary':
      return model.boundaries.find((boundary) => boundary.id === within);
    case 'flow': {
      if (head[2] === ':') return model.flows.find((flow) => flow.id === id(name));
      const [source, target] = [resolve(name), resolve(head[3] ?? '')];
      return model.flows.find(
        (flow) => flow.source.id === source?.qualifiedName && flow.target.id === target?.qualifiedName,
      );
    }
    default:
      return model.elements.find((element) => element.id === id(name));
  }
}
