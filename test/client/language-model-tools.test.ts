import assert from 'node:assert/strict';
import { progressOf } from '../../client/features/language-model-tools/progress.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { assistantTools } from '../../server/assistant/tools.ts';

describe('Tools for language models', () => {
  const contributed = packageFile.contributes.languageModelTools;

  it('are contributed as the server has them', () => {
    assert.deepEqual(
      contributed.map(({ name, modelDescription, inputSchema }) => [name, modelDescription, inputSchema]),
      assistantTools.map(({ name, description, input }) => [`demarc_${name}`, description, input]),
    );
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
