import type { Analysis, Obligation, Owner, Ownership, State, Totals } from '../../language/analysis/analysis.ts';
import type {
  Boundary,
  Control,
  Element,
  ElementKind,
  Flow,
  Layer,
  Model,
  Origin,
  Protocol,
  Provider,
  Service,
  Statement,
  Subject,
  System,
} from '../../language/model/model.ts';
import type { Location, PanelModel, Status } from '../../server/protocol.ts';
import type { Split } from '../../server/protocol/split.ts';
import type { Cursor } from '../../server/view/at-cursor.ts';
import { panelOf } from '../../server/view/panel.ts';
import { splitOf } from '../../server/view/split.ts';
import type { Viewing } from '../../server/view/viewing.ts';

/** An origin that knows its line: enough for a view, which only hands it to `locate`. */
interface LineOrigin extends Origin {
  readonly line: number;
}

export const file = 'file:///models/payroll.tm';
let lines = 0;

export function originAt(line = ++lines): LineOrigin {
  return { file, line };
}

export const viewing: Viewing = {
  locate: (origin): Location => {
    const { line } = origin as LineOrigin;
    return { uri: origin.file, range: { start: { line, character: 2 }, end: { line, character: 6 } } };
  },
  why: ({ subject, control }) => `${control.title} is decided by what ${subject.name} runs on`,
};

const declared = (id: string, title = id) => ({
  id,
  name: id.slice(id.lastIndexOf('.') + 1),
  title,
  documentation: undefined,
  origin: originAt(),
});

export const layer = (id: string, title: string): Layer => ({ ...declared(id, title), references: [] });
export const layers = {
  data: layer('core.Data', 'Data'),
  accounts: layer('core.Accounts', 'Accounts and identities'),
  applications: layer('core.Applications', 'Applications'),
  network: layer('core.NetworkControls', 'Network controls'),
  system: layer('core.OperatingSystem', 'Operating system'),
  hosts: layer('core.PhysicalHosts', 'Physical hosts'),
  datacenter: layer('core.PhysicalDatacenter', 'Physical datacenter'),
};

export const control = (id: string, title: string, of: Layer | undefined): Control => ({
  ...declared(id, title),
  layer: of,
  references: [],
});
export const controls = {
  column: control('core.ColumnEncryption', 'Column encryption', layers.data),
  atRest: control('core.EncryptionAtRest', 'Encryption at rest', layers.data),
  backup: control('core.Backup', 'Backups', layers.data),
  identity: control('core.ManagedIdentity', 'Managed identity', layers.accounts),
  logging: control('core.AuditLogging', 'Audit logging', layers.applications),
  patching: control('core.Patching', 'Patching', layers.system),
  firewall: control('core.NetworkRestriction', 'Network restriction', layers.network),
  transit: control('core.EncryptionInTransit', 'Encryption in transit', layers.network),
  hosts: control('core.HostProtection', 'Host protection', layers.hosts),
  doors: control('core.DatacenterAccess', 'Data centre access', layers.datacenter),
};

export const azure: Provider = { ...declared('azure', 'Microsoft Azure'), table: undefined, answers: [], stages: [] };

export const protocol = (id: string, title: string): Protocol => ({
  ...declared(id, title),
  provides: [controls.transit],
});

export const service = (id: string, title: string): Service => ({
  ...declared(id, title),
  provider: azure,
  model: 'paas',
  categories: [],
  capabilities: new Map(),
  layers: new Map(),
  alternatives: [],
  retirement: undefined,
});

export const boundary = (id: string, parent?: Boundary, title?: string): Boundary => ({
  ...declared(id, title),
  kind: 'boundary',
  parent,
  untrusted: false,
  place: { type: 'provider', provider: azure, origin: originAt() },
  owner: undefined,
  statements: [],
  threatExclusions: [],
});

export const element = (kind: ElementKind, id: string, parent?: Boundary, on?: Service, title?: string): Element => ({
  ...declared(id, title),
  kind,
  parent,
  place: on && { type: 'service', service: on, origin: originAt() },
  categories: [],
  owner: undefined,
  holds: [],
  handles: [],
  statements: [],
  threatExclusions: [],
});

