import assert from 'node:assert/strict';
import path from 'node:path';
import { diagram, type DiagramOptions } from '../../server/cli/diagram.ts';
import { assertGolden, demarc, fixtures, withFiles } from './command-line.ts';

const library = path.join(fixtures, 'library');
const drawn = (format: DiagramOptions['format'], model = 'shop/shop.tm', folder = fixtures): Promise<string> =>
  diagram(model, { format, library, today: '2026-11-21' }, folder);

describe('demarc diagram', () => {
  it('draws the same picture each time', async () => {
    const svg = await drawn('svg');
    assert.match(svg, /^<\?xml version="1\.0"[^]*<title>Shop: data-flow diagram<\/title>[^]*<\/svg>\n$/);
    assert.ok(svg.includes('Orders') && svg.includes('prefers-color-scheme: dark'));
    assert.equal(await drawn('svg'), svg);
  });

  for (const format of ['svg', 'dot', 'mermaid'] as const)
    it(`writes it as ${format}`, async () => assertGolden(`shop.${format}.txt`, await drawn(format)));

  it('draws one system, and says so where there is none or there are several', async () => {
    await withFiles({ 'data.tm': 'data D "D" internal\n' }, async (folder) => {
      await assert.rejects(drawn('svg', 'data.tm', folder), {
        message: 'data.tm has no system: name the file of one.',
      });
    });
    await assert.rejects(drawn('svg', '.'), { message: '. has several systems: name the file of one.' });
  });

  it('goes to the standard output', async () => {
    const { code, output } = await demarc(['diagram', 'shop/shop.tm', '--library', 'library', '--format', 'mermaid']);
    assert.match(output, /^(---|flowchart|%%)/);
    assert.equal(code, 0);
  });
});
