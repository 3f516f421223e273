import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { instance } from '@viz-js/viz';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { compareMoves } from '../../server/cli/compare.ts';
import { diagram } from '../../server/cli/diagram.ts';
import { diff } from '../../server/cli/diff.ts';
import { exported } from '../../server/cli/export.ts';
import { report } from '../../server/cli/report.ts';
import { paintFor } from '../../server/cli/terminal.ts';
import { checked, fixtures } from './command-line.ts';
import { hostileModel } from './hostile.ts';
import { kindsIn, rendered } from './markup.ts';

const plain = paintFor({}, {});
const options = { today: '2026-11-21', library: path.join(fixtures, 'library') };

const exports = ['oscal-ssp', 'oscal-component', 'otm', 'cyclonedx'] as const;

async function exportOf(file: string, format: (typeof exports)[number], folder: string): Promise<string> {
  const { text, errors } = await exported(file, { ...options, format }, folder);
  return text ?? assert.fail(errors.join('\n'));
}

/** All that the command line says of a model, by command and format. */
async function everything(folder: string, file: string): Promise<Readonly<Record<string, string>>> {
  const comparing = { ...options, move: ['P=Sql'] };
  const say = {
    'check text': async () => (await checked([file], folder, { hints: true })).output,
    'check json': async () => (await checked([file], folder, { format: 'json' })).output,
    'check sarif': async () => (await checked([file], folder, { format: 'sarif' })).output,
    'check github': async () => (await checked([file], folder, { format: 'github' })).output,
    'report markdown': async () => (await report([file], { ...options, format: 'markdown' }, folder)).text,
    'report html': async () => (await report([file], { ...options, format: 'html' }, folder)).text,
    'report csv': async () => (await report([file], { ...options, format: 'csv' }, folder)).text,
    'diagram svg': () => diagram(file, { ...options, format: 'svg' }, folder),
    'diagram dot': () => diagram(file, { ...options, format: 'dot' }, folder),
    'diagram mermaid': () => diagram(file, { ...options, format: 'mermaid' }, folder),
    'diff text': async () => (await diff('old.tm', file, { ...options, format: 'text' }, folder, plain)).text,
    'diff markdown': async () => (await diff('old.tm', file, { ...options, format: 'markdown' }, folder, plain)).text,
    'diff json': async () => (await diff('old.tm', file, { ...options, format: 'json' }, folder, plain)).text,
    'compare text': () => compareMoves(file, { ...comparing, format: 'text' }, folder, plain),
    'compare markdown': () => compareMoves(file, { ...comparing, format: 'markdown' }, folder, plain),
    ...Object.fromEntries(exports.map((format) => [`export ${format}`, () => exportOf(file, format, folder)])),
  };
  const said = await Promise.all(Object.entries(say).map(async ([name, tell]) => [name, await tell()] as const));
  return Object.fromEntries(said);
}

