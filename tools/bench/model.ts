import { itemAt, randomNumbers } from './choose.ts';

/** What a benchmark's model is like. */
export interface Shape {
  readonly parts: number;
  readonly files: number;
  /** Boundaries around each group of parts, besides its zone's own. */
  readonly depth: number;
  readonly commented: boolean;
}

export interface Part {
  readonly name: string;
  readonly kind: 'actor' | 'external' | 'process' | 'store';
  /** Empty for those outside. */
  readonly service: string;
  readonly protocol: string;
  readonly index: number;
  readonly zone: Zone;
}

export interface Flow {
  readonly source: Part;
  readonly target: Part;
  readonly index: number;
}

export interface Group {
  readonly name: string;
  readonly parts: Part[];
}

/** What a team runs: some people and machines outside, groups of parts inside, and what flows from them. */
export interface Zone {
  readonly index: number;
  readonly outside: Part[];
  readonly groups: Group[];
  readonly flows: Flow[];
}

export const dataNames = ['Orders', 'Invoices', 'Profiles', 'Telemetry', 'Catalogue'];

const partsOfGroup = 10;
const partsOfZone = 100;
const outsideOfZone = 4;

const processServices = ['AppService', 'FunctionApp', 'ContainerApps', 'AppService'];
const stores = [
  { service: 'SqlDatabase', protocol: 'TdsTls' },
  { service: 'BlobStorage', protocol: 'Https' },
  { service: 'CosmosDb', protocol: 'Https' },
  { service: 'PostgreSql', protocol: 'PostgresTls' },
];

/** The zones of a model of so many parts, with one and a half flows for each part: the same ones at every run. */
export function zonesOf({ parts, files }: Shape): Zone[] {
  const random = randomNumbers(parts * 31 + files);
  const zones: Zone[] = [];
  const all: Part[] = [];
  // A small model in many files has smaller zones, so that every file has one.
  const zoneSize = Math.max(1, Math.min(partsOfZone, Math.ceil(parts / files)));
  while (all.length < parts) zones.push(zoneOf(zones.length, Math.min(zoneSize, parts - all.length), all));
  const pairs = new Set<string>();
  const running = all.filter(({ kind }) => kind === 'process');
  const wanted = Math.round(parts * 1.5);
  for (let index = 0, attempt = 0; index < wanted && attempt < wanted * 10; attempt++) {
    const part = itemAt(all, attempt);
    const other = pick(part.zone, random, running, part.kind !== 'store' && attempt % 3 === 0 ? 'store' : 'process');
    const [source, target] = part.kind === 'store' ? [other, part] : [part, other];
    const pair = `${source.index} ${target.index}`;
    // Two flows between the same parts would need names.
    if (source === target || pairs.has(pair)) continue;
    pairs.add(pair);
    source.zone.flows.push({ source, target, index: index++ });
  }
  return zones;
}

function zoneOf(index: number, size: number, all: Part[]): Zone {
  const zone: Zone = { index, outside: [], groups: [], flows: [] };
  const callers = size > 2 * outsideOfZone ? outsideOfZone : 0;
  for (let number = 0; number < size; number++) {
    const part = number < callers ? caller(all.length, zone) : inside(all.length, zone);
    if (number < callers) zone.outside.push(part);
    else groupFor(zone).parts.push(part);
    all.push(part);
  }
  return zone;
}

function caller(index: number, zone: Zone): Part {
  const kind = index % 2 === 0 ? 'actor' : 'external';
  return { name: `Caller${index}`, kind, service: '', protocol: 'Https', index, zone };
}

function inside(index: number, zone: Zone): Part {
  if (index % 5 < 3) {
    const service = itemAt(processServices, index);
    return { name: `Worker${index}`, kind: 'process', service, protocol: 'Https', index, zone };
  }
  return { name: `Store${index}`, kind: 'store', ...itemAt(stores, index), index, zone };
}

function groupFor({ index, groups }: Zone): Group {
  const last = groups.at(-1);
  if (last !== undefined && last.parts.length < partsOfGroup) return last;
  const group: Group = { name: `Group${index}_${groups.length}`, parts: [] };
  groups.push(group);
  return group;
}

/** Four flows of five stay in their zone. */
function pick(zone: Zone, random: () => number, running: readonly Part[], kind: Part['kind']): Part {
  const near = zone.groups.flatMap(({ parts }) => parts).filter((part) => part.kind === kind);
  const from = near.length > 0 && random() < 0.8 ? near : running;
  return itemAt(from, random() * from.length);
}
