import assert from 'node:assert/strict';
import { CompletionItemTag, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import { openAt } from '../support/language.ts';

const model = `system Payroll "Payroll" {
  owner "Payments team"
}
use azure
data Salaries "Salary records" confidential contains personal
boundary Internet untrusted {
  actor Employee
}
boundary Subscription on azure {
  process Web on AppService
  store Db on SqlDatabase {
    holds Salaries
    implements ColumnEncryption by "Data team"
    @
  }
}
flow Employee -> Web over Https carries Salaries
`;

/** What is offered at the cursor, in order. */
async function complete(text: string, more: Readonly<Record<string, string>> = {}): Promise<CompletionList> {
  const workspace = await openAt({ 'model.tm': text, ...more });
  const list = await workspace.language.lsp.CompletionProvider?.getCompletion(workspace.document, workspace.params);
  return list ?? { isIncomplete: false, items: [] };
}

async function labels(text: string, more?: Readonly<Record<string, string>>): Promise<string[]> {
  return (await complete(text, more)).items.map(({ label }) => label);
}

function newText({ textEdit }: CompletionItem): string {
  return textEdit?.newText ?? '';
}

describe('Completion', () => {
  it('offers the missing controls of the part first, with what they protect against', async () => {
    const { items } = await complete(model.replace('@', 'implements <|>'));
    const missing = items.filter(({ detail }) => detail?.startsWith('missing here'));
    assert.ok(missing.length > 2);
    assert.deepEqual(items.slice(0, missing.length), missing);
    assert.ok(missing.some(({ label }) => label === 'AuditLogging'));
    assert.match(JSON.stringify(missing[0]?.documentation), /Protects against/);
    assert.equal(items.at(-1)?.label, 'ColumnEncryption');
  });

  it('offers what the provider does first where a part relies on it', async () => {
    const { items } = await complete(model.replace('@', 'relies on azure for <|>'));
    const theirs = items.filter(({ detail }) => /^(the provider's|shared) \(Microsoft Azure/.test(detail ?? ''));
    assert.ok(theirs.some(({ label }) => label === 'EncryptionAtRest'));
    assert.deepEqual(items.slice(0, theirs.length), theirs);
  });

  it('offers protocols that protect before those that do not', async () => {
    const over = await labels(`${model.replace('@', '')}flow Web -> Db over <|>`);
    assert.ok(over.indexOf('TdsTls') < over.indexOf('Ftp'));
  });

  it('does the same where a line is half typed and the file has errors', async () => {
    const broken = model
      .replace('@', 'plans KeyRotation, Au<|>\n    waives')
      .replace('flow Employee ->', 'flow Employee');
    assert.ok((await labels(broken)).includes('AuditLogging'));
    assert.ok(!(await labels(broken)).includes('KeyRotation'));
  });

  it("offers services of the boundary's provider that fit the kind of element", async () => {
    const { items } = await complete(
      'system S\nuse azure\nboundary B on azure {\n  store X on <|>\n  process Y on AppService\n}',
    );
    const at = (label: string): number => items.findIndex((item) => item.label === label);
    assert.ok(at('AppService') < at('premises'), "the boundary's provider comes before what would contradict it");
    assert.ok(at('SqlDatabase') < at('AppService'), 'a database fits a store');
    // What is not in use comes after what is: in a long list, once a part of its name has been typed.
    const typed = await complete('system S\nuse azure\nboundary B on azure {\n  store X on S3<|>\n}');
    const s3 = typed.items.find((item) => item.label === 'S3');
    assert.match(s3?.detail ?? '', /of aws, which is not in use yet/);
    assert.deepEqual(
      s3?.additionalTextEdits?.map((edit) => edit.newText.trim()),
      ['use aws'],
    );
  });

  it('offers last, struck through, what its provider switches off', async () => {
    const { items } = await complete('system S\nuse azure\nboundary B on azure {\n  store X on MariaDb<|>\n}');
    const old = items.find((item) => item.label === 'MariaDb');
    assert.deepEqual(old?.tags, [CompletionItemTag.Deprecated]);
    assert.match(old.detail ?? '', /switched off on 2025-09-19$/);
    const { items: all } = await complete('system S\nuse azure\nboundary B on azure {\n  store X on <|>\n}');
    assert.equal(all.find((item) => item.label === 'SqlDatabase')?.tags, undefined);
    assert.ok(!all.slice(0, 50).some((item) => item.label === 'MariaDb'));
  });

  it('offers what stands behind a qualifier, to replace the part after the dot', async () => {
    const { items } = await complete('system S\nstore X on azure.SqlD<|>');
    const item = items.find(({ label }) => label === 'SqlDatabase');
    assert.deepEqual(item?.textEdit && 'range' in item.textEdit && item.textEdit.range.start, {
      line: 1,
      character: 17,
    });
    assert.deepEqual(await labels(`${model.replace('@', '')}flow Web -> Subscription.<|>`), ['Db', 'Web']);
  });

  it('offers data, protocols, elements and categories', async () => {
    const text = model.replace('@', '');
    assert.deepEqual(await labels(`${text}flow Web -> Db carries <|>`), ['Salaries']);
    assert.ok((await labels(`${text}flow Web -> Db over <|>`)).includes('Tds'));
    assert.deepEqual(await labels(`${text}flow <|>`), ['Db', 'Employee', 'Web']);
    assert.ok((await labels('system S\nstore X on VirtualMachine is <|>')).includes('RelationalDatabase'));
  });

  it('qualifies an element whose simple name is ambiguous', async () => {
    const two = 'boundary A {\n  store Db\n}\nboundary B {\n  store Db\n}\nprocess Web\nflow Web -> <|>';
    assert.deepEqual(await labels(two), ['Web', 'A.Db', 'B.Db']);
  });

  it('offers clauses that mean something after the statement, each once', async () => {
    assert.deepEqual(await labels(model.replace('@', 'plans AuditLogging "x" <|>')), ['due', 'by', 'evidence']);
    assert.deepEqual(await labels(model.replace('@', 'waives AuditLogging "x" by "y" <|>')), ['until', 'evidence']);
  });

  it('offers one level for data, and each kind of it once', async () => {
    assert.deepEqual(await labels('system S\ndata Jobs "x" <|>'), [
      'public',
      'internal',
      'confidential',
      'restricted',
      'contains',
    ]);
    assert.deepEqual(await labels('system S\ndata Jobs "x" confidential con<|>'), ['contains']);
    const kinds = await labels('system S\ndata Jobs "x" confidential contains personal, <|>');
    assert.ok(kinds.includes('financial') && !kinds.includes('personal'));
  });

  it('offers each stage of an incident once', async () => {
    const stages = await labels('system S {\n  incidents {\n    detect by "A"\n    assess, <|>\n  }\n}');
    assert.ok(stages.includes('close') && !stages.includes('detect') && !stages.includes('assess'));
  });

  it('offers a block with its body before the bare word, and a line after it', async () => {
    const words = (await labels('<|>')).filter((label) => /^(?:system|store|data)\b/.test(label));
    assert.deepEqual(words, ['system …', 'system', 'store …', 'store', 'data', 'data …']);
  });

  it('offers dates, teams, libraries, files and words', async () => {
    assert.deepEqual((await labels(model.replace('@', 'plans AuditLogging due <|>')))[0], '2027-02-19');
    assert.deepEqual(await labels(model.replace('@', 'implements Backup by "<|>"')), ['Data team', 'Payments team']);
    const [team] = (await complete(model.replace('@', 'implements Backup by <|>'))).items;
    assert.equal(team && newText(team), '"Data team"');
    assert.ok((await labels('system S\nuse <|>')).includes('aws'));
    assert.deepEqual(await labels('import "<|>', { 'net/parts.tm': '' }), ['./net/parts.tm']);
    assert.ok((await labels('threat T {\n  stride <|>')).includes('Tampering'));
  });

  it('offers conditions that fit the kinds of subject', async () => {
    const store = await labels('threat T {\n  applies to store where <|>');
    assert.ok(store.includes('holds') && !store.includes('crosses') && !store.includes('carries'));
    const flow = await labels('threat T {\n  applies to flow from process where <|>');
    assert.ok(flow.includes('crosses') && !flow.includes('holds'));
    assert.ok((await labels('threat T {\n  applies to flow where source (<|>')).includes('exposed'));
  });

  it('offers conditions on the ends of a flow until their own parenthesis closes', async () => {
    const flow = 'use azure\nthreat T {\n  applies to flow where target (exposed without (implements Backup)';
    for (const more of [' and <|>', ' and (on SqlDatabase or <|>']) {
      const inside = await labels(flow + more);
      assert.ok(inside.includes('on') && inside.includes('exposed'), more);
      assert.ok(!inside.includes('crosses') && !inside.includes('source'), more);
    }
    const outside = await labels(`${flow}) and <|>`);
    assert.ok(outside.includes('crosses') && !outside.includes('exposed'));
  });

  it('says of a word what it means there', async () => {
    const meaning = async (text: string, word: string): Promise<string | undefined> =>
      (await complete(text)).items.find(({ label }) => label === word)?.detail;
    assert.equal(await meaning('boundary A <|>', 'untrusted'), 'nothing inside is trusted');
    const condition = 'threat T {\n  applies to process where <|>';
    assert.equal(
      await meaning(condition, 'untrusted'),
      'it stands in an untrusted boundary, or is an actor or external in none',
    );
    assert.equal(await meaning(condition, 'relays'), 'it passes its callers on, to such processes alone');
    assert.equal(await meaning(condition, 'exposed'), 'something untrusted reaches it');
  });

  it('offers every level and kind of data again in a condition that names one', async () => {
    for (const said of ['applies to store where holds confidential', 'severity high where holds personal']) {
      const offered = await labels(`threat T {\n  applies to store\n  ${said} or holds <|>`);
      for (const word of ['restricted', 'confidential', 'personal']) assert.ok(offered.includes(word), word);
    }
  });

  it('offers the lines of a body where one begins, with blocks to fill in', async () => {
    const { items } = await complete('system S {\n  <|>\n}');
    assert.ok(items.some(({ label }) => label === 'owner'));
    const block = items.find(({ label }) => label === 'incidents …');
    assert.match((block && newText(block)) ?? '', /detect by "\$\{1:Team\}"/);
    assert.ok(!(await labels('system S {\n  owner "A"\n  <|>\n}')).includes('owner'));
    const element = await labels(model.replace('@', '<|>'));
    assert.ok(element.includes('holds') && !element.includes('handles') && !element.includes('boundary'));
  });

  it('goes on where a brace is missing', async () => {
    assert.ok((await labels('boundary A {\n  store X {\n    implements \nflow <|>\n')).includes('X'));
  });

  it('offers nothing in comments, and nothing where a new name stands', async () => {
    assert.deepEqual(await labels('// <|>'), []);
    assert.deepEqual(await labels('/* <|> */ system S'), []);
    assert.deepEqual(await labels('boundary <|>'), []);
  });

  it('sends two hundred at most, and says that there are more', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `store S${index}`).join('\n');
    const list = await complete(`${many}\nflow <|>`);
    assert.equal(list.items.length, 200);
    assert.equal(list.isIncomplete, true);
    assert.ok((await labels(`${many}\nflow S29<|>`)).includes('S299'));
  });
});
