import assert from 'node:assert/strict';
import type { PanelModel } from '../../server/protocol.ts';
import type { SplitQuery } from '../../server/protocol/split.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { panelOf } from '../../server/view/panel.ts';
import { rowId, splitOf } from '../../server/view/split.ts';
import { analysisOf, largeModel, payroll, splitPanel, viewing } from '../view/sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Panel } from './panel-page.ts';

const { analysis, zones, parts } = largeModel(50, 40);

/** What the server answers, where the cursor stands on nothing. */
function answer(query: Omit<SplitQuery, 'view'> = {}): PanelModel {
  return panelOf(analysis, splitOf(analysis, viewing, query), viewing);
}

const folded = answer();
const open = answer({ folds: { all: 'opened', opened: [], closed: [] } });

describe('The split of two thousand parts', () => {
  const browser = inBrowser();
  let panel: Panel;

  const show = async (model: PanelModel, width = 800): Promise<void> => {
    panel = await browser.open({ width });
    await panel.show(model);
  };
  const rowsInPage = (): Promise<number> => panel.page.locator('tbody tr[role]:not(.ruler)').count();
  const lastQuery = async (): Promise<unknown> => {
    const message = await panel.lastSent();
    return message?.type === 'ask' ? message.query : message;
  };

  it('is folded at first, and tells gaps in what is folded', async () => {
    await show(folded);
    assert.equal(await rowsInPage(), 50);
    assert.equal(await panel.row('Zone0').getAttribute('aria-expanded'), 'false');
    assert.equal(await panel.row('Zone0').locator('.gap-count').getAttribute('data-count'), '40');
    assert.equal(
      await panel.cell('Zone0', 0).getAttribute('aria-label'),
      'Zone0 and all within, Applications: 40 yours; 40 gaps: Audit logging',
    );
    await panel.looksLike('split-large');
  });

  it('asks for what is unfolded, and shows it when it comes', async () => {
    await show(folded);
    await panel.row('Zone1').locator('.twisty').click();
    const folds = { all: null, opened: [rowId(zones[1]!)], closed: [] };
    assert.deepEqual(await lastQuery(), { view: 'split', folds });
    assert.equal(await panel.row('Zone1').getAttribute('aria-expanded'), 'true');
    await panel.show(answer({ folds }));
    assert.equal(await rowsInPage(), 90);
    assert.equal(await panel.row('Part1_39').isVisible(), true);
  });

  it('folds and unfolds all', async () => {
    await show(folded);
    await panel.page.getByRole('button', { name: 'Expand all' }).click();
    assert.deepEqual(await lastQuery(), { view: 'split', folds: { all: 'opened', opened: [], closed: [] } });
    await panel.show(open);
    assert.equal(await panel.page.getByRole('treegrid').getAttribute('aria-rowcount'), '2051');
    await panel.page.getByRole('button', { name: 'Collapse all' }).click();
    assert.equal(await rowsInPage(), 50);
  });

  it('shows gaps only, at once', async () => {
    await show(folded);
    await panel.page.getByRole('button', { name: 'Only gaps' }).click();
    assert.deepEqual(await lastQuery(), { view: 'split', gapsOnly: true });
    assert.equal(await rowsInPage(), 2);
    await panel.show(answer({ gapsOnly: true }));
    assert.equal(await rowsInPage(), 82);
    assert.deepEqual(await panel.violations(), []);
    await panel.page.getByRole('button', { name: 'Only gaps', pressed: true }).click();
    assert.deepEqual(await lastQuery(), { view: 'split' });
  });

  it('says so where there is no gap left', async () => {
    await show(answer({ gapsOnly: true }));
    await panel.page.getByRole('button', { name: 'Only gaps' }).click();
    const met = analysisOf(
      analysis.model,
      analysis.obligations.map((o) => ({ ...o, state: 'met' as const })),
    );
    const content = splitOf(met, viewing, { gapsOnly: true });
    await panel.show(panelOf(met, content, viewing));
    assert.equal(await panel.page.getByText('There are no gaps.').isVisible(), true);
  });

  for (const width of [300, 800, 1600]) {
    it(`has few rows in the page, and keeps its columns in place while it scrolls: ${width} pixels`, async () => {
      await show(open, width);
      assert.ok((await rowsInPage()) < 100);
      const edges = (): Promise<readonly number[]> =>
        panel.page.locator('thead th').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
      const before = await edges();
      const height = await panel.page.evaluate('document.querySelector(".split").scrollHeight');
      for (const part of ['Part10_5', 'Part49_39', 'Part25_0']) {
        const at = open.content?.view === 'split' ? open.content.rows.findIndex((row) => row.name === part) : -1;
        await panel.scroll(0, at * 22);
        await panel.row(part).waitFor();
        assert.deepEqual(await edges(), before);
        assert.ok((await rowsInPage()) < 100);
        assert.equal(await panel.page.evaluate('document.querySelector(".split").scrollHeight'), height);
      }
      assert.deepEqual(await panel.violations(), []);
    });
  }

  it('is walked by keyboard from end to end, and comes back to where it was', async () => {
    await show(open);
    await panel.page.locator('.split [role][tabindex="0"]').focus();
    assert.match(await panel.press('Control+End'), /^Part49_39, Physical datacenter/);
    assert.match(await panel.press('Home', 'ArrowUp'), /^Part49_38/);
    assert.match(await panel.press('ArrowLeft'), /^Zone49/);
    assert.match(await panel.press('PageUp'), /^Part48_30/);
    // The part that has the focus is out of sight, and still there.
    await panel.scroll(0, 0);
    await panel.row('Zone0').waitFor();
    assert.match(await panel.focused(), /^Part48_30/);
    assert.match(await panel.press('ArrowDown'), /^Part48_31/);
    assert.equal(await panel.row('Part48_31').isVisible(), true);
    await panel.press('Shift+Tab');
    await panel.scroll(0, 0);
    await panel.row('Zone0').waitFor();
    assert.match(await panel.press('Tab'), /^Part48_31/);
    assert.match(await panel.press('Control+Home'), /^Zone0/);
  });

  it('does not hide what has the focus under its head', async () => {
    await show(open);
    await panel.row('Zone0').locator('th').focus();
    await panel.press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    for (let i = 0; i < 40; i++) await panel.page.keyboard.press('ArrowUp');
    const covered = await panel.page.evaluate(
      `document.activeElement.getBoundingClientRect().top - document.querySelector('thead').getBoundingClientRect().bottom`,
    );
    assert.ok(Number(covered) >= 0, `It is ${String(covered)} pixels below the head.`);
  });

  it('marks the folded boundary that the cursor is in, and opens it when asked', async () => {
    const at = atCursor(analysis, { subject: parts[30]![7]!, control: undefined }, viewing);
    await show(folded);
    await panel.post({ type: 'cursor', at });
    assert.match(await panel.page.locator('tr[aria-current]').innerText(), /^Zone30/);
    await panel.page.getByRole('button', { name: 'Part30_7', exact: true }).click();
    const folds = { all: null, opened: at.within, closed: [] };
    assert.deepEqual(await lastQuery(), { view: 'split', folds });
    await panel.show({ ...answer({ folds }), atCursor: at });
    assert.match(await panel.page.locator('tr[aria-current]').innerText(), /^Part30_7/);
    const row = await panel.box(panel.row('Part30_7'));
    assert.ok(row.y > 0 && row.y < 600);
  });

  it('keeps open what has opened around the cursor', async () => {
    const content = splitOf(analysis, viewing, {}, parts[2]![0]);
    await show(panelOf(analysis, content, viewing));
    assert.equal(await panel.row('Part2_0').isVisible(), true);
    await panel.row('Zone5').locator('.twisty').click();
    const opened = [rowId(zones[2]!), rowId(zones[5]!)];
    assert.deepEqual(await lastQuery(), { view: 'split', folds: { all: null, opened, closed: [] } });
  });

  it('has what was folded in each model, after a reload and after another model', async () => {
    await show(folded);
    await panel.row('Zone1').locator('.twisty').click();
    const folds = { all: null, opened: [rowId(zones[1]!)], closed: [] };
    const saved = await panel.saved();
    panel = await browser.open({ saved });
    assert.deepEqual(await panel.lastSent(), { type: 'ready', query: { view: 'split', folds } });
    await panel.show(splitPanel(payroll().analysis));
    await panel.show({ ...folded, uri: 'file:///models/other.tm' });
    assert.equal(await panel.row('Zone1').getAttribute('aria-expanded'), 'false');
    await panel.show(folded);
    assert.deepEqual(await lastQuery(), { view: 'split', folds });
  });

  it('takes little time for an update, the cursor and a scroll', async () => {
    await show(open);
    const times = await panel.page.evaluate<Record<string, number[]>>(timing(open));
    for (const [what, limit] of Object.entries({ update: 600, cursor: 100, scroll: 150 })) {
      const median = times[what]!.sort((a, b) => a - b)[2]!;
      assert.ok(median < limit, `${what}: ${median.toFixed(0)} ms`);
    }
  });
});

/** Each a few times, from the message or the scroll to the next frame. The limits bear a machine that is busy. */
function timing(model: PanelModel): string {
  return `(async () => {
    const model = ${JSON.stringify(model)};
    const rows = model.content.rows;
    const split = document.querySelector('.split');
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const post = async (message) => {
      const arrived = new Promise((done) => addEventListener('message', done, { once: true }));
      postMessage(message, '*');
      await arrived;
    };
    const at = (row) => ({ row, within: [], column: null, path: ['x'], summary: '', defenses: [], because: null, source: null, threats: [] });
    const measured = { update: [], cursor: [], scroll: [] };
    for (let i = 0; i < 5; i++) {
      const runs = {
        update: () => post({ type: 'model', model }),
        cursor: () => post({ type: 'cursor', at: at(rows[i].id) }),
        scroll: () => split.scrollTo(0, i * 5000 + 1000),
      };
      for (const [what, run] of Object.entries(runs)) {
        await frame();
        const start = performance.now();
        await run();
        await frame();
        measured[what].push(performance.now() - start);
      }
    }
    return measured;
  })()`;
}
