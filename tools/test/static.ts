import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { programOf, root, run } from '../setup/process.ts';
import { fail, pass, total, type Outcome } from './outcome.ts';

interface Check {
  readonly title: string;
  /** What is wrong, or nothing. */
  run(): Promise<string>;
}

/** Checks that read the project without running it. Each counts as one test. */
export async function runStaticChecks(): Promise<Outcome> {
  // By itself and first, since it writes files that the others read.
  const generated = await report(generatedFilesAreCurrent);
  return total([generated, ...(await Promise.all(checks.map(report)))]);
}

const checks: readonly Check[] = [
  ...['.', 'client/panel', 'test/panel', 'test/ui'].map((folder) =>
    program(`types of ${folder}`, 'tsc', ['-p', folder]),
  ),
  program('lint', 'eslint', ['--max-warnings', '0', '.']),
  program('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  program('architecture', 'depcruise', ['language', 'server', 'client']),
];

async function report(check: Check): Promise<Outcome> {
  const wrong = await check.run();
  console.log(wrong === '' ? `  ✔ ${check.title}` : `  ✘ ${check.title}\n${wrong}`);
  return wrong === '' ? pass : fail;
}

function program(title: string, name: string, args: readonly string[]): Check {
  return {
    title,
    async run() {
      const { code, output } = await run(programOf(name), args, { capture: true, limitSeconds: 180 });
      return code === 0 ? '' : output || `${name} ended with ${String(code)}`;
    },
  };
}

/** Generates anew, and compares with what was there: so it needs no version control. */
const generatedFilesAreCurrent: Check = { title: 'generated files are current', run: staleFiles };

async function staleFiles(): Promise<string> {
  const before = generatedFiles();
  for (const args of [['tools/generate.mjs', '--force'], ['tools/library/docs/main.ts']]) {
    const { code, output } = await run(process.execPath, args, { capture: true });
    if (code !== 0) return output;
  }
  const after = generatedFiles();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const stale = names.filter((name) => before.get(name) !== after.get(name));
  return stale.map((name) => `${name} was not current; it is now, commit it.`).join('\n');
}

function generatedFiles(): Map<string, string> {
  const made = [
    'language/generated/*',
    'language/**/*.generated.ts',
    'syntaxes/*.tmLanguage.json',
    'docs/library/**/*.md',
  ];
  const names = globSync(made, { cwd: root });
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}
