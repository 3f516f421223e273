import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { progressOf } from '../../client/features/language-model-tools/progress.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { assistantTools } from '../../server/assistant/tools.ts';

const packagePath = path.join(import.meta.dirname, '../../package.json');

describe('Tools for language models', () => {
  const contributed = packageFile.contributes.languageModelTools;

  it('are contributed as the server has them', () => {
    const wanted = assistantTools.map(({ name, description, input }) => ({
      ...contributed.find((each) => each.name === `demarc_${name}`),
      name: `demarc_${name}`,
      modelDescription: description,
      inputSchema: input,
    }));
    if (process.env['UPDATE']) {
      const file = JSON.parse(readFileSync(packagePath, 'utf8')) as typeof packageFile;
      const contributes = { ...file.contributes, languageModelTools: wanted };
      writeFileSync(packagePath, `${JSON.stringify({ ...file, contributes }, null, 2)}\n`);
      return;
    }
    assert.deepEqual(contributed, wanted, 'UPDATE=1 writes into package.json what server/assistant says of its tools.');
  });

  it('can be named in a prompt, each by a name of its own', () => {
    const names = contributed.map(({ toolReferenceName }) => toolReferenceName);
    assert.equal(new Set(names).size, contributed.length);
    for (const { canBeReferencedInPrompt, userDescription } of contributed) {
      assert.equal(canBeReferencedInPrompt, true);
      assert.match(userDescription, /\.$/);
    }
  });

  it('say what they do while they do it', () => {
    assert.equal(progressOf('list_gaps', {}), 'Listing the gaps');
    assert.equal(
      progressOf('list_gaps', { team: 'Data team', severity: 'high', path: 'shop.tm' }),
      'Listing the high or worse gaps in shop.tm of Data team',
    );
    assert.equal(progressOf('get_responsibility', { part: 'Db' }), 'Looking up who owns the defenses of Db');
    assert.equal(
      progressOf('get_responsibility', { part: 'Db', control: 'Backup' }),
      'Looking up who owns Backup of Db',
    );
    assert.equal(progressOf('explain', { name: 'SqlDatabase' }), 'Looking up SqlDatabase');
    assert.equal(
      progressOf('propose_mitigation', { part: 'Db', control: 'Backup' }),
      'Working out how to state Backup of Db',
    );
  });

  it('show one line of what a model asks with, and no more than fits', () => {
    assert.equal(progressOf('explain', { name: 'a\u0007\n\n b' }), 'Looking up a b');
    assert.equal(progressOf('explain', { name: 'x'.repeat(200) }), `Looking up ${'x'.repeat(60)}…`);
    assert.equal(progressOf('explain', { name: 7 }), 'Looking up a name');
    assert.equal(progressOf('propose_mitigation', {}), 'Working out how to state a defense');
  });
});
