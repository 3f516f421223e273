import { Option } from 'commander';
import { placeOf } from '../../language/model/origin.ts';
import { compare, isSame, type Comparison, type Sides } from '../view/comparison.ts';
import {
  comparisonsAsJson,
  comparisonsAsMarkdown,
  comparisonsAsText,
  type SideErrors,
} from '../view/comparison-text.ts';
import type { Paint } from '../view/text.ts';

const formats = ['text', 'markdown', 'json'] as const;

export type ComparisonFormat = (typeof formats)[number];

export function comparisonFormat(): Option {
  return new Option('--format <format>', 'for people, a pull request or programs').choices(formats).default('text');
}

export interface Compared {
  /** What became of each system, in the format asked for; it ends with a line break. */
  readonly text: string;
  /** Whether anything is different now. */
  readonly changed: boolean;
}

export function compared(
  sides: readonly Sides[],
  errors: SideErrors,
  format: ComparisonFormat,
  paint: Paint,
): Compared {
  const comparisons = sides.map((each): Comparison =>
    compare(each, (origin) => ({ uri: origin.file, range: placeOf(origin).range })),
  );
  return { text: inFormat(comparisons, errors, format, paint), changed: !comparisons.every(isSame) };
}

function inFormat(
  comparisons: readonly Comparison[],
  errors: SideErrors,
  format: ComparisonFormat,
  paint: Paint,
): string {
  switch (format) {
    case 'text':
      return `${comparisonsAsText(comparisons, errors, paint)}\n`;
    case 'markdown':
      return comparisonsAsMarkdown(comparisons, errors);
    case 'json':
      return `${comparisonsAsJson(comparisons, errors)}\n`;
  }
}
