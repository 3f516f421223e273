import assert from 'node:assert/strict';
import { Feed } from '../../client/features/panel/feed.ts';
import type { ToPanel } from '../../client/panel/messages.ts';
import type { AtCursor, PanelModel, PanelParams } from '../../server/protocol.ts';
import { empty, panelWithout } from '../../server/view/panel.ts';

const position = { line: 1, character: 2 };
const at: AtCursor = {
  row: 'store Db',
  within: [],
  column: null,
  path: ['Db'],
  summary: '',
  defenses: [],
  because: null,
  source: null,
  threats: [],
};

/** A server that answers when it is told to. */
class Server {
  readonly asked: PanelParams[] = [];
  readonly signals: AbortSignal[] = [];
  cursors = 0;
  fails = false;
  answers: Promise<unknown> = Promise.resolve();

  async panel(params: PanelParams, signal: AbortSignal): Promise<PanelModel> {
    this.asked.push(params);
    this.signals.push(signal);
    await this.answers;
    if (this.fails) throw new Error('The connection is closed.');
    return panelWithout(empty, params.uri);
  }

  async atCursor(): Promise<AtCursor | null> {
    this.cursors += 1;
    await this.answers;
    return at;
  }
}

describe('What the panel is fed', () => {
  let server: Server;
  let feed: Feed;
  let told: ToPanel[];
  const settled = (): Promise<void> => new Promise(setImmediate);
  const shown = (): (string | null)[] =>
    told.map((m) => (m.type === 'model' ? `model ${m.model.uri}` : m.type === 'notice' ? m.text : m.type));

  beforeEach(() => {
    server = new Server();
    told = [];
    feed = new Feed(server, (message) => told.push(message));
    feed.ask({ view: 'split' });
  });

  it('asks for nothing until somebody looks', async () => {
    feed.moveTo({ uri: 'a', position });
    feed.refresh();
    await settled();
    assert.deepEqual(server.asked, []);
    feed.watch(true);
    await settled();
    assert.deepEqual(server.asked, [{ uri: 'a', position, query: { view: 'split' } }]);
    assert.deepEqual(shown(), ['model a']);
  });

  it('asks for the model when the file changes, for the cursor alone when it moves', async () => {
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    await settled();
    feed.moveTo({ uri: 'a', position: { line: 3, character: 0 } });
    await settled();
    feed.moveTo({ uri: 'b', position });
    await settled();
    assert.deepEqual(shown(), ['model a', 'cursor', 'model b']);
  });

  it('makes one question of many changes', async () => {
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    for (let change = 0; change < 10; change++) feed.refresh();
    await settled();
    assert.equal(server.asked.length, 2);
  });

  it('drops the answer about a file that the user has left', async () => {
    let answer = (): void => undefined;
    server.answers = new Promise<void>((resolve) => (answer = resolve));
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    feed.moveTo({ uri: 'b', position });
    answer();
    await settled();
    assert.deepEqual(shown(), ['model b']);
  });

  it('gives up what it asked for when something else is asked, not when the model changes', async () => {
    let answer = (): void => undefined;
    server.answers = new Promise<void>((resolve) => (answer = resolve));
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    feed.refresh();
    feed.moveTo({ uri: 'a', position: { line: 3, character: 0 } });
    const given = (): boolean[] => server.signals.map(({ aborted }) => aborted);
    assert.deepEqual(given(), [false]);
    feed.ask({ view: 'incidents' });
    assert.deepEqual(given(), [true]);
    answer();
    await settled();
    assert.deepEqual(
      server.asked.map(({ query }) => query.view),
      ['split', 'incidents'],
    );
    assert.equal(shown().filter((text) => text === 'model a').length, 1);
  });

  it('says nothing of an answer that it gave up', async () => {
    let refuse = (): void => undefined;
    server.answers = new Promise<void>((_, reject) => (refuse = () => reject(new Error('Cancelled.'))));
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    server.answers = Promise.resolve();
    feed.ask({ view: 'incidents' });
    refuse();
    await settled();
    assert.deepEqual(shown(), ['model a']);
  });

  it('keeps the last view while the server does not answer, and says so', async () => {
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    await settled();
    server.fails = true;
    feed.refresh();
    await settled();
    const notice = 'The language server does not answer: this is the last view.';
    assert.deepEqual(shown(), ['model a', notice]);
    assert.deepEqual(
      feed.greeting().map((m) => m.type),
      ['model', 'notice'],
    );
    server.fails = false;
    feed.refresh();
    await settled();
    assert.deepEqual(shown(), ['model a', notice, 'model a', null]);
  });

  it('greets a page that has been loaded anew with the newest highlight', async () => {
    feed.watch(true);
    feed.moveTo({ uri: 'a', position });
    await settled();
    feed.moveTo({ uri: 'a', position: { line: 9, character: 0 } });
    await settled();
    const [model] = feed.greeting();
    assert.deepEqual(model?.type === 'model' && model.model.atCursor, at);
  });
});
