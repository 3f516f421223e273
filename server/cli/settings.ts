import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configurationFile, parseConfiguration, type FileConfiguration } from '../configuration-file.ts';
import { areMistakes, type JsonMistake } from '../json-text.ts';
import { CallError, refusal } from './call-error.ts';
import { foldersUpTo } from './find-files.ts';
import { relativePath } from './places.ts';

export interface FileSettings {
  /** The file that says so, absolute. */
  readonly file: string;
  readonly configuration: FileConfiguration;
}

/** Finds the nearest `demarc.json` of each model: beside it, or above it up to the working folder. */
export class SettingsFinder {
  readonly #folder: string;
  readonly #read = new Map<string, Promise<FileSettings | undefined>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async of(model: string): Promise<FileSettings | undefined> {
    for (const folder of foldersUpTo(model, this.#folder)) {
      const settings = await this.#in(folder);
      if (settings !== undefined) return settings;
    }
    return undefined;
  }

  #in(folder: string): Promise<FileSettings | undefined> {
    const file = path.join(folder, configurationFile);
    const reading = this.#read.get(file) ?? this.#parse(file);
    this.#read.set(file, reading);
    return reading;
  }

  async #parse(file: string): Promise<FileSettings | undefined> {
    const shown = relativePath(this.#folder, file);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw new CallError(`${shown} cannot be read: ${refusal(error)}.`);
    }
    const result = parseConfiguration(text.replace(/^\ufeff/, ''));
    if (areMistakes(result)) throw new CallError(...result.map((mistake) => told(shown, mistake)));
    return { file, configuration: result };
  }
}

function told(file: string, { at: { start }, message }: JsonMistake): string {
  return `${file}:${start.line + 1}:${start.character + 1} ${message}`;
}
