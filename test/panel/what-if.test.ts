import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { WhatIfState } from '../../client/panel/what-if/view.ts';
import type { PanelModel } from '../../server/protocol.ts';
import type { WhatIf, WhatIfQuery } from '../../server/protocol/what-if.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { whatIfSample, type WhatIfSample } from '../view/what-if-sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import type { Panel } from './panel-page.ts';
import { looks } from './themes.ts';

type Shown = PanelModel & { content: WhatIf };

const orders = 'store Cloud.Orders';
const cloud = 'boundary Cloud';
const machine = 'azure.SqlServerOnVm';

describe('What if in a browser', () => {
  const browser = inBrowser();
  let panel: Panel;
  let sample: WhatIfSample;
  /** The same after Orders has moved. */
  let moved: WhatIfSample;

  before(async () => {
    sample = await whatIfSample();
    moved = await whatIfSample((text) => text.replace('on SqlDatabase', 'on SqlServerOnVm'));
  });

  const atOrders = (query?: Partial<WhatIfQuery>): Shown => sample.panel(query, sample.subject('Orders'));
  /** As it comes about: the tab is chosen, and the server answers what is asked then, and after each choice. */
  const open = async (first: Shown, opening?: Opening): Promise<void> => {
    panel = await browser.open(opening);
    await panel.showView('What if', first, first);
  };
  const openOutcome = async (part: string, name: RegExp, target: string, opening?: Opening): Promise<void> => {
    await open(sample.panel({}, sample.subject(part.slice(part.lastIndexOf(' ') + 1))), opening);
    await button(name).click();
    await panel.show(sample.panel({ part, target }, sample.subject('Orders')));
  };
  const button = (name: string | RegExp): Locator => panel.page.getByRole('button', { name });
  const asked = async (): Promise<unknown> => {
    const last = (await panel.sent()).findLast((message) => message.type === 'ask');
    return last?.type === 'ask' ? last.query : undefined;
  };
  const text = (selector: string): Promise<string> => panel.page.locator(selector).innerText();

  for (const look of looks) {
    it(`compares, accessible and within its bounds: ${look.name}`, async () => {
      await open(atOrders(), { ...look, height: 760 });
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow(), 0);
      await panel.looksLike('what-if');
    });

    it(`shows a move, accessible and within its bounds: ${look.name}`, async () => {
      await openOutcome(orders, /^SQL Server on/, machine, { ...look, height: 1100 });
      await panel.page.locator('.difference tr.change .twisty').nth(1).click();
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow(), 0);
      await panel.looksLike('what-if-move');
    });
  }

  for (const width of [300, 559, 560, 859, 860]) {
    it(`cuts nothing off: ${width} pixels`, async () => {
      await open(atOrders(), { width, height: 760 });
      assert.deepEqual(await panel.cut('.what-if-body :is(button, span, p)'), []);
    });
  }

  it('says what to do while nothing stands at the cursor', async () => {
    await open(sample.panel());
    assert.match(await text('.hint'), /^Put the cursor on a part or a boundary, or choose one/);
    assert.equal(await panel.page.locator('.candidate').count(), 0);
    assert.equal(await panel.page.locator('.now').isVisible(), false);
    assert.deepEqual(await panel.violations(), []);
  });

  it('tells of each candidate what would change, in sight and in words', async () => {
    await open(atOrders());
    assert.match(await text('.now'), /^Orders\s+Now Azure SQL Database PaaS/);
    const candidate = button(
      'SQL Server on Azure Virtual Machine IaaS 1 provider, 6 yours 4 defenses become yours 2 gaps more',
    );
    assert.match(await candidate.innerText(), /4 defenses become yours\s+2 gaps more/);
    assert.equal(await candidate.locator('.segment').count(), 2);
    assert.deepEqual(await panel.page.locator('.candidates h3').allTextContents(), [
      'What the library names as alternatives',
      'Microsoft Azure',
      'Amazon Web Services',
      'You run it yourself',
    ]);
  });

  it('asks what a candidate would change, and keeps the part that the cursor led to', async () => {
    await open(atOrders());
    await button(/^Amazon RDS/).click();
    assert.deepEqual(await asked(), { view: 'what-if', part: orders, target: 'aws.Rds' });
  });

  it('shows what changes hands, the verdict before and after, and both reasons when asked', async () => {
    await openOutcome(orders, /^SQL Server on/, machine);
    assert.equal(await text('.outcome-summary'), '4 defenses become yours; 3 new findings, 1 gone.');
    assert.match(await text('.outcome-verdict'), /not ready: 5 gaps\s+→\s+not ready: 7 gaps\s+2 gaps more/);
    const row = panel.page.locator('.difference tr.change', { hasText: 'Encryption at rest' });
    await row.locator('.twisty').click();
    const reasons = await row.locator('.because').allTextContents();
    assert.match(reasons[0]!, /^Encryption at rest is Microsoft Azure's: .*source/);
    assert.match(reasons[1]!, /^Encryption at rest is yours \(Shop team\)/);
    await row.getByRole('link', { name: 'source' }).first().click();
    assert.deepEqual(await panel.lastSent(), { type: 'open', href: 'https://example.com/azure/sql' });
  });

  it('names what stays of a boundary, and the findings that are no gaps', async () => {
    await openOutcome(cloud, /^Amazon Web Services/, 'aws.aws', { height: 900 });
    assert.deepEqual(await panel.violations(), []);
    await panel.shoot('what-if-boundary');
    await panel.looksLike('what-if-boundary');
    assert.deepEqual(
      (await panel.page.locator('.moved li').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' ')),
      ['Web Azure App Service stays', 'Jobs Azure Kubernetes Service stays', 'Orders Azure SQL Database → Amazon RDS'],
    );
    assert.match(await text('.outcome-notes'), /^Web and Jobs stay where they are: Amazon Web Services has nothing/m);
    const finding = panel.page.locator('.finding').first();
    assert.match(await finding.innerText(), /yet it stands in the boundary "Shop subscription"/);
    await finding.click();
    assert.equal((await panel.lastSent())?.type, 'reveal');
  });

  describe('applies a move', () => {
    const after = (query: Partial<WhatIfQuery>): Shown => moved.panel(query, moved.subject('Orders'));

    beforeEach(async () => {
      await openOutcome(orders, /^SQL Server on/, machine);
      await button('Apply').click();
    });

    it('once, however often it is clicked', async () => {
      await button('Apply').click();
      const edits = (await panel.sent()).filter(({ type }) => type === 'edit');
      assert.deepEqual(edits, [{ type: 'edit', edit: { kind: 'move', part: orders, target: machine } }]);
    });

    it('says so once it is written, and offers nothing of it any more', async () => {
      assert.equal(await panel.page.locator('.done').isVisible(), false);
      await panel.show(after({ part: orders, target: machine }));
      const done = /^Moved Orders to SQL Server on Azure Virtual Machine: 4 defenses become yours/;
      assert.match(await text('.done'), done);
      assert.match((await panel.page.locator('[aria-live]').textContent()) ?? '', done);
      assert.deepEqual(await asked(), { view: 'what-if', part: orders, target: null });
      assert.equal(await button('Apply').isVisible(), false);
      await panel.show(after({ part: orders }));
      assert.match(await text('.done'), done);
      assert.match(await text('.now'), /Now SQL Server on Azure Virtual Machine/);
      assert.deepEqual(await panel.violations(), []);
      await panel.shoot('what-if-done');
      assert.match(await panel.focused(), done);
    });

    it('takes that back when it is undone', async () => {
      await panel.show(after({ part: orders, target: machine }));
      await panel.show(after({ part: orders }));
      await panel.show(atOrders({ part: orders }));
      assert.equal(await panel.page.locator('.done').isVisible(), false);
      assert.match(await text('.now'), /Now Azure SQL Database/);
    });

    it('forgets it with the next choice', async () => {
      await panel.show(after({ part: orders, target: machine }));
      await panel.show(after({ part: orders }));
      await button(/^Amazon RDS/).click();
      await panel.show(after({ part: orders, target: 'aws.Rds' }));
      assert.equal(await panel.page.locator('.done').isVisible(), false);
      assert.equal(await button('Apply').isVisible(), true);
    });
  });

  it('lets go of a target that somebody else has moved the part to', async () => {
    await openOutcome(orders, /^SQL Server on/, machine);
    await panel.show(moved.panel({ part: orders, target: machine }, moved.subject('Orders')));
    assert.equal(await panel.page.locator('.done').isVisible(), false);
    assert.deepEqual(await asked(), { view: 'what-if', part: orders, target: null });
  });

  describe('follows the cursor', () => {
    const cursorAt = (name: string): Promise<void> =>
      panel.post({
        type: 'cursor',
        at: atCursor(sample.analysis, { subject: sample.subject(name), control: undefined }, sample.viewing),
      });
    const asks = async (): Promise<number> => (await panel.sent()).filter(({ type }) => type === 'ask').length;

    it('while nothing is chosen, and asks once for each part', async () => {
      await open(atOrders());
      const before = await asks();
      await cursorAt('Orders');
      assert.equal(await asks(), before);
      await cursorAt('Web');
      await cursorAt('Web');
      assert.equal(await asks(), before + 1);
      assert.deepEqual(await asked(), { view: 'what-if', part: null, target: null });
      await panel.show(sample.panel({}, sample.subject('Web')));
      assert.match(await text('.now'), /^Web\s+Web shop/);
    });

    it('no more once something is chosen, until it is let go', async () => {
      await openOutcome(orders, /^SQL Server on/, machine);
      const before = await asks();
      await cursorAt('Web');
      assert.equal(await asks(), before);
      await button('Follow the cursor again').click();
      assert.deepEqual(await asked(), { view: 'what-if', part: null, target: null });
    });

    it('with a mark on what the flow at the cursor loses or gets', async () => {
      await openOutcome(orders, /^SQL Server on/, machine);
      assert.equal(await panel.page.locator('.difference [aria-current]').count(), 0);
      await cursorAt('Cloud.Web -> Cloud.Orders');
      assert.match(await text('.difference [aria-current]'), /^Web shop → Orders Web → Orders/);
    });
  });

  it('is chosen from lists that can be searched', async () => {
    await open(atOrders());
    const part = panel.page.getByRole('combobox', { name: 'Move' });
    await part.click();
    await part.fill('Jobs');
    await part.press('Enter');
    assert.deepEqual(await asked(), { view: 'what-if', part: 'process Cloud.Jobs', target: null });
    await panel.show(sample.panel({ part: 'process Cloud.Jobs' }, sample.subject('Orders')));
    const target = panel.page.getByRole('combobox', { name: 'to' });
    await target.click();
    await target.fill('App Serv');
    await target.press('Enter');
    assert.deepEqual(await asked(), { view: 'what-if', part: 'process Cloud.Jobs', target: 'azure.AppService' });
  });

  it('is walked by keyboard, and the focus goes where the view goes', async () => {
    await open(atOrders());
    await panel.page.getByRole('tab', { name: 'What if' }).focus();
    const seen: string[] = [];
    for (let step = 0; step < 5; step++) {
      await panel.page.keyboard.press('Tab');
      seen.push(await panel.focused());
    }
    assert.match(seen[2]!, /^Orders/);
    assert.match(seen[3]!, /^SQL Server on Azure/);
    assert.match(seen[4]!, /^Azure Database for PostgreSQL/);
    await panel.page.keyboard.press('Shift+Tab');
    await panel.page.keyboard.press('Enter');
    await panel.show(atOrders({ part: orders, target: machine }));
    assert.match(await panel.focused(), /^4 defenses become yours/);
    await panel.page.keyboard.press('Tab');
    assert.equal(await panel.focused(), 'Apply');
    await button('Compare').press('Enter');
    await panel.show(atOrders({ part: orders }));
    assert.match(await panel.focused(), /^SQL Server on Azure/);
  });

  it('changes nothing where nothing changed, and keeps what has the focus', async () => {
    await open(atOrders());
    await button(/^Amazon RDS/).focus();
    await panel.watch();
    await panel.show(atOrders());
    assert.deepEqual(await panel.changes(), []);
    assert.match(await panel.focused(), /^Amazon RDS/);
    await button(/^Amazon RDS/).click();
    await panel.show(atOrders({ part: orders, target: 'aws.Rds' }));
    await panel.page.evaluate('window.changes = []');
    await panel.show(atOrders({ part: orders, target: 'aws.Rds' }));
    assert.deepEqual(await panel.changes(), []);
  });

  it('keeps what is chosen, what is open and how far it is scrolled over a reload, for each model', async () => {
    await openOutcome(orders, /^SQL Server on/, machine, { height: 420 });
    await panel.page.locator('.difference tr.change .twisty').first().click();
    await panel.scroll(0, 60, '.what-if-body');
    const saved = await panel.saved();
    assert.ok(saved);
    const kept = saved.views['what-if'] as WhatIfState;
    assert.deepEqual(kept.chosen, { 'file:///models/shop.tm': { part: orders, target: machine } });

    panel = await browser.open({ height: 420, saved });
    assert.equal(await text('.outcome-summary'), '4 defenses become yours; 3 new findings, 1 gone.');
    assert.equal(await panel.page.locator('.because').count(), 2);
    assert.deepEqual(await panel.scrolled('.what-if-body'), [0, 60]);
    assert.deepEqual((await panel.sent())[0], {
      type: 'ready',
      query: { view: 'what-if', part: orders, target: machine },
    });

    const other = { ...atOrders({ part: orders, target: machine }), uri: 'file:///models/other.tm' };
    await panel.show(other);
    assert.deepEqual(await asked(), { view: 'what-if', part: null, target: null });
  });

  it('lists two thousand parts', async () => {
    const parts = Array.from({ length: 2000 }, (_, index) => ({
      id: `store S${index}`,
      label: `Zone${index % 40}.S${index}`,
    }));
    const many = atOrders();
    await open({ ...many, content: { ...many.content, parts } });
    const part = panel.page.getByRole('combobox', { name: 'Move' });
    await part.click();
    await part.fill('S1999');
    await part.press('Enter');
    assert.deepEqual(await asked(), { view: 'what-if', part: 'store S1999', target: null });
  });
});
