import assert from 'node:assert/strict';
import type { IncidentsState } from '../../client/panel/incidents/view.ts';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { PanelModel } from '../../server/protocol.ts';
import type { Incidents } from '../../server/protocol/incidents.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { incidentsOf } from '../../server/view/incidents.ts';
import { panelOf } from '../../server/view/panel.ts';
import { attackedPayroll, modelAt, oneStage } from '../view/incidents-sample.ts';
import { analysisOf, azure, splitPanel, viewing } from '../view/sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import type { Panel } from './panel-page.ts';
import { looks } from './themes.ts';

const analysis = attackedPayroll();
const incidentsPanel = (of: Analysis): PanelModel & { content: Incidents } => {
  const content = incidentsOf(of, viewing);
  return { ...panelOf(of, content, viewing), content };
};
const shown = incidentsPanel(analysis);
const yours = shown.content.lanes[1]!;
/** The same after both holes have been filled. */
const filled = incidentsPanel({
  ...analysis,
  incidents: { required: true, missingStages: [], notifyMissing: false },
  findings: [],
});

describe('The incidents in a browser', () => {
  const browser = inBrowser();
  let panel: Panel;

  const open = async (model: PanelModel, opening?: Opening): Promise<void> => {
    panel = await browser.open(opening);
    await panel.showView('Incidents', splitPanel(analysis), model);
  };
  const button = (name: string | RegExp) => panel.page.getByRole('button', { name });

  for (const look of looks) {
    it(`are accessible and within their bounds: ${look.name}`, async () => {
      await open(shown, { ...look, height: 900 });
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow('.incidents'), 0);
      await panel.looksLike('incidents');
    });
  }

  for (const width of [399, 400, 460, 639, 640, 899, 900, 1100]) {
    it(`cut nothing off: ${width} pixels`, async () => {
      await open(shown, { width, height: 900 });
      assert.equal(await panel.overflow('.incidents'), 0);
      assert.deepEqual(await panel.cut('.incidents button, .incidents span'), []);
      await panel.shoot(`incidents-${width}`);
    });
  }

  it('are asked for when their tab is chosen', async () => {
    await open(shown);
    assert.deepEqual(await panel.lastSent(), { type: 'ask', query: { view: 'incidents' } });
  });

  it('lie down as lanes where there is room, and are lists where there is none', async () => {
    await open(shown, { width: 1600 });
    const box = (name: string): Promise<{ x: number; y: number }> => panel.box(button(name));
    const [detect, close] = [yours.steps[0]!.label, yours.steps[4]!.label];
    assert.equal((await box(detect)).y, (await box(close)).y);
    assert.ok((await box(detect)).x < (await box(close)).x);
    await panel.page.setViewportSize({ width: 300, height: 900 });
    assert.equal((await box(detect)).x, (await box(close)).x);
    assert.ok((await box(detect)).y < (await box(close)).y);
  });

  it('go to the source of a step, a lane and an answer', async () => {
    await open(shown);
    await button(yours.steps[0]!.label).click();
    await button(/^Microsoft Azure Responds/).click();
    await button(/^Microsoft Azure\. How to report abuse/).press('Enter');
    const abuse = shown.content.answers[0]!.answers[1]!;
    assert.deepEqual((await panel.sent()).slice(-3), [
      { type: 'reveal', location: yours.steps[0]!.location, focus: false },
      { type: 'reveal', location: shown.content.lanes[0]!.location, focus: false },
      { type: 'reveal', location: abuse.location, focus: true },
    ]);
  });

  it('open the page of an answer', async () => {
    await open(shown);
    const link = panel.page.getByRole('link', { name: /learn\.microsoft\.com/ }).first();
    await link.click();
    assert.deepEqual(await panel.lastSent(), { type: 'open', href: 'https://learn.microsoft.com/azure/security' });
  });

  it('fill the holes, and add the answers that are missing', async () => {
    await open(shown);
    await button('Add what is missing (SecOps)').click();
    await button('Add 1 answer to fill in').click();
    assert.deepEqual((await panel.sent()).slice(-2), [
      { type: 'edit', edit: { kind: 'incidents' } },
      { type: 'edit', edit: { kind: 'answers', provider: 'azure' } },
    ]);
    await panel.show(filled);
    assert.equal(await button('Add what is missing (SecOps)').isVisible(), false);
    assert.equal(await panel.page.locator('.incident-summary').innerText(), 'Each stage has somebody to do it.');
  });

  it('are walked by keyboard', async () => {
    await open(shown);
    await panel.page.getByRole('tab', { name: 'Incidents' }).focus();
    const seen: string[] = [];
    for (let step = 0; step < 4; step++) {
      await panel.page.keyboard.press('Tab');
      seen.push(await panel.focused());
    }
    assert.equal(seen[0], 'Add what is missing (SecOps)');
    assert.match(seen[1]!, /^Microsoft Azure/);
    assert.match(seen[2]!, /^Microsoft Azure, Detect: Watches/);
    await panel.page.keyboard.press('Enter');
    assert.equal((await panel.lastSent())?.type, 'reveal');
  });

  it('show the stage at the cursor, and change nothing else', async () => {
    await open(shown);
    await panel.watch('.incidents');
    const at = atCursor(analysis, { subject: analysis.model.system, control: undefined, stage: 'diagnose' }, viewing);
    await panel.post({ type: 'cursor', at });
    assert.match(await panel.page.locator('.step[aria-current]').innerText(), /SecOps/);
    assert.deepEqual(await panel.touched(), ['aria-current']);
    assert.match(await panel.page.locator('.at-cursor').innerText(), /Payroll › Diagnose\s+find the cause/i);
    await panel.post({ type: 'cursor', at: null });
    assert.equal(await panel.page.locator('.step[aria-current]').count(), 0);
  });

  it('keep elements and focus over an update, and change nothing where nothing changed', async () => {
    await open(shown);
    await button(yours.steps[4]!.label).focus();
    await panel.page.evaluate("for (const e of document.querySelectorAll('.step')) e.kept = true");
    await panel.watch();
    await panel.show(shown);
    assert.deepEqual(await panel.changes(), []);
    await panel.show(filled);
    assert.equal(await panel.page.evaluate('[...document.querySelectorAll(".step")].every((e) => e.kept)'), true);
    assert.match(await panel.focused(), /You, Close/);
  });

  it('take lanes and a stage that come and go', async () => {
    await open(shown);
    await panel.show(incidentsPanel(oneStage()));
    assert.equal(await panel.page.locator('.lane .step').count(), 12);
    await panel.show(shown);
    assert.equal(await panel.page.locator('.lane .step').count(), 14);
  });

  it('say that nothing is needed where nothing is yours', async () => {
    const required = { required: false, missingStages: [], notifyMissing: false };
    const none = analysisOf(modelAt(azure), [], { incidents: required });
    await open(incidentsPanel(none));
    assert.match(await panel.page.locator('.incident-summary').innerText(), /nobody has to respond/);
    assert.equal(await panel.page.locator('.step.gap').count(), 0);
    assert.deepEqual(await panel.violations(), []);
  });

  it('stand where they stood after a reload', async () => {
    await open(shown, { width: 300, height: 420, place: 'view' });
    await panel.scroll(0, 60, '.incidents');
    const saved = await panel.saved();
    assert.equal(saved?.view, 'incidents');
    assert.equal((saved.views['incidents'] as IncidentsState).scroll, 60);
    panel = await browser.open({ width: 300, height: 420, place: 'view', saved });
    assert.deepEqual(await panel.scrolled('.incidents'), [0, 60]);
    assert.deepEqual((await panel.sent())[0], { type: 'ready', query: { view: 'incidents' } });
  });
});
