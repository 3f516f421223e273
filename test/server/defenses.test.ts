import assert from 'node:assert/strict';
import {
  editRequest,
  exportRequest,
  panelRequest,
  type EditAnswer,
  type ExportAnswer,
  type PanelModel,
  type TextChange,
} from '../../server/protocol.ts';
import type { Defenses } from '../../server/protocol/defenses.ts';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const payroll = `system Payroll "Payroll" {
  owner "Payments team"
}

use azure
import "./data/stores.tm"

data Salaries "Salary records" confidential contains personal

process Web "Payroll web app" on AppService {
  handles Salaries
}
`;

const stores = `store Db "Payroll database" on azure.SqlDatabase {
  holds Salaries
  implements ColumnEncryption "Always Encrypted" evidence "sql.bicep#L40"
}
`;

describe('The defenses over the server', () => {
  let client: StdioClient;

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'payroll.tm': payroll });
    await client.open('payroll.tm', payroll);
    await client.open('data/stores.tm', stores);
    await client.findings('payroll.tm', (findings) => findings.some(({ code }) => code === 'missing-defense'));
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const shown = async (opened: readonly string[] = []): Promise<Defenses> => {
    const params = { uri: client.uri('payroll.tm'), query: { view: 'defenses', opened } };
    const { content } = await client.connection.sendRequest<PanelModel>(panelRequest, params);
    assert.equal(content?.view, 'defenses');
    return content;
  };
  const ids = ({ rows, parts, needs }: Defenses): string[] =>
    rows.part.map((part, row) => `${parts[part]!.id} ${needs[rows.need[row]!]!.id}`);
  const standing = (defenses: Defenses, id: string): string => {
    const row = ids(defenses).indexOf(id);
    return `${defenses.whose[defenses.rows.whose[row]!]!}, ${defenses.standings[defenses.rows.standing[row]!]!}`;
  };
  const fixOf = ({ rows, fixes }: Defenses, row: number): string | undefined => fixes[rows.fix[row]!];
  const fix = (defense: string): Promise<EditAnswer> =>
    client.connection.sendRequest(editRequest, { uri: client.uri('payroll.tm'), edit: { kind: 'fix', defense } });
  const handedOut = (format: 'markdown' | 'csv', defenses: readonly string[]): Promise<ExportAnswer> =>
    client.connection.sendRequest(exportRequest, {
      uri: client.uri('payroll.tm'),
      export: { what: 'defenses', format, defenses },
    });
  const column = 'store Db core.ColumnEncryption';

  it('are told with the words of their libraries, and where they are stated', async () => {
    const defenses = await shown();
    const row = ids(defenses).indexOf(column);
    assert.equal(standing(defenses, column), 'yours (Payments team), implemented');
    assert.equal(defenses.files[defenses.rows.file[row]!], client.uri('data/stores.tm'));
    assert.equal(defenses.rows.line[row], 2);
    assert.deepEqual(defenses.details, []);
    assert.ok(defenses.rows.fix.some((title) => title >= 0));
  });

  it('tell the whole chain of one that is open', async () => {
    const { details } = await shown([column]);
    assert.equal(details.length, 1);
    assert.match(details[0]!.because, /runs on Azure SQL Database \(PaaS\), which offers it/);
    assert.match(details[0]!.source ?? '', /^https:/);
    assert.ok(details[0]!.threats.length > 0);
    assert.deepEqual(
      details[0]!.evidence.map(({ href }) => href),
      [client.uri('data/sql.bicep') + '#L40'],
    );
  });

  it('are mended by the fix that they name', async () => {
    const before = await shown();
    const row = before.rows.fix.findIndex(
      (title, at) => title >= 0 && before.files[before.rows.file[at]!] === client.uri('payroll.tm'),
    );
    const id = ids(before)[row]!;
    assert.match(fixOf(before, row)!, /^Implement /);
    const answer = await fix(id);
    assert.ok('changes' in answer, JSON.stringify(answer));
    assert.deepEqual(Object.keys(answer.changes), [client.uri('payroll.tm')]);
    await client.change('payroll.tm', (text) => applied(text, answer.changes[client.uri('payroll.tm')]!));
    const after = await until('a defense that is stated', async () => {
      const now = await shown();
      return standing(now, id) === standing(before, id) ? undefined : now;
    });
    assert.match(standing(after, id), /implemented$/);
    assert.equal(fixOf(after, ids(after).indexOf(id)), undefined);
    assert.ok('failure' in (await fix(id)));
  });

  it('are mended in the text as it now stands, however shortly before it has changed', async () => {
    const defenses = await shown();
    const row = defenses.rows.fix.findIndex((title) => title >= 0);
    const id = ids(defenses)[row]!;
    const asked: Promise<EditAnswer>[] = [];
    for (let i = 0; i < 5; i++) {
      await client.change('payroll.tm', (text) => `// A remark that moves all that follows.\n${text}`);
      asked.push(fix(id));
    }
    const answers = await Promise.all(asked);
    const file = client.uri('payroll.tm');
    const places = answers.map((answer) => {
      assert.ok('changes' in answer, JSON.stringify(answer));
      return `${answer.versions[file]!} ${answer.changes[file]![0]!.range.start.line}`;
    });
    const version = client.version('payroll.tm');
    const line = Number(places.at(-1)!.split(' ')[1]);
    assert.equal(places.at(-1), `${version} ${line}`);
    for (const place of places) {
      const [of, at] = place.split(' ').map(Number);
      assert.equal(version - of!, line - at!, place);
    }
  });

  it('are handed out in the order that is asked for, those that are no more left out', async () => {
    const [first, second] = ids(await shown());
    const markdown = await handedOut('markdown', [column, 'store Gone core.Backup', first!]);
    assert.equal(markdown.name, 'payroll-defenses.md');
    const lines = markdown.text.trimEnd().split('\n');
    assert.equal(lines.length, 4);
    assert.match(lines[2]!, /^\| Column encryption \| Db \| yours \(Payments team\), implemented \| /);
    const csv = await handedOut('csv', [second!, column]);
    assert.equal(csv.name, 'payroll-defenses.csv');
    assert.ok(csv.text.startsWith('\ufeff"System","Defense"'));
    // The file is told as seen from the model's folder.
    assert.match(csv.text.trimEnd().split('\r\n').at(-1)!, /"core\.ColumnEncryption","data\/stores\.tm","3"$/);
  });
});

function applied(text: string, changes: readonly TextChange[]): string {
  const starts = text.split('\n').reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
  return [...changes].reverse().reduce((now, { range: { start, end }, newText }) => {
    const [from, to] = [starts[start.line]! + start.character, starts[end.line]! + end.character];
    return now.slice(0, from) + newText + now.slice(to);
  }, text);
}