/** In a folder of its own, with an older version beside the file that has a gap more. */
async function saidOf(text: string, name: string): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'demarc-'));
  try {
    const model = hostileModel(text);
    mkdirSync(path.join(folder, 'm'));
    writeFileSync(path.join(folder, 'm', name), model);
    writeFileSync(path.join(folder, 'old.tm'), model.replace(/^ *implements .*\n/m, ''));
    return await everything(folder, path.join('m', name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Each is an order to somebody: to a browser, a renderer of Markdown, a spreadsheet, Graphviz, Mermaid, a terminal, a pipeline.
const orders = [
  '<evil-tag onevil=1>',
  '</title></style></script></text></svg><evil-tag>',
  ']]>',
  '--><evil-tag>',
  '<!--',
  '&lt;evil-tag&gt;',
  '&#60;evil-tag&#62;',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  '[x]: https://evil.example',
  'https://evil.example',
  'www.evil.example',
  'evil@evil.example',
  '@octocat',
  '@org/team',
  '#1',
  '!1',
  '`',
  '```',
  '**',
  '__',
  '~~',
  '|',
  '\\',
  '\\|',
  '"',
  "'",
  '=cmd()',
  '+1',
  '-1',
  '@SUM(A1)',
  '\u001b[2J',
  '\u001b]0;evil\u0007',
  '\u009b2J',
  '\u202e',
  '\u2028',
  '\ufeff',
  '::error::evil',
  '%0A::error::evil',
  '##[error]evil',
  '"];evil [label="evil',
  '>;<TABLE>',
  '"]\nclick p1 "https://evil.example"',
  '#quot;',
  '#35;',
  'end',
  '%%{init: {}}%%',
  '{0}',
  '$(evil)',
  '# evil',
  '> evil',
  '- evil',
  '1. evil',
  '---',
  ' ',
  'é',
  '日本',
];
const hostileTexts = fc
  .array(fc.constantFrom(...orders), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const hostileNames = hostileTexts.map((text) => `${text.replaceAll(/[/\0]|^[.\s-]+/g, '')}.tm`);
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe('Texts and names of files that are orders to somebody', function () {
  this.timeout(60_000);

  let harmless: Readonly<Record<string, string>>;
  let shape: string;
  const said = async (text: string, name: string): Promise<Readonly<Record<string, string>>> => {
    const all = await saidOf(text, name);
    assert.deepEqual(Object.keys(all), Object.keys(harmless));
    return all;
  };

  before(async () => {
    harmless = await saidOf('Orders', 'm.tm');
    assert.doesNotMatch(harmless['check text']!, / error .*\(syntax\)/, 'the model is in order');
    for (const [format, output] of Object.entries(harmless)) assert.ok(output.includes('Orders'), format);
    shape = await shapeOf(harmless['diagram dot']!);
  });

  it('come out harmless everywhere', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, hostileNames, async (text, name) => {
        const all = await said(text, name);
        for (const [format, output] of Object.entries(all)) judgeText(format, output);
        const log = JSON.parse(all['check sarif']!) as Log;
        assert.doesNotMatch(JSON.stringify(log.runs[0]!.results!.map(({ message }) => message.text)), /\]\(/);
        JSON.parse(all['check json']!);
        JSON.parse(all['diff json']!);
        for (const format of exports) JSON.parse(all[`export ${format}`]!);
        for (const format of ['report html', 'diagram svg']) judgeMarkup(kindsIn(all[format]!), format);
        for (const format of ['report markdown', 'diff markdown', 'compare markdown']) {
          const html = rendered(all[format]!);
          judgeMarkup(kindsIn(html), format);
          assert.doesNotMatch(html.replaceAll(/<code>.*?<\/code>/g, ''), /@\w|:\/\/|www\.|[#!]\d/, format);
        }
        new SaxesParser({ xmlns: true }).write(all['diagram svg']!).close();
        judgeCsv(all['report csv']!);
        for (const line of all['check github']!.split('\n'))
          assert.match(line, /^(::(error|warning|notice) file=[^:,]*,line=\d+,[^:]*::|Verdict: (?!.*##\[))/);
        assert.equal(lines(all['diagram mermaid']!), lines(harmless['diagram mermaid']!));
        assert.doesNotMatch(all['diagram mermaid']!.replace(/"[^"]*"/g, '""'), /evil/);
        assert.equal(await shapeOf(all['diagram dot']!), shape);
      }),
      { numRuns: 8, examples: [[orders.join(''), orders.slice(0, 9).join('').replaceAll('/', '') + '.tm']] },
    );
  }).timeout(120_000);

  function judgeText(format: string, output: string): void {
    assert.doesNotMatch(output.replaceAll(/\r?\n/g, '').replace(/^\ufeff/, ''), steering, format);
  }

  /** No kind of element, attribute or link that a harmless text does not bring about. */
  function judgeMarkup(kinds: ReadonlySet<string>, format: string): void {
    const known = /html|svg/.test(format) ? kindsIn(harmless[format]!) : kindsIn(rendered(harmless[format]!));
    assert.deepEqual(
      [...kinds].filter((kind) => !known.has(kind)),
      [],
      format,
    );
  }
});

function judgeCsv(csv: string): void {
  const rows: string[][] = parseCsv(csv, { bom: true });
  assert.equal(new Set(rows.map((row) => row.length)).size, 1);
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@]/);
}

const lines = (text: string): number => text.split('\n').length;

/** What Graphviz makes of it, its texts and sizes left out. */
async function shapeOf(dot: string): Promise<string> {
  const { objects = [], edges = [] } = (await instance()).renderJSON(dot) as Record<
    'objects' | 'edges',
    object[] | undefined
  >;
  return JSON.stringify([objects, edges].map((all) => all.map((each) => Object.keys(each).sort())));
}
