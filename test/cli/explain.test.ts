import assert from 'node:assert/strict';
import path from 'node:path';
import { explain } from '../../server/cli/explain.ts';
import { paintFor } from '../../server/cli/terminal.ts';
import { markdownForTerminal } from '../../server/view/markdown-for-terminal.ts';
import { fixtures, withFiles } from './command-line.ts';

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
  • Column encryption (https://example.com/sealed) — Sealed Columns

Shared
  • Backup (https://example.com/backup) — the provider: daily snapshots; you: tested restores`,
    );
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
    await assert.rejects(explained('Xyzzyx'), { message: /is called Xyzzyx\.$/ });
  });
});

describe('Markdown for a terminal', () => {
  it('loses its marks, and nothing else', () => {
    const markdown = '# A `b`\n\n**c \\* d** and \\[e\\] [f \\] g](https://x.example/a)\n- h\n\n```tm\n**i**\n```';
    const text = 'A b\n\nc * d and [e] f ] g (https://x.example/a)\n  • h\n\n    **i**';
    assert.equal(markdownForTerminal(markdown, plain), text);
  });

  it('obeys no name that would steer it', () => {
    assert.doesNotMatch(
      markdownForTerminal('**\u001b[2J** `\u009b` \u202e [\u0007](https://x.example)', plain),
      /[\p{Cc}\u202e]/u,
    );
  });
});
