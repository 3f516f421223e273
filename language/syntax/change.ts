/** The stretch in which two texts differ. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Blocks are compared as a whole first: that takes a hundredth of the time. */
const BLOCK = 8192;

export function changeBetween(old: string, text: string): Change {
  const most = Math.min(old.length, text.length);
  const same = (offset: number, length: number, ofOld: number): boolean =>
    old.slice(offset + ofOld, offset + ofOld + length) === text.slice(offset, offset + length);
  let start = 0;
  while (start + BLOCK <= most && same(start, BLOCK, 0)) start += BLOCK;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  const shift = old.length - text.length;
  let end = text.length;
  const least = start + Math.max(0, -shift);
  while (end - BLOCK >= least && same(end - BLOCK, BLOCK, shift)) end -= BLOCK;
  while (end > least && old.charCodeAt(end + shift - 1) === text.charCodeAt(end - 1)) end--;
  return { start, oldEnd: end + shift, newEnd: end };
}
