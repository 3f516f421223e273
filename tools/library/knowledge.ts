import type { AstNode, LangiumDocument } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { isControl, isResponsibilityTable, isService, isThreat, type Document } from '../../language/generated/ast.ts';
import { lowerControl, lowerService, lowerTable } from '../../language/model/lower-knowledge.ts';
import { lowerThreat } from '../../language/model/lower-threats.ts';
import type { Control, ResponsibilityTable, Service, Threat } from '../../language/model/model.ts';
import { createServices } from '../../language/module.ts';
import { builtInLibraries } from '../../server/library-folder.ts';
import { Differences, differencesIn } from './differences.ts';

/** What the libraries say, by qualified names: `azure.SqlDatabase`. */
export interface Knowledge {
  /** The folder that it was read from. */
  readonly folder: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly controls: ReadonlyMap<string, Control>;
  readonly threats: ReadonlyMap<string, Threat>;
  readonly tables: ReadonlyMap<string, ResponsibilityTable>;
  readonly differences: Differences;
}

export async function readKnowledge(folder: string): Promise<Knowledge> {
  const { shared } = createServices({ ...NodeFileSystem, library: builtInLibraries(folder) });
  const { Libraries, Lowering } = shared.model;
  const nodes = (await Libraries.loadAll()).flatMap(membersOf);
  const lowered = <Node extends AstNode, Thing extends { readonly id: string }>(
    is: (node: unknown) => node is Node,
    lower: (node: Node, lowering: typeof Lowering) => Thing,
  ): Map<string, Thing> =>
    new Map(
      nodes
        .filter(is)
        .map((node) => lower(node, Lowering))
        .map((thing) => [thing.id, thing]),
    );
  return {
    folder,
    services: lowered(isService, lowerService),
    controls: lowered(isControl, lowerControl),
    threats: lowered(isThreat, lowerThreat),
    tables: lowered(isResponsibilityTable, lowerTable),
    differences: new Differences(new Map(nodes.map((node) => [Lowering.id(node), differencesIn(node)]))),
  };
}

function membersOf(document: LangiumDocument): AstNode[] {
  return (document.parseResult.value as Document).members;
}

/** Finds a declaration by its simple or qualified name; throws where there is none, for then a mapping is out of date. */
export function named<Thing>(things: ReadonlyMap<string, Thing>, name: string): Thing {
  const found = findNamed(things, name);
  if (found === undefined) throw new Error(`A mapping names "${name}", which no library declares.`);
  return found;
}

/** The same for what a library that is not finished may not have yet. */
export function findNamed<Thing>(things: ReadonlyMap<string, Thing>, name: string): Thing | undefined {
  return things.get(name) ?? [...things].find(([id]) => id.endsWith(`.${name}`))?.[1];
}
