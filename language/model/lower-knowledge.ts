import {
  isAnswer,
  isAsModel,
  isAtClause,
  isCapability,
  isControlLayer,
  isExpiresClause,
  isFromProvider,
  isHalfClause,
  isIncidents,
  isIsCategories,
  isAlternatives,
  isRelays,
  isLayerRule,
  isReferences,
  isRetirement,
  isStageLine,
  isTableChoice,
  type Answer as AnswerNode,
  type CapabilityClause,
  type Category as CategoryNode,
  type Control as ControlNode,
  type Layer as LayerNode,
  type Protocol as ProtocolNode,
  type Provider as ProviderNode,
  type References,
  type ResponsibilityTable as TableNode,
  type Retirement as RetirementNode,
  type Service as ServiceNode,
} from '../generated/ast.ts';
import { isDay } from '../syntax/days.ts';
import { targets, target } from '../syntax/linker.ts';
import type { Lowering } from './lowering.ts';
import type {
  Answer,
  Capability,
  Category,
  Control,
  DeclaredOwner,
  Expiry,
  Layer,
  LayerRule,
  Protocol,
  Provider,
  Reference,
  ResponsibilityTable,
  Retirement,
  Service,
  ServiceModel,
} from './model.ts';
import type { AstNode } from 'langium';

export function lowerLayer(node: LayerNode, lowering: Lowering): Layer {
  return lowering.once(node, () => lowering.declare(node, { references: referencesOf(node.lines) }));
}

export function lowerControl(node: ControlNode, lowering: Lowering): Control {
  return lowering.once(node, () => {
    const layer = node.lines
      .filter(isControlLayer)
      .map((line) => target(line.layer))
      .find(Boolean);
    return lowering.declare(node, {
      layer: layer && lowerLayer(layer, lowering),
      references: referencesOf(node.lines.filter(isReferences)),
    });
  });
}

export function lowerCategory(node: CategoryNode, lowering: Lowering): Category {
  return lowering.once(node, () => {
    const ancestry = new Set([node]);
    for (const at of ancestry) {
      for (const clause of at.clauses.filter(isIsCategories)) {
        for (const parent of targets(clause.categories)) ancestry.add(parent);
      }
    }
    return lowering.declare(node, {
      ancestry: new Set([...ancestry].map((ancestor) => lowering.id(ancestor))),
      relays: [...ancestry].some(({ clauses }) => clauses.some(isRelays)),
    });
  });
}

export function lowerProtocol(node: ProtocolNode, lowering: Lowering): Protocol {
  return lowering.once(node, () =>
    lowering.declare(node, {
      provides: node.clauses
        .flatMap((clause) => targets(clause.controls))
        .map((control) => lowerControl(control, lowering)),
    }),
  );
}

export function lowerTable(node: TableNode, lowering: Lowering): ResponsibilityTable {
  return lowering.once(node, () => {
    const rows = new Map<string, Map<ServiceModel, DeclaredOwner>>();
    for (const row of node.rows) {
      const layer = target(row.layer);
      if (!layer) continue;
      const cells = node.columns.flatMap((column, index) => {
        const owner = row.cells[index];
        return owner === undefined ? [] : [[column, owner] as const];
      });
      rows.set(lowering.id(layer), new Map(cells));
    }
    return lowering.declare(node, { source: node.source?.url, rows });
  });
}

export function lowerProvider(node: ProviderNode, lowering: Lowering): Provider {
  return lowering.once(node, () => {
    const table = node.lines
      .filter(isTableChoice)
      .map((line) => target(line.table))
      .find(Boolean);
    return lowering.declare(node, {
      table: table && lowerTable(table, lowering),
      answers: node.lines.filter(isAnswer).map((line) => lowerAnswer(line, lowering)),
      stages: node.lines
        .filter(isIncidents)
        .flatMap((block) => block.lines.filter(isStageLine))
        .flatMap((line) =>
          line.stages.map((stage, index) => ({
            stage,
            text: line.text,
            origin: lowering.origin(line, 'stages', index),
          })),
        ),
    });
  });
}

export function lowerService(node: ServiceNode, lowering: Lowering): Service {
  return lowering.once(node, () => {
    const provider = node.clauses
      .filter(isFromProvider)
      .map((clause) => target(clause.provider))
      .find(Boolean);
    const source = node.clauses.find(isAtClause)?.url;
    const capabilities = new Map<string, Capability>();
    for (const line of node.lines.filter(isCapability)) {
      const capability: Capability = { relation: line.relation, text: line.text, ...halves(line.clauses, source) };
      for (const control of targets(line.controls)) capabilities.set(lowering.id(control), capability);
    }
    const layers = new Map<string, LayerRule>();
    for (const line of node.lines.filter(isLayerRule)) {
      const layer = target(line.layer);
      if (!layer) continue;
      const owner = line.owner;
      layers.set(lowering.id(layer), {
        layer: lowerLayer(layer, lowering),
        owner,
        text: line.text,
        ...halves(line.clauses, source),
      });
    }
    return lowering.declare(node, {
      provider: provider && lowerProvider(provider, lowering),
      model: node.clauses.find(isAsModel)?.model,
      categories: node.clauses
        .filter(isIsCategories)
        .flatMap((clause) => targets(clause.categories))
        .map((category) => lowerCategory(category, lowering)),
      capabilities,
      layers,
      alternatives: node.lines
        .filter(isAlternatives)
        .flatMap((line) => targets(line.services))
        .map((service) => lowering.id(service)),
      retirement: retirementOf(node.lines.find(isRetirement)),
    });
  });
}

function retirementOf(line: RetirementNode | undefined): Retirement | undefined {
  if (line === undefined || !isDay(line.date)) return undefined;
  return { date: line.date, source: line.sources[0]?.url };
}

/** A date where one is written and is a day of the calendar. */
export function expiryOf(
  node: AstNode,
  property: string,
  date: string | undefined,
  lowering: Lowering,
): Expiry | undefined {
  return date !== undefined && isDay(date) ? { date, origin: lowering.origin(node, property) } : undefined;
}

export function referencesOf(lines: readonly References[]): Reference[] {
  return lines.flatMap((line) => line.references.map(({ scheme, id }) => ({ scheme, id })));
}

function lowerAnswer(line: AnswerNode, lowering: Lowering): Answer {
  const expires = line.clauses.find(isExpiresClause);
  return {
    question: line.question,
    text: line.text,
    source: line.clauses.find(isAtClause)?.url,
    expires: expires && expiryOf(expires, 'date', expires.date, lowering),
    origin: lowering.origin(line, 'question'),
  };
}

/** The halves of a line and its source, which is that of its service where the line names none. */
function halves(
  clauses: readonly CapabilityClause[],
  source: string | undefined,
): Pick<Capability, 'providerHalf' | 'customerHalf' | 'source'> {
  const half = (whose: 'provider' | 'customer'): string | undefined =>
    clauses.filter(isHalfClause).find((clause) => clause.half === whose)?.text;
  return {
    providerHalf: half('provider'),
    customerHalf: half('customer'),
    source: clauses.find(isAtClause)?.url ?? source,
  };
}
