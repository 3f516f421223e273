import assert from 'node:assert/strict';
import {
  atCursorRequest,
  editRequest,
  panelRequest,
  type AtCursor,
  type EditAnswer,
  type PanelEdit,
  type PanelModel,
} from '../../server/protocol.ts';
import type { Incidents } from '../../server/protocol/incidents.ts';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const payroll = `system Payroll "Payroll" {
  owner "Payments team"
  incidents {
    detect, assess by "SecOps" using "Sentinel"
  }
}

use azure
import "./own.tm"

data Salaries "Salary records" confidential contains personal

process Web "Payroll web app" on AppService {
  handles Salaries
}
process Jobs "Jobs" on house.Runner
`;

const own = `library house

provider house "Our house" {
  answers abuse "Ask at the door"
}
service Runner "Runner" from house as paas
`;

describe('The incidents over the server', () => {
  let client: StdioClient;

  before(async function () {
    this.timeout(30_000);
    client = await StdioClient.start({ 'payroll.tm': payroll, 'own.tm': own });
    await client.open('payroll.tm', payroll);
    await client.open('own.tm', own);
    await client.findings('payroll.tm', (findings) => findings.some(({ code }) => code === 'incident-gap'));
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const shown = async (): Promise<Incidents> => {
    const params = { uri: client.uri('payroll.tm'), query: { view: 'incidents' } };
    const { content } = await client.connection.sendRequest<PanelModel>(panelRequest, params);
    assert.equal(content?.view, 'incidents');
    return content;
  };
  const edited = (edit: PanelEdit): Promise<EditAnswer> =>
    client.connection.sendRequest<EditAnswer>(editRequest, { uri: client.uri('payroll.tm'), edit });
  const apply = async (file: string, answer: EditAnswer): Promise<void> => {
    assert.ok('changes' in answer);
    for (const { range, newText } of [...(answer.changes[client.uri(file)] ?? [])].reverse()) {
      await client.change(file, (text) => {
        const lines = text.split('\n');
        const offset = ({ line, character }: { line: number; character: number }): number =>
          lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
        return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
      });
    }
  };

  it('have a lane for each provider in use, with the texts of its library', async () => {
    const { lanes, answers } = await shown();
    assert.deepEqual(
      lanes.map(({ title }) => title),
      ['Microsoft Azure', 'Our house', 'You'],
    );
    const [detect] = lanes[0]!.steps;
    assert.match(detect!.text, /^Watches the platform/);
    assert.equal(detect!.location.uri, 'demarc:/azure/provider.tm');
    assert.ok(detect!.location.range.start.line > 10);
    assert.equal(answers[0]!.note, '');
    assert.equal(answers[1]!.note, '4 of 5 without an answer');
  });

  it('tell the stage at the cursor, of several in a line, too', async () => {
    const at = async (found: string): Promise<AtCursor | null> => {
      const { textDocument, position } = client.after('payroll.tm', found);
      return client.connection.sendRequest(atCursorRequest, { uri: textDocument.uri, position });
    };
    assert.equal((await at('    det'))?.stage, 'detect');
    assert.equal((await at('detect, ass'))?.stage, 'assess');
    assert.equal((await at('by "Sec'))?.stage, 'detect');
    assert.equal((await at('owner "Pay'))?.stage, undefined);
  });

  it('are complete after their fix, and the finding is gone', async () => {
    const before = await shown();
    assert.equal(before.gap, true);
    assert.equal(before.fix, 'Add what is missing (SecOps)');
    await apply('payroll.tm', await edited({ kind: 'incidents' }));
    const after = await until('no gap', async () => {
      const now = await shown();
      return now.gap ? undefined : now;
    });
    assert.equal(after.fix, null);
    assert.deepEqual(
      after.lanes.at(-1)!.steps.map(({ who }) => who),
      [...Array<string>(6).fill('SecOps'), 'Data protection officer'],
    );
    assert.ok('failure' in (await edited({ kind: 'incidents' })));
  });

  it('add the lines of the answers that are missing', async () => {
    const answer = await edited({ kind: 'answers', provider: 'house.house' });
    assert.ok('changes' in answer, JSON.stringify(answer));
    const texts = answer.changes[client.uri('own.tm')]!.map(({ newText }) => newText).join('');
    for (const question of ['responsibility', 'assessments', 'monitoring', 'disclosure'])
      assert.match(texts, new RegExp(`answers ${question} "" at ""`));
  });
});