export const flow = (source: Element, target: Element, parent?: Boundary): Flow => ({
  ...declared(`${source.id} -> ${target.id}`),
  name: `${source.id} -> ${target.id}`,
  kind: 'flow',
  parent,
  source,
  target,
  protocol: undefined,
  statesProtocol: false,
  carries: [],
  returns: [],
  statements: [],
  threatExclusions: [],
});

export const statement = (of: Control, type: Statement['type'], more: Partial<Statement> = {}): Statement => ({
  type,
  control: of,
  origin: originAt(),
  text: undefined,
  by: undefined,
  evidence: [],
  date: undefined,
  provider: undefined,
  ...more,
});

interface Stated {
  readonly team?: string;
  readonly statement?: Statement;
  readonly by?: Subject;
  readonly protocol?: Protocol;
}

export function obligation(subject: Subject, of: Control, owner: Owner, state: State, more: Stated = {}): Obligation {
  const placed =
    subject.kind === 'flow'
      ? subject.target
      : subject.kind === 'system' || subject.kind === 'boundary'
        ? undefined
        : subject;
  const on = placed?.place?.type === 'service' ? placed.place.service : undefined;
  const ownership: Ownership = {
    owner: owner === 'nobody' ? 'customer' : owner,
    control: of,
    element: placed,
    service: on,
    provider: on?.provider,
    model: on?.model,
    reason: { type: 'no-service' },
    providerHalf: undefined,
    customerHalf: undefined,
    source: 'https://learn.microsoft.com/azure',
  };
  return {
    subject,
    control: of,
    anyOf: [of],
    ownership,
    owner,
    team: more.team,
    state,
    threats: [],
    severity: 'high',
    protocol: more.protocol,
    exclusion: undefined,
    statement: more.statement && { statement: more.statement, by: more.by ?? subject },
  };
}

export function modelOf(parts: Partial<Model>): Model {
  const system: System = {
    ...declared('Payroll', 'Payroll'),
    kind: 'system',
    owner: undefined,
    table: undefined,
    incidents: undefined,
    statements: [],
    threatExclusions: [],
  };
  return {
    system,
    files: [file],
    boundaries: [],
    elements: [],
    flows: [],
    data: [],
    threats: [],
    layers: Object.values(layers),
    services: new Map(),
    servicesInUse: [],
    protocolsInUse: [],
    standard: undefined,
    hasErrors: false,
    ...parts,
  };
}

export function analysisOf(model: Model, obligations: readonly Obligation[], more: Partial<Analysis> = {}): Analysis {
  const counting = obligations.filter((o) => o.state !== 'excluded');
  const owned = (owner: Owner): number => counting.filter((o) => o.owner === owner).length;
  const inState = (state: State): number => obligations.filter((o) => o.state === state).length;
  const totals: Totals = {
    provider: owned('provider'),
    shared: owned('shared'),
    customer: owned('customer'),
    nobody: owned('nobody'),
    met: inState('met'),
    partial: inState('partial'),
    planned: inState('planned'),
    waived: inState('waived'),
    excluded: inState('excluded'),
    missing: inState('missing'),
  };
  const ready = obligations.length > 0 && totals.missing + totals.partial === 0;
  return {
    model,
    today: '2026-11-21',
    verdict: ready ? 'ready' : 'not-ready',
    totals,
    obligations,
    incidents: { required: true, missingStages: [], notifyMissing: false },
    findings: [],
    ...more,
  };
}

/** The model of the documentation: a web app and its database, at one provider. */
export interface Payroll {
  readonly analysis: Analysis;
  readonly subscription: Boundary;
  readonly web: Element;
  readonly db: Element;
  readonly submits: Flow;
}

