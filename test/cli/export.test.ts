import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exported, type ExportOptions } from '../../server/cli/export.ts';
import { assertGolden, demarc, fixtures, withFiles } from './command-line.ts';

const library = path.join(fixtures, 'library');
const today = '2026-11-21';

async function exportedAs(
  format: ExportOptions['format'],
  model = 'shop/shop.tm',
  folder = fixtures,
  more: Partial<ExportOptions> = {},
): Promise<string> {
  const { text, errors } = await exported(model, { format, today, library, ...more }, folder);
  assert.deepEqual(errors, []);
  return text ?? assert.fail('nothing is written');
}

const system = `use cloud
system S "S" {
  owner "T"
}
`;

describe('demarc export', () => {
  for (const format of ['oscal-ssp', 'oscal-component', 'oscal-leveraged-ssp', 'otm', 'cyclonedx'] as const) {
    it(`writes ${format}, the same bytes each time`, async () => {
      const text = await exportedAs(format);
      // The version of the product is in what it writes, and so in the identifiers of the documents.
      const version = /Demarc \d+\.\d+\.\d+|"version": "\d+\.\d+\.\d+"/g;
      const document = /"uuid": "[^"]*",\n {4}"metadata"|"serialNumber": "[^"]*"/;
      assertGolden(
        `shop.${format}.json.txt`,
        text
          .replace(version, (found) => found.replace(/\d.*\d/, 'VERSION'))
          .replace(document, (found) => found.replace(/[0-9a-f-]{36}/, 'UUID')),
      );
      assert.equal(await exportedAs(format), text);
    });
  }

  it('is another document on another day or of another text, and keeps what it says of the same things', async () => {
    const identifiers = async (model: string, on = today): Promise<{ document: string; parts: string[] }> =>
      withFiles({ 'm.tm': model }, async (folder) => {
        const plan = JSON.parse(await exportedAs('oscal-ssp', 'm.tm', folder, { today: on })) as {
          'system-security-plan': { uuid: string; 'system-implementation': { components: { uuid: string }[] } };
        };
        const { uuid, 'system-implementation': parts } = plan['system-security-plan'];
        return { document: uuid, parts: parts.components.map((part) => part.uuid) };
      });
    const model = `${system}store A "A" on Sql\n`;
    const first = await identifiers(model);
    assert.deepEqual(await identifiers(`// moved\n\n${model}`), first);
    const later = await identifiers(model, '2026-11-22');
    assert.notEqual(later.document, first.document);
    assert.deepEqual(later.parts, first.parts);
    const longer = await identifiers(`${model}store B "B" on Sql\n`);
    assert.notEqual(longer.document, first.document);
    for (const uuid of first.parts) assert.ok(longer.parts.includes(uuid));
  });

  it('writes a file whole', async () => {
    await withFiles({ 'm.tm': `${system}store A "A" on Sql\n` }, async (folder) => {
      const args = ['export', 'm.tm', '--library', library, '--today', today, '--format', 'otm'];
      const { code, output, complaint } = await demarc([...args, '--output', 'm.otm'], folder);
      assert.deepEqual([code, output, complaint], [0, '', '']);
      assert.equal(readFileSync(path.join(folder, 'm.otm'), 'utf8'), (await demarc(args, folder)).output);
      const bad = await demarc([...args, '--output', 'no/such/folder.otm'], folder);
      assert.equal(bad.code, 2);
      assert.match(bad.complaint, /^demarc: no\/such\/folder\.otm cannot be written: /);
    });
  });

  it('writes nothing of a model with errors, names them, and ends with 1', async () => {
    await withFiles({ 'm.tm': `${system}store A "A" on Slq\n` }, async (folder) => {
      const args = ['export', 'm.tm', '--library', library, '--format', 'oscal-ssp', '--output', 'm.json'];
      const { code, output, complaint } = await demarc(args, folder);
      assert.equal(code, 1);
      assert.equal(output, '');
      assert.match(complaint, /^demarc: m\.tm:5:16 No service is named "Slq"\..*\ndemarc: m\.tm is not exported, /);
      assert.ok(!existsSync(path.join(folder, 'm.json')));
    });
  });

  it('says what is missing for a plan or a component, and has the other formats of an empty model', async () => {
    await withFiles({ 'm.tm': 'system S "S"\n', 'part.tm': 'data D "D" internal\n' }, async (folder) => {
      const refused = async (format: ExportOptions['format'], message: RegExp): Promise<void> => {
        await assert.rejects(exportedAs(format, 'm.tm', folder), { name: 'CallError', message });
      };
      await refused('oscal-ssp', /^No threat asks for a defense in this model yet/);
      await refused('oscal-component', /^Nothing in this model runs on a service of a provider/);
      await refused('oscal-leveraged-ssp', /^Nothing in this model runs on a service of a provider/);
      for (const format of ['otm', 'cyclonedx'] as const) assert.ok(await exportedAs(format, 'm.tm', folder));
      const none = await demarc(['export', 'part.tm', '--format', 'otm'], folder);
      assert.deepEqual([none.code, none.complaint], [2, 'demarc: part.tm has no system: name the file of one.\n']);
      const unnamed = await demarc(['export', 'm.tm'], folder);
      assert.equal(unnamed.code, 2);
      assert.match(unnamed.complaint, /--format/);
    });
  });

  it('asks which provider is meant where there are several', async () => {
    const other = 'library other\nprovider other "Other" {\n}\nservice Box "Box" from other as iaas\n';
    const model = `import "./other"\nuse other\n${system}store A "A" on Sql\nstore B "B" on Box\n`;
    await withFiles({ 'm.tm': model, 'other.tm': other }, async (folder) => {
      const plan = (provider?: string): Promise<string> =>
        exportedAs('oscal-leveraged-ssp', 'm.tm', folder, provider === undefined ? {} : { provider });
      await assert.rejects(plan(), { message: /^The model runs on several providers: .* cloud or other\.$/ });
      await assert.rejects(plan('azure'), {
        message: 'Nothing in this model runs on azure: --provider takes cloud or other.',
      });
      assert.match(await plan('other'), /"system-name": "Other"/);
    });
  });
});
