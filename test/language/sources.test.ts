import assert from 'node:assert/strict';
import { open } from '../support/language.ts';

const model = `
system S "A system" {
  owner "Team"
}

provider acme "Acme Hosting"

service Postgres "Acme Postgres" from acme as paas is RelationalDatabase at "https://example.com/postgres" {
  provides EncryptionAtRest "encrypted disks"
  offers AuditLogging "the audit extension" at "https://example.com/audit"
  layer NetworkControls provider "filters at the edge"
}

data Orders "Orders" confidential contains personal
store Db "Orders" on Postgres {
  holds Orders
}
process Shop "Shop" on premises
flow Shop -> Db "reads" over Postgres returns Orders
`;

describe('The source of what a service says', () => {
  let sources: ReadonlyMap<string, string | undefined>;

  before(async () => {
    const { shared } = await open(model);
    const [root] = shared.model.Models.roots;
    const { obligations } = shared.model.Models.analysis(root!);
    const { Problems, Names } = shared.model;
    assert.deepEqual(
      Names.closure(root!).flatMap((file) => Problems.of(file)),
      [],
    );
    sources = new Map(obligations.map(({ control, ownership }) => [control.name, ownership.source]));
  });

  it('is that of the service', () => {
    assert.equal(sources.get('EncryptionAtRest'), 'https://example.com/postgres');
    assert.equal(sources.get('EncryptionInTransit'), 'https://example.com/postgres');
  });

  it('is that of the line where it names one', () => {
    assert.equal(sources.get('AuditLogging'), 'https://example.com/audit');
  });
});