export function payroll(): Payroll {
  const internet = boundary('Internet');
  const subscription = boundary('Subscription', undefined, 'Contoso subscription');
  const employee = element('actor', 'Internet.Employee', internet, undefined, 'Employee with a browser');
  const web = element(
    'process',
    'Subscription.Web',
    subscription,
    service('azure.AppService', 'Azure App Service'),
    'Payroll web app',
  );
  const db = element(
    'store',
    'Subscription.Db',
    subscription,
    service('azure.SqlDatabase', 'Azure SQL Database'),
    'Payroll database',
  );
  const submits = flow(employee, web);
  const reads = flow(web, db);
  const model = modelOf({
    boundaries: [internet, subscription],
    elements: [employee, web, db],
    flows: [submits, reads],
  });
  const encrypted = statement(controls.column, 'implements', {
    text: 'Always Encrypted',
    by: 'Data team',
    evidence: ['infra/sql.bicep#L40', 'https://example.com/report', 'command:evil'].map((uri) => ({
      uri,
      origin: originAt(),
      expires: undefined,
    })),
  });
  const obligations = [
    obligation(subscription, controls.logging, 'customer', 'missing', { team: 'Payments team' }),
    obligation(web, controls.backup, 'customer', 'missing', { team: 'Payments team' }),
    obligation(web, controls.identity, 'customer', 'met', {
      team: 'Payments team',
      statement: statement(controls.identity, 'implements'),
    }),
    obligation(web, controls.logging, 'shared', 'met', {
      team: 'Payments team',
      statement: statement(controls.logging, 'implements'),
    }),
    obligation(web, controls.firewall, 'shared', 'partial', { team: 'Payments team' }),
    obligation(web, controls.patching, 'provider', 'met'),
    obligation(web, controls.hosts, 'provider', 'met'),
    obligation(web, controls.doors, 'provider', 'met'),
    obligation(db, controls.column, 'customer', 'met', { team: 'Data team', statement: encrypted }),
    obligation(db, controls.atRest, 'provider', 'met'),
    obligation(db, controls.backup, 'nobody', 'missing', {
      statement: statement(controls.backup, 'relies', { provider: azure }),
    }),
    obligation(db, controls.logging, 'customer', 'planned', {
      team: 'Payments team',
      statement: statement(controls.logging, 'plans', { date: { date: '2027-01-31', origin: originAt() } }),
    }),
    obligation(db, controls.firewall, 'shared', 'partial', { team: 'Payments team' }),
    obligation(db, controls.patching, 'provider', 'met'),
    obligation(db, controls.hosts, 'provider', 'met'),
    obligation(db, controls.doors, 'provider', 'met'),
    obligation(db, controls.identity, 'customer', 'excluded', {
      statement: statement(controls.identity, 'excludes', { text: 'no people sign in' }),
    }),
    obligation(submits, controls.transit, 'customer', 'met', {
      team: 'Payments team',
      protocol: protocol('core.Https', 'HTTPS'),
    }),
    obligation(reads, controls.transit, 'customer', 'met', {
      team: 'Payments team',
      protocol: protocol('core.Tds', 'TDS'),
    }),
  ];
  return { analysis: analysisOf(model, obligations), subscription, web, db, submits };
}

/** Zones with so many parts in each. The parts of the first two zones have a gap each, and the others none. */
export function largeModel(
  zoneCount: number,
  partsOfZone: number,
): {
  readonly analysis: Analysis;
  readonly zones: readonly Boundary[];
  readonly parts: readonly (readonly Element[])[];
} {
  const zones = Array.from({ length: zoneCount }, (_, zone) => boundary(`Zone${zone}`));
  const on = service('azure.AppService', 'Azure App Service');
  const parts = zones.map((zone, number) =>
    Array.from({ length: partsOfZone }, (_, part) =>
      element('process', `Zone${number}.Part${number}_${part}`, zone, on, `Part ${part} of zone ${number}`),
    ),
  );
  const obligations = parts.flatMap((inZone, number) =>
    inZone.flatMap((part) => [
      obligation(part, controls.logging, 'customer', number < 2 ? 'missing' : 'met', { team: 'Data team' }),
      obligation(part, controls.firewall, 'shared', 'met'),
      obligation(part, controls.doors, 'provider', 'met'),
    ]),
  );
  const analysis = analysisOf(modelOf({ boundaries: zones, elements: parts.flat() }), obligations);
  return { analysis, zones, parts };
}

/** The panel with the split in it. */
export function splitPanel(analysis: Analysis, status?: Status, cursor?: Cursor): PanelModel & { content: Split } {
  const content = splitOf(analysis, viewing);
  return { ...panelOf(analysis, content, viewing, status, cursor), content };
}
