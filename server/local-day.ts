import type { Day } from '../language/model/model.ts';

/** Today where the user is. */
export function localDay(now = new Date()): Day {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
