import assert from 'node:assert/strict';
import { EmptyFileSystem } from 'langium';
import { createServices } from '../../language/module.ts';
import type { Document } from '../../language/generated/ast.ts';
import { documentationOf } from '../../language/syntax/documentation.ts';
import { applied } from '../../language/syntax/edits/text-edit.ts';
import { formatChanges, type FormatOptions } from '../../language/syntax/format.ts';
import { walk } from '../../language/syntax/walk.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const { language } = createServices({
  ...EmptyFileSystem,
  library: { list: () => Promise.resolve([]), read: () => Promise.resolve('') },
});
const parse = (text: string) => language.parser.LangiumParser.parse<Document>(text);
const format = (text: string, options?: FormatOptions): string => applied(text, formatChanges(parse(text), options));

describe('Formatter', () => {
  it('puts each statement on a line of its own, indented by its depth', () =>
    assert.equal(
      format('boundary B on azure{store Db"Db"  on SqlDatabase{holds A ,B\nimplements Backup}}flow A->B'),
      'boundary B on azure {\n  store Db "Db" on SqlDatabase {\n    holds A, B\n    implements Backup\n  }\n}\nflow A -> B\n',
    ));

  it('keeps one empty line of several, and none inside the braces', () =>
    assert.equal(
      format('\n\ndata A public\n\n\n\ndata B public {\n\n  controller "X"\n\n}\n\n'),
      'data A public\n\ndata B public {\n  controller "X"\n}\n',
    ));

  it('leaves lists and heads on the lines of their author', () =>
    assert.equal(
      format('store Db {\nimplements Backup,\n    AuditLogging,\n           LeastPrivilege\n}'),
      'store Db {\n  implements Backup,\n      AuditLogging,\n             LeastPrivilege\n}\n',
    ));

  it('keeps what is aligned aligned', () =>
    assert.equal(
      format('protocol A   "A"\nprotocol Abc "B"  // one\nprotocol Ab  "B" // two\nprotocol   Ab  "B"'),
      'protocol A   "A"\nprotocol Abc "B"  // one\nprotocol Ab  "B" // two\nprotocol Ab "B"\n',
    ));

  it('aligns tables', () =>
    assert.equal(
      format('responsibility T { iaas paas\nData customer shared // c\nOperatingSystem   customer provider\n}'),
      'responsibility T {\n                  iaas      paas\n  Data            customer  shared // c\n  OperatingSystem customer  provider\n}\n',
    ));

  it('keeps comments where they are', () =>
    assert.equal(
      format(
        '  // first\nstore Db { // head\n// inside\n/**\n* It.\n*/\n  owner "A" /* x */ // y  \n// last\n}\n// end',
      ),
      '// first\nstore Db { // head\n  // inside\n  /**\n   * It.\n   */\n  owner "A" /* x */ // y\n  // last\n}\n// end\n',
    ));

  it('writes tabs where the editor does', () =>
    assert.equal(
      format('boundary B {\n  store Db {\n  owner "A"\n}}', { tabSize: 4, insertSpaces: false }),
      'boundary B {\n\tstore Db {\n\t\towner "A"\n\t}\n}\n',
    ));

  it('keeps the breaks of the file', () =>
    assert.equal(format('store Db {\r\nowner "A"}\r\n'), 'store Db {\r\n  owner "A"\r\n}\r\n'));

  it('leaves alone what does not parse', () => {
    for (const text of ['store  Db {', 'store  Db { owner  "A\n}', 'store  Db §']) assert.equal(format(text), text);
  });

  const example = readFileSync(new URL('../fixtures/workspace/payroll.tm', import.meta.url), 'utf8');
  const knowledge = ['core/responsibility', 'core/threats-data', 'azure/provider', 'azure/databases'].map((name) =>
    readFileSync(new URL(`../../language/library/${name}.tm`, import.meta.url), 'utf8'),
  );

  it('finds nothing to do in the libraries', () => {
    for (const text of [example, ...knowledge]) assert.deepEqual(formatChanges(parse(text)), []);
  });

  describe('whatever the white space', () => {
    const sources = [example, ...knowledge.map((text) => text.slice(0, 4000).replace(/\n\}\n[^]*?$/, '\n}\n'))].map(
      tokensOf,
    );
    const options = fc.record({ tabSize: fc.constantFrom(2, 3, 4, 8), insertSpaces: fc.boolean() });
    const texts = fc.constantFrom(...sources).chain((tokens) => spaced(tokens));

    it('keeps the meaning and the comments', () => {
      fc.assert(
        fc.property(texts, options, (text, option) => {
          const result = format(text, option);
          assert.deepEqual(meaningOf(result), meaningOf(text));
          assert.deepEqual(commentsOf(result), commentsOf(text));
        }),
      );
    });

    it('has nothing left to do the second time', () => {
      fc.assert(
        fc.property(texts, options, (text, option) => {
          const once = format(text, option);
          assert.equal(format(once, option), once);
        }),
      );
    });

    it("writes no break but the file's", () => {
      fc.assert(fc.property(texts, (text) => !/[^\r]\n/.test(format(text.replace(/\r?\n/g, '\r\n')))));
    });
  });
});

function tokensOf(text: string): string[] {
  return text.match(/\/\*[^]*?\*\/|\/\/.*|"[^"\n]*"|[\w-]+>?|[^\s]/g) ?? [];
}

/** The tokens with any white space between them, and now and then a comment. */
function spaced(tokens: readonly string[]): fc.Arbitrary<string> {
  const gap = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(' ', '  ', '\n', '\n  ', '\t', '\n\n\n', '     ', '\n\t ') },
    { weight: 1, arbitrary: fc.constantFrom(' /* c */ ', '\n// c  \n', ' // c\n', '\n/**\n* c\n */\n', '/* a\n b */') },
  );
  return fc
    .array(gap, { minLength: tokens.length, maxLength: tokens.length })
    .map((gaps) => tokens.map((token, index) => token + (token.startsWith('//') ? '\n' : '') + gaps[index]!).join(''));
}

function commentsOf(text: string): string[] {
  const found = text.match(/\/\*[^]*?\*\/|\/\/[^\r\n]*|"[^"\r\n]*"/g) ?? [];
  return found.filter((each) => each.startsWith('/')).map((each) => each.replace(/\s+/g, ' ').trim());
}

/** The tree as plain data: types, values, names referred to, documentation. */
function meaningOf(text: string): unknown {
  const { value, parserErrors } = parse(text);
  assert.deepEqual(parserErrors, []);
  return walk(value).map((node) => [
    node.$type,
    documentationOf(node),
    ...Object.entries(node)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, property]) => [key, plain(property)]),
  ]);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return '$refText' in value ? value.$refText : '$type' in value ? value.$type : undefined;
}
