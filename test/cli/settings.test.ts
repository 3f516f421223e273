import assert from 'node:assert/strict';
import { parseConfiguration } from '../../server/configuration-file.ts';
import { areMistakes } from '../../server/json-text.ts';
import { checked, withFiles } from './command-line.ts';

const model = `use cloud
system S "S" {
  owner "Team"
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "On call"
  }
}
store Db "Db" on Sql {
  plans AuditLogging due 2027-01-31
}
`;

async function outcome(
  files: Record<string, string>,
  paths: string[],
  options = {},
): Promise<{ output: string; failed: boolean }> {
  return withFiles(files, (folder) => checked(paths, folder, options));
}

async function complaint(settings: string): Promise<string> {
  return outcome({ 'm.tm': model, 'demarc.json': settings }, ['m.tm']).then(
    () => assert.fail('nothing was complained of'),
    (error: unknown) => (error as Error).message,
  );
}

describe('What makes a check fail', () => {
  it('is a warning, unless the call says otherwise', async () => {
    // The half of the backup that is not stated is for information.
    assert.equal((await outcome({ 'm.tm': model }, ['m.tm'])).failed, false);
    assert.equal((await outcome({ 'm.tm': model }, ['m.tm'], { failOn: 'information' })).failed, true);
    const unplaced = model.replace(' on Sql', '');
    assert.equal((await outcome({ 'm.tm': unplaced }, ['m.tm'])).failed, true);
    assert.equal((await outcome({ 'm.tm': unplaced }, ['m.tm'], { failOn: 'error' })).failed, false);
  });

  it('is any error in the text, but where nothing may', async () => {
    assert.equal((await outcome({ 'm.tm': 'store' }, ['m.tm'], { failOn: 'error' })).failed, true);
    assert.equal((await outcome({ 'm.tm': 'store' }, ['m.tm'], { failOn: 'never' })).failed, false);
  });

  it('is a waiver whose reason nobody has filled in, by default', async () => {
    const waived = model.replace(
      'plans AuditLogging due 2027-01-31',
      'waives AuditLogging "REASON" by "A" until 2027-01-31',
    );
    const left = waived.replace('REASON', 'Why the risk is accepted');
    assert.equal((await outcome({ 'm.tm': waived }, ['m.tm'])).failed, false);
    const { failed, output } = await outcome({ 'm.tm': left }, ['m.tm']);
    assert.equal(failed, true);
    assert.match(output, /^m\.tm:9:23 warning .*Nobody has filled in yet why the risk is accepted\./m);
    assert.equal((await outcome({ 'm.tm': left }, ['m.tm'], { failOn: 'error' })).failed, false);
  });
});

describe('demarc.json', () => {
  it('sets severities by code, threat and system, and tells that it does', async () => {
    const severityFor = async (settings: object): Promise<string | undefined> => {
      const { output } = await outcome({ 'm.tm': model, 'demarc.json': JSON.stringify(settings) }, ['m.tm'], {
        hints: true,
      });
      assert.match(output, / Severities are those of demarc\.json\.\n/);
      return /^m\.tm:8:7 (\w+) .*\(half-owned\)/m.exec(output)?.[1];
    };
    assert.equal(await severityFor({}), 'information');
    assert.equal(await severityFor({ findings: { 'half-owned': 'hint' } }), 'hint');
    assert.equal(await severityFor({ threats: { LostData: 'error' } }), 'error');
    assert.equal(await severityFor({ systems: { S: { findings: { 'half-owned': 'off' } } } }), undefined);
    assert.equal(await severityFor({ systems: { Other: { findings: { 'half-owned': 'off' } } } }), 'information');
  });

  it('holds for the models beside it and below, the nearest alone', async () => {
    const files = {
      'demarc.json': '{ "failOn": "information" }',
      'a/m.tm': model,
      'b/demarc.json': '{ "failOn": "error" }',
      'b/c/m.tm': model,
    };
    assert.equal((await outcome(files, ['a'])).failed, true);
    assert.equal((await outcome(files, ['a'], { failOn: 'error' })).failed, false);
    const near = await outcome(files, ['b']);
    assert.equal(near.failed, false);
    assert.match(near.output, /Severities are those of b\/demarc\.json\./);
    assert.equal((await outcome(files, ['.'])).failed, true);
  });

  it('is refused with its line where it is malformed, and never half read', async () => {
    assert.equal(
      await complaint('{\n  "failOn": "loud"\n}'),
      'demarc.json:2:13 "failOn" has to be one of "error", "warning", "information", "hint", "never".',
    );
    assert.match(
      await complaint('{\n\n  "findings": { "missing-defence": "off" }\n}'),
      /^demarc\.json:3:17 There is no finding "missing-defence": there are .*missing-defense/,
    );
    assert.match(
      await complaint('{ "severities": {} }'),
      /^demarc\.json:1:3 There is no setting "severities": there are findings, threats, failOn, systems\.$/,
    );
    assert.equal(
      await complaint('{ "threats": {\n "T": true } }'),
      'demarc.json:2:7 "T" has to be one of "error", "warning", "information", "hint", "off".',
    );
    assert.equal(
      await complaint('{ "systems": { "S": 1 } }'),
      'demarc.json:1:21 The system "S" has to be an object: { … }.',
    );
    assert.equal(await complaint('[]'), 'demarc.json:1:1 The file has to be an object: { … }.');
    assert.equal(await complaint(''), 'demarc.json:1:1 this is no JSON: value expected');
  });

  it('is told of all its mistakes in one go, at their places', async () => {
    assert.equal(
      await complaint('{\n  "failOn": "loud",\n  "findings": { "overdue": 1 },\n  "other": true\n}'),
      'demarc.json:2:13 "failOn" has to be one of "error", "warning", "information", "hint", "never".\n' +
        'demarc.json:3:28 "overdue" has to be one of "error", "warning", "information", "hint", "off".\n' +
        'demarc.json:4:3 There is no setting "other": there are findings, threats, failOn, systems.',
    );
    assert.equal(
      await complaint('{\n  "failOn": "error"\n  "findings": {}\n  "threats": {}\n}'),
      'demarc.json:3:3 this is no JSON: comma expected\ndemarc.json:4:3 this is no JSON: comma expected',
    );
  });

  it('is JSON and nothing else', () => {
    const mistakes: [text: string, line: number, what: RegExp][] = [
      ['{\n"a": 1,\n}', 3, /property name expected/],
      ['{ "a" 1 }', 1, /colon expected/],
      ['{ "a": 1\n"b": 2 }', 2, /comma expected/],
      ['{ "a": [1, "\\x"] }', 1, /invalid escape character/],
      ['{ "a": "open\n}', 1, /unexpected end of string/],
      ['{}\n// end', 2, /invalid comment token/],
      ['{ "a": 01 }', 1, /expected/],
      ['['.repeat(1000), 1, /expected/],
    ];
    for (const [text, line, what] of mistakes) {
      const mistakes = parseConfiguration(text);
      assert.ok(areMistakes(mistakes), text);
      assert.match(mistakes[0]!.message, what);
      assert.equal(mistakes[0]!.at.start.line + 1, line, text);
    }
    const sound = '{ "$schema": "x", "findings": { "overdue": "error" } }';
    assert.deepEqual(parseConfiguration(sound), {
      findings: { overdue: 'error' },
      threats: {},
      systems: {},
      failOn: undefined,
    });
  });
});
