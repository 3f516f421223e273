import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { openAt } from '../support/language.ts';

const model = `/** Pays everybody. */
system Payroll "Payroll" {
  owner "Payments team"
}
use azure
data Salaries "Salary records" confidential contains personal
boundary Internet untrusted {
  actor Employee
}
boundary Subscription on azure {
  implements Monitoring
  process Web "The *app*" on AppService
  store Db "Payroll database" on SqlDatabase {
    holds Salaries
    implements ColumnEncryption, Backup by "Data team"
    excludes threat Ransom "kept elsewhere"
  }
}
flow Employee -> Web "submits hours" over Https carries Salaries
`;

/** The hover after the first occurrence of a text. */
async function hoverAfter(found: string, text = model): Promise<string> {
  const workspace = await openAt(text.replace(found, `${found}<|>`));
  const hover = await workspace.language.lsp.HoverProvider?.getHoverContent(workspace.document, workspace.params);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('Hover', () => {
  it('shows the layers of an element with owner and state, and what is missing', async () => {
    const text = await hoverAfter('store D');
    assert.match(text, /^\*\*Payroll database\*\* · `Db` · store · on Azure SQL Database \(PaaS\)/);
    assert.match(text, /\| Operating system \| Microsoft Azure \| 1 in place \|/);
    assert.match(text, /- \*\*Audit logging\*\*, yours \(Payments team\), missing — against "/);
  });

  it('shows the verdict of a system, and all that lies inside a boundary', async () => {
    const system = await hoverAfter('system Pay');
    assert.match(system, /Pays everybody\./);
    assert.match(system, /\*\*not ready: \d+ gaps\*\*/);
    assert.match(await hoverAfter('boundary Sub'), /- Web: \*\*Least privilege\*\*, yours/);
  });

  it('shows a flow on its arrow, since it need not have a name', async () => {
    assert.match(await hoverAfter('Employee -'), /^\*\*submits hours\*\* · `Employee → Web` · flow .* over HTTPS/);
  });

  it('says of a control in a statement who owns it there, why, and by what source', async () => {
    const text = await hoverAfter('implements Col');
    assert.match(text, /^\*\*Column encryption\*\* · yours \(Data team\), implemented/);
    assert.match(text, /"Payroll database" runs on Azure SQL Database \(PaaS\), which offers it \(Always Encrypted\)/);
    assert.match(text, /\[source\]\(https:\/\/learn\.microsoft\.com/);
    assert.match(text, /Protects against \(medium\):/);
  });

  it('tells whose a control is where nothing asks for it', async () => {
    const text = await hoverAfter('implements Hos', model.replace('ColumnEncryption', 'HostAntiMalware'));
    assert.match(text, /no threat asks for it here/);
    assert.match(text, /which cannot do it/);
  });

  it('describes services, threats, data, protocols, providers and libraries', async () => {
    const service = await hoverAfter('on SqlData');
    for (const part of ['Microsoft Azure does', 'Yours to switch on', 'Shared', 'It cannot do', 'Alternatives: ']) {
      assert.ok(service.includes(part), part);
    }
    assert.match(await hoverAfter('threat Ran'), /Mitigated by[\s\S]*\napplies to store [\s\S]*\nseverity high/);
    assert.match(
      await hoverAfter('holds Sal'),
      /^\*\*Salary records\*\* · `Salaries` · data · confidential, contains personal/,
    );
    assert.match(await hoverAfter('over Htt'), /Implements for its flow: Encryption in transit/);
    assert.match(await hoverAfter('on az'), /Who owns what: \[Microsoft shared responsibility/);
    assert.match(await hoverAfter('use az'), /^\*\*azure\*\* · library/);
  });

  it('links references to the public catalogues', async () => {
    const text = await hoverAfter(
      'mitigated by Col',
      'threat T {\n  applies to store\n  mitigated by ColumnEncryption\n}',
    );
    assert.match(text, /\[NIST SC-28\\?\(1\)\]\(https:\/\/csrc\.nist\.gov/);
    assert.match(text, /ASVS V6\.1/);
  });

  it('falls back to the documentation in a file that no system imports', async () => {
    assert.match(await hoverAfter('store D', '/** Where records lie. */\nstore Db "Records"'), /Where records lie\./);
    assert.match(await hoverAfter('implements Bac', 'store Db {\n  implements Backup\n}'), /· control · Data/);
  });

  it('shows titles as they are written, not as Markdown', async () => {
    assert.match(await hoverAfter('process W'), /The \\\*app\\\*/);
  });

  it('says nothing where nothing is named', async () => {
    assert.equal(await hoverAfter('owner "Pay'), '');
  });
});
