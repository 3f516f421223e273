import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { panelRequest, type PanelModel } from '../../server/protocol.ts';
import {
  revisionRequest,
  textAtRequest,
  type RevisionAnswer,
  type RevisionParams,
  type Since,
  type TextAtAnswer,
  type TextAtParams,
} from '../../server/protocol/since.ts';
import { Repository } from '../support/repository.ts';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const parts = `boundary Subscription "Contoso subscription" on azure {
  process Web "Payroll web app" on AppService
}
`;
const payroll = `system Payroll "Payroll" {
  owner "Payments team"
}

use azure
import "./parts.tm"

data Salaries "Salary records" confidential contains personal

store Db "Payroll database" on SqlDatabase {
  holds Salaries
  implements ColumnEncryption "Always Encrypted"
}
`;

describe('Since an earlier revision, over the server', () => {
  let client: StdioClient;
  let repository: Repository;
  let first: string;
  let answer: RevisionAnswer | Error;
  let texts: string[];

  const at = (commit: string): RevisionAnswer => ({ commit, kind: 'head', name: 'HEAD', subject: '', day: '' });

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'payroll.tm': payroll, 'parts.tm': parts });
    repository = new Repository(client.folder);
    first = repository.commit('First');
    // What an editor does through its extension for Git.
    client.connection.onRequest<RevisionAnswer, unknown>(
      revisionRequest,
      ({ uri, chosen }: RevisionParams): RevisionAnswer => {
        assert.equal(uri, client.uri('payroll.tm'));
        if (answer instanceof Error) throw answer;
        return chosen === null || 'failure' in answer ? answer : { ...answer, kind: 'chosen', name: chosen };
      },
    );
    client.connection.onRequest(textAtRequest, ({ uri, root, revision }: TextAtParams): TextAtAnswer => {
      assert.equal(root, client.uri('payroll.tm'));
      const name = path.relative(client.folder, fileURLToPath(uri));
      texts.push(name);
      if (revision === 'broken') throw new Error('The object is corrupt.');
      const listed = repository.git('ls-tree', '--name-only', revision, name);
      return { text: listed === '' ? null : repository.git('show', `${revision}:${name}`) };
    });
    await client.open('payroll.tm', payroll);
    await client.findings('payroll.tm', (findings) => findings.length > 0);
  });

  beforeEach(() => {
    answer = at(first);
    texts = [];
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const since = async (chosen: Readonly<Record<string, string>> = {}): Promise<Since> => {
    const params = { uri: client.uri('payroll.tm'), query: { view: 'since', chosen } };
    const { content } = await client.connection.sendRequest<PanelModel>(panelRequest, params);
    assert.equal(content?.view, 'since');
    return content;
  };
  const sinceUntil = (fit: (since: Since) => boolean): Promise<Since> =>
    until('what has changed', async () => {
      const now = await since();
      return fit(now) ? now : undefined;
    });

  it('asks nothing of the past before somebody wants to see it', async () => {
    const params = { uri: client.uri('payroll.tm'), query: { view: 'incidents' } };
    const { since: line } = await client.connection.sendRequest<PanelModel>(panelRequest, params);
    assert.equal(line, null);
    assert.deepEqual(texts, []);
  });

  it('reads the file and what it imports as they were, once', async () => {
    const same = await since();
    assert.equal(same.failure, null);
    assert.equal(same.summary, 'No defense has changed');
    assert.deepEqual(texts.sort(), ['parts.tm', 'payroll.tm']);
    assert.deepEqual((await since()).groups, []);
    assert.equal(texts.length, 2);
  });

  it('shows a gap that is opened while the text is typed, and that it is closed again', async () => {
    await client.change('payroll.tm', (text) => text.replace('  implements ColumnEncryption "Always Encrypted"\n', ''));
    const opened = await sinceUntil(({ groups }) => groups.length > 0);
    assert.match(opened.summary, /^1 gap opened/);
    assert.deepEqual(
      opened.groups[0]!.changes.map(({ part, title, before, after }) => [part, title, before.text, after.text]),
      [['Db', 'Column encryption', 'yours (Payments team), implemented', 'yours (Payments team), missing']],
    );
    assert.equal(opened.groups[0]!.changes[0]!.location.uri, client.uri('payroll.tm'));
    assert.deepEqual(texts, []);
    await client.change('payroll.tm', () => payroll);
    await sinceUntil(({ groups }) => groups.length === 0);
  });

  it('leaves the workspace as it is: findings are those of the present text', async () => {
    await client.change('payroll.tm', (text) => text.replace('store Db', 'store Store'));
    const renamed = await sinceUntil(({ groups }) => groups.some(({ id }) => id === 'gone'));
    const gone = renamed.groups.flatMap(({ changes }) => changes).find(({ part }) => part === 'Db');
    assert.match(gone?.note ?? '', /^Db is gone: this leads to Payroll$/);
    const uris = renamed.groups.flatMap(({ changes }) => changes.map(({ location }) => location.uri));
    assert.deepEqual([...new Set(uris)], [client.uri('payroll.tm')]);
    await client.change('payroll.tm', () => payroll);
    await sinceUntil(({ groups }) => groups.length === 0);
  });

  it('takes imports as they were, though they are gone by now', async () => {
    await client.open('parts.tm', parts);
    await client.change('payroll.tm', (text) => text.replace('import "./parts.tm"\n', ''));
    const without = await sinceUntil(({ groups }) => groups.length > 0);
    assert.ok(without.groups.some(({ changes }) => changes.some(({ part }) => part === 'Web')));
    await client.change('payroll.tm', () => payroll);
    await sinceUntil(({ groups }) => groups.length === 0);
  });

  it('is told in a line in the other views, of the model that has been asked about', async () => {
    const line = async (): Promise<PanelModel['since']> => {
      const params = { uri: client.uri('payroll.tm'), query: { view: 'incidents' } };
      return (await client.connection.sendRequest<PanelModel>(panelRequest, params)).since;
    };
    assert.deepEqual(await line(), { title: 'Since the last commit', summary: 'No defense has changed' });
    answer = { failure: 'no-repository' };
    assert.equal(await line(), null);
  });

  it('compares with what is chosen for this model, and keeps both', async () => {
    await writeFile(path.join(client.folder, 'payroll.tm'), payroll.replace('ColumnEncryption', 'Backup'));
    const second = repository.commit('Second');
    answer = at(second);
    const chosen = await since({ [client.uri('payroll.tm')]: 'v2', 'file:///other.tm': 'v3' });
    assert.deepEqual([chosen.title, chosen.chosen], ['Since v2', true]);
    assert.equal(chosen.summary, '1 gap closed');
    answer = at(first);
    texts = [];
    assert.deepEqual((await since()).groups, []);
    assert.deepEqual(texts, []);
  });

  it('says that the file is new since then', async () => {
    const empty = repository.git(
      'commit-tree',
      '-m',
      'Empty',
      repository.git('hash-object', '-t', 'tree', '/dev/null'),
    );
    answer = at(empty);
    const all = await since();
    assert.deepEqual(all.notes, ['There was no file payroll.tm then: all of the model is new.']);
    assert.equal(all.before, null);
    assert.match(all.summary, /gaps opened/);
  });

  it('says that the text did not parse then', async () => {
    await writeFile(path.join(client.folder, 'parts.tm'), 'boundary { { "');
    answer = at(repository.commit('Broken'));
    await writeFile(path.join(client.folder, 'parts.tm'), parts);
    assert.match((await since()).notes.join(), /^The text of parts\.tm did not parse then/);
  });

  it('says why there is nothing to compare with, and asks anew', async () => {
    answer = { failure: 'no-repository' };
    assert.match((await since()).failure ?? '', /no Git repository/);
    answer = new Error('Unhandled method');
    assert.match((await since()).failure ?? '', /Git extension/);
    answer = at('broken');
    assert.match((await since()).failure ?? '', /does not give the files/);
    answer = at(first);
    assert.equal((await since()).failure, null);
  });
});
