import type { FindingSeverity } from '../language/analysis/analysis.ts';
import type { Configuration, Loudness, Settings } from '../language/analysis/configuration.ts';
import { findingRules } from '../language/analysis/findings/registry.generated.ts';
import type { Range } from '../language/model/origin.ts';
import { areMistakes, parseJson, type JsonMember, type JsonMistake, type JsonValue } from './json-text.ts';

/** The name of the file that stands beside a model, for its editor and for CI alike. */
export const configurationFile = 'demarc.json';

export type Threshold = FindingSeverity | 'never';

export const thresholds: readonly Threshold[] = ['error', 'warning', 'information', 'hint', 'never'];
const severities: readonly Loudness[] = ['error', 'warning', 'information', 'hint', 'off'];

export interface FileConfiguration extends Configuration {
  /** From which severity on a check fails. */
  readonly failOn: Threshold | undefined;
}

/** What a `demarc.json` says, or all that is wrong with it, in its order: settings are never left out in silence. */
export function parseConfiguration(text: string): FileConfiguration | readonly JsonMistake[] {
  const json = parseJson(text);
  if (areMistakes(json)) return json;
  const reader = new ConfigurationReader();
  const configuration = reader.read(json);
  return reader.mistakes.length > 0 ? reader.mistakes : configuration;
}

class ConfigurationReader {
  readonly mistakes: JsonMistake[] = [];

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
      else this.#report(member.at, `There is no setting "${member.name}": there are ${list(Object.keys(known))}.`);
    }
    return { findings, threats };
  }

  #enter(table: Record<string, Loudness>, { name, value }: JsonMember): void {
    const severity = this.#word(value, severities, name);
    if (severity !== undefined) table[name] = severity;
  }

  #checkCode({ name, at }: JsonMember): void {
    const codes = findingRules.map(({ code }) => code);
    if (!codes.includes(name)) this.#report(at, `There is no finding "${name}": there are ${list(codes.sort())}.`);
  }

  #members(value: JsonValue, what: string): readonly JsonMember[] {
    if (value.type === 'object') return value.members;
    this.#report(value.at, `${what} has to be an object: { … }.`);
    return [];
  }

  #word<Word extends string>(value: JsonValue, words: readonly Word[], name: string): Word | undefined {
    const word = value.type === 'string' ? words.find((known) => known === value.value) : undefined;
    if (word === undefined)
      this.#report(value.at, `"${name}" has to be one of ${list(words.map((known) => `"${known}"`))}.`);
    return word;
  }

  #report(at: Range, message: string): void {
    this.mistakes.push({ at, message });
  }
}

function list(words: readonly string[]): string {
  return words.filter((word) => word !== '$schema').join(', ');
}
