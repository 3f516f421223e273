import type { Analysis, Finding, Obligation } from '../../language/analysis/analysis.ts';
import { analyze, type AnalysisOptions } from '../../language/analysis/analyze.ts';
import type { Condition, DataVerb, Level, Model } from '../../language/model/model.ts';
import {
  at,
  capability,
  category,
  control,
  data,
  layer,
  layerRule,
  protocol,
  provider,
  service,
  table,
  threat,
  appliesTo,
} from '../support/plain-model.ts';

/** A small library, enough to say every sentence that the tests need. */

export const today = '2026-11-21';

export const dataLayer = layer('core.Data', 'Data');
export const operatingSystem = layer('core.OperatingSystem', 'Operating system');
export const network = layer('core.NetworkControls', 'Network controls');
export const physical = layer('core.PhysicalDatacenter', 'Physical datacenter');

export const columnEncryption = control('core.ColumnEncryption', 'Column encryption', dataLayer);
export const encryptionAtRest = control('core.EncryptionAtRest', 'Encryption at rest', dataLayer);
export const auditLogging = control('core.AuditLogging', 'Audit logging', dataLayer);
export const networkRestriction = control('core.NetworkRestriction', 'Network restriction', network);
export const patching = control('core.Patching', 'Patching', operatingSystem);
export const locks = control('core.Locks', 'Locked doors', physical);
export const transit = control('core.EncryptionInTransit', 'Encryption in transit', network);
export const hostAntiMalware = control('core.HostAntiMalware', 'Host anti-malware', operatingSystem);
export const userAuthentication = control('core.UserAuthentication', 'User authentication', dataLayer);
export const serviceAuthentication = control('core.ServiceAuthentication', 'Service authentication', dataLayer);

export const standard = table('core.Standard', 'Microsoft shared responsibility, January 2026', {
  'core.Data': { premises: 'customer', iaas: 'customer', paas: 'customer', saas: 'customer' },
  'core.OperatingSystem': { premises: 'customer', iaas: 'customer', paas: 'provider', saas: 'provider' },
  'core.NetworkControls': { premises: 'customer', iaas: 'customer', paas: 'shared', saas: 'provider' },
  'core.PhysicalDatacenter': { premises: 'customer', iaas: 'provider', paas: 'provider', saas: 'provider' },
});

const answers = (['responsibility', 'abuse', 'assessments', 'monitoring', 'disclosure'] as const).map((question) => ({
  question,
  text: 'Yes',
  source: undefined,
  expires: undefined,
  origin: at(`answers ${question}`),
}));
export const azure = provider('azure', 'Microsoft Azure', { answers });
export const aws = provider('aws', 'Amazon Web Services', { answers });
export const database = category('core.Database');
export const relational = category('core.RelationalDatabase', database);

export const sqlDatabase = service('azure.SqlDatabase', {
  title: 'Azure SQL Database',
  from: azure,
  as: 'paas',
  is: [relational],
  capabilities: [
    [
      encryptionAtRest,
      capability('provides', { text: 'Transparent data encryption', source: 'https://example.com/tde' }),
    ],
    [columnEncryption, capability('offers', { text: 'Always Encrypted' })],
    [
      networkRestriction,
      capability('shares', { providerHalf: 'a firewall in front of every server', customerHalf: 'its rules' }),
    ],
    [hostAntiMalware, capability('lacks')],
  ],
  alternatives: ['azure.SqlManagedInstance', 'azure.SqlServerOnVm', 'azure.Unknown'],
});
export const managedInstance = service('azure.SqlManagedInstance', {
  title: 'Azure SQL Managed Instance',
  from: azure,
  as: 'paas',
  is: [relational],
  capabilities: [[hostAntiMalware, capability('lacks')]],
});
export const sqlOnVm = service('azure.SqlServerOnVm', {
  title: 'SQL Server on a virtual machine',
  from: azure,
  as: 'iaas',
  is: [relational],
});
export const virtualMachine = service('azure.VirtualMachine', { title: 'Virtual machine', from: azure, as: 'iaas' });
export const kubernetes = service('azure.Aks', {
  title: 'Azure Kubernetes Service',
  from: azure,
  as: 'paas',
  layers: [
    layerRule(operatingSystem, 'shared', { providerHalf: 'publishes node images', customerHalf: 'upgrades the nodes' }),
  ],
});
export const rds = service('aws.Rds', { title: 'Amazon RDS', from: aws, as: 'paas', is: [relational] });
export const services = [sqlDatabase, managedInstance, sqlOnVm, virtualMachine, kubernetes, rds];

export const https = protocol('core.Https', transit);
export const http = protocol('core.Http');

export const salaries = data('Salaries', 'restricted', ['personal', 'financial'], 'Salary records');
export const prices = data('Prices', 'public', [], 'Price list');

export const insider = threat('core.InsiderReadsColumns', {
  title: 'Whoever runs the database reads its most sensitive columns',
  applies: [appliesTo('store', holds('restricted'))],
  severities: [{ severity: 'high', where: undefined }],
  needs: [[columnEncryption]],
});
export const eavesdropping = threat('core.EavesdroppedFlow', {
  title: 'Traffic is read or changed in transit',
  applies: [appliesTo('flow')],
  severities: [{ severity: 'high', where: undefined }],
  needs: [[transit]],
});

export function asks(
  of: Parameters<typeof threat>[1]['needs'][number],
  ...kinds: Parameters<typeof appliesTo>[0][]
): ReturnType<typeof threat> {
  const all = kinds.length === 0 ? (['process', 'store'] as const) : kinds;
  const name = `core.No${of.map((each) => each.name).join('Or')}`;
  return threat(name, {
    title: `Something happens without ${of.map((each) => each.name).join(' or ')}`,
    applies: all.map((kind) => appliesTo(kind)),
    needs: [of],
  });
}

export function holds(level: Level, verb: DataVerb = 'holds'): Condition {
  return { type: 'data', verb, what: { type: 'level', level } };
}

export function analyzed(model: Model, options: Partial<AnalysisOptions> = {}): Analysis {
  return analyze(model, { today, ...options });
}

export function obligation(analysis: Analysis, subject: string, of: { readonly id: string }): Obligation {
  const found = analysis.obligations.find((each) => each.subject.id === subject && each.control.id === of.id);
  if (found === undefined) throw new Error(`${subject} does not need ${of.id}`);
  return found;
}

export function findings(analysis: Analysis, code: string): Finding[] {
  return analysis.findings.filter((finding) => finding.code === code);
}

export function onlyFinding(analysis: Analysis, code: string): Finding {
  const [found, ...others] = findings(analysis, code);
  if (found === undefined || others.length > 0) {
    throw new Error(
      `${found ? others.length + 1 : 0} findings ${code}: ${analysis.findings.map((each) => each.code).join(' ')}`,
    );
  }
  return found;
}

export function titles(finding: Finding): string[] {
  return finding.fixes().map(({ title }) => title);
}
