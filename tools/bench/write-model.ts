import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { itemAt } from './choose.ts';
import { dataNames, zonesOf, type Flow, type Part, type Shape, type Zone } from './model.ts';

/** A model on disk, and the file of it that is opened and edited. */
export interface WrittenModel {
  readonly folder: string;
  /** Where the system stands. */
  readonly root: string;
  /** Where the mistake stands. */
  readonly edited: string;
  readonly bytes: number;
}

/** What the system's boundaries state once for all parts in them, so that few findings are left. */
const statedByZone = [
  'NetworkRestriction, NetworkSegmentation, EgressRestriction, WebApplicationFirewall',
  'UserAuthentication, ServiceAuthentication, MultiFactorAuthentication, SessionManagement',
  'LeastPrivilege, LocalAuthenticationDisabled, SecretStore, ManagedIdentity, AccessReview',
];
const statedBySystem = [
  'InputValidation, RateLimiting, DependencyPatching, BuildIntegrity, WorkloadIsolation',
  'EncryptionInTransit, ColumnEncryption, CustomerManagedKeys, KeyRotation, DataMasking',
  'AuditLogging, LogProtection, ExfiltrationDetection, ConfigurationMonitoring, DdosProtection',
  'Backup, DeletionProtection, DataRetention, PublicAccessBlock, ThirdPartyAssurance',
];

/** Writes the model. Its one mistake, a protocol that does not exist, moves with each edit before it. */
export function writeModel(shape: Shape, folder: string): WrittenModel {
  mkdirSync(folder, { recursive: true });
  const zones = zonesOf(shape);
  const zonesOfFile = Math.ceil(zones.length / shape.files);
  const count = Math.ceil(zones.length / zonesOfFile);
  const fileOf = (index: number): string => path.join(folder, count === 1 ? 'model.tm' : `zone${index}.tm`);
  const middle = Math.floor(count / 2);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const own = zones.slice(index * zonesOfFile, (index + 1) * zonesOfFile);
    const imports =
      index === 0 ? Array.from({ length: count - 1 }, (_, other) => `import "./zone${other + 1}.tm"`) : [];
    const head = [...imports, 'use azure', ...(index === 0 ? ['', ...systemLines(shape)] : [])];
    const mistakeIn = index === middle ? own[Math.floor(own.length / 2)] : undefined;
    const body = own.flatMap((zone) => zoneLines(zone, shape, zone === mistakeIn));
    const text = `${[...head, '', ...body].join('\n')}\n`;
    writeFileSync(fileOf(index), text);
    bytes += text.length;
  }
  return { folder, root: fileOf(0), edited: fileOf(middle), bytes };
}

function systemLines({ parts }: Shape): string[] {
  return [
    `system Shop "A shop of ${parts} parts" {`,
    '  owner "Platform team"',
    ...statedBySystem.map((controls) => `  implements ${controls} "baseline of the landing zone" by "Platform team"`),
    '  incidents {',
    '    detect, assess, diagnose "on call around the clock" by "Operations" using "alerts and runbooks"',
    '    stabilize, close, fallout "with the team of the zone" by "Operations"',
    '    notify "the authority" within 72 hours',
    '  }',
    '}',
    '',
    'data Orders "Orders" confidential contains personal, financial',
    'data Invoices "Invoices" confidential contains financial',
    'data Profiles "Profiles of customers" confidential contains personal',
    'data Telemetry "Telemetry" internal',
    'data Catalogue "Catalogue" public',
  ];
}

function zoneLines(zone: Zone, shape: Shape, mistake: boolean): string[] {
  const { index, outside, groups, flows } = zone;
  const local = (flow: Flow): boolean => !outside.includes(flow.source) && flow.target.zone === zone;
  const lines =
    outside.length === 0
      ? []
      : [
          `boundary Outside${index} "Callers of zone ${index}" untrusted {`,
          ...outside.flatMap((part) =>
            comment(part.name, '  ', shape).concat(`  ${part.kind} ${part.name} "Caller ${part.index}"`),
          ),
          '}',
        ];
  lines.push(`boundary Zone${index} "Zone ${index}" on azure {`, `  owner "Team ${index}"`);
  for (const controls of statedByZone)
    lines.push(`  implements ${controls} "checked by policy ${index}" by "Team ${index}"`);
  for (const group of groups) lines.push(...groupLines(group.name, group.parts, shape, 1, 0));
  for (const flow of flows.filter(local))
    lines.push(...comment(`flow ${flow.index}`, '  ', shape), `  ${flowLine(flow)}`);
  lines.push('}');
  for (const flow of flows.filter((each) => !local(each))) lines.push(flowLine(flow));
  if (mistake) {
    const { name } = itemAt(itemAt(groups, 0).parts, 0);
    lines.push(`flow Mistaken: ${name} -> ${name} "Calls itself over a protocol that is missing" over Missing`);
  }
  lines.push('');
  return lines;
}

function groupLines(name: string, parts: readonly Part[], shape: Shape, indent: number, level: number): string[] {
  const space = '  '.repeat(indent);
  const own = level === 0 ? name : `${name}_${level}`;
  const inner =
    level < shape.depth
      ? groupLines(name, parts, shape, indent + 1, level + 1)
      : parts.flatMap((part) => partLines(part, indent + 1, shape));
  return [...comment(own, space, shape), `${space}boundary ${own} "Group ${own}" {`, ...inner, `${space}}`];
}

function partLines(part: Part, indent: number, shape: Shape): string[] {
  const space = '  '.repeat(indent);
  const verb = part.kind === 'store' ? 'holds' : 'handles';
  const data = [itemAt(dataNames, part.index), ...(part.index % 4 === 0 ? [itemAt(dataNames, part.index + 2)] : [])];
  return [
    ...comment(part.name, space, shape),
    `${space}${part.kind} ${part.name} "Part ${part.index}" on ${part.service} {`,
    `${space}  ${verb} ${data.join(', ')}`,
    `${space}}`,
  ];
}

function flowLine({ source, target, index }: Flow): string {
  return `flow ${source.name} -> ${target.name} "Call ${index}" over ${target.protocol} carries ${itemAt(dataNames, index)}`;
}

/** Comments of both kinds, as people write them who explain every part. */
function comment(name: string, space: string, { commented }: Shape): string[] {
  if (!commented) return [];
  return [
    `${space}/** What ${name} is for, and who asks for it.`,
    `${space} * It was reviewed last year. */`,
    `${space}// Keep in order.`,
  ];
}
