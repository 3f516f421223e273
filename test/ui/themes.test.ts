import assert from 'node:assert/strict';
import { runCommand } from '../../tools/vscode/workbench.ts';
import { VsCodeSession } from '../support/vscode-session.ts';

/** The names of VS Code's own themes: those it starts with, those it started with before, and high contrast. */
const themes = {
  dark: 'Dark 2026',
  light: 'Light 2026',
  'dark-modern': 'Dark Modern',
  'light-modern': 'Light Modern',
  'hc-dark': 'Dark High Contrast',
  'hc-light': 'Light High Contrast',
} as const;

describe('the panel in the themes of VS Code', () => {
  let session: VsCodeSession;

  before(async () => {
    session = await VsCodeSession.start('payroll.tm');
    await runCommand(session.page, 'Demarc: Show Responsibility');
    await session.panel.getByRole('rowheader', { name: /^Db, Payroll database/ }).press('Enter');
    await session.panel.locator('.path', { hasText: /^Db$/ }).waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.keepPicture(this.currentTest.fullTitle());
  });

  after(() => session.stop());

  for (const [name, title] of Object.entries(themes)) {
    it(`shows owners that can be read: ${name}`, async () => {
      await session.useTheme(title);
      await session.panel.locator(`body[data-vscode-theme-name="${title}"]`).waitFor();
      await session.keepPicture(`theme-${name}`);
      const marks = await session.panel.locator('.legend .mark').evaluateAll(contrasts);
      assert.deepEqual(
        marks.map(({ owner }) => owner),
        ['provider', 'shared', 'customer'],
      );
      for (const { owner, letter, edge } of marks) {
        assert.ok(letter >= 4.5, `The letter of ${owner} has a contrast of ${letter.toFixed(1)} to its ground.`);
        assert.ok(edge >= 3, `The edge of ${owner} has a contrast of ${edge.toFixed(1)} to the page.`);
      }
      const edges = new Set(marks.map(({ colour }) => colour));
      assert.equal(edges.size, marks.length, 'Each owner has a colour of its own.');
    });
  }
});

interface Contrast {
  readonly owner: string;
  readonly letter: number;
  readonly edge: number;
  readonly colour: string;
}

/** Runs in the panel: the contrasts of each mark, as WCAG counts them. A ground is taken for a third of its edge. */
function contrasts(marks: readonly Element[]): Contrast[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const page = getComputedStyle(document.body).backgroundColor;
  return marks.map((mark) => {
    const { borderTopColor, color } = getComputedStyle(mark);
    const ground = luminance([page, 1], [borderTopColor, 0.33]);
    return {
      owner: mark.className.replace('mark ', ''),
      letter: contrast(ground, luminance([color, 1])),
      edge: contrast(luminance([page, 1]), luminance([page, 1], [borderTopColor, 1])),
      colour: borderTopColor,
    };
  });

  function luminance(...layers: readonly (readonly [string, number])[]): number {
    for (const [colour, alpha] of layers) {
      context.globalAlpha = alpha;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(one: number, other: number): number {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }
}
