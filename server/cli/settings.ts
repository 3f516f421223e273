import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configurationFile, parseConfiguration, type FileConfiguration } from '../configuration-file.ts';
import { isMistake } from '../json-text.ts';
import { CallError, refusal } from './call-error.ts';
import { foldersUpTo } from './find-files.ts';

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
    const shown = path.relative(this.#folder, file) || file;
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw new CallError(`${shown} cannot be read: ${refusal(error)}.`);
    }
    const result = parseConfiguration(text.replace(/^\ufeff/, ''));
    if (isMistake(result)) throw new CallError(`${shown}:${result.line} ${result.message}`);
    return { file, configuration: result };
  }
}
