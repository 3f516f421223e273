import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Log } from 'sarif';
import { root } from '../../tools/setup/process.ts';
import { Repository } from '../support/repository.ts';
import { readAction, runAction, type Job, type JobEnded } from './composite-action.ts';
import { installedPackage } from './installed.ts';

const action = readAction();
const steps = action.runs.steps;

describe('The GitHub Action', () => {
  it('lets nothing from outside into the text of a script', () => {
    for (const { name, shell, run } of steps) {
      assert.doesNotMatch(run, /\$\{\{/, name);
      assert.equal(shell, 'bash');
      execFileSync('bash', ['-n'], { input: run });
    }
  });

  it('uses every input, and documents inputs and outputs', () => {
    const used = JSON.stringify(steps);
    const page = readFileSync(path.join(root, 'docs/pipeline.md'), 'utf8');
    for (const name of Object.keys(action.inputs)) {
      assert.ok(used.includes(`inputs.${name}`), name);
      assert.match(page, new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
    }
    for (const name of Object.keys(action.outputs)) assert.match(page, new RegExp(`\`${name}\``));
  });
});

describe('The GitHub Action on a clone', function () {
  this.timeout(60_000);

  const model = (lines: string): string => `use azure
system Shop "Shop" {
  owner "Team"
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "Team"
  }
}
data Orders "Orders" confidential contains personal
store Db "Orders" on SqlDatabase {
  holds Orders
${lines}}
`;
  let above: string;
  let job: Job;
  let repository: Repository;
  let base: string;
  const write = (name: string, text: string): void => writeFileSync(path.join(job.workspace, name), text);
  const pullRequest = (): Pick<Job, 'event'> => ({ event: { pull_request: { number: 7, base: { sha: base } } } });
  const run = (more: Partial<Job> = {}): Promise<JobEnded> => runAction({ ...job, ...more });

  beforeEach(() => {
    above = mkdtempSync(path.join(os.tmpdir(), 'demarc-action-'));
    const workspace = path.join(above, 'my clone');
    const programs = path.join(above, 'programs');
    for (const folder of [workspace, programs]) mkdirSync(folder);
    job = { workspace, programs, action: installedPackage().package };
    writeFileSync(path.join(programs, 'gh'), gitHub);
    chmodSync(path.join(programs, 'gh'), 0o755);
    repository = new Repository(workspace);
    write('shop.tm', model('  implements Backup\n'));
    base = repository.commit('base');
    write('shop.tm', model('  implements Backup\n  implements AuditLogging\n'));
    repository.commit('change');
  });
  afterEach(() => rmSync(above, { recursive: true, force: true }));

  /** What the made-up GitHub was asked to write, and what comments there are. */
  const asked = (): { method: string; place: string; body: string }[] =>
    existsSync(path.join(above, 'programs/asked.json'))
      ? readFileSync(path.join(above, 'programs/asked.json'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { method: string; place: string; body: string })
      : [];

  it('fails on a gap, with annotations and a report', async () => {
    const { failed, log, summary, ran, outputs } = await run();
    assert.equal(failed, 'Check');
    assert.match(log, /^::warning file=shop\.tm,line=\d+,/m);
    assert.match(summary, /^# Shop\n\n\*\*❌ not ready: \d+ gaps/);
    assert.deepEqual(ran, ['Build', 'Check', 'Report']);
    assert.deepEqual(outputs, { changed: '' });
  });

  it('builds itself where nobody has', async () => {
    const own = path.join(above, 'action');
    mkdirSync(own);
    // Stands for npm: what it would build is what is installed.
    const built = `cp -r ${JSON.stringify(path.join(job.action, 'dist'))} .`;
    const npm = `#!/bin/sh\necho "npm $*"\n[ "$1" != run ] || ${built.replaceAll('$', '\\$')}\n`;
    writeFileSync(path.join(above, 'programs/npm'), npm);
    chmodSync(path.join(above, 'programs/npm'), 0o755);
    const inputs = { 'fail-on': 'never', summary: 'false' };
    const first = await run({ action: own, inputs });
    assert.equal(first.failed, undefined, first.log);
    assert.match(first.log, /^npm ci --include=dev\nnpm run build\n::warning/);
    assert.doesNotMatch((await run({ action: own, inputs })).log, /^npm/m);
  });

  it('succeeds where nothing reaches the severity, and writes SARIF', async () => {
    const inputs = { 'fail-on': 'never', annotations: 'false', sarif: 'out put.sarif', summary: 'false' };
    const { failed, log, summary } = await run({ inputs });
    assert.equal(failed, undefined, log);
    assert.match(log, /^shop\.tm:\d+:\d+ warning /m);
    assert.equal(summary, '');
    const sarif = JSON.parse(readFileSync(path.join(job.workspace, 'out put.sarif'), 'utf8')) as Log;
    assert.ok((sarif.runs[0]?.results?.length ?? 0) > 0);
  });

  it('takes a baseline, and paths one a line', async () => {
    mkdirSync(path.join(job.workspace, 'other models'));
    write('other models/b.tm', 'system B "B" {\n  owner "T"\n}\n');
    await run({ inputs: { sarif: 'base.sarif', paths: 'shop.tm' } });
    const inputs = { baseline: 'base.sarif', paths: 'shop.tm\r\n\nother models\n' };
    const { failed, log, summary } = await run({ inputs });
    assert.equal(failed, undefined, log);
    assert.match(summary, /^# Shop[^]*\n# B\n/);
  });

  it('comments the difference on a pull request once, and keeps that comment up to date', async () => {
    const first = await run(pullRequest());
    assert.equal(first.failed, 'Check');
    assert.deepEqual(first.outputs, { changed: 'true' });
    assert.match(first.summary, /^## What changes\n\n### Shop: [^]*\n# Shop\n/);
    const [created, ...more] = asked();
    assert.deepEqual([created?.method, created?.place, more.length], ['POST', 'repos/owner/name/issues/7/comments', 0]);
    assert.match(
      created!.body,
      /^<!-- demarc [0-9a-f]{40} -->\n## Who owns each defense: what this changes\n\n### Shop: /,
    );
    assert.match(created!.body, /1 gap closed/);

    write('shop.tm', model('  implements Backup\n'));
    repository.commit('back');
    const second = await run(pullRequest());
    assert.deepEqual(second.outputs, { changed: 'false' });
    const updated = asked()[1];
    assert.deepEqual([updated?.method, updated?.place], ['PATCH', 'repos/owner/name/issues/comments/101']);
    assert.match(updated!.body, /Nothing has changed\.\n$/);
  });

  it('is quiet where nothing changes, and overwrites no comment of anybody else', async () => {
    write('shop.tm', model('  implements Backup\n'));
    repository.commit('back');
    await run(pullRequest());
    assert.deepEqual(asked(), []);
    const marker = /marker="(<!-- demarc )/.exec(steps.at(-1)!.run)![1]!;
    const hash = execFileSync('git', ['hash-object', '--stdin'], { input: '.', encoding: 'utf8' }).trim();
    const foreign = [{ databaseId: 5, viewerDidAuthor: false, body: `${marker}${hash} -->` }];
    writeFileSync(path.join(above, 'programs/comments.json'), JSON.stringify(foreign));
    write('shop.tm', model('  implements AuditLogging\n'));
    repository.commit('other');
    await run(pullRequest());
    assert.deepEqual(
      asked().map(({ method }) => method),
      ['POST'],
    );
  });

  it('takes no file for the base, and nothing for a change that is not committed', async () => {
    symlinkSync('.', path.join(job.workspace, base));
    repository.commit('a link of the name of the base');
    const { outputs, log } = await run(pullRequest());
    assert.deepEqual(outputs, { changed: 'true' }, log);

    base = repository.git('rev-parse', 'HEAD');
    write('built.tm', model('').replaceAll('Shop', 'Built'));
    symlinkSync('shop.tm', path.join(job.workspace, 'link.tm'));
    assert.deepEqual((await run(pullRequest())).outputs, { changed: 'false' });
  });

  it('compares with where the change began, whatever the base has gained since', async () => {
    repository.git('checkout', '--quiet', '-b', 'later', base);
    write('later.tm', 'system Later "Later" {\n  owner "Team"\n}\n');
    base = repository.commit('later');
    repository.git('checkout', '--quiet', 'main');
    const { summary, log } = await run({ ...pullRequest(), inputs: { 'fail-on': 'never' } });
    assert.match(summary, /^## What changes\n\n### Shop: /, log);
    assert.doesNotMatch(summary, /Later/);
  });

  it('compares the paths that it checks, and lets pass what mends a base that cannot be read', async () => {
    mkdirSync(path.join(job.workspace, 'fix'));
    const junk = Buffer.from('\ufeffuse azure', 'utf16le');
    writeFileSync(path.join(job.workspace, 'fix/junk.tm'), junk);
    base = repository.commit('junk');
    write('shop.tm', model('  implements Backup\n'));
    repository.commit('change');
    const some = await run({ ...pullRequest(), inputs: { 'fail-on': 'never', paths: 'shop.tm' } });
    assert.deepEqual([some.failed, some.outputs], [undefined, { changed: 'true' }], some.log);
    assert.match(some.summary, /1 gap opened/);

    const all = await run({ ...pullRequest(), inputs: { 'fail-on': 'never' } });
    assert.deepEqual([all.failed, all.outputs], ['Check', { changed: '' }]);

    rmSync(path.join(job.workspace, 'fix/junk.tm'));
    repository.commit('mended');
    const mended = await run({ ...pullRequest(), inputs: { 'fail-on': 'never' } });
    assert.deepEqual([mended.failed, mended.outputs], [undefined, { changed: 'true' }], mended.log);
    assert.match(mended.log, /^::warning title=Demarc::There is nothing to compare with/m);
    assert.match(mended.log, /^demarc: fix\/junk\.tm is text in UTF-16/m);
    assert.match(mended.summary, /There is nothing to compare with at the base/);
  });

  it('warns where it may not comment, as in a pull request from a fork', async () => {
    writeFileSync(path.join(above, 'programs/refuses'), '');
    const { failed, log } = await run({ ...pullRequest(), inputs: { 'fail-on': 'never' } });
    assert.equal(failed, undefined);
    assert.match(
      log,
      /^::warning title=Demarc::The comment could not be written by gh, which said: HTTP 403: Resource not accessible [^\n]* pull-requests: write/m,
    );
    // No program of that name: the shell says so.
    rmSync(path.join(above, 'programs/refuses'));
    writeFileSync(path.join(above, 'programs/gh'), '#!/no/such/program\n');
    assert.match((await run({ ...pullRequest(), inputs: { 'fail-on': 'never' } })).log, /by gh, which said: \S/);
  });

  it('fetches the base into a clone that is not whole', async () => {
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const shallow = path.join(above, 'shallow');
    repository.git('clone', '--quiet', '--depth=1', `file://${job.workspace}`, shallow);
    const { outputs, log } = await run({ ...pullRequest(), workspace: shallow });
    assert.deepEqual(outputs, { changed: 'true' }, log);
  });

  it('takes what is too long for a comment to the summary alone', async () => {
    const many = Array.from(
      { length: 400 },
      (_, index) => `store S${index} "Store ${index}" on SqlDatabase {\n  holds Orders\n}\n`,
    );
    write('shop.tm', model('') + many.join(''));
    repository.commit('many');
    await run({ ...pullRequest(), inputs: { 'fail-on': 'never' } });
    const [{ body } = { body: '' }] = asked();
    assert.ok(body.length < 65_536);
    assert.match(body, /\[summary of the run\]\(https:\/\/github\.example\/owner\/name\/actions\/runs\/1\)/);
  });

  it('takes inputs for what they are, whatever they hold', async () => {
    const hostile = ['$(touch pwned)`touch pwned`"; touch pwned; "', "'; touch pwned; '", '--output=pwned'];
    for (const value of hostile) {
      const inputs = { paths: value, baseline: value, 'fail-on': value, base: value, sarif: `${value}.sarif` };
      const { failed } = await run({ ...pullRequest(), inputs });
      assert.equal(failed, 'Check');
      await run({ inputs: { sarif: value, 'fail-on': 'never', summary: value } });
      assert.ok(!existsSync(path.join(job.workspace, 'pwned')), value);
    }
  });
});

/** Stands for GitHub's own program: it keeps comments in a file, and writes down what it is asked to change. */
const gitHub = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const at = (name) => __dirname + '/' + name;
const args = process.argv.slice(2);
const after = (name) => args[args.indexOf(name) + 1];
const field = (name) => args.find((arg) => arg.startsWith(name + '='))?.slice(name.length + 1);
if (args[0] !== 'api' || process.env.GH_TOKEN !== 'secret' || process.env.GH_HOST !== 'github.example') process.exit(4);
if (existsSync(at('refuses'))) {
  console.error('HTTP 403: Resource not accessible by integration');
  process.exit(1);
}
const comments = existsSync(at('comments.json')) ? JSON.parse(readFileSync(at('comments.json'), 'utf8')) : [];
if (args[1] === 'graphql') {
  if (field('owner') !== 'owner' || field('name') !== 'name' || field('number') !== '7') process.exit(4);
  const marker = /startswith\\("([^"]+)"\\)/.exec(after('--jq'))[1];
  const own = comments.filter(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(marker));
  for (const { databaseId } of own) console.log(databaseId);
} else {
  const body = readFileSync(field('body').slice(1), 'utf8');
  const [method, place] = [after('--method'), args.find((arg) => arg.startsWith('repos/'))];
  appendFileSync(at('asked.json'), JSON.stringify({ method, place, body }) + '\\n');
  if (method === 'POST') comments.push({ databaseId: 101, viewerDidAuthor: true, body });
  writeFileSync(at('comments.json'), JSON.stringify(comments));
}
`;
