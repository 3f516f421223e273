import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { PanelModel } from '../../server/protocol.ts';
import type { SplitState } from '../../client/panel/split.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { empty, fragment, panelWithout, stale } from '../../server/view/panel.ts';
import { analysisOf, controls, payroll, splitPanel, viewing } from '../view/sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import type { Panel } from './panel-page.ts';
import { looks } from './themes.ts';

const sample = payroll();
const { analysis, db, web } = sample;
const atDb = { subject: db, control: undefined };
const model = splitPanel(analysis);
const modelAtDb = splitPanel(analysis, undefined, atDb);
/** The same model after the gaps of the web app have been closed. */
const mended = splitPanel(
  analysisOf(
    analysis.model,
    analysis.obligations.map((o) => (o.subject === web ? { ...o, state: 'met' } : o)),
  ),
);

describe('The panel in a browser', () => {
  const browser = inBrowser();
  let panel: Panel;

  const open = async (shown: PanelModel | undefined, opening?: Opening): Promise<void> => {
    panel = await browser.open(opening);
    if (shown !== undefined) await panel.show(shown);
  };

  for (const look of looks) {
    it(`is accessible and within its bounds: ${look.name}`, async () => {
      const control = look.width === 800 ? controls.column : undefined;
      const shown = splitPanel(analysis, undefined, { subject: db, control });
      await open(shown, look);
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow(), 0);
      await panel.looksLike('split');
    });
  }

  for (const width of [300, 460, 699, 780, 1099, 1280]) {
    it(`names every part and every layer in full: ${width} pixels`, async () => {
      await open(splitPanel(analysis, undefined, atDb), { width });
      const cut = await panel.page
        .locator('.split .name, .split thead span')
        .evaluateAll((names) =>
          names
            .filter((n) => n.scrollWidth > n.clientWidth || n.scrollHeight > n.clientHeight || n.clientWidth === 0)
            .map((n) => n.textContent),
        );
      assert.deepEqual(cut, []);
    });
  }

  describe('shows', () => {
    it('where to begin, until there is a model', async () => {
      await open(undefined);
      assert.match(await panel.page.locator('main').innerText(), /^No threat model yet/);
      assert.deepEqual(await panel.sent(), [{ type: 'ready', query: { view: 'split' } }]);
      assert.deepEqual(await panel.violations(), []);
    });

    it('verdict, totals and parts in words', async () => {
      await open(model);
      assert.equal(await panel.page.locator('.verdict').innerText(), 'not ready: 5 gaps');
      assert.equal(await panel.page.locator('.details').innerText(), '2 missing · 2 half-owned · 1 owned by nobody');
      assert.deepEqual(await panel.page.locator('.legend li').allTextContents(), [
        '7 provider',
        '3 shared',
        '7 yours',
        "1 nobody's",
      ]);
      assert.equal(await panel.page.getByRole('row').count(), 9);
      const cell = panel.page.getByRole('gridcell', {
        name: "Db, Data: 1 provider, 1 yours, 1 nobody's; 1 gap: Backups",
      });
      assert.deepEqual(
        await cell.locator('.mark').evaluateAll((marks) => marks.map((m) => m.getAttribute('data-letter'))),
        ['P', 'Y', 'N'],
      );
      assert.equal(await cell.locator('.gap').count(), 1);
    });

    it('tabs where there is a model, and the split first', async () => {
      await open(model);
      assert.equal(await panel.page.getByRole('tab', { selected: true }).innerText(), 'Split');
      await panel.show(panelWithout(empty, 'file:///models/other.tm'));
      assert.equal(await panel.page.getByRole('tab').count(), 0);
    });

    it('that the view is the last good one', async () => {
      await open({ ...model, status: stale });
      assert.equal(await panel.page.locator('.status').innerText(), stale.kind === 'stale' ? stale.reason : '');
      assert.equal(await panel.row('Db').count(), 1);
      assert.deepEqual(await panel.violations(), []);
      await panel.looksLike('stale');
      await panel.show(model);
      assert.equal(await panel.page.locator('.status').isVisible(), false);
    });

    it('that the server does not answer, over the last view', async () => {
      await open(model);
      await panel.post({ type: 'notice', text: 'The language server does not answer: this is the last view.' });
      assert.match(await panel.page.locator('.status').innerText(), /does not answer/);
      assert.equal(await panel.row('Db').count(), 1);
      await panel.post({ type: 'notice', text: null });
      assert.equal(await panel.page.locator('.status').isVisible(), false);
    });

    for (const status of [fragment, empty]) {
      it(`why there is nothing to judge: ${status.kind}`, async () => {
        await open(panelWithout(status, 'file:///models/network.tm'));
        assert.equal(await panel.page.locator('.title').innerText(), 'network.tm');
        assert.equal(await panel.page.locator('.status').innerText(), status.kind === 'fresh' ? '' : status.reason);
        assert.equal(await panel.page.getByRole('treegrid').isVisible(), false);
        assert.deepEqual(await panel.violations(), []);
        await panel.looksLike(status.kind);
      });
    }

    it('in each view why there is nothing to show, and the view again as soon as there is something', async () => {
      await open(model);
      const names = await panel.page.getByRole('tab').allInnerTexts();
      assert.ok(names.length > 1);
      for (const name of names) {
        await panel.page.getByRole('tab', { name, exact: true }).click();
        await panel.show(panelWithout(fragment, 'file:///models/network.tm'));
        const told = await panel.page.locator('main > :visible').allInnerTexts();
        const reason = fragment.kind === 'fresh' ? '' : fragment.reason;
        assert.deepEqual(told, [`network.tm\n\n${reason}\n\nnetwork.tm: ${reason}`], name);
        await panel.show(model);
        assert.equal(await panel.page.getByRole('tab', { selected: true }).innerText(), name);
      }
    });

    it('a model that is ready', async () => {
      const met = analysis.obligations.map((o) => ({ ...o, state: 'met' as const, owner: o.ownership.owner }));
      await open(splitPanel(analysisOf(analysis.model, met)));
      assert.equal(await panel.page.locator('.verdict').innerText(), 'ready');
      await panel.looksLike('ready');
    });
  });

  describe('goes to the source', () => {
    const row = model.content.rows.find((r) => r.name === 'Db')!;

    it('of a part at a click, and takes the focus along at a double click', async () => {
      await open(model);
      await panel.row('Db').locator('.name').click();
      await panel.row('Db').locator('.name').dblclick();
      assert.deepEqual((await panel.sent()).slice(1), [
        { type: 'reveal', location: row.location, focus: false },
        { type: 'reveal', location: row.location, focus: false },
        { type: 'reveal', location: row.location, focus: true },
      ]);
    });

    it('of a cell, and of the part where nothing is asked', async () => {
      await open(model);
      await panel.cell('Db', 0).click();
      await panel.cell('Employee', 0).click();
      const employee = model.content.rows.find((r) => r.name === 'Employee')!;
      assert.deepEqual((await panel.sent()).slice(1), [
        { type: 'reveal', location: model.content.places[row.cells[0]!.place], focus: false },
        { type: 'reveal', location: employee.location, focus: false },
      ]);
    });

    it('of the system, of a defense at the cursor, and to its evidence', async () => {
      await open(modelAtDb);
      await panel.page.getByRole('button', { name: 'Payroll' }).click();
      await panel.page.getByRole('button', { name: /^Backups/ }).click();
      await panel.page.getByRole('link', { name: 'infra/sql.bicep#L40' }).click();
      assert.deepEqual((await panel.sent()).slice(1), [
        { type: 'reveal', location: modelAtDb.location, focus: false },
        { type: 'reveal', location: modelAtDb.atCursor!.defenses[0]!.location, focus: false },
        { type: 'open', href: 'file:///models/infra/sql.bicep#L40' },
      ]);
    });
  });

  describe('by keyboard', () => {
    /** Where Tab comes to first. */
    const enterGrid = (): Promise<void> => panel.page.locator('.split [role][tabindex="0"]').focus();

    it('is reached by Tab, one stop for the whole grid', async () => {
      await open(modelAtDb);
      assert.equal(await panel.press('Tab'), 'Payroll');
      assert.equal(await panel.press('Tab'), 'Split');
      assert.equal(await panel.press('Tab'), 'Only gaps');
      assert.equal(await panel.press('Tab'), 'Expand all');
      assert.equal(await panel.press('Tab'), 'Collapse all');
      assert.match(await panel.press('Tab'), /^Internet/);
      assert.match(await panel.press('Tab'), /^At the cursor/);
      assert.equal(await panel.press('Tab'), 'Height of what is at the cursor');
      assert.equal(await panel.press('Tab'), await panel.page.locator('.at-body').textContent());
      assert.equal(await panel.press('Tab'), 'Db');
    });

    it('moves by arrows, Home and End, and comes back to where it was', async () => {
      await open(model);
      await enterGrid();
      assert.match(await panel.press('ArrowDown', 'ArrowDown', 'ArrowDown'), /^Web/);
      assert.match(await panel.press('ArrowRight'), /^Web, Data/);
      assert.match(await panel.press('ArrowDown'), /^Db, Data/);
      assert.match(await panel.press('End'), /^Db, Physical datacenter/);
      assert.match(await panel.press('Home'), /^Db,/);
      assert.equal(await panel.press('Control+End'), 'nothing asked');
      assert.match(await panel.press('Control+Home'), /^Internet/);
      await panel.press('ArrowDown', 'Shift+Tab');
      assert.match(await panel.press('Tab'), /^Employee/);
    });

    it('collapses and expands boundaries, and goes up to them', async () => {
      await open(model);
      await enterGrid();
      await panel.press('ArrowDown', 'ArrowDown', 'ArrowDown');
      assert.match(await panel.press('ArrowLeft'), /^Subscription/);
      await panel.press('ArrowLeft');
      assert.equal(await panel.row('Subscription').getAttribute('aria-expanded'), 'false');
      assert.equal(await panel.row('Db').isVisible(), false);
      assert.match(
        (await panel.cell('Subscription', 0).getAttribute('aria-label')) ?? '',
        /^Subscription and all within, Data: /,
      );
      assert.equal(await panel.press('ArrowDown'), 'Flows');
      await panel.press('ArrowUp', 'ArrowRight');
      assert.equal(await panel.row('Db').isVisible(), true);
    });

    it('goes to the source with Enter, and takes the focus along', async () => {
      await open(model);
      await enterGrid();
      await panel.press('ArrowDown', 'ArrowDown', 'Enter');
      const subscription = model.content.rows.find((r) => r.name === 'Subscription')!;
      assert.deepEqual(await panel.lastSent(), { type: 'reveal', location: subscription.location, focus: true });
    });

    it('shows where the focus is', async () => {
      await open(model);
      await enterGrid();
      await panel.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await panel.looksLike('focus');
      const outline = await panel.page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      assert.equal(outline, 'solid');
    });
  });

  describe('over an update', () => {
    it('keeps elements, focus and scroll', async () => {
      await open(model, { width: 300, height: 300 });
      await panel.page.evaluate('for (const e of document.querySelectorAll("tr, td, th")) e.kept = true');
      await panel.cell('Web', 2).focus();
      await panel.scroll(30, 40);
      const before = await panel.scrolled();
      await panel.show(mended);
      assert.equal(await panel.page.locator('.verdict').innerText(), 'not ready: 3 gaps');
      assert.equal(
        await panel.page.evaluate('[...document.querySelectorAll("tr, td, th")].every((e) => e.kept)'),
        true,
      );
      assert.equal(await panel.focused(), 'Web, Applications: 1 shared');
      assert.deepEqual(await panel.scrolled(), before);
    });

    it('changes nothing where nothing changed', async () => {
      await open(modelAtDb);
      await panel.watch();
      await panel.show(modelAtDb);
      assert.deepEqual(await panel.changes(), []);
    });

    it('gives the focus of a part that went to the one in its place', async () => {
      await open(model);
      await panel.cell('Web', 0).focus();
      const rows = model.content.rows.filter((r) => r.name !== 'Web');
      await panel.show({ ...model, content: { ...model.content, rows } });
      assert.match(await panel.focused(), /^Db, Data/);
    });

    it('takes columns that come and go', async () => {
      await open(model);
      const without = (all: readonly unknown[]): unknown[] => all.filter((_, index) => index !== 1);
      const fewer = {
        ...model,
        content: {
          ...model.content,
          columns: without(model.content.columns),
          rows: model.content.rows.map((r) => ({ ...r, cells: without(r.cells), rollup: without(r.rollup) })),
        },
      } as PanelModel;
      await panel.show(fewer);
      assert.equal(await panel.page.getByRole('columnheader').count(), 7);
      await panel.show(model);
      assert.match((await panel.cell('Web', 1).getAttribute('aria-label')) ?? '', /^Web, Accounts and identities/);
    });

    it('announces a new verdict, and only that', async () => {
      await open(model);
      const live = panel.page.locator('[aria-live]');
      assert.equal(await live.textContent(), '');
      await panel.show(model);
      assert.equal(await live.textContent(), '');
      await panel.show(mended);
      assert.equal(await live.textContent(), 'Payroll: not ready: 3 gaps');
    });
  });

  describe('at the cursor', () => {
    it('moves the highlight, and touches no other row', async () => {
      await open(modelAtDb);
      const current = panel.page.locator('tr[aria-current]');
      assert.match(await current.innerText(), /^Db/);
      await panel.watch('.split table');
      await panel.post({
        type: 'cursor',
        at: atCursor(analysis, { subject: web, control: controls.logging }, viewing),
      });
      assert.match(await current.innerText(), /^Web/);
      assert.match(
        (await panel.page.locator('td[aria-current]').getAttribute('aria-label')) ?? '',
        /^Web, Applications/,
      );
      assert.deepEqual(await panel.touched(), ['aria-current']);
      await panel.post({ type: 'cursor', at: null });
      assert.equal(await current.count(), 0);
      assert.equal(await panel.page.locator('.at-cursor').isVisible(), false);
    });

    it('highlights the boundary that hides the part, and shows the part when asked', async () => {
      await open(modelAtDb);
      await panel.row('Subscription').locator('.twisty').click();
      assert.match(await panel.page.locator('tr[aria-current]').innerText(), /^Subscription/);
      await panel.page.getByRole('button', { name: 'Db', exact: true }).click();
      assert.match(await panel.page.locator('tr[aria-current]').innerText(), /^Db/);
    });
  });

  it('says which of several systems is shown, and lets the user choose', async () => {
    const shop = { uri: 'file:///models/shop.tm', title: 'Shop' };
    await open({ ...model, systems: [{ uri: model.uri, title: model.title }, shop] }, { width: 300, place: 'view' });
    const select = panel.page.getByRole('combobox', { name: 'System that is shown' });
    assert.match(await panel.page.locator('.systems').innerText(), /^This file is part of 2 systems. Shown:/);
    assert.equal(await select.inputValue(), model.uri);
    assert.deepEqual(await panel.violations(), []);
    assert.equal(await panel.overflow(), 0);
    await select.selectOption('Shop');
    assert.deepEqual(await panel.lastSent(), { type: 'choose-system', uri: shop.uri });
    await panel.show(model);
    assert.equal(await panel.page.locator('.systems').isVisible(), false);
  });

  describe('at the cursor', () => {
    const section = (): Locator => panel.page.locator('.at-cursor');
    const toggle = (): Locator => panel.page.getByRole('button', { name: /^At the cursor/ });
    const share = async (height: number): Promise<number> => (await panel.box(section())).height / height;

    it('takes a fifth of the height, or what the user gives it', async () => {
      await open(modelAtDb, { height: 800 });
      assert.ok((await share(800)) <= 0.21);
      await panel.page.getByRole('separator').focus();
      await panel.press('ArrowUp', 'ArrowUp');
      assert.equal(Math.round((await share(800)) * 10), 3);
      const saved = await panel.saved();

      await open(undefined, { height: 800, saved });
      assert.equal(Math.round((await share(800)) * 10), 3);
      await panel.page.getByRole('separator').dblclick();
      assert.ok((await share(800)) <= 0.21);
    });

    it('is folded into a line, and stays so over a reload', async () => {
      await open(modelAtDb, { height: 800 });
      await toggle().click();
      assert.equal(await toggle().getAttribute('aria-expanded'), 'false');
      assert.match(await section().innerText(), /^at the cursor\s+Db$/i);
      assert.deepEqual(await panel.violations(), []);
      const saved = await panel.saved();

      await open(undefined, { height: 800, saved });
      assert.equal(await panel.page.locator('.at-body').isVisible(), false);
    });

    it('is a line where the panel is low, until it is unfolded there', async () => {
      await open(modelAtDb, { width: 318, height: 318 });
      assert.equal(await panel.page.locator('.at-body').isVisible(), false);
      await panel.page.setViewportSize({ width: 318, height: 800 });
      await panel.page.locator('.at-body').waitFor();
    });
  });

  it('has rows in sight where it is low and narrow, and says which layers are not', async () => {
    await open(modelAtDb, { width: 298, height: 318, place: 'view' });
    const grid = await panel.box(panel.page.locator('.split'));
    const first = await panel.box(panel.row('Subscription'));
    assert.ok(first.y + first.height <= grid.y + grid.height);
    assert.equal(await panel.overflow('.tabs'), 0);
    const more = panel.page.getByRole('button', { name: /more layers?/ });
    assert.match(await more.innerText(), /^\d more layers? ›$/);
    await more.click();
    await panel.settled();
    assert.match(await more.innerText(), /^‹ \d more layers?$/);
    assert.equal((await panel.scrolled())[0] > 0, true);
    // A click of the driver would first scroll to where the button stands while nothing is scrolled.
    await more.dispatchEvent('click');
    assert.deepEqual(await panel.scrolled(), [0, 0]);
    assert.deepEqual(await panel.violations(), []);
  });

  describe('over a reload', () => {
    it('shows at once what it showed last, as it was', async () => {
      await open(modelAtDb, { height: 260 });
      await panel.row('Internet').locator('.twisty').click();
      await panel.scroll(0, 8);
      const saved = await panel.saved();
      assert.equal(saved?.uri, model.uri);
      assert.deepEqual((saved.views['split'] as SplitState).folds, {
        [model.uri]: { all: null, opened: [], closed: ['boundary Internet'] },
      });

      await open(undefined, { height: 260, saved });
      assert.equal(await panel.page.locator('.verdict').innerText(), 'not ready: 5 gaps');
      assert.equal(await panel.row('Employee').isVisible(), false);
      assert.match(await panel.page.locator('tr[aria-current]').innerText(), /^Db/);
      assert.deepEqual(await panel.scrolled(), [0, 8]);
    });

    it('restores a view that is chosen later as soon as it has something to show', async () => {
      await open(modelAtDb, { height: 260 });
      await panel.scroll(0, 20);
      await panel.page.getByRole('tab', { name: 'Incidents' }).click();
      const saved = await panel.saved();
      assert.equal(saved?.view, 'incidents');
      assert.deepEqual((saved.views['split'] as SplitState).scroll, { top: 20, left: 0 });

      await open(undefined, { height: 260, saved });
      assert.deepEqual(await panel.lastSent(), { type: 'ready', query: { view: 'incidents' } });
      await panel.page.getByRole('tab', { name: 'Split' }).click();
      await panel.show(modelAtDb);
      assert.deepEqual(await panel.scrolled(), [0, 20]);
    });

    it('keeps what is collapsed apart for each model', async () => {
      await open(model);
      await panel.row('Internet').locator('.twisty').click();
      await panel.show({ ...model, uri: 'file:///models/other.tm' });
      assert.equal(await panel.row('Employee').isVisible(), true);
      await panel.show(model);
      assert.equal(await panel.row('Employee').isVisible(), false);
    });
  });
});
