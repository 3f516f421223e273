import type { Reference } from '../../language/model/model.ts';

/** Where the public catalogues keep an entry: the address for its id, `undefined` where the id is not one of theirs. */
const addresses: Readonly<Record<string, (id: string) => string | undefined>> = {
  cwe: (id) => within(id, /^(?:CWE-)?(\d+)$/i, ([number]) => `https://cwe.mitre.org/data/definitions/${number!}.html`),
  capec: (id) =>
    within(id, /^(?:CAPEC-)?(\d+)$/i, ([number]) => `https://capec.mitre.org/data/definitions/${number!}.html`),
  attack: (id) =>
    within(
      id,
      /^(TA|T|M)\d{4}(?:\.\d{3})?$/,
      ([kind]) => `https://attack.mitre.org/${matrices[kind!]!}/${id.replace('.', '/')}/`,
    ),
  atlas: (id) =>
    within(id, /^AML\.(T|M|TA)\d{4}(?:\.\d{3})?$/, ([kind]) => `https://atlas.mitre.org/${matrices[kind!]!}/${id}`),
  gdpr: (id) => within(id, /^Art\. (\d+)/, ([number]) => `https://gdpr-info.eu/art-${number!}-gdpr/`),
  nist: (id) =>
    within(
      id,
      /^([A-Z]{2}-\d+)/,
      ([control]) =>
        `https://csrc.nist.gov/projects/cprt/catalog#/cprt/framework/version/SP_800_53_5_1_1/home?element=${control!}`,
    ),
  mcsb: (id) => within(id, /^([A-Z]{2})-\d+$/, ([domain]) => benchmarkPage(domain!)),
};

const matrices: Readonly<Record<string, string>> = { T: 'techniques', TA: 'tactics', M: 'mitigations' };

const benchmarkPages: Readonly<Record<string, string>> = {
  NS: 'network-security',
  IM: 'identity-management',
  PA: 'privileged-access',
  DP: 'data-protection',
  AM: 'asset-management',
  LT: 'logging-threat-detection',
  IR: 'incident-response',
  PV: 'posture-vulnerability-management',
  ES: 'endpoint-security',
  BR: 'backup-recovery',
  DS: 'devops-security',
  GS: 'governance-strategy',
};

/** The public address of a reference, where its scheme has one. */
export function referenceLink({ scheme, id }: Reference): string | undefined {
  return addresses[scheme.toLowerCase()]?.(id);
}

function benchmarkPage(domain: string): string | undefined {
  const page = benchmarkPages[domain];
  return page && `https://learn.microsoft.com/security/benchmark/azure/mcsb-${page}`;
}

function within(
  id: string,
  pattern: RegExp,
  address: (groups: readonly (string | undefined)[]) => string | undefined,
): string | undefined {
  const match = pattern.exec(id);
  return match ? address(match.slice(1)) : undefined;
}
