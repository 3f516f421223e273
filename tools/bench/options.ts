import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Effort } from './measure.ts';
import type { Shape } from './model.ts';
import { panelCases, type PanelCase } from './panel.ts';

export interface Options {
  readonly shapes: readonly Shape[];
  readonly panels: readonly PanelCase[];
  /** Whether a comparison of the start-up is wanted, by its title. */
  readonly wantsStart: (title: string) => boolean;
  readonly rounds: number;
  readonly effort: Effort;
  readonly servers: RegExp;
  /** Where the product has been built; undefined where it is to be built first. */
  readonly dist: string | undefined;
  readonly json: string | undefined;
}

const help = `npm run bench -- [options]

  --full           10 000 parts, too, and more rounds
  --parts 100,1000 sizes of the models
  --files 1,50     numbers of their files
  --rounds 1       processes of each server on each model
  --only TEXT      the models whose titles hold the text, such as "1 000 parts, 1 file", or
                   what is measured of the panel or of the start-up: "panel", "panel: diagram",
                   "start", "start: check"
  --server TEXT    one server only: demarc or bare
  --dist FOLDER    measures what has been built there, instead of building anew
  --json FILE      all numbers`;

export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      parts: { type: 'string' },
      files: { type: 'string', default: '1,50' },
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
      server: { type: 'string', default: '' },
      dist: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const sizes = numbers(values.parts ?? (values.full ? '100,1000,10000' : '100,1000'));
  const plain = sizes.flatMap((parts) =>
    numbers(values.files).map((files): Shape => ({ parts, files, depth: 0, commented: false })),
  );
  const variants: Shape[] = [
    { parts: 1000, files: 1, depth: 8, commented: false },
    { parts: 1000, files: 1, depth: 0, commented: true },
  ];
  const all = values.parts === undefined ? [...plain, ...variants] : plain;
  return {
    shapes: all.filter((shape) => titleOf(shape).includes(values.only)),
    panels: values.parts === undefined ? panelCases.filter(({ title }) => title.includes(values.only)) : [],
    wantsStart: (title) => values.parts === undefined && title.includes(values.only),
    rounds: Number(values.rounds ?? (values.full ? 3 : 1)),
    effort: values.full
      ? { edits: 5, requests: 20, bursts: 3, budgetMs: 15_000 }
      : { edits: 4, requests: 10, bursts: 2, budgetMs: 3_000 },
    servers: new RegExp(`^${values.server}`, 'i'),
    dist: values.dist === undefined ? undefined : path.resolve(values.dist),
    json: values.json,
  };
}

export function titleOf({ parts, files, depth, commented }: Shape): string {
  const size = parts.toLocaleString('en').replaceAll(',', ' ');
  const variant = `${depth > 0 ? ', nested' : ''}${commented ? ', commented' : ''}`;
  return `${size} parts, ${files} ${files === 1 ? 'file' : 'files'}${variant}`;
}

const numbers = (text: string): number[] => text.split(',').map(Number);
