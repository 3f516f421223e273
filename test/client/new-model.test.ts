import assert from 'node:assert/strict';
import { attributesLine, namesModels, withLine } from '../../client/features/new-model/attributes.ts';
import { fileNameFor } from '../../client/features/new-model/file-name.ts';

describe('A new threat model', () => {
  it('has a file of its own name', () => {
    assert.equal(fileNameFor('Order portal'), 'order-portal.tm');
    assert.equal(fileNameFor('  ../Größe & Länge!  '), 'größe-länge.tm');
    assert.equal(fileNameFor('???'), 'threat-model.tm');
  });

  it('brings a line for code hosts where there is none', () => {
    for (const line of [attributesLine, '*.tm -linguist-detectable', '  **/*.tm text gitlab-language=text'])
      assert.ok(namesModels(`* text=auto\n${line}\n`), line);
    for (const line of ['', '# *.tm linguist-language=Text', '*.tm text', '*.atm linguist-vendored'])
      assert.ok(!namesModels(`* text=auto\n${line}\n`), line);
  });

  it('leaves what is there as it is', () => {
    assert.equal(withLine(''), `${attributesLine}\n`);
    assert.equal(withLine('* text=auto'), `* text=auto\n${attributesLine}\n`);
    assert.equal(withLine('* text=auto\r\n'), `* text=auto\r\n${attributesLine}\r\n`);
    assert.ok(namesModels(withLine('*.png binary\n')));
  });
});
