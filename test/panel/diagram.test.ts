import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import type { DiagramState } from '../../client/panel/diagram/choices.ts';
import { Layouts } from '../../server/view/diagram/layouts.ts';
import { standaloneSvg } from '../../server/view/diagram/standalone.ts';
import { atCursor } from '../../server/view/at-cursor.ts';
import { until } from '../support/until.ts';
import { analysisOf, element, modelOf, payroll, viewing } from '../view/sample.ts';
import { departments, diagramPanel, type DiagramPanel } from './diagram-sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import { artifacts, type Panel } from './panel-page.ts';
import { looks, themes } from './themes.ts';

const { analysis, db, web } = payroll();
const atDb = { subject: db, control: undefined };
const mended = analysisOf(
  analysis.model,
  analysis.obligations.map((o) => (o.subject === web ? { ...o, state: 'met' } : o)),
);
/** One more part, which moves the others. */
const grown = analysisOf(
  modelOf({
    ...analysis.model,
    elements: [...analysis.model.elements, element('external', 'Bank', undefined, undefined, 'House bank')],
  }),
  analysis.obligations,
);

describe('The diagram in a browser', () => {
  const browser = inBrowser();
  let panel: Panel;
  let model: DiagramPanel;
  let modelAtDb: DiagramPanel;

  before(async () => {
    model = await diagramPanel(analysis);
    modelAtDb = await diagramPanel(analysis, {}, atDb);
  });

  const open = async (shown: DiagramPanel | undefined, opening?: Opening): Promise<void> => {
    panel = await browser.open(opening);
    if (shown === undefined) return;
    await panel.show(shown);
    await panel.page.getByRole('tab', { name: 'Diagram' }).click();
    await panel.settled();
  };
  const drawn = (id: string): Locator => panel.page.locator(`.canvas [data-id="${id}"]`);
  const part = (name: string): Locator => panel.page.locator('.canvas .diagram-part').filter({ hasText: name });
  const placeOf = async (shown: Locator): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = await panel.box(shown);
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  const viewBox = async (): Promise<string | null> => {
    await panel.settled();
    return panel.page.locator('.canvas > svg').getAttribute('viewBox');
  };
  const asked = async (): Promise<unknown[]> => (await panel.sent()).filter(({ type }) => type === 'ask').slice(1);
  const revealed = async (): Promise<unknown[]> => (await panel.sent()).filter(({ type }) => type === 'reveal');

  for (const look of looks) {
    it(`is accessible and within its bounds: ${look.name}`, async () => {
      const shown = await diagramPanel(analysis, { overlay: look.width > 300 }, look.width === 300 ? undefined : atDb);
      await open(shown, look);
      assert.deepEqual(await panel.violations(), []);
      assert.equal(await panel.overflow(), 0);
      await panel.looksLike('diagram');
    });
  }

  describe('shows', () => {
    it('each part and each boundary with its label, and the flows as a list', async () => {
      await open(model);
      for (const { id, label } of model.content.parts)
        assert.equal(await drawn(id).getAttribute('aria-label'), label, id);
      assert.deepEqual(await panel.page.locator('.flow-name').allTextContents(), [
        'Employee with a browser → Payroll web app',
        'Payroll web app → Payroll database',
      ]);
      assert.deepEqual(await panel.lastSent(), {
        type: 'ask',
        query: { view: 'diagram', opened: [], closed: [], overlay: false },
      });
    });

    it('all of the drawing at first', async () => {
      await open(model, { width: 300 });
      const canvas = await panel.box(panel.page.locator('.canvas'));
      for (const { id } of model.content.parts) {
        const box = await panel.box(drawn(id));
        assert.ok(box.x >= canvas.x && box.x + box.width <= canvas.x + canvas.width, id);
        assert.ok(box.y >= canvas.y && box.y + box.height <= canvas.y + canvas.height, id);
      }
    });

    it('why there is nothing to see', async () => {
      await open(await diagramPanel(analysisOf(modelOf({}), [])));
      const { failure } = (await diagramPanel(analysisOf(modelOf({}), []))).content;
      assert.equal(await panel.page.locator('.failure').innerText(), failure);
      assert.equal(await panel.page.locator('.canvas').isVisible(), false);
      assert.deepEqual(await panel.violations(), []);
      await panel.show(model);
      assert.equal(await panel.page.locator('.failure').isVisible(), false);
      assert.equal(await part('Payroll database').isVisible(), true);
    });

    it('in a card what the mouse is over, and takes it away with Escape', async () => {
      await open(model);
      await part('Payroll database').hover();
      const card = panel.page.locator('.card');
      await card.waitFor();
      const { name, lines } = model.content.parts.find((p) => p.name === 'Payroll database')!;
      assert.deepEqual(await card.locator('p').allTextContents(), [name, ...lines]);
      await panel.shoot('diagram-card');
      await card.hover();
      await panel.page.mouse.move(5, 5);
      await card.waitFor({ state: 'hidden' });
      await drawn(model.content.flows[0]!.id).locator('.diagram-digits').hover();
      await card.filter({ hasText: model.content.flows[0]!.name }).waitFor();
      await panel.press('Escape');
      assert.equal(await card.isVisible(), false);
    });

    it('the arrow of a flow in the list, and the flow of an arrow', async () => {
      await open(model);
      const { id, name } = model.content.flows[1]!;
      await panel.page.locator('.flow', { hasText: name }).hover();
      assert.equal(await drawn(id).getAttribute('data-pointed'), 'true');
      await drawn(id).locator('.diagram-digits').hover();
      assert.match(await panel.page.locator('.flow[data-pointed]').innerText(), new RegExp(name));
    });

    it('the arrows of the part that is pointed at, or has the focus', async () => {
      await open(model);
      const near = (): Promise<(string | null)[]> =>
        panel.page.locator('[data-near]').evaluateAll((arrows) => arrows.map((a) => a.getAttribute('data-id')));
      const [submits, reads] = model.content.flows.map(({ id }) => id);
      await part('Payroll web app').hover();
      assert.deepEqual(await near(), [submits, reads]);
      await panel.page.mouse.move(5, 5);
      assert.deepEqual(await near(), []);
      await panel.page.locator('.canvas').focus();
      await panel.press('Enter', 'End');
      assert.deepEqual(await near(), [reads]);
      await panel.press('Escape');
      assert.deepEqual(await near(), []);
    });

    it('nothing of a drawing but shapes and texts', async () => {
      const svg = model.content.svg
        .replace('<g ', '<script>parent.broken = true</script><style>* { fill: red }</style><g tabindex="0" ')
        .replace('</svg>', '<foreignObject><p>HTML</p></foreignObject><image href="https://example.com/x.png"/></svg>');
      await open({ ...model, content: { ...model.content, svg } });
      assert.equal(await part('Payroll database').count(), 1);
      assert.equal(
        await panel.page.locator('.canvas :is(script, style, image, foreignObject, [tabindex="0"])').count(),
        0,
      );
    });
  });

  describe('goes to the source', () => {
    const location = (name: string): unknown => model.content.parts.find((p) => p.name === name)?.location;

    it('of a part at a click, and takes the focus along at a double click', async () => {
      await open(model);
      await part('Payroll database').click();
      await part('Payroll web app').dblclick();
      assert.deepEqual(await revealed(), [
        { type: 'reveal', location: location('Payroll database'), focus: false },
        { type: 'reveal', location: location('Payroll web app'), focus: false },
        { type: 'reveal', location: location('Payroll web app'), focus: true },
      ]);
    });

    it('of a boundary at its heading, and of a flow at its arrow or in the list', async () => {
      await open(model);
      await drawn('boundary Subscription').locator('.diagram-title').click();
      const { id, location: source } = model.content.flows[1]!;
      await drawn(id).locator('.diagram-digits').click();
      await panel.page.locator('.flow').nth(1).click();
      assert.deepEqual(await revealed(), [
        { type: 'reveal', location: location('Contoso subscription'), focus: false },
        { type: 'reveal', location: source, focus: false },
        { type: 'reveal', location: source, focus: false },
      ]);
    });

    it('of nothing at the end of a drag', async () => {
      await open(model);
      const { x, y } = await placeOf(part('Payroll database'));
      await panel.page.mouse.move(x, y);
      await panel.page.mouse.down();
      await panel.page.mouse.move(x - 60, y - 30, { steps: 4 });
      await panel.page.mouse.up();
      assert.deepEqual(await placeOf(part('Payroll database')), { x: x - 60, y: y - 30 });
      assert.deepEqual(await revealed(), []);
      await part('Payroll database').click();
      assert.equal((await revealed()).length, 1);
    });
  });

  describe('is looked at', () => {
    it('nearer with the wheel and Ctrl, where the mouse is; the wheel alone moves it', async () => {
      await open(model);
      const before = await placeOf(part('Payroll database'));
      const { width } = await panel.box(part('Payroll database'));
      await panel.page.mouse.move(before.x, before.y);
      await panel.page.keyboard.down('Control');
      await panel.page.mouse.wheel(0, -100);
      await panel.page.keyboard.up('Control');
      const isNearer = async (): Promise<boolean> => (await panel.box(part('Payroll database'))).width > width * 1.1;
      await until('it is nearer', isNearer);
      assert.deepEqual(await placeOf(part('Payroll database')), before);
      await panel.page.mouse.wheel(30, 20);
      // How many pixels that is differs with the resolution of the screen.
      await until('it has moved', async () => {
        const { x, y } = await placeOf(part('Payroll database'));
        return x < before.x && y < before.y;
      });
    });

    it('nearer, farther and as a whole with buttons and keys', async () => {
      await open(model);
      const whole = await viewBox();
      await panel.page.getByRole('button', { name: 'Zoom in (+)' }).click();
      const near = await viewBox();
      assert.notEqual(near, whole);
      await panel.page.getByRole('button', { name: 'Zoom out (−)' }).click();
      assert.equal(await viewBox(), whole);
      await panel.page.locator('.canvas').focus();
      await panel.press('+');
      assert.equal(await viewBox(), near);
      await panel.press('-');
      assert.equal(await viewBox(), whole);
      await panel.press('+', 'ArrowRight', 'Shift+ArrowDown');
      assert.notEqual(await viewBox(), near);
      await panel.press('0');
      assert.equal(await viewBox(), whole);
    });

    it('as a whole also in another size, until the user looks closer', async () => {
      await open(model);
      const whole = await viewBox();
      await panel.page.setViewportSize({ width: 500, height: 400 });
      await until('it fits the new size', async () => (await viewBox()) !== whole);
      const small = await viewBox();
      await panel.page.locator('.canvas').focus();
      await panel.press('0');
      assert.equal(await viewBox(), small);
    });
  });

  describe('by keyboard', () => {
    it('is one stop, and so is the list of flows', async () => {
      await open(model);
      await panel.page.getByRole('checkbox', { name: 'Owners' }).focus();
      await panel.press('Tab', 'Tab');
      assert.equal(await panel.press('Tab'), 'Data-flow diagram');
      assert.match(await panel.press('Tab'), /^Flows/);
      assert.match(await panel.press('Tab'), /^1 Employee/);
      assert.match(await panel.press('ArrowDown'), /^2 Payroll web app/);
      assert.match(await panel.press('Shift+Tab', 'Tab'), /^2 Payroll web app/);
      await panel.press('Enter');
      assert.deepEqual((await revealed()).at(-1), {
        type: 'reveal',
        location: model.content.flows[1]!.location,
        focus: true,
      });
    });

    it('walks the parts by where they stand, and in reading order', async () => {
      await open(model);
      await panel.page.locator('.canvas').focus();
      assert.match(await panel.press('Enter'), /^Internet, boundary/);
      assert.match(await panel.press('ArrowDown'), /^Employee with a browser/);
      assert.match(await panel.press('ArrowUp'), /^Internet/);
      assert.match(await panel.press('End'), /^Payroll database/);
      assert.match(await panel.press('PageUp'), /^Payroll web app/);
      assert.match(await panel.press('PageDown'), /^Payroll database/);
      assert.match(await panel.press('Home'), /^Internet/);
      assert.equal(await panel.press('Escape'), 'Data-flow diagram');
    });

    it('begins at the cursor, comes back to where it was, and shows where that is', async () => {
      await open(modelAtDb);
      await panel.page.locator('.canvas').focus();
      assert.match(await panel.press('Enter'), /^Payroll database/);
      await panel.page.locator('.card', { hasText: 'Payroll database' }).waitFor();
      await panel.shoot('diagram-focus');
      assert.equal(await panel.page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'solid');
      assert.match(await panel.press('Home', 'Escape', 'Enter'), /^Internet/);
    });

    it('brings what has the focus into sight', async () => {
      await open(model, { width: 300, height: 500 });
      await panel.page.locator('.canvas').focus();
      await panel.press('+', '+', '+', '+', '+', 'Enter');
      const canvas = await panel.box(panel.page.locator('.canvas'));
      for (const key of ['Home', 'End', 'PageUp']) {
        await panel.press(key);
        const { x, y } = await placeOf(panel.page.locator('.canvas :focus'));
        assert.ok(x > canvas.x && x < canvas.x + canvas.width && y > canvas.y && y < canvas.y + canvas.height, key);
      }
    });

    it('goes to the source with Enter, shows it with Space, and folds a boundary with Space', async () => {
      await open(modelAtDb);
      await panel.page.locator('.canvas').focus();
      await panel.press('Enter', 'Enter', 'Space', 'Home', 'Space');
      const { location } = model.content.parts.find((p) => p.name === 'Payroll database')!;
      assert.deepEqual(await revealed(), [
        { type: 'reveal', location, focus: true },
        { type: 'reveal', location, focus: false },
      ]);
      assert.deepEqual(await asked(), [
        { type: 'ask', query: { view: 'diagram', opened: [], closed: ['boundary Internet'], overlay: false } },
      ]);
    });
  });

  describe('over an update', () => {
    const keep = (): Promise<unknown> =>
      panel.page.evaluate('for (const e of document.querySelectorAll(".canvas g")) e.kept = true');
    const kept = (): Promise<boolean> =>
      panel.page.evaluate('[...document.querySelectorAll(".canvas [data-id]")].every((e) => e.kept)');

    it('changes nothing where nothing changed', async () => {
      await open(modelAtDb);
      await part('Payroll web app').hover();
      await panel.page.locator('.card').waitFor();
      await panel.watch();
      await panel.show(modelAtDb);
      assert.deepEqual(await panel.changes(), []);
    });

    it('keeps elements, focus and place, and shows the new state', async () => {
      await open(modelAtDb);
      await panel.page.locator('.canvas').focus();
      await panel.press('+', 'ArrowDown', 'Enter', 'PageUp');
      const before = await viewBox();
      await keep();
      assert.equal(await part('Payroll web app').locator('.diagram-gaps').count(), 1);
      await panel.show(await diagramPanel(mended, {}, atDb));
      assert.equal(await part('Payroll web app').locator('.diagram-gaps').count(), 0);
      assert.match(await panel.focused(), /^Payroll web app/);
      assert.equal(await viewBox(), before);
      assert.equal(await kept(), true);
    });

    it('keeps what is at the cursor in its place when others move', async () => {
      await open(modelAtDb);
      await panel.page.locator('.canvas').focus();
      await panel.press('+');
      const before = await placeOf(part('Payroll database'));
      const [was, is] = [modelAtDb, await diagramPanel(grown, {}, atDb)].map(({ content }) => content);
      assert.notEqual(was?.svg, is?.svg);
      await panel.show(await diagramPanel(grown, {}, atDb));
      assert.equal(await part('House bank').count(), 1);
      const after = await placeOf(part('Payroll database'));
      assert.ok(
        Math.abs(after.x - before.x) <= 1 && Math.abs(after.y - before.y) <= 1,
        JSON.stringify([before, after]),
      );
    });

    it('shows all of a drawing that has grown, as long as nobody has looked closer', async () => {
      await open(model);
      await panel.show(await diagramPanel(grown));
      const canvas = await panel.box(panel.page.locator('.canvas'));
      const box = await panel.box(part('House bank'));
      assert.ok(box.x >= canvas.x && box.x + box.width <= canvas.x + canvas.width);
      assert.ok(box.y >= canvas.y && box.y + box.height <= canvas.y + canvas.height);
    });

    it('gives the focus of a part that is hidden now to the boundary that hides it', async () => {
      await open(modelAtDb);
      await panel.page.locator('.canvas').focus();
      await panel.press('Enter');
      await panel.show(await diagramPanel(analysis, { closed: ['boundary Subscription'] }));
      assert.match(await panel.focused(), /^Contoso subscription/);
    });

    it('says what a boundary is like after it has been folded', async () => {
      await open(model);
      await drawn('boundary Subscription').locator('.diagram-fold').click();
      const folded = await diagramPanel(analysis, { closed: ['boundary Subscription'] });
      await panel.show(folded);
      const { label } = folded.content.parts.find(({ id }) => id === 'boundary Subscription')!;
      assert.match(label, /folded: 2 parts/);
      assert.equal(await panel.page.locator('header [aria-live]').textContent(), label);
    });
  });

  describe('at the cursor', () => {
    it('moves the highlight, and touches nothing else', async () => {
      await open(modelAtDb);
      const current = panel.page.locator('.canvas [aria-current]');
      assert.equal(await current.getAttribute('data-id'), 'store Subscription.Db');
      const before = await placeOf(part('Payroll web app'));
      await panel.watch('.diagram-view');
      await panel.post({ type: 'cursor', at: atCursor(analysis, { subject: web, control: undefined }, viewing) });
      assert.equal(await current.getAttribute('data-id'), 'process Subscription.Web');
      const [, reads] = analysis.model.flows;
      await panel.post({ type: 'cursor', at: atCursor(analysis, { subject: reads!, control: undefined }, viewing) });
      assert.equal(await current.getAttribute('data-id'), model.content.flows[1]!.id);
      assert.match(await panel.page.locator('.flow[aria-current]').innerText(), /Payroll database/);
      await panel.post({ type: 'cursor', at: null });
      assert.equal(await current.count(), 0);
      // There is more room or less, as more or less is said of the cursor: nothing moves.
      const touched = await panel.touched();
      assert.deepEqual(
        touched.filter((name) => name !== 'viewBox'),
        ['aria-current'],
      );
      assert.deepEqual(await placeOf(part('Payroll web app')), before);
      assert.deepEqual(await asked(), []);
    });

    it('highlights the boundary that hides the part', async () => {
      await open(await diagramPanel(analysis, { closed: ['boundary Subscription'] }, atDb));
      const current = panel.page.locator('.canvas [aria-current]');
      assert.equal(await current.getAttribute('data-id'), 'boundary Subscription');
    });

    it('is opened to where it is hidden when it is asked for', async () => {
      const closed = ['boundary Subscription'];
      await open(model);
      await drawn('boundary Subscription').locator('.diagram-fold').click();
      await panel.show(await diagramPanel(analysis, { closed }, atDb));
      await panel.page.locator('.path').click();
      assert.deepEqual((await asked()).at(-1), {
        type: 'ask',
        query: { view: 'diagram', opened: closed, closed: [], overlay: false },
      });
    });

    it('comes into sight when it is asked for', async () => {
      await open(modelAtDb, { width: 300, height: 560 });
      await panel.page.locator('.canvas').focus();
      await panel.press('+', '+', '+', '+', '+', '+');
      await panel.page.locator('.path').click();
      const canvas = await panel.box(panel.page.locator('.canvas'));
      const { x, y, width, height } = await panel.box(part('Payroll database'));
      assert.ok(x >= canvas.x && x + width <= canvas.x + canvas.width, 'across');
      assert.ok(y >= canvas.y && y + height <= canvas.y + canvas.height, 'down');
    });
  });

  describe('of a large model', () => {
    const large = departments();
    const inStock = large.model.elements.find(({ id }) => id === 'Stock.Worker')!;
    const stock = { subject: inStock, control: undefined };
    let folded: DiagramPanel;

    before(async () => {
      folded = await diagramPanel(large);
    });

    it('asks for the neighbourhood of the cursor, once for each part', async () => {
      await open(folded);
      assert.equal(await part('Stock Worker').count(), 0);
      const at = atCursor(large, stock, viewing);
      await panel.post({ type: 'cursor', at });
      assert.equal(await panel.page.locator('.canvas [aria-current]').getAttribute('data-id'), 'boundary Stock');
      await until('it asks', async () => (await asked()).length === 1);
      await panel.show(await diagramPanel(large, {}, stock));
      await part('Stock Worker').waitFor();
      await panel.post({ type: 'cursor', at });
      await panel.post({ type: 'cursor', at: { ...at, column: 'core.Data' } });
      await panel.page.waitForTimeout(300);
      assert.equal((await asked()).length, 1);
      assert.deepEqual(await panel.violations(), []);
      await panel.shoot('diagram-large');
    });

    it('keeps the sign in place that opens a boundary, and the focus on it', async () => {
      await open(folded);
      await panel.page.locator('.canvas').focus();
      await panel.press('+');
      const sign = drawn('boundary Stock').locator('.diagram-fold');
      const before = await placeOf(sign);
      await sign.click();
      assert.deepEqual(await asked(), [
        { type: 'ask', query: { view: 'diagram', opened: ['boundary Stock'], closed: [], overlay: false } },
      ]);
      assert.deepEqual(await revealed(), []);
      await panel.show(await diagramPanel(large, { opened: ['boundary Stock'] }));
      await part('Stock Worker').waitFor();
      const after = await placeOf(sign);
      assert.ok(
        Math.abs(after.x - before.x) <= 1 && Math.abs(after.y - before.y) <= 1,
        JSON.stringify([before, after]),
      );
      assert.match(await panel.focused(), /^Stock, boundary/);
      await sign.click();
      assert.deepEqual((await asked()).at(-1), {
        type: 'ask',
        query: { view: 'diagram', opened: [], closed: ['boundary Stock'], overlay: false },
      });
    });

    it('opens and folds all boundaries', async () => {
      await open(folded);
      await panel.page.getByRole('button', { name: 'Open all boundaries' }).click();
      await panel.page.getByRole('button', { name: 'Fold all boundaries' }).click();
      const ids = large.model.boundaries.map(({ id }) => `boundary ${id}`);
      const [opening, folding] = (await asked()) as { query: { opened: string[]; closed: string[] } }[];
      assert.deepEqual(
        ids.filter((id) => !opening!.query.opened.includes(id)),
        [],
      );
      assert.deepEqual(opening!.query.closed, []);
      assert.deepEqual(folding!.query, { view: 'diagram', opened: [], closed: ids, overlay: false });
      const opened = await diagramPanel(large, opening!.query);
      assert.equal(
        opened.content.parts.every((p) => !p.folded),
        true,
      );
    });

    it('is without these buttons while all is shown', async () => {
      await open(model);
      assert.equal(await panel.page.getByRole('button', { name: 'Open all boundaries' }).isVisible(), false);
    });
  });

  describe('is saved', () => {
    const query = { view: 'diagram', opened: [], closed: [], overlay: false };
    const picture = async (): Promise<{ name: string; data: string }> => {
      const message = await until('there is a picture', async () =>
        (await panel.sent()).find(({ type }) => type === 'save-image'),
      );
      assert.ok(message.type === 'save-image' && message.data !== null);
      return { name: message.name, data: message.data };
    };

    it('as the server draws it', async () => {
      await open(modelAtDb);
      await panel.page.getByRole('button', { name: 'Save as SVG' }).click();
      await panel.page.getByRole('button', { name: /PNG/ }).click();
      assert.deepEqual((await panel.sent()).slice(-2), [
        { type: 'save', export: { what: 'diagram', format: 'svg', query, focus: 'store Subscription.Db' } },
        { type: 'save', export: { what: 'diagram', format: 'png', query, focus: 'store Subscription.Db' } },
      ]);
    });

    for (const theme of themes) {
      it(`as a picture in the colours of the theme: ${theme.name}`, async () => {
        await open(model, { theme });
        const standalone = await standaloneSvg(analysis, new Layouts());
        const svg = 'svg' in standalone ? standalone.svg : assert.fail(standalone.failure);
        await panel.post({ type: 'draw', svg, name: 'payroll-diagram.png' });
        const message = await picture();
        assert.equal(message.name, 'payroll-diagram.png');
        const bytes = Buffer.from(message.data, 'base64');
        writeFileSync(path.join(artifacts, `diagram-picture-${theme.name}.png`), bytes);
        const png = PNG.sync.read(bytes);
        const [width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.slice(1).map(Number);
        assert.deepEqual([png.width, png.height], [Math.round(width! * 2), Math.round(height! * 2)]);
        const ground = theme.variables['editor-background']!;
        assert.equal(`#${png.data.subarray(0, 3).toString('hex')}`, ground);
        assert.equal(png.data[3], 255);
        const colours = new Set<number>();
        for (let at = 0; at < png.data.length; at += 4) colours.add(png.data.readUInt32BE(at));
        assert.ok(colours.size > 100, `${colours.size} colours`);
      });
    }

    it('as a picture that is not too large', async () => {
      await open(model);
      const huge = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9000 9000" width="9000" height="9000"/>';
      await panel.post({ type: 'draw', svg: huge, name: 'huge.png' });
      const message = await picture();
      // The head of the file tells: as a whole, it is large.
      const bytes = Buffer.from(message.data, 'base64');
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      assert.ok(width * height <= 32_100_000, `${width} × ${height}`);
    });
  });

  describe('over a reload', () => {
    it('is as it was', async () => {
      await open(modelAtDb);
      await panel.page.locator('vscode-checkbox', { hasText: 'Owners' }).click();
      await drawn('boundary Internet').locator('.diagram-fold').click();
      await panel.page.locator('.flows summary').click();
      await panel.page.locator('.canvas').focus();
      await panel.press('+', 'ArrowDown');
      const closed = { closed: ['boundary Internet'], overlay: true };
      assert.deepEqual((await asked()).at(-1), { type: 'ask', query: { view: 'diagram', opened: [], ...closed } });
      await panel.show(await diagramPanel(analysis, closed, atDb));
      const [before, saved] = [await viewBox(), await panel.saved()];
      assert.ok(saved);
      assert.equal((saved.views['diagram'] as DiagramState).overlay, true);

      await open(undefined, { saved });
      await panel.page.locator('.canvas svg[viewBox]').waitFor();
      assert.equal(await viewBox(), before);
      assert.equal(await panel.page.locator('.flow-list').isVisible(), false);
      assert.equal(await panel.page.getByRole('checkbox', { name: 'Owners' }).isChecked(), true);
      assert.deepEqual(await panel.sent(), [{ type: 'ready', query: { view: 'diagram', opened: [], ...closed } }]);
    });

    it('keeps apart what belongs to another model', async () => {
      await open(model);
      await drawn('boundary Internet').locator('.diagram-fold').click();
      await panel.page.locator('.canvas').focus();
      await panel.press('+');
      const near = await viewBox();
      await panel.show({ ...model, uri: 'file:///models/other.tm' });
      assert.notEqual(await viewBox(), near);
      assert.deepEqual((await asked()).at(-1), {
        type: 'ask',
        query: { view: 'diagram', opened: [], closed: [], overlay: false },
      });
      await panel.show(model);
      assert.equal(await viewBox(), near);
    });
  });

  it('shows two hundred parts', async () => {
    const large = departments(34);
    const opened = large.model.boundaries.map(({ id }) => `boundary ${id}`);
    await open(await diagramPanel(large, { opened }), { width: 1600, height: 900 });
    assert.equal(await panel.page.locator('.canvas .diagram-part').count(), 204);
    await panel.shoot('diagram-many');
  });
});
