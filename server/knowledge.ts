import type { AstNode } from 'langium';
import {
  isAppliesTo,
  isSeverityLine,
  type Control as ControlNode,
  type Service as ServiceNode,
  type ThreatLine,
} from '../language/generated/ast.ts';
import { lowerData } from '../language/model/lower-architecture.ts';
import {
  lowerCategory,
  lowerControl,
  lowerLayer,
  lowerProtocol,
  lowerProvider,
  lowerService,
  lowerTable,
} from '../language/model/lower-knowledge.ts';
import { lowerThreat } from '../language/model/lower-threats.ts';
import type { Provider, Threat } from '../language/model/model.ts';
import type { SharedServices } from '../language/module.ts';
import { targets } from '../language/syntax/linker.ts';
import type { Declared, FileNames } from '../language/syntax/file-names.ts';
import {
  hoverOfCategory,
  hoverOfControl,
  hoverOfData,
  hoverOfDeclaration,
  hoverOfLayer,
  hoverOfProtocol,
  hoverOfProvider,
  hoverOfService,
  hoverOfTable,
  hoverOfThreat,
  type Titles,
} from './view/hover-knowledge.ts';
import { inHover, type Showing } from './view/showing.ts';

/** Describes declarations by themselves: what a library, or the model's text, says of them. */
export class Knowledge {
  private readonly shared: SharedServices;

  constructor(shared: SharedServices) {
    this.shared = shared;
  }

  /** The description of a declaration as one file sees it. */
  hover({ node, type }: Declared, from: FileNames, showing: Showing = inHover): string {
    const { Lowering } = this.shared.model;
    switch (node.$type) {
      case 'Service':
        return hoverOfService(lowerService(node, Lowering), this.titlesIn(node), showing);
      case 'Provider':
        return hoverOfProvider(lowerProvider(node, Lowering), showing);
      case 'Control':
        return hoverOfControl(lowerControl(node, Lowering), this.threatsIn(from), showing);
      case 'Threat':
        return hoverOfThreat(lowerThreat(node, Lowering), node.lines.filter(isCondition).flatMap(textOf), showing);
      case 'Layer':
        return hoverOfLayer(lowerLayer(node, Lowering), showing);
      case 'Category':
        return hoverOfCategory(lowerCategory(node, Lowering), this.titlesFrom(from), showing);
      case 'Protocol':
        return hoverOfProtocol(lowerProtocol(node, Lowering), showing);
      case 'ResponsibilityTable':
        return hoverOfTable(lowerTable(node, Lowering), this.titlesFrom(from), showing);
      case 'Data':
        return hoverOfData(lowerData(node, Lowering));
      default:
        return hoverOfDeclaration(Lowering.declare(node, {}), type.toLowerCase());
    }
  }

  provider({ node }: Declared): Provider | undefined {
    return node.$type === 'Provider' ? lowerProvider(node, this.shared.model.Lowering) : undefined;
  }

  private threatsIn(file: FileNames): readonly Threat[] {
    const { Lowering, Names } = this.shared.model;
    const inUse = [...Names.librariesOf(file).values()].flat();
    return [...new Set([...inUse, ...Names.closure(file)])]
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ node }) => (node.$type === 'Threat' ? lowerThreat(node, Lowering) : []));
  }

  /** The titles of all that a service's lines name. */
  private titlesIn(service: ServiceNode): Titles {
    const named = service.lines.flatMap((line): readonly (ControlNode | ServiceNode)[] => {
      if (line.$type === 'Capability') return targets(line.controls);
      return line.$type === 'Alternatives' ? targets(line.services) : [];
    });
    const titles = new Map(named.map((node) => [this.shared.model.Lowering.id(node), node.title ?? node.name]));
    return (id) => titles.get(id) ?? id;
  }

  private titlesFrom(file: FileNames): Titles {
    const { Names } = this.shared.model;
    const files = new Set([...Names.sight(file).libraryFiles, ...Names.closure(file)]);
    const all = [...files].flatMap(({ declarations }) => declarations);
    return (id) => {
      const declared = all.find(({ qualifiedName }) => qualifiedName === id);
      return declared?.node.title ?? declared?.name ?? id;
    };
  }
}

/** What says of a threat whom it concerns, and how severe it is there. */
function isCondition(line: ThreatLine): boolean {
  return isAppliesTo(line) || isSeverityLine(line);
}

function textOf(node: AstNode): string[] {
  return node.$cstNode ? [node.$cstNode.text.replace(/\s+/g, ' ')] : [];
}
