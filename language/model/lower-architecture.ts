import type { AstNode } from 'langium';
import {
  isByClause,
  isCarries,
  isContainsClause,
  isDataLine,
  isDueClause,
  isEvidenceClause,
  isExcludes,
  isIncidents,
  isIsCategories,
  isLevelClause,
  isNotifyLine,
  isOnProvider,
  isOnService,
  isOver,
  isOwnerLine,
  isParty,
  isPlans,
  isRelies,
  isStageLine,
  isStatement,
  isTableChoice,
  isUntilClause,
  isUntrusted,
  isUsing,
  isWaives,
  type Boundary as BoundaryNode,
  type Data as DataNode,
  type Element as ElementNode,
  type Flow as FlowNode,
  type Incidents as IncidentsNode,
  type OnProvider,
  type OnService,
  type Statement as StatementNode,
  type System as SystemNode,
} from '../generated/ast.ts';
import { enclosingBoundary } from '../syntax/file-names.ts';
import { target, targets } from '../syntax/linker.ts';
import {
  expiryOf,
  lowerCategory,
  lowerControl,
  lowerProtocol,
  lowerProvider,
  lowerService,
  lowerTable,
} from './lower-knowledge.ts';
import { lowerThreat } from './lower-threats.ts';
import type { Lowering } from './lowering.ts';
import type {
  Boundary,
  BoundaryPlace,
  Data,
  DataKind,
  Defenses,
  Element,
  ElementPlace,
  Evidence,
  Flow,
  Incidents,
  Statement,
  System,
  Team,
  ThreatExclusion,
} from './model.ts';

export function lowerData(node: DataNode, lowering: Lowering): Data {
  return lowering.once(node, () => {
    const party = (role: string): string | undefined =>
      node.lines.filter(isParty).find((line) => line.role === role)?.party;
    return lowering.declare(node, {
      level: node.clauses.find(isLevelClause)?.level,
      kinds: node.clauses.filter(isContainsClause).flatMap((clause) => clause.kinds as DataKind[]),
      controller: party('controller'),
      processor: party('processor'),
    });
  });
}

export function lowerSystem(node: SystemNode, lowering: Lowering): System {
  return lowering.once(node, () => {
    const table = node.lines
      .filter(isTableChoice)
      .map((line) => target(line.table))
      .find(Boolean);
    const incidents = node.lines.find(isIncidents);
    return lowering.declare(node, {
      kind: 'system' as const,
      owner: ownerOf(node.lines, lowering),
      table: table && lowerTable(table, lowering),
      incidents: incidents && lowerIncidents(incidents, lowering),
      ...defensesOf(node.lines, lowering),
    });
  });
}

export function lowerBoundary(node: BoundaryNode, lowering: Lowering): Boundary {
  return lowering.once(node, () => {
    const place = node.clauses.find(isOnProvider);
    return lowering.declare(node, {
      kind: 'boundary' as const,
      parent: parentOf(node, lowering),
      untrusted: node.clauses.some(isUntrusted),
      place: place && boundaryPlace(place, lowering),
      owner: ownerOf(node.lines, lowering),
      ...defensesOf(node.lines, lowering),
    });
  });
}

export function lowerElement(node: ElementNode, lowering: Lowering): Element {
  return lowering.once(node, () => {
    const place = node.clauses.find(isOnService);
    const data = (verb: string): Data[] =>
      node.lines
        .filter(isDataLine)
        .filter((line) => line.verb === verb)
        .flatMap((line) => targets(line.data))
        .map((item) => lowerData(item, lowering));
    return lowering.declare(node, {
      kind: node.kind,
      parent: parentOf(node, lowering),
      place: place && elementPlace(place, lowering),
      categories: node.clauses
        .filter(isIsCategories)
        .flatMap((clause) => targets(clause.categories))
        .map((category) => lowerCategory(category, lowering)),
      owner: ownerOf(node.lines, lowering),
      holds: data('holds'),
      handles: data('handles'),
      ...defensesOf(node.lines, lowering),
    });
  });
}

/** Undefined where an end does not resolve. */
export function lowerFlow(node: FlowNode, lowering: Lowering): Flow | undefined {
  return lowering.once(node, () => {
    const from = target(node.source);
    const to = target(node.target);
    if (!from || !to) return undefined;
    const source = lowerElement(from, lowering);
    const sink = lowerElement(to, lowering);
    const over = node.clauses.find(isOver);
    const protocol = over && target(over.protocol);
    const data = (verb: string): Data[] =>
      node.clauses
        .filter(isCarries)
        .filter((clause) => clause.verb === verb)
        .flatMap((clause) => targets(clause.data))
        .map((item) => lowerData(item, lowering));
    const flow = lowering.declare(node, {
      kind: 'flow' as const,
      parent: parentOf(node, lowering),
      source,
      target: sink,
      protocol: protocol && lowerProtocol(protocol, lowering),
      statesProtocol: over !== undefined,
      carries: data('carries'),
      returns: data('returns'),
      ...defensesOf(node.lines, lowering),
    });
    if (node.name !== undefined) return flow;
    return Object.assign(flow, {
      id: `${source.id} -> ${sink.id}`,
      title: node.title ?? `${source.title} → ${sink.title}`,
      origin: lowering.origin(node, 'target'),
    });
  });
}

