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
  readonly service: string | undefined;
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
    const part = all[attempt % all.length]!;
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
  for (let left = size; left > 0; left--) {
    const at = all.length;
    if (size > 2 * outsideOfZone && zone.outside.length < outsideOfZone) {
      const kind = at % 2 === 0 ? 'actor' : 'external';
      zone.outside.push({ name: `Caller${at}`, kind, service: undefined, protocol: 'Https', index: at, zone });
      all.push(zone.outside.at(-1)!);
      continue;
    }
    let group = zone.groups.at(-1);
    if (group === undefined || group.parts.length === partsOfGroup) {
      zone.groups.push((group = { name: `Group${index}_${zone.groups.length}`, parts: [] }));
    }
    const isStore = at % 5 >= 3;
    const { service, protocol } = isStore ? stores[at % 4]! : { service: processServices[at % 4]!, protocol: 'Https' };
    const kind = isStore ? 'store' : 'process';
    group.parts.push({ name: `${isStore ? 'Store' : 'Worker'}${at}`, kind, service, protocol, index: at, zone });
    all.push(group.parts.at(-1)!);
  }
  return zone;
}

/** Four flows of five stay in their zone. */
function pick(zone: Zone, random: () => number, running: readonly Part[], kind: Part['kind']): Part {
  const near = zone.groups.flatMap(({ parts }) => parts).filter((part) => part.kind === kind);
  const from = near.length > 0 && random() < 0.8 ? near : running;
  return from[Math.floor(random() * from.length)]!;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
