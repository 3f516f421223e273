import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { root } from '../../tools/setup/process.ts';
import { ended, plain } from './installed.ts';

export interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly shell: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export function readAction(): Action {
  return parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action;
}

/** What GitHub's runner knows when it runs the action. */
export interface Job {
  /** The clone. */
  readonly workspace: string;
  /** The folder of the action. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event that started the job. */
  readonly event?: object;
  /** A folder of programs that go before all others. */
  readonly programs?: string;
}

export interface JobEnded {
  /** The name of the step that failed first. */
  readonly failed: string | undefined;
  /** What the steps print, one after the other. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly ran: readonly string[];
}

/** Runs the action's steps as the runner does: their expressions, their shell, and the files that they write to. */
export async function runAction(job: Job): Promise<JobEnded> {
  const action = readAction();
  const temporary = path.join(job.workspace, '../runner');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  const summary = file(temporary, 'summary');
  const github = { token: 'secret', event: job.event ?? {} };
  const defaults = Object.entries(action.inputs).map(
    ([name, { default: value = '' }]) => [name, evaluated(value, { github })] as const,
  );
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts = { github, inputs: { ...Object.fromEntries(defaults), ...job.inputs }, steps };
  const ran: string[] = [];
  let log = '';
  let failed: string | undefined;
  for (const step of action.runs.steps) {
    if (step.if === undefined ? failed !== undefined : evaluated(step.if, contexts) === '') continue;
    ran.push(step.name);
    const output = file(temporary, 'output');
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value, contexts)] as const);
    const script = file(temporary, 'script.sh', step.run);
    const {
      code,
      output: told,
      complaint,
    } = await ended(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', script],
      path.resolve(job.workspace, evaluated(step['working-directory'] ?? '.', contexts)),
      {
        ...plain(),
        PATH: [job.programs, process.env['PATH']].filter(Boolean).join(path.delimiter),
        GITHUB_ACTION_PATH: job.action,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_RUN_ID: '1',
        GITHUB_SERVER_URL: 'https://github.example',
        RUNNER_TEMP: temporary,
        ...Object.fromEntries(env),
      },
    );
    log += told + complaint;
    if (step.id !== undefined) steps[step.id] = { outputs: variables(readFileSync(output, 'utf8')) };
    if (code !== 0) failed ??= step.name;
  }
  const outputs = Object.entries(action.outputs).map(
    ([name, { value }]) => [name, evaluated(value, contexts)] as const,
  );
  return { failed, log, ran, summary: readFileSync(summary, 'utf8'), outputs: Object.fromEntries(outputs) };
}

const expression = /\$\{\{([^]*?)\}\}/g;

/** With the values of its expressions in place of them; '' for what is not there or does not hold. */
function evaluated(text: string, contexts: object): string {
  return text.replace(expression, (_, inner: string) => {
    // A path into the contexts may lead nowhere, and its names may have hyphens.
    const script = inner.replace(/\b(?:inputs|github|steps)(?:\.[\w-]+)+/g, (names) =>
      JSON.stringify(lookUp(names, contexts)),
    );
    const value: unknown = runInNewContext(script, { cancelled: () => false });
    return value === false ? '' : String(value);
  });
}

function lookUp(names: string, contexts: unknown): string {
  let at = contexts;
  for (const name of names.split('.')) at = (at as Record<string, unknown> | undefined)?.[name];
  return typeof at === 'string' || typeof at === 'number' ? String(at) : '';
}

function variables(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

function file(folder: string, name: string, text = ''): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}
