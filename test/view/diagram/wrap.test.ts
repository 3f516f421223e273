import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textWidth } from '../../../server/view/diagram/text-width.ts';
import { wrapped } from '../../../server/view/diagram/wrap.ts';
import { hostileTitles } from './generated.ts';

const font = { size: 13, bold: true };
const room = { width: 150, lines: 2 };

describe('Texts in a diagram', () => {
  it('break between words, and end with an ellipsis where they are too long', () => {
    assert.deepEqual(wrapped('Payroll database', font, room), ['Payroll database']);
    assert.deepEqual(wrapped('Employee with a browser', font, room), ['Employee with a', 'browser']);
    const [first, second] = wrapped('Everything that anybody ever wanted to know about payslips', font, room);
    assert.equal(first, 'Everything that');
    assert.match(second!, /^anybody ever.*…$/);
    assert.deepEqual(wrapped('  a \n b  ', font, room), ['a b']);
    assert.deepEqual(wrapped('', font, room), ['']);
  });

  it('break within a word that is wider than its room, and within no character', () => {
    const lines = wrapped('👩🏽‍💻'.repeat(40), font, room);
    assert.equal(lines.length, 2);
    for (const line of lines) assert.match(line, /^(👩🏽‍💻)+…?$/u);
    assert.deepEqual(wrapped('resource-group/storage-account-name', font, room), [
      'resource-group/',
      'storage-account-n…',
    ]);
  });

  it('fit their room, whatever they are', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...hostileTitles));
    fc.assert(
      fc.property(texts, (text) => {
        const lines = wrapped(text, font, room);
        assert.ok(lines.length >= 1 && lines.length <= 2);
        for (const line of lines) assert.ok(textWidth(line, font) <= room.width + 13 || Array.from(line).length <= 2);
      }),
    );
  });

  it('are as wide as what they are written in', () => {
    assert.ok(textWidth('MMMM', font) > 3 * textWidth('iiii', font));
    assert.ok(textWidth('数据', font) > textWidth('ab', font));
    assert.ok(textWidth('Web', font) > textWidth('Web', { size: 13 }));
    assert.equal(textWidth('e\u0301', { size: 13 }), textWidth('e', { size: 13 }));
  });
});
