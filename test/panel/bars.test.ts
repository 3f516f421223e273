import assert from 'node:assert/strict';
import type { PanelModel, ProviderBar } from '../../server/protocol.ts';
import { owners, ownerTotal } from '../../server/view/words.ts';
import { payroll, splitPanel } from '../view/sample.ts';
import { inBrowser } from './in-browser.ts';
import type { Opening } from './panel-browser.ts';
import type { Panel } from './panel-page.ts';
import { themes } from './themes.ts';

const model = splitPanel(payroll().analysis);
const names = ['Microsoft Azure', 'Amazon Web Services', 'Google Cloud', 'Okta', 'Stripe', 'Twilio', 'On premises'];

/** The panel of a model that runs at so many providers; the last bar is for what runs at none. */
function at(providers: number): PanelModel {
  const bars = Array.from({ length: providers }, (_, index): ProviderBar => {
    const counts = [31, 6, 24, 1].map((count) => Math.floor(count / (index + 1)));
    const segments = owners.map((owner, i) => ownerTotal(owner, counts[i]!)).filter(({ count }) => count > 0);
    const title = index === providers - 1 ? 'No provider' : names[index % names.length]!;
    return { id: `p${index}`, title, segments, share: 1 / (index + 1), label: `${title}: …` };
  });
  return { ...model, bars };
}

describe('The bars of the providers', () => {
  const browser = inBrowser();
  let panel: Panel;

  const show = async (shown: PanelModel | undefined, opening: Opening = {}): Promise<void> => {
    panel = await browser.open(opening);
    if (shown !== undefined) await panel.show(shown);
  };
  const count = (): Promise<number> => panel.page.locator('.bars > li').count();

  for (const providers of [2, 4, 8]) {
    for (const width of [300, 800]) {
      it(`read well for ${providers}: ${width} pixels`, async () => {
        await show(at(providers), { width, theme: themes[width === 300 ? 1 : 0]! });
        assert.equal(await count(), providers > 4 ? 3 : providers);
        assert.equal(await panel.overflow(), 0);
        assert.deepEqual(await panel.violations(), []);
        if (providers === 8) await panel.looksLike('bars');
      });
    }
  }

  it('are three at first where there are many, and all when asked, over updates and a reload', async () => {
    await show(at(8));
    const more = panel.page.getByRole('button', { name: 'Show all 8', expanded: false });
    await more.click();
    assert.equal(await count(), 8);
    await panel.show(at(7));
    assert.equal(await count(), 7);
    const saved = await panel.saved();
    await show(undefined, { saved });
    assert.equal(await count(), 7);
    await panel.page.getByRole('button', { name: 'Show fewer', expanded: true }).click();
    assert.equal(await count(), 3);
  });
});
