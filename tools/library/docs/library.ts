import type { AstNode } from 'langium';
import {
  isCategory,
  isControl,
  isLayer,
  isResponsibilityTable,
  isService,
  isThreat,
} from '../../../language/generated/ast.ts';
import {
  lowerCategory,
  lowerControl,
  lowerLayer,
  lowerService,
  lowerTable,
} from '../../../language/model/lower-knowledge.ts';
import { STANDARD } from '../../../language/model/lower.ts';
import { lowerThreat } from '../../../language/model/lower-threats.ts';
import type {
  Category,
  Control,
  Declaration,
  Layer,
  ResponsibilityTable,
  Service,
  Threat,
} from '../../../language/model/model.ts';
import { CORE } from '../../../language/syntax/sight.ts';
import { allLibraries } from '../../../server/all-libraries.ts';
import { Knowledge } from '../../../server/knowledge.ts';
import { builtInLibraries } from '../../../server/library-folder.ts';
import type { KnowledgeKind, Showing } from '../../../server/view/showing.ts';

/** A declaration of a library, and what is shown of it. */
export interface Entry extends Pick<Declaration, 'id' | 'name' | 'title'> {
  readonly kind: KnowledgeKind;
  readonly library: string;
  /** The file that declares it, from the folder of the libraries, with slashes. */
  readonly file: string;
  /** What hover and `explain` show. */
  describe(showing: Showing): string;
}

/** All libraries at once, in the order of titles; layers in the order in which they are declared. */
export interface LibraryContent {
  readonly entries: readonly Entry[];
  readonly services: readonly Service[];
  readonly controls: readonly Control[];
  readonly threats: readonly Threat[];
  readonly categories: readonly Category[];
  readonly layers: readonly Layer[];
  /** The table that counts where no other says anything. */
  readonly standard: ResponsibilityTable | undefined;
}

export async function readLibraries(folder: string): Promise<LibraryContent> {
  const { shared, reader } = await allLibraries(builtInLibraries(folder));
  const { Lowering, Names } = shared.model;
  const knowledge = new Knowledge(shared);
  const declared = [...Names.all].flatMap(({ declarations }) => declarations);
  const nodes: readonly AstNode[] = declared.map(({ node }) => node);
  const lowered = <Node extends AstNode, Thing extends Declaration>(
    is: (node: unknown) => node is Node,
    lower: (node: Node, lowering: typeof Lowering) => Thing,
  ): Thing[] => nodes.filter(is).map((node) => lower(node, Lowering));
  return {
    entries: byTitle(
      declared.flatMap((each) => {
        const kind = kinds[each.type];
        if (kind === undefined) return [];
        const { id, name, title } = Lowering.declare(each.node, {});
        const file = each.documentUri.path.slice(1);
        const describe = (showing: Showing): string => knowledge.hover(each, reader, showing);
        return [{ kind, id, name, title, library: each.file.library ?? '', file, describe }];
      }),
    ),
    services: byTitle(lowered(isService, lowerService)),
    controls: byTitle(lowered(isControl, lowerControl)),
    threats: byTitle(lowered(isThreat, lowerThreat)),
    categories: byTitle(lowered(isCategory, lowerCategory)),
    layers: lowered(isLayer, lowerLayer),
    standard: lowered(isResponsibilityTable, lowerTable).find(({ id }) => id === `${CORE}.${STANDARD}`),
  };
}

/** By title, and by id where two have the same: the order of files is nothing to a reader. */
export function byTitle<Thing extends { readonly id: string; readonly title: string }>(
  things: readonly Thing[],
): Thing[] {
  return things.toSorted((one, other) => compare(one.title, other.title) || compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en');
}

const kinds: Readonly<Record<string, KnowledgeKind>> = {
  Service: 'service',
  Provider: 'provider',
  Control: 'control',
  Threat: 'threat',
  Layer: 'layer',
  Category: 'category',
  Protocol: 'protocol',
  ResponsibilityTable: 'responsibility',
};
