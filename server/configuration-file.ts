import type { FindingSeverity } from '../language/analysis/analysis.ts';
import type { Configuration, Loudness, Settings } from '../language/analysis/configuration.ts';
import { findingRules } from '../language/analysis/findings/registry.generated.ts';
import { isMistake, parseJson, type JsonMember, type JsonMistake, type JsonValue } from './json-text.ts';

/** The name of the file that stands beside a model, for its editor and for CI alike. */
export const configurationFile = 'demarc.json';

export type Threshold = FindingSeverity | 'never';

export const thresholds: readonly Threshold[] = ['error', 'warning', 'information', 'hint', 'never'];
const severities: readonly Loudness[] = ['error', 'warning', 'information', 'hint', 'off'];

export interface FileConfiguration extends Configuration {
  /** From which severity on a check fails. */
  readonly failOn: Threshold | undefined;
}

/** What a `demarc.json` says, or the first thing that is wrong with it: settings are never left out in silence. */
export function parseConfiguration(text: string): FileConfiguration | JsonMistake {
  const json = parseJson(text);
  if (isMistake(json)) return json;
  const reader = new ConfigurationReader();
  const configuration = reader.read(json);
  return reader.mistake ?? configuration;
}

class ConfigurationReader {
  mistake: JsonMistake | undefined;

  read(json: JsonValue): FileConfiguration {
    let failOn: Threshold | undefined;
    const systems: Record<string, Settings> = {};
    const settings = this.#settings(json, 'The file', {
      $schema: () => undefined,
      failOn: ({ value }) => (failOn = this.#word(value, thresholds, 'failOn')),
      systems: ({ value }) => {
        for (const { name, value: own } of this.#members(value, '"systems"')) {
          systems[name] = this.#settings(own, `The system "${name}"`);
        }
      },
    });
    return { ...settings, systems, failOn };
  }

  #settings(
    json: JsonValue,
    what: string,
    others: Readonly<Record<string, (member: JsonMember) => void>> = {},
  ): Settings {
    const findings: Record<string, Loudness> = {};
    const threats: Record<string, Loudness> = {};
    const known: Readonly<Record<string, (member: JsonMember) => void>> = {
      findings: ({ value }) => {
        for (const member of this.#members(value, '"findings"')) {
          this.#checkCode(member);
          this.#enter(findings, member);
        }
      },
      threats: ({ value }) => {
        for (const member of this.#members(value, '"threats"')) this.#enter(threats, member);
      },
      ...others,
    };
    for (const member of this.#members(json, what)) {
      if (Object.hasOwn(known, member.name)) known[member.name]?.(member);
      else this.#report(member.line, `There is no setting "${member.name}": there are ${list(Object.keys(known))}.`);
    }
    return { findings, threats };
  }

  #enter(table: Record<string, Loudness>, { name, value }: JsonMember): void {
    const severity = this.#word(value, severities, name);
    if (severity !== undefined) table[name] = severity;
  }

  #checkCode({ name, line }: JsonMember): void {
    const codes = findingRules.map(({ code }) => code);
    if (!codes.includes(name)) this.#report(line, `There is no finding "${name}": there are ${list(codes.sort())}.`);
  }

  #members(value: JsonValue, what: string): readonly JsonMember[] {
    if (value.type === 'object') return value.members;
    this.#report(value.line, `${what} has to be an object: { … }.`);
    return [];
  }

  #word<Word extends string>(value: JsonValue, words: readonly Word[], name: string): Word | undefined {
    const word = value.type === 'string' ? words.find((known) => known === value.value) : undefined;
    if (word === undefined)
      this.#report(value.line, `"${name}" has to be one of ${list(words.map((known) => `"${known}"`))}.`);
    return word;
  }

  #report(line: number, message: string): void {
    this.mistake ??= { line, message };
  }
}

function list(words: readonly string[]): string {
  return words.filter((word) => word !== '$schema').join(', ');
}