function parentOf(node: AstNode, lowering: Lowering): Boundary | undefined {
  const boundary = enclosingBoundary(node);
  return boundary && lowerBoundary(boundary, lowering);
}

function boundaryPlace(node: OnProvider, lowering: Lowering): BoundaryPlace | undefined {
  if (node.premises) return { type: 'premises', origin: lowering.origin(node, 'premises') };
  const provider = target(node.provider);
  return (
    provider && {
      type: 'provider',
      provider: lowerProvider(provider, lowering),
      origin: lowering.origin(node, 'provider'),
    }
  );
}

function elementPlace(node: OnService, lowering: Lowering): ElementPlace {
  if (node.premises) return { type: 'premises', origin: lowering.origin(node, 'premises') };
  const service = target(node.service);
  const origin = lowering.origin(node, 'service');
  return service ? { type: 'service', service: lowerService(service, lowering), origin } : { type: 'unknown', origin };
}

function ownerOf(lines: readonly AstNode[], lowering: Lowering): Team | undefined {
  const line = lines.find(isOwnerLine);
  return line?.team === undefined ? undefined : { name: line.team, origin: lowering.origin(line, 'team') };
}

function defensesOf(lines: readonly AstNode[], lowering: Lowering): Defenses {
  const written = lines.filter(isStatement);
  if (written.length === 0) return noDefenses;
  return {
    statements: written.flatMap((line) => lowerStatement(line, lowering)),
    threatExclusions: written.filter(isExcludes).flatMap((line) =>
      line.threats.flatMap((reference, index): ThreatExclusion[] => {
        const threat = target(reference);
        return threat
          ? [
              {
                threat: lowerThreat(threat, lowering),
                origin: lowering.origin(line, 'threats', index),
                reason: line.text,
              },
            ]
          : [];
      }),
    ),
  };
}

const noDefenses: Defenses = { statements: [], threatExclusions: [] };

function lowerStatement(line: StatementNode, lowering: Lowering): Statement[] {
  const due = isPlans(line) ? line.clauses.find(isDueClause) : line.clauses.find(isUntilClause);
  const provider = isRelies(line) ? target(line.provider) : undefined;
  if (isRelies(line) && !provider) return [];
  const shared = {
    type: statementType(line),
    text: line.text,
    by: line.clauses.find(isByClause)?.team,
    evidence: line.clauses.filter(isEvidenceClause).map((clause): Evidence => ({
      uri: clause.uri,
      origin: lowering.origin(clause, 'uri'),
      expires: expiryOf(clause, 'expires', clause.expires, lowering),
    })),
    date: due && (isPlans(line) || isWaives(line)) ? expiryOf(due, 'date', due.date, lowering) : undefined,
    provider: provider && lowerProvider(provider, lowering),
  };
  return line.controls.flatMap((reference, index) => {
    const control = target(reference);
    return control
      ? [{ ...shared, control: lowerControl(control, lowering), origin: lowering.origin(line, 'controls', index) }]
      : [];
  });
}

function statementType(line: StatementNode): Statement['type'] {
  const types = {
    Implements: 'implements',
    Plans: 'plans',
    Waives: 'waives',
    Excludes: 'excludes',
    Relies: 'relies',
  } as const;
  return types[line.$type];
}

function lowerIncidents(node: IncidentsNode, lowering: Lowering): Incidents {
  const notify = node.lines.find(isNotifyLine);
  return {
    stages: node.lines.filter(isStageLine).flatMap((line) =>
      line.stages.map((stage, index) => ({
        stage,
        by: line.clauses.find(isByClause)?.team,
        using: line.clauses.find(isUsing)?.means,
        origin: lowering.origin(line, 'stages', index),
      })),
    ),
    notify:
      notify?.party === undefined
        ? undefined
        : { party: notify.party, hours: hoursOf(notify.amount, notify.unit), origin: lowering.origin(notify, 'party') },
    origin: lowering.origin(node, 'word'),
  };
}

function hoursOf(amount: number | undefined, unit: string | undefined): number | undefined {
  return amount === undefined ? undefined : unit?.startsWith('day') ? amount * 24 : amount;
}
