import { daysAfter, daysBetween } from '../language/analysis/dates.ts';
import { quoted } from '../language/analysis/quoted.ts';
import type { Day } from '../language/model/model.ts';

/** A model to begin with, as it stands in its file. */
export interface ShapeText {
  readonly text: string;
  /** The day for which its dates are written. */
  readonly day: Day;
}

/** The model that a shape becomes on a day: its plans are due as soon as they were when the shape was written. */
export function newModel({ text, day }: ShapeText, today: Day, title?: string): string {
  const later = daysBetween(day, today);
  const dated = text.replace(dates, (_, word: string, date: string) => `${word} ${daysAfter(date, later)}`);
  return title === undefined ? dated : dated.replace(system, () => `system ${nameFor(title)} ${quoted(title)}`);
}

const dates = /\b(due|until|expires) (\d{4}-\d{2}-\d{2})\b/g;
const system = /^system \w+(?: "[^"]*")?/m;

/** "Order portal" is called OrderPortal in the text. */
function nameFor(title: string): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const ascii = words.map((word) => word.replace(/\W/g, ''));
  const name = ascii.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `System${name}`;
}
