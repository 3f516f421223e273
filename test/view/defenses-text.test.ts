import assert from 'node:assert/strict';
import type { Obligation } from '../../language/analysis/analysis.ts';
import { csvOf } from '../../server/view/csv.ts';
import { csvColumns, defensesAsCsv, defensesAsMarkdown } from '../../server/view/defenses-text.ts';
import type { Locate } from '../../server/view/check-report.ts';
import { threat, threatened } from './defenses-sample.ts';
import { control, element, layer, obligation, viewing } from './sample.ts';

const { analysis, db } = threatened();
const own = analysis.obligations.filter(({ subject }) => subject === db).slice(0, 3);
const locate: Locate = ({ file }) => ({ file: file.slice('file:///models/'.length), line: 7, column: 3, endColumn: 5 });
const telling = { system: 'Payroll', locate, why: viewing.why };

/** What somebody may call things who means ill. */
const hostile: Obligation = {
  ...obligation(
    element('store', 'Evil', undefined, undefined, '=HYPERLINK("https://evil.example")'),
    control(
      'core.X',
      '=cmd|\' /C calc\'!A0 | "quoted"\n<img src=x onerror=alert(1)> [x](javascript:alert(1))',
      layer('core.L', '@SUM(1)'),
    ),
    'customer',
    'missing',
    { team: '+1 \u202egnp.exe' },
  ),
  threats: [threat('core.T', '-2+3'), threat('core.U', '`code` *bold* _line_ ~gone~ #1')],
};

describe('The defenses as Markdown', () => {
  it('are a table', () => {
    assert.equal(
      defensesAsMarkdown(own),
      `| Defense | Part | Whose, and how it stands | Severity | Protects against |
| --- | --- | --- | --- | --- |
| Column encryption | Db | yours (Data team), implemented | critical | An insider reads columns; Data is lost for good |
| Encryption at rest | Db | the provider's (Microsoft Azure), in place | high | An insider reads columns |
| Backups | Db | nobody's, relied on the wrong party | high | Data is lost for good |
`,
    );
  });

  it('show names as they stand, whatever they hold', () => {
    const [, , row = '', ...rest] = defensesAsMarkdown([hostile]).trimEnd().split('\n');
    assert.deepEqual(rest, []);
    assert.equal(row.match(/(?<!\\)\|/g)?.length, 6);
    assert.match(row, /\\<img src=x onerror=alert\(1\)\\> \\\[x\\\]\(javascript/);
    assert.match(row, /\\`code\\` \\\*bold\\\* \\_line\\_ \\~gone\\~ \\#\u200b1/);
    assert.doesNotMatch(row, /\u202e/);
  });
});

describe('The defenses as CSV', () => {
  it('say in the first row what the values are', () => {
    const [head, first] = defensesAsCsv(own, telling).split('\r\n');
    assert.equal(head, csvColumns.map((column) => `"${column}"`).join(','));
    const because = 'Column encryption is decided by what Db runs on.';
    assert.equal(
      first,
      `"Payroll","Column encryption","Db","store","Subscription","Data","yours","Data team","met","yours (Data team), implemented","critical","An insider reads columns; Data is lost for good","${because}","https://learn.microsoft.com/azure","infra/sql.bicep#L40; https://example.com/report","core.ColumnEncryption","payroll.tm","7"`,
    );
  });

  it('end each row as RFC 4180 has it, and begin with no byte order mark', () => {
    const text = defensesAsCsv(own, telling);
    assert.ok(text.startsWith('"System"') && text.endsWith('"\r\n'));
    assert.equal(text.match(/\r\n/g)?.length, 4);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('are no formulas to a spreadsheet, whatever names hold', () => {
    const [, row = '', ...rest] = defensesAsCsv([hostile], telling).split('\r\n');
    assert.deepEqual(rest, ['']);
    const values = [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, value = '']) => value.replaceAll('""', '"'));
    assert.equal(values.length, csvColumns.length);
    assert.deepEqual(
      values.filter((value) => /^\s*[=+\-@]/.test(value)),
      [],
    );
    assert.equal(values[1], "'=cmd|' /C calc'!A0 | \"quoted\" <img src=x onerror=alert(1)> [x](javascript:alert(1))");
    assert.equal(values[5], "'@SUM(1)");
    assert.equal(values[7], "'+1 \ufffdgnp.exe");
  });

  it('keep what is harmless as it is', () => {
    assert.equal(
      csvOf([['a, b', 'say "no"', '', '\uff1d1+1', 'x = 1']]),
      '"a, b","say ""no""","","\'\uff1d1+1","x = 1"\r\n',
    );
  });
});
