import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { readText } from './reading.ts';

/** Applications behind doors of several kinds, all open to a customer; `stated` is what the gateway says of itself. */
function shop(stated = ''): string {
  return `
system Shop
use azure
data Orders "Orders" confidential contains personal
data Keys "Keys" restricted contains secrets
boundary Internet untrusted {
  actor Customer
}
boundary Cloud on azure {
  process Gateway on ApplicationGateway {
    ${stated}
  }
  process Web on AppService
  store Vault on KeyVault {
    holds Keys
  }
  process Filter on AzureWaf
  process Balancer on LoadBalancer
  process Machine on VirtualMachine
  process Wall on AzureFirewall
  process Walled on AppService
  process Tunnel on VpnGateway
  process Intranet on AppService
}
flow Customer -> Gateway over Https carries Orders
flow Gateway -> Web over Https carries Orders
flow Gateway -> Vault "its certificate" over Https returns Keys
flow Customer -> Filter over Https carries Orders
flow Filter -> Balancer over Https carries Orders
flow Balancer -> Machine over Https carries Orders
flow Customer -> Wall over Https carries Orders
flow Wall -> Walled over Https carries Orders
flow Customer -> Tunnel over Vpn carries Orders
flow Tunnel -> Intranet over Https carries Orders
`;
}

/** The parts that are asked for the control, as far as it is not met. */
function asked({ obligations }: Analysis, control: string): string[] {
  return obligations
    .filter(({ anyOf, state }) => state !== 'met' && anyOf.some(({ name }) => name === control))
    .map(({ subject }) => subject.name)
    .filter((name) => name !== '')
    .sort();
}

async function analysisOf(text: string): Promise<Analysis> {
  const reading = await readText(text);
  assert.deepEqual(reading.problems, []);
  return reading.analysis;
}

describe('What stands behind a front door', () => {
  let analysis: Analysis;

  before(async () => {
    analysis = await analysisOf(shop());
  });

  it('is asked for what anything is that strangers reach', () => {
    const behind = ['Machine', 'Walled', 'Web'];
    assert.deepEqual(asked(analysis, 'AuthorizationChecks'), behind);
    assert.deepEqual(asked(analysis, 'NetworkSegmentation'), behind);
    const urgent = analysis.obligations.filter(({ control }) => control.name === 'InputValidation');
    assert.deepEqual(urgent.map(({ subject, severity }) => `${subject.name} ${severity}`).sort(), [
      'Intranet medium',
      'Machine high',
      'Walled high',
      'Web high',
    ]);
  });

  it('is not what the door fetches for itself', () => {
    const vault = analysis.obligations.find(
      ({ subject, control }) => subject.name === 'Vault' && control.name === 'NetworkRestriction',
    );
    assert.equal(vault?.severity, 'medium');
  });

  it('has its web filter at the first door that can be one, and in its own place where no door can', () => {
    assert.deepEqual(asked(analysis, 'WebApplicationFirewall'), ['Filter', 'Gateway', 'Walled']);
  });

  it('is asked for limits where nothing in front states them', async () => {
    assert.deepEqual(asked(analysis, 'RateLimiting'), ['Machine', 'Walled', 'Web']);
    const limited = await analysisOf(shop('implements RateLimiting, WebApplicationFirewall'));
    assert.deepEqual(asked(limited, 'RateLimiting'), ['Machine', 'Walled']);
    assert.deepEqual(asked(limited, 'WebApplicationFirewall'), ['Filter', 'Walled']);
    assert.ok(!limited.findings.some(({ faded }) => faded));
  });

  it('is told together with the door', () => {
    const messages = analysis.findings.map(({ message }) => message);
    assert.ok(
      messages.some((message) => message.includes('"Web" handles Orders and is open to "Customer" through "Gateway"')),
    );
  });
});
