import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { counted, findingKey } from '../view/fingerprints.ts';
import { fingerprintName } from '../view/sarif.ts';
import { CallError, refusal } from './call-error.ts';

/** The fingerprints of the findings that an earlier check has written, as JSON or as SARIF. */
export async function readBaseline(file: string, folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.resolve(folder, file), 'utf8').catch((error: unknown) => {
    throw new CallError(`The baseline ${file} cannot be read: ${refusal(error)}.`);
  });
  const json = parsed(text);
  const fingerprints = fromJson(json) ?? fromSarif(json);
  if (fingerprints === undefined)
    throw new CallError(
      `${file} is no baseline: it takes what an earlier check wrote with --format json or --format sarif.`,
    );
  return new Set(fingerprints);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function fromJson(json: unknown): string[] | undefined {
  if (memberOf(json, 'version') !== 1) return undefined;
  return listOf(memberOf(json, 'systems'))?.flatMap((system) => {
    const keys = (listOf(memberOf(system, 'findings')) ?? []).map((finding) => {
      const [code, subject, control] = ['code', 'subject', 'control'].map((name) => memberOf(finding, name));
      const known = typeof control === 'string' ? control : undefined;
      return { key: findingKey(String(memberOf(system, 'name')), String(code), String(subject), known) };
    });
    return [...counted(keys, ({ key }) => key).values()];
  });
}

function fromSarif(json: unknown): string[] | undefined {
  return listOf(memberOf(json, 'runs'))?.flatMap((run) =>
    (listOf(memberOf(run, 'results')) ?? []).flatMap((result) => {
      const fingerprint = memberOf(memberOf(result, 'partialFingerprints'), fingerprintName);
      const isWaived = memberOf(result, 'suppressions') !== undefined;
      return typeof fingerprint === 'string' && !isWaived ? [fingerprint] : [];
    }),
  );
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
