import assert from 'node:assert/strict';
import { readText } from './reading.ts';

/** A data warehouse that somebody runs, of whose service nothing is said but its model; people sign in from anywhere. */
const warehouse = (table: string): string => `
system Reports "Reports" {
  owner "Data team"
  responsibility ${table}
}
service Warehouse "Some warehouse" as saas is DataWarehouse
data Customers "Customers" confidential contains personal
boundary Internet untrusted {
  actor Analyst
}
boundary House "House" {
  store Records "All records" on Warehouse {
    holds Customers
  }
}
flow Analyst -> Records "queries" over Https returns Customers
`;

const tables = ['Standard', 'Microsoft2026', 'MicrosoftDiagram', 'Microsoft2017', 'AwsShared', 'AwsRds'];

/** What customers of such warehouses were robbed for: no list of networks, one password, shares for everybody. */
const settings = ['NetworkRestriction', 'ConditionalAccess', 'TenantRestriction', 'MultiFactorAuthentication'];

describe("a tenant's own settings", () => {
  for (const table of tables) {
    it(`are asked of the customer of software as a service, by ${table}`, async () => {
      const { analysis, problems } = await readText(warehouse(table));
      assert.deepEqual(problems, []);
      for (const name of settings) {
        const asked = analysis.obligations.filter(({ control }) => control.name === name);
        assert.ok(asked.length > 0, name);
        // Microsoft's paper of 2017 shares identities; a half of it is the customer's all the same.
        const owners = new Set(asked.map(({ owner }) => owner));
        assert.ok(!owners.has('provider'), `${name} is the provider's`);
        if (name !== 'MultiFactorAuthentication') assert.deepEqual([...owners], ['customer'], name);
      }
    });
  }

  it('are not met by the network row of a table', async () => {
    const { analysis } = await readText(warehouse('MicrosoftDiagram'));
    const network = analysis.obligations.find(({ control }) => control.name === 'EncryptionInTransit');
    assert.notEqual(network?.state, 'missing');
    const allowed = analysis.obligations.find(({ control }) => control.name === 'NetworkRestriction');
    assert.equal(allowed?.state, 'missing');
  });
});
