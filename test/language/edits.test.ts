import assert from 'node:assert/strict';
import { AstUtils, type AstNode } from 'langium';
import type { Edit } from '../../language/model/edit.ts';
import { isStatement } from '../../language/generated/ast.ts';
import { NodeOrigin } from '../../language/model/origin.ts';
import { applied } from '../../language/syntax/edits/text-edit.ts';
import { textEditsOf } from '../../language/syntax/edits.ts';
import { walk } from '../../language/syntax/walk.ts';
import { open, type Workspace } from '../support/language.ts';

describe('Edits', () => {
  describe('a line', () => {
    it('makes the body that is not there', () =>
      becomes(
        'store Db "Database" on premises',
        addLine('Db', 'implements Backup'),
        'store Db "Database" on premises {\n  implements Backup\n}',
      ));

    it('leaves a trailing comment with its head', () =>
      becomes(
        'store Db // the one\nstore B',
        addLine('Db', 'implements Backup'),
        'store Db { // the one\n  implements Backup\n}\nstore B',
      ));

    it('fills an empty body', () =>
      becomes('store Db {}', addLine('Db', 'implements Backup'), 'store Db {\n  implements Backup\n}'));

    it('keeps the comment in an otherwise empty body', () =>
      becomes(
        'store Db {\n  // nothing yet\n}',
        addLine('Db', 'implements Backup'),
        'store Db {\n  // nothing yet\n  implements Backup\n}',
      ));

    it('goes after the last of its kind, and after the comment there', () =>
      becomes(
        'store Db {\n  owner "A"\n  implements Backup // nightly\n  plans AuditLogging due 2027-01-31\n}',
        addLine('Db', 'implements LeastPrivilege'),
        'store Db {\n  owner "A"\n  implements Backup // nightly\n  implements LeastPrivilege\n  plans AuditLogging due 2027-01-31\n}',
      ));

    it('goes after the owner and before what is nested', () =>
      becomes(
        'boundary B {\n  owner "A"\n\n  store Db\n}',
        addLine('B', 'implements Backup'),
        'boundary B {\n  owner "A"\n  implements Backup\n\n  store Db\n}',
      ));

    it('comes first as an owner', () =>
      becomes(
        'store Db {\n  implements Backup\n}',
        addLine('Db', 'owner "A"'),
        'store Db {\n  owner "A"\n  implements Backup\n}',
      ));

    it('unfolds a body of one line', () =>
      becomes(
        'store Db { implements Backup }',
        addLine('Db', 'plans AuditLogging due 2027-01-31'),
        'store Db {\n  implements Backup\n  plans AuditLogging due 2027-01-31\n}',
      ));

    it('is indented as the file is', () =>
      becomes(
        'boundary A {\n\tstore Db\n}\nboundary B {\n\tstore C {\n\t\towner "X"\n\t}\n}',
        addLine('Db', 'implements Backup'),
        'boundary A {\n\tstore Db {\n\t\timplements Backup\n\t}\n}\nboundary B {\n\tstore C {\n\t\towner "X"\n\t}\n}',
      ));

    it('ends as the lines of the file do', () =>
      becomes(
        'store Db\r\nstore C {\r\n    owner "X"\r\n}',
        addLine('Db', 'implements Backup'),
        'store Db {\r\n    implements Backup\r\n}\r\nstore C {\r\n    owner "X"\r\n}',
      ));

    it('names what is not in sight in full', () =>
      becomes(
        'store Db on azure.SqlDatabase',
        addLine('Db', 'relies on azure for Backup'),
        'store Db on azure.SqlDatabase {\n  relies on azure.azure for Backup\n}',
      ));

    it('shortens what is in sight', () =>
      becomes(
        'use azure\nstore Db',
        addLine('Db', 'relies on azure.azure for core.Backup "x"'),
        'use azure\nstore Db {\n  relies on azure for Backup "x"\n}',
      ));
  });

  it('writes several lines into one body', () =>
    becomes(
      'store Db { }',
      (at) => [addLine('Db', 'implements Backup')(at), addLine('Db', 'plans AuditLogging due 2027-01-31')(at)].flat(),
      'store Db {\n  implements Backup\n  plans AuditLogging due 2027-01-31\n}',
    ));

  it('writes a block in the steps of the file', () =>
    becomes(
      'system S {\n\towner "A"\n}',
      (at) => [{ type: 'add-block', to: at('S'), lines: ['incidents {', '  detect by "A"', '}'] }],
      'system S {\n\towner "A"\n\tincidents {\n\t\tdetect by "A"\n\t}\n}',
    ));

  describe('a clause', () => {
    it('ends the head', () =>
      becomes(
        'store Db "D" {\n  owner "A"\n}',
        (at) => [{ type: 'add-clause', to: at('Db'), clause: 'on azure.SqlDatabase' }],
        'store Db "D" on azure.SqlDatabase {\n  owner "A"\n}',
      ));

    it('ends the statement that it is for', () =>
      becomes(
        'store Db {\n  plans Backup "how" // soon\n}',
        (_, control) => [{ type: 'add-clause', to: control('Backup'), clause: 'due 2027-01-31' }],
        'store Db {\n  plans Backup "how" due 2027-01-31 // soon\n}',
      ));
  });

  describe('a list in the head', () => {
    it('is begun, and gone on with', async () => {
      const is = (at: At): Edit[] => [{ type: 'add-clause', to: at('Db'), clause: 'is core.RelationalDatabase' }];
      await becomes('store Db on premises', is, 'store Db on premises is RelationalDatabase');
      await becomes(
        'store Db on premises is Cache, KeyStore // both\n',
        is,
        'store Db on premises is Cache, KeyStore, RelationalDatabase // both\n',
      );
    });
  });

  describe('a removal', () => {
    const body = (line: string): string => `store Db {\n  owner "A"\n  ${line}\n}`;

    it('takes the first control with the comma after it', () =>
      removes(body('implements Backup, AuditLogging "x"'), ['Backup'], body('implements AuditLogging "x"')));
    it('takes the last control with the comma before it', () =>
      removes(body('implements Backup, AuditLogging "x"'), ['AuditLogging'], body('implements Backup "x"')));
    it('takes several', () =>
      removes(
        body('implements Backup, AuditLogging, LeastPrivilege'),
        ['Backup', 'LeastPrivilege'],
        body('implements AuditLogging'),
      ));
    it('keeps the comment of another control', () =>
      removes(
        body('implements Backup, // nightly\n    AuditLogging'),
        ['AuditLogging'],
        body('implements Backup // nightly\n'),
      ));
    it('takes the line when its last control goes', () =>
      removes(body('implements Backup, AuditLogging'), ['AuditLogging', 'Backup'], 'store Db {\n  owner "A"\n}'));
    it('keeps the comment that follows a line', () =>
      removes(body('implements Backup // why'), ['Backup'], body('// why')));
    it('takes the braces of which nothing is left', () =>
      removes('store Db "D" {\n  implements Backup\n}\n', ['Backup'], 'store Db "D"\n'));
    it('takes one statement of several in a line', () =>
      removes('store Db { owner "A" implements Backup }', ['Backup'], 'store Db { owner "A" }'));

    it('takes a clause', () =>
      becomes(
        body('plans Backup due 2027-01-31 by "A"'),
        (_, __, tree) => [{ type: 'remove', at: originOf(nodeOf(tree, 'DueClause')) }],
        body('plans Backup by "A"'),
      ));

    it('takes an evidence by its date', () =>
      becomes(
        body('implements Backup evidence "x" expires 2026-01-01 by "A"'),
        (_, __, tree) => [{ type: 'remove', at: originOf(nodeOf(tree, 'EvidenceClause'), 'uri') }],
        body('implements Backup by "A"'),
      ));
  });

  describe('a statement in place of another', () => {
    it('keeps team and evidence, which still hold', () =>
      becomes(
        'store Db {\n  plans Backup "nightly" due 2026-01-01 by "Ops" evidence "x"\n}',
        (_, control) => [{ type: 'replace-statement', at: control('Backup'), line: 'implements Backup' }],
        'store Db {\n  implements Backup "nightly" by "Ops" evidence "x"\n}',
      ));

    it('takes one control out of several', () =>
      becomes(
        'store Db {\n  plans Backup, AuditLogging due 2026-01-01 // both\n}',
        (_, control) => [{ type: 'replace-statement', at: control('Backup'), line: 'implements Backup' }],
        'store Db {\n  plans AuditLogging due 2026-01-01 // both\n  implements Backup\n}',
      ));
  });

  describe('a library or file', () => {
    const use =
      (library: string) =>
      (at: At): Edit[] => [{ type: 'use', file: at('Db').file, library }];

    it('comes after its like', () =>
      becomes('use azure // a\n\nstore Db', use('aws'), 'use azure // a\nuse aws\n\nstore Db'));
    it('comes after the system', () =>
      becomes('system S {\n}\nstore Db', use('azure'), 'system S {\n}\n\nuse azure\nstore Db'));
    it('comes below the comment of the file', () =>
      becomes(
        '// The file.\n\n/** It. */\nstore Db',
        use('azure'),
        '// The file.\n\nuse azure\n\n/** It. */\nstore Db',
      ));
    it('makes its names short in what is written along', () =>
      becomes(
        'use azure\nstore Db on SqlDatabase // not in aws\n',
        (at, _, tree) => [...use('aws')(at), ...onService(tree, 'aws.Rds')],
        'use azure\nuse aws\nstore Db on Rds // not in aws\n',
      ));

    it('leaves no name that means two things', async () => {
      const mine = 'library mine\nservice SqlDatabase "Mine"\ncontrol Backup "Mine" { layer Data }';
      const before =
        'import "./mine.tm"\nuse azure\nstore Db on AppService {\n  implements Backup\n}\nstore B on SqlDatabase\nflow B -> Db\n';
      const workspace = await open({ 'model.tm': before, 'mine.tm': mine });
      const written = (service: string): string =>
        fixed(workspace, before, (at, _, tree) => [...use('mine')(at), ...onService(tree, service)]);
      const after = (service: string): string =>
        `import "./mine.tm"\nuse azure\nuse mine\nstore Db on ${service} {\n  implements core.Backup\n}\nstore B on azure.SqlDatabase\nflow B -> Db\n`;
      assert.equal(written('mine.SqlDatabase'), after('mine.SqlDatabase'));
      assert.equal(written('azure.VirtualMachine'), after('VirtualMachine'));
      assert.equal(written('azure.SqlDatabase'), after('azure.SqlDatabase'));
    });

    it('is not used twice', () => becomes('use azure\nstore Db', use('azure'), 'use azure\nstore Db'));
  });

  it('moves a declaration out, and shortens what leads to it', () =>
    becomes(
      'boundary A {\n  boundary B {\n    /** It. */\n    store Db {\n      owner "X"\n    }\n    process P\n  }\n}\nflow A.B.P -> A.B.Db\nflow P -> B.Db',
      (at) => [{ type: 'move-out', what: at('Db'), of: at('B') }],
      'boundary A {\n  boundary B {\n    process P\n  }\n  /** It. */\n  store Db {\n    owner "X"\n  }\n}\nflow A.B.P -> A.Db\nflow P -> Db',
    ));

  it('writes nothing into a built-in library', async () => {
    const { shared } = await open('use azure\nstore Db on SqlDatabase');
    const file = [...shared.model.Names.all].find(({ library }) => library === 'azure')!;
    assert.equal(
      textEditsOf({ edits: [{ type: 'use', file: file.key, library: 'aws' }] }, shared.model.Names),
      undefined,
    );
  });
});

