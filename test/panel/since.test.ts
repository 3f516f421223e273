import assert from 'node:assert/strict';
import type { SinceState } from '../../client/panel/since/view.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { PanelModel } from '../../server/protocol.ts';
import type { Since } from '../../server/protocol/since.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { panelOf } from '../../server/view/panel.ts';
import { sinceOf, type Past } from '../../server/view/since.ts';
import { payroll, splitPanel, viewing } from '../view/sample.ts';
import { past, present } from '../view/since-sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import type { Panel } from './panel-page.ts';
import { looks } from './themes.ts';

const { db } = payroll();
const sincePanel = (
  then: Past,
  chosen: string | null = null,
  now: Analysis = present,
): PanelModel & { content: Since } => {
  const content = sinceOf(now, then, chosen, viewing);
  return { ...panelOf(now, content, viewing), content };
};
const shown = sincePanel(past({ broken: ['file:///models/network.tm'] }));
const changes = shown.content.groups.flatMap((group) => group.changes);
const same = sincePanel(past({ model: present }));

describe('Since in a browser', () => {
  const browser = inBrowser();
  let panel: Panel;

  const open = async (model: PanelModel, opening?: Opening): Promise<void> => {
    panel = await browser.open(opening);
    await panel.showView('Since', splitPanel(present), model);
  };
  const head = (name: string | RegExp) => panel.page.locator('.since').getByRole('rowheader', { name });

  for (const look of looks) {
    it(`is accessible and within its bounds: ${look.name}`, async () => {
      await open(shown, { ...look, height: 1000 });
      await head(/Db Patching/).click();
      await panel.press('Home', 'ArrowRight');
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow('.since'), 0);
      await panel.looksLike('since');
    });
  }

  it('is asked for when its tab is chosen', async () => {
    await open(shown);
    assert.deepEqual(await panel.lastSent(), { type: 'ask', query: { view: 'since', chosen: {} } });
  });

  it('says since when, what has changed, and the verdict before and now', async () => {
    await open(shown);
    const text = await panel.page.locator('.since-head').innerText();
    assert.match(text, /Since main\s+where this branch left main: 3f2a1b0 “Add a queue”, 2026-11-18/i);
    assert.match(text, /1 gap opened, 3 closed; /);
    assert.match(text, /not ready: 7 gaps\s+→\s+not ready: 5 gaps/);
    assert.match(text, /network\.tm did not parse then/);
  });

  it('says that nothing has changed', async () => {
    await open(same);
    assert.equal(await panel.page.locator('.since-summary').innerText(), 'No defense has changed');
    assert.equal(await panel.page.locator('.since table').isVisible(), false);
    assert.deepEqual(await panel.violations(), []);
  });

  for (const failure of ['no-git', 'restricted', 'no-repository', 'unknown-revision'] as const) {
    it(`says why there is nothing to compare with: ${failure}`, async () => {
      const failed = sincePanel({ failure }, failure === 'unknown-revision' ? 'v1.0' : null);
      await open(failed);
      assert.equal(await panel.page.locator('.since .nothing').innerText(), failed.content.failure);
      const choose = panel.page.getByRole('button', { name: 'Compare with…' });
      assert.equal(await choose.isVisible(), failure === 'unknown-revision');
      assert.deepEqual(await panel.violations(), []);
    });
  }

  it('goes to the source of a change and of a finding', async () => {
    await open(shown);
    const patching = changes.find(({ part, title }) => part === 'Db' && title === 'Patching')!;
    await head(/Db Patching/).click();
    await head(/Db Patching/).press('Enter');
    await panel.page.getByRole('button', { name: /does not say where it runs/ }).click();
    const finding = shown.content.findings[0]!.findings[0]!;
    assert.deepEqual((await panel.sent()).slice(-3), [
      { type: 'reveal', location: patching.location, focus: false },
      { type: 'reveal', location: patching.location, focus: true },
      { type: 'reveal', location: finding.location, focus: false },
    ]);
  });

  it('says of what went where it leads', async () => {
    await open(shown);
    assert.match(await head(/Jobs Audit logging/).innerText(), /Jobs is gone: this leads to Subscription/);
  });

  it('opens a change to say why it was and is whose', async () => {
    await open(shown);
    const row = panel.page.locator('.since tr').filter({ has: panel.page.locator('th', { hasText: 'Db Patching' }) });
    assert.equal(await row.getAttribute('aria-expanded'), 'false');
    await row.locator('.twisty').click();
    assert.deepEqual(await row.locator('.because').allInnerTexts(), [
      'Patching is decided by what Db runs on. source ↗',
      'Patching is decided by what Db runs on. source ↗',
    ]);
    await row.getByRole('link').first().click();
    assert.deepEqual(await panel.lastSent(), { type: 'open', href: 'https://learn.microsoft.com/azure' });
    await row.locator('.twisty').click();
    assert.equal(await row.locator('.because').count(), 0);
  });

  it('is walked by keyboard: one stop, arrows within, groups that fold', async () => {
    await open(shown);
    await panel.page.getByRole('button', { name: 'Compare with…' }).focus();
    assert.equal(await panel.press('Tab'), '1 gap opened');
    assert.match(await panel.press('ArrowDown'), /Db Backups/);
    assert.match(await panel.press('ArrowRight', 'ArrowRight'), /^the provider's \(Microsoft Azure\), in place/);
    assert.equal(await panel.press('ArrowDown'), '3 gaps closed');
    assert.match(await panel.press('ArrowDown', 'ArrowDown'), /Jobs Audit logging/);
    assert.equal(await panel.press('ArrowLeft'), '3 gaps closed');
    await panel.press('ArrowLeft');
    assert.equal(await head(/Web Managed identity/).count(), 0);
    assert.equal(await panel.press('ArrowDown'), "1 other defense becomes the provider's");
    await panel.press('ArrowUp', 'Enter');
    assert.equal(await head(/Web Managed identity/).count(), 1);
  });

  it('lets the user choose another revision, and go back to the default', async () => {
    await open(shown);
    assert.equal(await panel.page.getByRole('button', { name: 'Back to the default' }).isVisible(), false);
    await panel.page.getByRole('button', { name: 'Compare with…' }).click();
    assert.deepEqual(await panel.lastSent(), { type: 'choose-revision', model: shown.uri });
    await panel.post({ type: 'revision', model: shown.uri, revision: 'v1.0' });
    const query = { view: 'since', chosen: { [shown.uri]: 'v1.0' } };
    assert.deepEqual(await panel.lastSent(), { type: 'ask', query });
    const saved = await panel.saved();
    assert.deepEqual((saved?.views['since'] as SinceState).chosen, { [shown.uri]: 'v1.0' });

    const revision = { ...past().revision, kind: 'chosen', name: 'v1.0' } as const;
    await panel.show(sincePanel(past({ revision }), 'v1.0'));
    assert.match(await panel.page.locator('.since h2').innerText(), /^Since v1\.0$/i);
    await panel.page.getByRole('button', { name: 'Back to the default' }).click();
    assert.deepEqual(await panel.lastSent(), { type: 'ask', query: { view: 'since', chosen: {} } });
  });

  it('marks what is at the cursor, and brings it into sight', async () => {
    await open(shown, { height: 440 });
    const at = atCursor(present, { subject: db, control: undefined }, viewing);
    await panel.watch('.since');
    await panel.post({ type: 'cursor', at });
    assert.deepEqual(await panel.touched(), ['aria-current']);
    assert.deepEqual(await panel.page.locator('.since tr[aria-current] .change-title').allInnerTexts(), [
      'Backups',
      'Patching',
    ]);
    await head('1 gap opened').press('ArrowLeft');
    await panel.page.getByRole('button', { name: 'Db', exact: true }).click();
    assert.equal(await head(/Db Patching/).isVisible(), true);
  });

  it('is told in a line under the other views, which leads to it', async () => {
    await open(shown);
    const footer = panel.page.locator('.since-footer');
    assert.equal(await footer.isVisible(), false);
    await panel.page.getByRole('tab', { name: 'Split' }).click();
    const line = { title: 'Since main', summary: '1 gap opened' };
    await panel.show({ ...splitPanel(present), since: line });
    assert.equal(await footer.innerText(), 'Since main 1 gap opened');
    assert.deepEqual(await panel.violations(), []);
    await panel.shoot('since-footer');
    await footer.getByRole('button').click();
    assert.deepEqual(await panel.lastSent(), { type: 'ask', query: { view: 'since', chosen: {} } });
    assert.equal(await panel.page.getByRole('tab', { name: 'Since', selected: true }).count(), 1);
  });

  it('changes nothing where nothing changed, and keeps focus over what did', async () => {
    await open(shown);
    await head(/Web Managed identity/).focus();
    await panel.watch();
    await panel.show(shown);
    assert.deepEqual(await panel.changes(), []);
    const [opened, closed, ...rest] = shown.content.groups;
    const fewer = { ...shown.content, groups: [opened!, { ...closed!, changes: closed!.changes.slice(1) }, ...rest] };
    await panel.show({ ...shown, content: fewer });
    assert.match(await panel.focused(), /Jobs Audit logging/);
  });

  it('folds long groups after the first, and shows that there are more', async () => {
    const [first] = shown.content.groups;
    const many = Array.from({ length: 200 }, (_, n) => ({
      ...first!.changes[0]!,
      id: `many ${n}`,
      row: `store N${n}`,
      part: `N${n}`,
    }));
    const groups = [first!, { id: 'appeared', title: '230 defenses appear', changes: many, more: 'and 30 more' }];
    await open({ ...shown, content: { ...shown.content, groups } });
    assert.equal(await panel.page.locator('.since tbody tr').count(), 3);
    await head('230 defenses appear').click();
    assert.equal(await panel.page.locator('.since tbody tr').count(), 204);
    assert.equal(await head('and 30 more').count(), 1);
  });

  it('is as it was after a reload', async () => {
    await open(shown, { height: 420 });
    await head('1 gap opened').click();
    await panel.scroll(0, 50, '.since');
    const saved = await panel.saved();
    assert.equal(saved?.view, 'since');
    panel = await browser.open({ height: 420, saved });
    assert.equal(await head(/Db Backups/).count(), 0);
    const [, scrolled] = await panel.scrolled('.since');
    // A control that gets its height later moves what is below it.
    assert.ok(scrolled >= 50 && scrolled < 70, String(scrolled));
  });
});
