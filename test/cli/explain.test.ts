import assert from 'node:assert/strict';
import path from 'node:path';
import { explain } from '../../server/cli/explain.ts';
import { paintFor } from '../../server/cli/terminal.ts';
import { markdownForTerminal } from '../../server/view/markdown-for-terminal.ts';
import { assertGolden, fixtures, withFiles } from './command-line.ts';

const plain = paintFor({}, {});
const library = path.join(fixtures, 'library');
const explained = (name: string, folder = library): Promise<string> =>
  explain(name, { format: 'text', library: folder }, fixtures, plain);

describe('demarc explain', () => {
  it('says of a service what the provider does, and what is yours', async () => {
    assert.equal(
      await explained('Sql'),
      `Example SQL · cloud.Sql · service of Example Cloud (PaaS) · Database

Yours to switch on
  • Column encryption [1] — Sealed Columns

Shared
  • Backup [2] — the provider: daily snapshots; you: tested restores

[1] https://example.com/sealed
[2] https://example.com/backup`,
    );
  });

  it('tells it in Markdown, too', async () => {
    const told = await explain('Sql', { format: 'markdown', library }, fixtures, plain);
    assertGolden('explain.md.txt', `${told}\n`);
  });

  it('finds a name in any case, with its library, and by its title', async () => {
    const sql = await explained('Sql');
    for (const name of ['sql', 'cloud.Sql', 'CLOUD.sql', 'example sql']) assert.equal(await explained(name), sql);
  });

  it('says of a control which threats ask for it, in all libraries', async () => {
    assert.match(
      await explained('Backup'),
      /^Backup · core\.Backup · control[^]*Protects against\n {2}• Data are lost/,
    );
  });

  it('tells all, however much there is', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Control${index}`);
    const controls = names.map((name) => `control ${name} {\n  layer Data\n}\n`).join('');
    const threats = names.map((name) => `threat T${name} "Threat of ${name}" {\n  mitigated by Control0\n}\n`).join('');
    const service = `service Large "Large" {\n${names.map((name) => `  offers ${name}\n`).join('')}}\n`;
    await withFiles({ 'core.tm': `library core\nlayer Data\n${controls}${threats}${service}` }, async (folder) => {
      const large = await explained('Large', folder);
      for (const name of names) assert.ok(large.includes(`  • ${name}\n`) || large.endsWith(`  • ${name}`), name);
      assert.equal((await explained('Control0', folder)).match(/• Threat of/g)?.length, names.length);
    });
  });

  it('explains every meaning of a name', async () => {
    const files = { 'core.tm': 'library core\nlayer Data\n', 'one.tm': 'library one\ncategory Data\n' };
    await withFiles(files, async (folder) => {
      assert.match(await explained('Data', folder), /^Data · core\.Data · layer\n\nData · one\.Data · category$/);
    });
  });

  it('shows the page of a code', async () => {
    assert.match(await explained('half-owned'), /^half-owned\n\nA defense is shared\./);
    assert.match(
      await explain('half-owned', { format: 'markdown' }, fixtures, plain),
      /^# half-owned\n\nA defense is shared\./,
    );
  });

  it('names what may have been meant', async () => {
    await assert.rejects(explained('Backupp'), { message: /is called Backupp\. Did you mean Backup\?$/ });
    await assert.rejects(explained('cloud.example'), { message: /Did you mean App, Sql, cloud or Machine\?$/ });
    await assert.rejects(explained(' '), { message: /^There is nothing to explain: name a service/ });
    await assert.rejects(explained('Xyzzyx'), { message: /is called Xyzzyx\.$/ });
  });
});

describe('Markdown for a terminal', () => {
  it('loses its marks, and nothing else', () => {
    const markdown =
      '# A `b`\n\n**c \\* d** and \\[e\\] [f \\] g](https://x.example/a)\n- [h](https://x.example/a)\n\n```tm\n**i**\n```';
    const text = 'A b\n\nc * d and [e] f ] g [1]\n  • h [1]\n\n    **i**\n\n[1] https://x.example/a';
    assert.equal(markdownForTerminal(markdown, plain), text);
  });

  it('obeys no name that would steer it', () => {
    const text = markdownForTerminal('**\u001b[2J** `\u009b` \u202e [\u0007](https://x.example/\u0007)', plain);
    assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
  });
});