type At = (name: string) => NodeOrigin;

const addLine =
  (to: string, line: string) =>
  (at: At): Edit[] => [{ type: 'add-line', to: at(to), line }];

const onService = (tree: AstNode, service: string): Edit[] => [
  { type: 'replace', at: originOf(nodeOf(tree, 'OnService'), 'service'), text: service },
];

async function becomes(
  before: string,
  edits: (at: At, control: At, tree: AstNode) => Edit[],
  after: string,
): Promise<void> {
  const workspace = await open(before);
  assert.equal(fixed(workspace, before, edits), after);
}

function fixed(workspace: Workspace, before: string, edits: (at: At, control: At, tree: AstNode) => Edit[]): string {
  const tree = workspace.file('model.tm').parseResult.value;
  const declared: At = (name) =>
    originOf(
      walk(tree).find((node) => (node as { name?: unknown }).name === name)!,
      'name',
    );
  const control: At = (name) => {
    const statement = walk(tree)
      .filter(isStatement)
      .find(({ controls }) => controls.some(({ $refText }) => $refText === name))!;
    return originOf(
      statement,
      'controls',
      statement.controls.findIndex(({ $refText }) => $refText === name),
    );
  };
  const changes = textEditsOf({ edits: edits(declared, control, tree) }, workspace.shared.model.Names);
  assert.ok(changes, 'the edits were refused');
  return applied(before, changes);
}

const removes = (before: string, controls: readonly string[], after: string): Promise<void> =>
  becomes(before, (_, control) => controls.map((name) => ({ type: 'remove', at: control(name) })), after);

const nodeOf = (tree: AstNode, type: string): AstNode => walk(tree).find((node) => node.$type === type)!;

function originOf(node: AstNode, property?: string, index?: number): NodeOrigin {
  return new NodeOrigin(AstUtils.getDocument(node).uri.toString(), node, property, index);
}
