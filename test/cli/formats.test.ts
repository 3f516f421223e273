import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Log, Result, Run } from 'sarif';
import { assertGolden, checked, fixtures, withFiles } from './command-line.ts';

/** A model with a waiver in force, in a file whose name needs escaping. */
const model = (name: string, before = ''): Record<string, string> => ({
  [name]: `${before}use cloud
system S "S" {
  owner "T"
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "T"
  }
}
store Db "Db: 100%, \u001b[31mred" on premises {
  waives Backup "Rebuilt from the source" by "Head of shop" until 2026-12-31
}
`,
});

async function sarifOf(folder: string, file: string, baseline?: string): Promise<Run> {
  const options = { format: 'sarif', ...(baseline === undefined ? {} : { baseline }) } as const;
  const { output } = await checked([file], folder, options);
  const log = JSON.parse(output) as Log;
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  return log.runs[0]!;
}

const fingerprints = (run: Run): (string | undefined)[] =>
  run.results!.map(({ partialFingerprints }) => partialFingerprints?.['demarc/v1']);

describe('A check as SARIF', () => {
  it('has the findings, each with its rule, place, relations and fingerprint', async () => {
    const run = await sarifOf(fixtures, 'shop/shop.tm');
    const { rules = [] } = run.tool.driver;
    for (const { ruleId, ruleIndex = -1, message, locations } of run.results!) {
      assert.equal(rules[ruleIndex]?.id, ruleId);
      assert.ok(message.text);
      assert.ok((locations?.[0]?.physicalLocation?.region?.startLine ?? 0) > 0);
    }
    assert.equal(new Set(fingerprints(run)).size, run.results!.length);
    for (const { id, help, shortDescription } of rules) {
      assert.ok(help?.markdown?.startsWith(`# ${id}\n`), id);
      assert.match(shortDescription?.text ?? '', /^[^#\n]+\.$/);
    }
    // Rules carry whole pages, which tell nothing new here.
    const told = {
      ...run,
      tool: { driver: { ...run.tool.driver, semanticVersion: '', rules: rules.map(({ id }) => id) } },
    };
    assertGolden('shop.sarif.txt', `${JSON.stringify(told, null, 2)}\n`);
  });

  it('tells apart on GitHub what stands in one line, and is known there where lines move', async () => {
    const ofGitHub = (run: Run): (string | undefined)[] =>
      run.results!.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);
    await withFiles({ ...model('a.tm'), ...model('b.tm', '// moved\n\n') }, async (folder) => {
      const [one, other] = await Promise.all([sarifOf(folder, 'a.tm'), sarifOf(folder, 'b.tm')]);
      assert.equal(new Set(ofGitHub(one)).size, one.results!.length);
      assert.ok(ofGitHub(one).every((fingerprint) => fingerprint !== undefined));
      assert.deepEqual(ofGitHub(one), ofGitHub(other));
    });
  });

  it('points to what brings a finding on', async () => {
    const files = {
      'a.tm': `${Object.values(model('a.tm')).join('')}data D "Secrets" restricted contains personal
`,
    };
    files['a.tm'] = files['a.tm'].replace('on premises {', 'on premises {\n  holds D');
    await withFiles(files, async (folder) => {
      const related = (await sarifOf(folder, 'a.tm')).results!.flatMap(({ relatedLocations = [] }) => relatedLocations);
      assert.ok(related.length > 0);
      for (const { message, physicalLocation } of related) {
        assert.ok(message?.text);
        assert.equal(physicalLocation?.artifactLocation?.uri, 'a.tm');
      }
    });
  });

  it('keeps fingerprints where lines move and files are renamed', async () => {
    await withFiles({ ...model('a.tm'), ...model('dir ß/b#1.tm', '// moved\n\n') }, async (folder) => {
      const [one, other] = await Promise.all([sarifOf(folder, 'a.tm'), sarifOf(folder, 'dir ß/b#1.tm')]);
      assert.deepEqual(fingerprints(one), fingerprints(other));
      const uri = other.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri!;
      assert.equal(uri, 'dir%20%C3%9F/b%231.tm');
    });
  });

  it('has what is waived as suppressed, with the reason', async () => {
    await withFiles(model('a.tm'), async (folder) => {
      const { results } = await sarifOf(folder, 'a.tm');
      const waived = results!.filter((result: Result) => result.suppressions);
      assert.equal(waived.length, 1);
      assert.equal(waived[0]!.level, 'none');
      assert.match(waived[0]!.message.text ?? '', /is waived by Head of shop until 2026-12-31\.$/);
      assert.equal(waived[0]!.suppressions![0]!.justification, 'Rebuilt from the source');
      assert.equal(waived[0]!.suppressions![0]!.location!.physicalLocation!.region!.startLine, 9);
    });
  });
});

describe('A check as annotations', () => {
  it('has a line for each finding, the loudest first, hints left out, and the verdict for the log', async () => {
    assertGolden('shop.github.txt', `${(await checked(['shop'], fixtures, { format: 'github' })).output}\n`);
  });

  it('lets no name end a command or begin another', async () => {
    await withFiles(model('a,b:c.tm'), async (folder) => {
      const lines = (await checked(['a,b:c.tm'], folder, { format: 'github' })).output.split('\n');
      const verdict = lines.pop();
      assert.match(verdict ?? '', /^Verdict: S is not ready/);
      for (const line of lines)
        assert.match(line, /^::(error|warning|notice) file=a%2Cb%3Ac\.tm,line=\d+,[^:]*::[^\p{Cc}]+$/u);
      assert.ok(lines.some((line) => line.includes('Db: 100%25, ␛[31mred')));
    });
  });
});

describe('A baseline', () => {
  for (const format of ['json', 'sarif'] as const) {
    it(`written as ${format} leaves only what is new`, async () => {
      const name = `earlier.${format}`;
      const shop = readFileSync(path.join(fixtures, 'shop/shop.tm'), 'utf8');
      const parts = readFileSync(path.join(fixtures, 'shop/parts/data.tm'), 'utf8');
      const earlier = (await checked(['shop'], fixtures, { format })).output;
      const library = path.join(fixtures, 'library');
      const files = {
        [name]: earlier,
        'shop.tm': `// moved\n${shop}\nstore Extra "Extra store" on premises {\n}\n`,
        'parts/data.tm': parts,
      };
      await withFiles(files, async (folder) => {
        const options = { baseline: name, library };
        const { output, failed } = await checked(['shop.tm'], folder, options);
        const told = output.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
        assert.ok(told.length > 0 && told.every((line) => line.includes('Extra store')), output);
        assert.match(output, /findings of the baseline are left out\.$/);
        assert.equal(failed, true);
        const run = await sarifOf(folder, 'shop.tm', name);
        assert.deepEqual(new Set(run.results!.map((r) => r.baselineState)), new Set(['new', 'unchanged']));
        const json = JSON.parse((await checked(['shop.tm'], folder, { ...options, format: 'json' })).output) as {
          systems: { findings: { known: boolean; subject: string }[] }[];
        };
        for (const { known, subject } of json.systems[0]!.findings) assert.equal(known, subject !== 'Extra');
      });
    });
  }

  it('that knows it all lets the check pass, but excuses no error of the text', async () => {
    const { output: earlier } = await checked(['shop'], fixtures, { format: 'json' });
    await withFiles({ 'earlier.json': earlier }, async (folder) => {
      const baseline = path.join(folder, 'earlier.json');
      assert.equal((await checked(['shop'], fixtures, { baseline })).failed, false);
      assert.equal((await checked(['broken/broken.tm'], fixtures, { baseline })).failed, true);
    });
  });

  it('has to be one', async () => {
    await withFiles({ 'x.json': '{ "version": 2 }', 'y.json': 'no' }, async (folder) => {
      for (const baseline of ['x.json', 'y.json'])
        await assert.rejects(checked([fixtures], folder, { baseline }), { message: /\.json is no baseline: it takes/ });
      await assert.rejects(checked([fixtures], folder, { baseline: 'z.json' }), {
        message: 'The baseline z.json cannot be read: it is not there.',
      });
    });
  });
});
