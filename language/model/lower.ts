import type { BoundaryLine, Flow as FlowNode, Member, System as SystemNode } from '../generated/ast.ts';
import type { Declared, FileNames } from '../syntax/file-names.ts';
import { CORE } from '../syntax/sight.ts';
import { lowerBoundary, lowerData, lowerElement, lowerFlow, lowerSystem } from './lower-architecture.ts';
import { lowerLayer, lowerProtocol, lowerProvider, lowerService, lowerTable } from './lower-knowledge.ts';
import { lowerThreat } from './lower-threats.ts';
import type { Lowering } from './lowering.ts';
import type {
  Boundary,
  Data,
  Element,
  Flow,
  Layer,
  Library,
  Model,
  Protocol,
  Provider,
  ResponsibilityTable,
  Service,
  Threat,
} from './model.ts';

/** The name of core's responsibility table that holds where no other answers. */
export const STANDARD = 'Standard';

/** The model of a system: its file and all that it imports, with the knowledge that it turns on. */
export function lowerModel(root: FileNames, system: SystemNode, lowering: Lowering, hasErrors: boolean): Model {
  const { names } = lowering;
  const closure = names.closure(root);
  const sight = names.sight(root);
  const files = closure.filter((file) => !names.isBuiltIn(file));
  const architecture = new Architecture(lowering);
  for (const file of files) architecture.read(file.root.members);
  const inUse = [...sight.inUse.values()].flat();
  const own = files.filter((file) => file.library === undefined);
  const knowledge = [...inUse, ...own];
  const services = servicesOf([...sight.libraryFiles, ...own], lowering);
  const servicesInUse = servicesOf(knowledge, lowering);
  let servicesById: ReadonlyMap<string, Service> | undefined;
  return {
    system: lowerSystem(system, lowering),
    files: files.map((file) => file.key),
    ...architecture.result(),
    threats: declared(knowledge, 'Threat').map((node): Threat => lowerThreat(node, lowering)),
    layers: declared(knowledge, 'Layer').map((node): Layer => lowerLayer(node, lowering)),
    // Few are ever looked up besides those that parts run on.
    get services() {
      return (servicesById ??= new Map(services().map((service) => [service.id, service])));
    },
    get servicesInUse() {
      return servicesInUse();
    },
    protocolsInUse: declared(knowledge, 'Protocol').map((node): Protocol => lowerProtocol(node, lowering)),
    standard: declared(sight.library(CORE) ?? [], 'ResponsibilityTable')
      .filter((node) => node.name === STANDARD)
      .map((node): ResponsibilityTable => lowerTable(node, lowering))[0],
    hasErrors,
  };
}

/** The libraries that can be named from the file, of those that are loaded, and are not in use there. */
export function lowerUnusedLibraries(root: FileNames, lowering: Lowering): Library[] {
  const sight = lowering.names.sight(root);
  return sight.libraryNames
    .filter((name) => !sight.inUse.has(name))
    .map((name): Library => {
      const files = sight.library(name) ?? [];
      return {
        name,
        providers: declared(files, 'Provider').map((node): Provider => lowerProvider(node, lowering)),
        services: declared(files, 'Service').map((node): Service => lowerService(node, lowering)),
        threats: declared(files, 'Threat').map((node): Threat => lowerThreat(node, lowering)),
        layers: declared(files, 'Layer').map((node): Layer => lowerLayer(node, lowering)),
        protocols: declared(files, 'Protocol').map((node): Protocol => lowerProtocol(node, lowering)),
      };
    });
}

/** Gathers the parts of a model; of two that have the same name the first is kept. */
class Architecture {
  private readonly boundaries = new Map<string, Boundary>();
  private readonly elements = new Map<string, Element>();
  private readonly flows = new Map<string, Flow>();
  private readonly data = new Map<string, Data>();
  private readonly lowering: Lowering;

  constructor(lowering: Lowering) {
    this.lowering = lowering;
  }

  read(lines: readonly (Member | BoundaryLine)[]): void {
    for (const line of lines) {
      // What stands in a boundary that has no name yet is judged all the same.
      if (line.$type === 'Boundary') this.read(line.lines);
      if (line.$type !== 'Flow' && !('name' in line && typeof line.name === 'string')) continue;
      switch (line.$type) {
        case 'Boundary':
          keep(this.boundaries, lowerBoundary(line, this.lowering));
          break;
        case 'Element':
          keep(this.elements, lowerElement(line, this.lowering));
          break;
        case 'Flow':
          this.readFlow(line);
          break;
        case 'Data':
          keep(this.data, lowerData(line, this.lowering));
          break;
        default:
          break;
      }
    }
  }

  private readFlow(line: FlowNode): void {
    const flow = lowerFlow(line, this.lowering);
    if (flow) keep(this.flows, flow);
  }

  result(): Pick<Model, 'boundaries' | 'elements' | 'flows' | 'data'> {
    return {
      boundaries: [...this.boundaries.values()],
      elements: [...this.elements.values()],
      flows: [...this.flows.values()],
      data: [...this.data.values()],
    };
  }
}

function keep<T extends { readonly id: string }>(table: Map<string, T>, item: T): void {
  if (!table.has(item.id)) table.set(item.id, item);
}

type NodeOf<T extends Declared['node']['$type']> = Extract<Declared['node'], { $type: T }>;

function declared<T extends Declared['node']['$type']>(files: readonly FileNames[], type: T): NodeOf<T>[] {
  return files
    .flatMap((file) => file.declarations)
    .flatMap(({ node }) => (node.$type === type ? [node as NodeOf<T>] : []));
}

/** The services of files, for when somebody asks. Those of files that can change are lowered as they are now. */
function servicesOf(files: readonly FileNames[], lowering: Lowering): () => readonly Service[] {
  const waiting = files.map((file) => {
    const lower = (): readonly Service[] => declared([file], 'Service').map((node) => lowerService(node, lowering));
    if (lowering.names.isBuiltIn(file)) return lower;
    const lowered = lower();
    return () => lowered;
  });
  let services: readonly Service[] | undefined;
  return () => (services ??= waiting.flatMap((servicesOfFile) => servicesOfFile()));
}
