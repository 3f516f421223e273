import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };
import { demarc } from '../cli/command-line.ts';
import { documents, read, root } from './fences.ts';

const pages = documents.filter((name) => /^(README|docs\/(command-line|pipeline))\.md$/.test(name));

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  return [...read(page).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** Everything below a value of YAML or JSON that has the key. */
function having(value: unknown, key: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = key in value ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((inner) => having(inner, key))];
}

const names = (file: string): string[] => {
  const read = parse(readFileSync(path.join(root, file), 'utf8')) as { id: string }[] | { inputs: object };
  return Array.isArray(read) ? read.map(({ id }) => id) : Object.keys(read.inputs);
};

describe('What the documents say of pipelines', () => {
  const yaml = pages.flatMap(blocksOf).filter(({ language }) => language === 'yaml');
  const json = pages.flatMap(blocksOf).filter(({ language }) => language === 'json');
  const parsed = [
    ...yaml.map(({ text }): unknown => parse(text)),
    ...json.map(({ text }): unknown => JSON.parse(text)),
  ];

  it('gives the action no input that it does not take', () => {
    const uses = having(parsed, 'uses').filter((step) => String(step['uses']).includes('/demarc@'));
    assert.ok(uses.length >= 3);
    const given = uses.flatMap((step) => Object.keys((step['with'] as object | undefined) ?? {}));
    assert.deepEqual(
      given.filter((name) => !names('action.yml').includes(name)),
      [],
    );
  });

  it('names the hooks that there are', () => {
    const hooks = having(parsed, 'repo').flatMap(({ hooks: listed }) =>
      (listed as { id: string }[]).map(({ id }) => id),
    );
    assert.deepEqual([...new Set(hooks)].sort(), names('.pre-commit-hooks.yaml').sort());
  });

  it('shows tasks as the extension takes them', () => {
    const [definition] = packageFile.contributes.taskDefinitions;
    const tasks = having(parsed, 'type').filter(({ type }) => type === definition!.type);
    assert.equal(tasks.length, 1);
    const own = ['type', 'label', 'problemMatcher', ...Object.keys(definition!.properties)];
    assert.deepEqual(
      Object.keys(tasks[0]!).filter((key) => !own.includes(key)),
      [],
    );
    const matchers = packageFile.contributes.problemMatchers.map(({ name }) => `$${name}`);
    for (const { problemMatcher } of having(parsed, 'problemMatcher').filter(({ type }) => type === 'shell'))
      assert.ok(matchers.includes(String(problemMatcher)));
  });

  it('shows scripts that a shell can read', () => {
    const scripts = ['run', 'script', 'before_script', 'after_script'].flatMap((key) =>
      having(parsed, key).flatMap((step) => step[key] as string | string[]),
    );
    assert.ok(scripts.length > 8);
    for (const script of scripts) execFileSync('bash', ['-n'], { input: script });
  });

  it('calls commands that there are, with their options and formats', async () => {
    const text = pages.flatMap(blocksOf).filter(({ language }) => /^(sh|yaml)$/.test(language));
    const calls = text.flatMap((block) =>
      [...block.text.matchAll(/\bdemarc(?:\.js)?(?: --)? ([a-z]+)((?: +(?!#)(?:"[^"]*"|[^\s;#|>]+))*)/g)].map(
        ([call, command = '', args = '']) => ({ call, command, args }),
      ),
    );
    assert.ok(calls.length > 25);
    const help = new Map<string, string>();
    await Promise.all(
      [...new Set(calls.map(({ command }) => command))].map(async (command) => {
        const { code, output, complaint } = await demarc(['help', command]);
        assert.equal(code, 0, complaint);
        help.set(command, output.replace(/\s+/g, ' '));
      }),
    );
    for (const { call, command, args } of calls) {
      const page = help.get(command) ?? '';
      for (const [option] of args.matchAll(/(?<= )--[a-z][\w-]*/g)) assert.ok(page.includes(` ${option} `), call);
      const format = /--format ([\w-]+)/.exec(args)?.[1];
      if (format !== undefined)
        assert.match(page, new RegExp(`--format <format> [^]*?choices: [^)]*"${format}"`), call);
    }
  }).timeout(30_000);
});
