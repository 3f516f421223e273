import assert from 'node:assert/strict';
import { readText } from './reading.ts';

/** What is asked of a function that writes to a service of another provider, and to stores of its own one. */
async function asked(stated = '', level = 'confidential'): Promise<string[]> {
  const reading = await readText(`
system Leads
use aws, hosted
data Contacts "Contacts" ${level} contains personal
boundary Internet untrusted {
  actor Seller
}
boundary Cloud on aws {
  process Sync on Lambda {
    ${stated}
  }
  store Files on S3 {
    holds Contacts
  }
  store Table on DynamoDb {
    holds Contacts
  }
}
store Crm on Salesforce {
  holds Contacts
}
flow Seller -> Sync over Https carries Contacts
flow Sync -> Crm "syncs" over Https carries Contacts
flow Sync -> Files over Https carries Contacts
flow Sync -> Table over Https carries Contacts
`);
  assert.deepEqual(reading.problems, []);
  return reading.analysis.obligations.flatMap(({ subject, threats, severity }) =>
    threats.map(
      ({ name }) => `${subject.kind === 'flow' ? `-> ${subject.target.name}` : subject.name} ${name} ${severity}`,
    ),
  );
}

describe('The key to a service of another provider', () => {
  it('is asked for once, where the data cross to it', async () => {
    assert.deepEqual(
      (await asked()).filter((each) => each.includes('PartnerKey')),
      ['-> Crm PartnerKey medium'],
    );
  });

  it('is settled by a vault of the program that uses it, and by no identity at its own provider', async () => {
    assert.ok((await asked('implements ManagedIdentity')).some((each) => each.includes('PartnerKey')));
    assert.ok(!(await asked('implements SecretStore')).some((each) => each.includes('PartnerKey')));
  });
});

describe('A small application of functions', () => {
  const ofNetworks = (all: readonly string[]): string[] =>
    all.filter((each) => /ReachableStore|UnwatchedEgress/.test(each));

  it('is asked for networks of its own in a low voice, where each request has to be signed', async () => {
    assert.deepEqual(ofNetworks(await asked()), ['Files ReachableStore low', 'Table ReachableStore low']);
  });

  it('is asked for them where it keeps what is most precious', async () => {
    assert.deepEqual(ofNetworks(await asked('', 'restricted')), [
      'Sync UnwatchedEgress medium',
      'Files ReachableStore medium',
      'Table ReachableStore medium',
    ]);
  });
});
