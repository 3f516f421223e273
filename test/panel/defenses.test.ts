import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { DefensesState } from '../../client/panel/defenses/kept.ts';
import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import type { PanelModel } from '../../server/protocol.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { defenseId } from '../../server/view/defense-id.ts';
import { defensesPanel, threatened, withFindings } from '../view/defenses-sample.ts';
import { analysisOf, controls, element, modelOf, obligation, splitPanel, viewing } from '../view/sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import type { Panel } from './panel-page.ts';
import { looks } from './themes.ts';

const { analysis, db, web } = threatened();
const atDb = { subject: db, control: undefined };
const backupOfDb = 'store Subscription.Db core.Backup';
const backupOfWeb = 'process Subscription.Web core.Backup';
const model = defensesPanel(analysis);
/** The same after the backups of the web app have been implemented. */
const mended = defensesPanel(changed(backupOfWeb, { state: 'met' }));

function changed(id: string, change: Partial<Obligation>): Analysis {
  const obligations = analysis.obligations.map((each) => (defenseId(each) === id ? { ...each, ...change } : each));
  return withFindings(analysisOf(analysis.model, obligations));
}

describe('The defenses in a browser', () => {
  const browser = inBrowser();
  let panel: Panel;

  const open = async (shown: PanelModel, opening: Opening = {}): Promise<void> => {
    panel = await browser.open({ height: 1000, ...opening });
    if (opening.saved !== undefined) return;
    await panel.showView('Defenses', splitPanel(analysis), shown);
  };

  const groups = (): Promise<(string | null)[]> =>
    panel.page.locator('.group-line th').evaluateAll((all) => all.map((th) => th.getAttribute('aria-label')));
  /** Each defense in sight: its control, its part and how it stands. */
  const lines = (): Promise<string[]> =>
    panel.page
      .locator('.defense-line')
      .evaluateAll((all) =>
        all.map((row) =>
          ['.called', '.name', '.stands'].map((of) => row.querySelector(of)?.textContent ?? '').join(' | '),
        ),
      );
  const row = (control: string, part: string): Locator =>
    panel.page
      .locator('.defense-line')
      .filter({ has: panel.page.locator('.called', { hasText: new RegExp(`^${control}$`) }) })
      .filter({ has: panel.page.locator('.name', { hasText: new RegExp(`^${part}$`) }) });
  const choose = async (label: string, choice: string): Promise<void> => {
    const field = panel.page.locator(`vscode-single-select[label="${label}"]`);
    await field.click();
    await field.getByRole('option', { name: choice, exact: true }).click();
  };
  const toggle = (state: string): Locator => panel.page.getByRole('button', { name: new RegExp(`^${state} \\d+$`) });
  const filter = (): Locator => panel.page.getByRole('textbox', { name: 'Filter defenses' });

  for (const look of looks) {
    it(`are accessible and within their bounds: ${look.name}`, async () => {
      await open(defensesPanel(analysis, [], atDb), look);
      await row('Backups', 'Db').locator('.twisty').click();
      await panel.show(defensesPanel(analysis, [backupOfDb], atDb));
      const heights = await panel.page
        .locator('.defense-line')
        .evaluateAll((all) => new Set(all.map((line) => Math.round(line.clientHeight))).size);
      assert.equal(heights, 1, 'All lines are of one height.');
      await row('Column encryption', 'Db').locator('th').focus();
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow('.defense-view'), 0);
      await panel.looksLike('defenses');
    });
  }

  it('leave the name of a defense room for thirty letters, however wide they are', async () => {
    for (const width of [298, 620, 900, 960]) {
      await open(model, { width });
      const { width: room } = await panel.box(row('Column encryption', 'Db').locator('th'));
      assert.ok(room >= 240, `${room} pixels of ${width}`);
    }
  });

  it('are found by what a part is called, and by its name', async () => {
    await open(model);
    await filter().fill('payroll database');
    const byTitle = await lines();
    assert.ok(byTitle.length > 0);
    assert.ok(byTitle.every((line) => line.includes('Db')));
    assert.equal(await row('Backups', 'Db').locator('.part-title').innerText(), 'Payroll database');
    await filter().fill('db');
    assert.deepEqual(await lines(), byTitle);
  });

  describe('show', () => {
    it('all of them, by owner, gaps first', async () => {
      await open(model);
      assert.deepEqual(await panel.lastSent(), { type: 'ask', query: { view: 'defenses', opened: [] } });
      assert.deepEqual(await groups(), [
        "Nobody's, 1 defense, 1 gap",
        'Yours, 8 defenses, 2 gaps',
        'Shared, 3 defenses, 2 gaps',
        'Provider, 7 defenses',
      ]);
      assert.deepEqual((await lines()).slice(0, 5), [
        'Backups | Db | relied on the wrong party',
        'Backups | Web | missing',
        'Audit logging | Subscription | missing',
        'Audit logging | Db | planned for 2027-01-31',
        'Column encryption | Db | implemented',
      ]);
      assert.equal(await panel.page.locator('.count').innerText(), '19 defenses');
      const grid = panel.page.getByRole('treegrid', { name: 'Defenses' });
      assert.equal(await grid.getAttribute('aria-rowcount'), '24');
      const web = row('Backups', 'Web');
      const place = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-rowindex'];
      assert.deepEqual(await web.evaluate((tr, names) => names.map((name) => tr.getAttribute(name)), place), [
        '2',
        '1',
        '8',
        '5',
      ]);
    });

    it('them by team, part, layer and threat, and as one list', async () => {
      await open(model);
      await choose('Group by', 'team');
      assert.deepEqual((await groups())[0], 'Data team, 1 defense');
      assert.deepEqual((await groups()).at(-1), 'Microsoft Azure, 7 defenses');
      await choose('Group by', 'part');
      assert.deepEqual((await groups()).slice(0, 3), [
        'Contoso subscription · Subscription, 1 defense, 1 gap',
        'Subscription › Payroll web app · Web, 7 defenses, 2 gaps',
        'Subscription › Payroll database · Db, 9 defenses, 2 gaps',
      ]);
      await choose('Group by', 'layer');
      assert.deepEqual((await groups())[0], 'Data, 4 defenses, 2 gaps');
      await choose('Group by', 'threat');
      assert.deepEqual(await groups(), [
        'A host is taken over, 10 defenses, 2 gaps',
        'An attack goes unseen, 3 defenses, 1 gap',
        'An insider reads columns, 7 defenses, 1 gap',
        'Data is lost for good, 3 defenses, 2 gaps',
        'It is reached from outside, 2 defenses, 2 gaps',
      ]);
      await choose('Group by', 'nothing');
      assert.deepEqual(await groups(), []);
      assert.equal((await lines()).length, 19);
      assert.equal(await row('Backups', 'Web').getAttribute('aria-level'), '1');
    });

    it('them by severity, part and control, too', async () => {
      await open(model);
      await choose('Group by', 'nothing');
      const first = async (): Promise<string[]> => (await lines()).slice(0, 3);
      assert.deepEqual(await first(), [
        'Backups | Web | missing',
        'Network restriction | Web | your half is not stated',
        'Backups | Db | relied on the wrong party',
      ]);
      await choose('Sort by', 'severity');
      assert.deepEqual((await first())[0], 'Column encryption | Db | implemented');
      await choose('Sort by', 'part');
      assert.deepEqual(await first(), [
        'Audit logging | Subscription | missing',
        'Backups | Web | missing',
        'Network restriction | Web | your half is not stated',
      ]);
      await choose('Sort by', 'control');
      assert.deepEqual(await first(), [
        'Audit logging | Subscription | missing',
        'Audit logging | Db | planned for 2027-01-31',
        'Audit logging | Web | your half implemented',
      ]);
    });

    it('why, with threats, source and evidence, of one that is opened', async () => {
      await open(model);
      await row('Column encryption', 'Db').locator('.twisty').click();
      const id = 'store Subscription.Db core.ColumnEncryption';
      assert.deepEqual(await panel.lastSent(), { type: 'ask', query: { view: 'defenses', opened: [id] } });
      await panel.show(defensesPanel(analysis, [id]));
      const more = panel.page.locator('.more');
      assert.deepEqual(await more.locator('p').allInnerTexts(), [
        'Column encryption is decided by what Db runs on. source ↗',
        'Protects against (critical): An insider reads columns · Data is lost for good',
        'Evidence: infra/sql.bicep#L40 ↗ https://example.com/report ↗',
      ]);
      await more.getByRole('link', { name: 'source' }).press('Enter');
      assert.deepEqual(await panel.lastSent(), { type: 'open', href: 'https://learn.microsoft.com/azure' });
      await more.getByRole('link', { name: 'infra/sql.bicep#L40' }).click();
      assert.deepEqual(await panel.lastSent(), { type: 'open', href: 'file:///models/infra/sql.bicep#L40' });
      await row('Column encryption', 'Db').locator('.twisty').click();
      assert.equal(await more.count(), 0);
      assert.ok(!(await panel.sent()).some(({ type }) => type === 'reveal'));
    });

    it('what is wrong with a gap, and what mends it', async () => {
      await open(model);
      await row('Backups', 'Web').locator('.twisty').click();
      await panel.show(defensesPanel(analysis, [backupOfWeb]));
      assert.match(await panel.page.locator('.finding').innerText(), /^Data is lost for good: nothing states backups/);
      await panel.page.locator('.more').getByRole('button', { name: 'Implement backups' }).click();
      assert.deepEqual(await panel.lastSent(), { type: 'edit', edit: { kind: 'fix', defense: backupOfWeb } });
    });

    it('that nothing is asked', async () => {
      await open(defensesPanel(analysisOf(modelOf({ elements: [db] }), [])));
      assert.equal(await panel.page.locator('.no-defense').innerText(), 'No threat asks for a defense yet.');
      assert.deepEqual(await panel.violations(), []);
    });
  });

  describe('are filtered', () => {
    it('by state, with how many there are of each', async () => {
      await open(model);
      assert.deepEqual(await panel.page.locator('.toggles .toggle').allInnerTexts(), [
        'gaps 5',
        'planned 1',
        'waived 0',
        'met 12',
        'excluded 1',
      ]);
      await toggle('gaps').click();
      assert.equal(await panel.page.locator('.count').innerText(), '5 of 19 defenses');
      await toggle('excluded').click();
      assert.equal((await lines()).length, 6);
      await toggle('gaps').click();
      assert.deepEqual(await lines(), ['Managed identity | Db | excluded: no people sign in']);
      assert.equal(await toggle('excluded').getAttribute('aria-pressed'), 'true');
    });

    it('by severity', async () => {
      await open(model);
      await choose('Severity', 'critical');
      assert.deepEqual(await lines(), ['Column encryption | Db | implemented']);
      await choose('Severity', 'high or higher');
      assert.equal((await lines()).length, 10);
      await choose('Severity', 'any');
      assert.equal((await lines()).length, 19);
    });

    it('by control, part, threat and team, word by word', async () => {
      await open(model);
      await filter().fill('BACKUPS web');
      assert.deepEqual(await lines(), ['Backups | Web | missing']);
      await filter().fill('(Data');
      assert.deepEqual(await lines(), ['Column encryption | Db | implemented']);
      await filter().fill('goes unseen');
      assert.equal((await lines()).length, 3);
      const live = panel.page.locator('[aria-live]', { hasText: '3 of 19 defenses' });
      await live.waitFor({ state: 'attached' });
      await filter().press('Escape');
      assert.equal((await lines()).length, 19);
    });

    it('until none is left, which can be taken back', async () => {
      await open(model);
      await filter().fill('no such thing');
      await toggle('gaps').click();
      assert.match(await panel.page.locator('.no-defense').innerText(), /^No defense fits the filter\./);
      assert.equal(await panel.page.getByRole('treegrid').count(), 0);
      assert.deepEqual(await panel.violations(), []);
      await panel.shoot('defenses-none');
      await panel.page.getByRole('button', { name: 'Clear the filter' }).click();
      assert.equal((await lines()).length, 19);
      assert.equal(await filter().inputValue(), '');
      assert.equal(await toggle('gaps').getAttribute('aria-pressed'), 'false');
    });

    it('behind a button where there is little room', async () => {
      await open(model, { width: 300 });
      const grouping = panel.page.getByRole('combobox', { name: 'Group by' });
      assert.equal(await grouping.isVisible(), false);
      await panel.page.getByRole('button', { name: 'Grouping, order and severity' }).click();
      await choose('Group by', 'part');
      await panel.shoot('defenses-choices');
      assert.equal(await panel.overflow('.defense-view'), 0);
      assert.deepEqual(await panel.violations(), []);
      await panel.page.getByRole('button', { name: 'Grouping, order and severity' }).click();
      assert.equal(await grouping.isVisible(), false);
    });
  });

  describe('go to their source', () => {
    const at = (id: string): unknown =>
      viewing.locate(analysis.obligations.find((each) => defenseId(each) === id)!.subject.origin);

    it('at a click, and take the focus along at a double click', async () => {
      await open(model);
      await row('Backups', 'Web').locator('.called').click();
      assert.deepEqual(await panel.lastSent(), { type: 'reveal', location: at(backupOfWeb), focus: false });
      await row('Backups', 'Web').locator('.where').dblclick();
      assert.deepEqual(await panel.lastSent(), { type: 'reveal', location: at(backupOfWeb), focus: true });
    });

    it('with Enter', async () => {
      await open(model);
      await row('Backups', 'Web').locator('th').press('Enter');
      assert.deepEqual(await panel.lastSent(), { type: 'reveal', location: at(backupOfWeb), focus: true });
    });
  });

  describe('are mended', () => {
    const fixOf = (control: string, part: string): Locator => row(control, part).locator('.fix');

    it('once at a press, and say by what', async () => {
      await open(model);
      const fix = fixOf('Backups', 'Web');
      assert.equal(await fix.getAttribute('title'), 'Implement backups');
      assert.equal(await fixOf('Column encryption', 'Db').count(), 0);
      await fix.dblclick();
      const edits = (await panel.sent()).filter(({ type }) => type === 'edit');
      assert.deepEqual(edits, [{ type: 'edit', edit: { kind: 'fix', defense: backupOfWeb } }]);
      assert.ok(!(await panel.sent()).some(({ type }) => type === 'reveal'));
    });

    it('and stay where they are, with the focus, until something else is asked for', async () => {
      await open(model);
      await toggle('gaps').click();
      const before = await lines();
      await row('Backups', 'Web').locator('.mend').press('Enter');
      assert.deepEqual(await panel.lastSent(), { type: 'edit', edit: { kind: 'fix', defense: backupOfWeb } });
      await panel.show(model);
      await panel.show(mended);
      assert.deepEqual(
        await lines(),
        before.map((line) => (line === 'Backups | Web | missing' ? 'Backups | Web | implemented' : line)),
      );
      assert.equal(await fixOf('Backups', 'Web').count(), 0);
      assert.equal(await panel.focused(), 'nothing to fix');
      assert.equal(
        await panel.page.locator('[aria-live]').textContent(),
        'Backups, Web: yours (Payments team), implemented',
      );
      assert.deepEqual(await panel.page.locator('.toggles .toggle').first().innerText(), 'gaps 4');
      assert.match(await panel.press('ArrowDown'), /^Fix: Implement audit logging/);
      await panel.shoot('defenses-mended');
      await filter().fill(' ');
      assert.equal((await lines()).length, 4);
    });

    it('and are as before when that is undone', async () => {
      await open(model);
      await toggle('gaps').click();
      const before = await lines();
      await fixOf('Backups', 'Web').click();
      await panel.show(mended);
      await panel.show(model);
      assert.deepEqual(await lines(), before);
      assert.equal(await fixOf('Backups', 'Web').count(), 1);
      await fixOf('Backups', 'Web').click();
      assert.equal((await panel.sent()).filter(({ type }) => type === 'edit').length, 2);
    });
  });

  describe('are handed out', () => {
    it('as Markdown and as CSV: those that fit, in the order in which they are shown', async () => {
      await open(model);
      await toggle('gaps').click();
      await panel.page.locator('.group-line').first().locator('.twisty').click();
      await panel.page.getByRole('button', { name: 'Copy as Markdown' }).click();
      const ids = [
        backupOfDb,
        backupOfWeb,
        'boundary Subscription core.AuditLogging',
        'process Subscription.Web core.NetworkRestriction',
        'store Subscription.Db core.NetworkRestriction',
      ];
      assert.deepEqual(await panel.lastSent(), {
        type: 'copy',
        export: { what: 'defenses', format: 'markdown', defenses: ids },
      });
      await panel.page.getByRole('button', { name: 'Export as CSV…' }).click();
      assert.deepEqual(await panel.lastSent(), {
        type: 'save',
        export: { what: 'defenses', format: 'csv', defenses: ids },
      });
    });

    it('once each, though several threats ask for one', async () => {
      await open(model);
      await choose('Group by', 'threat');
      await panel.page.getByRole('button', { name: 'Copy as Markdown' }).click();
      const sent = (await panel.lastSent()) as { export: { defenses: readonly string[] } };
      assert.equal(sent.export.defenses.length, 19);
      assert.equal(new Set(sent.export.defenses).size, 19);
    });
  });

  describe('by keyboard', () => {
    it('are reached after what filters them, one stop for the whole grid', async () => {
      await open(model);
      await filter().focus();
      const stops: string[] = [];
      for (let i = 0; i < 11; i++) stops.push((await panel.press('Tab')).trim());
      assert.deepEqual(
        stops,
        [
          'Copy as Markdown',
          'Export as CSV…',
          'Group by',
          'Sort by',
          'Severity',
          'gaps 5',
          'planned 1',
          'waived 0',
          'met 12',
          'excluded 1',
          "Nobody's, 1 defense, 1 gap",
        ].map((stop) =>
          /^(Group|Sort|Severity)/.test(stop) ? stops[['Group by', 'Sort by', 'Severity'].indexOf(stop) + 2]! : stop,
        ),
      );
    });

    it('are walked, folded and opened', async () => {
      await open(model);
      await panel.page.locator('.group-line th').first().focus();
      assert.equal(await panel.press('ArrowDown'), 'Backups');
      assert.match(await panel.press('End'), /^Fix: Implement backups/);
      assert.match(await panel.press('ArrowDown'), /^Yours/);
      await panel.press('ArrowLeft');
      assert.equal(await panel.page.locator('.group-line').nth(1).getAttribute('aria-expanded'), 'false');
      assert.match(await panel.press('ArrowDown'), /^Shared/);
      await panel.press('ArrowUp', 'ArrowRight');
      assert.equal(await panel.press('ArrowDown'), 'Backups');
      await panel.press('ArrowRight');
      assert.equal(await row('Backups', 'Web').getAttribute('aria-expanded'), 'true');
      await panel.show(defensesPanel(analysis, [backupOfWeb]));
      assert.match(await panel.press('ArrowDown'), /^Data is lost for good/);
      assert.equal(await panel.press('ArrowLeft'), 'Backups');
      await panel.press('ArrowLeft');
      assert.equal(await row('Backups', 'Web').getAttribute('aria-expanded'), 'false');
      assert.match(await panel.press('ArrowLeft'), /^Yours/);
      assert.match(await panel.press('Control+End'), /nothing to fix/);
      assert.match(await panel.press('Control+Home'), /^Nobody's/);
    });

    it('are mended from the last column on', async () => {
      await open(model);
      await row('Backups', 'Web').locator('th').focus();
      assert.equal(await panel.press('End'), 'Fix: Implement backups');
      await panel.press(' ');
      assert.deepEqual(await panel.lastSent(), { type: 'edit', edit: { kind: 'fix', defense: backupOfWeb } });
    });
  });

  describe('follow the cursor', () => {
    const current = (): Promise<string[]> =>
      panel.page
        .locator('.defense-view tr[aria-current]')
        .evaluateAll((all) => all.map((tr) => tr.querySelector('.called')?.textContent ?? ''));

    it('with the highlight alone', async () => {
      await open(defensesPanel(analysis, [], atDb));
      assert.equal((await current()).length, 9);
      await panel.watch('.defense-view');
      const at = atCursor(analysis, { subject: web, control: controls.logging }, viewing);
      await panel.post({ type: 'cursor', at });
      assert.deepEqual(await current(), ['Audit logging']);
      assert.deepEqual(await panel.touched(), ['aria-current']);
      await panel.post({ type: 'cursor', at: null });
      assert.deepEqual(await current(), []);
    });

    it('on the group of the part, too', async () => {
      await open(defensesPanel(analysis, [], atDb));
      await choose('Group by', 'part');
      assert.deepEqual((await current())[0], 'Payroll database · Db');
    });

    it('into what is folded or filtered out, when asked to', async () => {
      const at = { subject: db, control: controls.column };
      await open(defensesPanel(analysis, [], at), { height: 700 });
      await panel.page.locator('.group-line .twisty').nth(1).click();
      await filter().fill('network');
      assert.equal(await row('Column encryption', 'Db').count(), 0);
      await panel.page.getByRole('button', { name: 'Db › Column encryption' }).click();
      await row('Column encryption', 'Db').waitFor();
      assert.equal(await filter().inputValue(), '');
      const isInSight = `(({ top, bottom }, frame) => top >= frame.top && bottom <= frame.bottom)(
        document.querySelector('.defense-view tr[aria-current]').getBoundingClientRect(),
        document.querySelector('.defense-view').getBoundingClientRect())`;
      assert.equal(await panel.page.evaluate(isInSight), true);
    });
  });

  describe('over an update', () => {
    it('change nothing where nothing changed', async () => {
      await open(defensesPanel(analysis, [backupOfWeb], atDb));
      await row('Backups', 'Web').locator('.twisty').click();
      await panel.show(defensesPanel(analysis, [backupOfWeb], atDb));
      await panel.watch();
      await panel.show(defensesPanel(analysis, [backupOfWeb], atDb));
      assert.deepEqual(await panel.changes(), []);
    });

    it('keep elements, focus and scroll', async () => {
      await open(model, { width: 300, height: 600 });
      await panel.page.evaluate('for (const e of document.querySelectorAll(".defense-view tr")) e.kept = true');
      await row('Audit logging', 'Db').locator('th').focus();
      await panel.scroll(0, 60, '.defense-view');
      await panel.show(mended);
      assert.deepEqual(await panel.scrolled('.defense-view'), [0, 60]);
      assert.equal(
        await panel.page.evaluate('[...document.querySelectorAll(".defense-view tr")].every((e) => e.kept)'),
        true,
      );
    });

    it('give the focus of one that went to the one in its place', async () => {
      await open(model);
      await row('Backups', 'Web').locator('th').focus();
      const fewer = analysis.obligations.filter((each) => defenseId(each) !== backupOfWeb);
      await panel.show(defensesPanel(withFindings(analysisOf(analysis.model, fewer))));
      assert.equal(await panel.focused(), 'Audit logging');
    });
  });

  describe('over a reload', () => {
    it('are as they were', async () => {
      await open(model, { height: 480 });
      await choose('Group by', 'part');
      await choose('Sort by', 'severity');
      await panel.page.locator('.group-line .twisty').first().click();
      await row('Backups', 'Web').locator('.twisty').click();
      await panel.show(defensesPanel(analysis, [backupOfWeb]));
      await toggle('gaps').click();
      await panel.scroll(0, 30, '.defense-view');
      const saved = await panel.saved();
      const shown = [await groups(), await lines()];
      const state = saved?.views['defenses'] as DefensesState;
      assert.deepEqual(state.models[model.uri], { folded: ['part boundary Subscription'], opened: [backupOfWeb] });

      await open(model, { height: 480, saved: saved! });
      assert.deepEqual([await groups(), await lines()], shown);
      assert.equal(await panel.page.locator('.finding').count(), 1);
      assert.equal(await toggle('gaps').getAttribute('aria-pressed'), 'true');
      assert.deepEqual(await panel.scrolled('.defense-view'), [0, 30]);
      assert.deepEqual(await panel.lastSent(), { type: 'ready', query: { view: 'defenses', opened: [backupOfWeb] } });
    });

    it('keep what is open and folded apart for each model', async () => {
      await open(model);
      await panel.page.locator('.group-line .twisty').nth(1).click();
      await panel.show({ ...model, uri: 'file:///models/other.tm' });
      assert.equal(await row('Backups', 'Web').count(), 1);
      await panel.show(model);
      assert.equal(await row('Backups', 'Web').count(), 0);
    });
  });

  describe('of twenty thousand', () => {
    const parts = Array.from({ length: 2000 }, (_, index) => element('store', `Store${index}`));
    const asked = parts.flatMap((part, index) =>
      Object.values(controls).map((control, nth) =>
        obligation(
          part,
          control,
          nth % 2 === 0 ? 'customer' : 'provider',
          (index + nth) % 7 === 0 ? 'missing' : 'met',
          {
            team: `Team ${index % 20}`,
          },
        ),
      ),
    );
    const large = defensesPanel(withFindings(analysisOf(modelOf({ elements: parts }), asked)));

    it('draw those in sight, wherever one scrolls to', async () => {
      await open(large, { width: 1000 });
      const grid = panel.page.getByRole('treegrid');
      assert.equal(await grid.getAttribute('aria-rowcount'), '20003');
      assert.ok((await panel.page.locator('.defense-line').count()) < 120);
      for (const share of [0.5, 1]) {
        await panel.page.evaluate(`{
          const view = document.querySelector('.defense-view');
          view.scrollTo(0, (view.scrollHeight - view.clientHeight) * ${share});
        }`);
        await panel.settled();
        const seen = await panel.page.evaluate(`{
          const { left, top, bottom } = document.querySelector('.defense-view').getBoundingClientRect();
          const rowAt = (y) => document.elementFromPoint(left + 100, y)?.closest('tr');
          [rowAt(bottom - 20)?.className, Number(rowAt(bottom - 20)?.getAttribute('aria-rowindex')),
            rowAt(document.querySelector('.defense-view thead').getBoundingClientRect().bottom + 12)?.className];
        }`);
        const [bottom, index, top] = seen as [string, number, string];
        assert.equal(bottom, 'defense-line');
        assert.ok(Math.abs(index - 20_003 * share) < 200, `${index} at ${share}`);
        // The group of what is in sight stays on top of it.
        assert.equal(top, 'group-line');
        assert.ok((await panel.page.locator('.defense-line').count()) < 120);
      }
      assert.equal(await panel.page.locator('.defense-line').last().getAttribute('aria-rowindex'), '20003');
      await panel.shoot('defenses-many');
    });

    it('are walked to their end by keyboard, with the focus in the page', async () => {
      await open(large);
      await panel.page.locator('.group-line th').first().focus();
      await panel.press('Control+End', 'Home');
      assert.equal(await panel.page.evaluate('document.activeElement.parentElement.ariaRowIndex'), '20003');
      await panel.press('PageUp');
      assert.equal(await panel.page.evaluate('document.activeElement.parentElement.ariaRowIndex'), '19993');
      await panel.scroll(0, 0, '.defense-view');
      assert.equal(await panel.page.evaluate('document.activeElement.parentElement.ariaRowIndex'), '19993');
    });

    it('are shown, filtered and grouped quickly', async () => {
      await open(large);
      const took = async (work: string): Promise<number> =>
        panel.page.evaluate(`new Promise((done) => {
          const start = performance.now();
          ${work}
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        })`);
      const again = await took(
        `dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify({ type: 'model', model: large })} }));`,
      );
      const filtered = await took(`{
        const field = document.querySelector('vscode-textfield');
        field.value = 'store19';
        field.dispatchEvent(new InputEvent('input'));
      }`);
      assert.ok(again < 1500, `Shown in ${again} ms.`);
      assert.ok(filtered < 1500, `Filtered in ${filtered} ms.`);
    });
  });
});
