import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { root } from '../../tools/setup/process.ts';

const expected = path.join(import.meta.dirname, 'pictures');

/** So many pixels may differ, since another Chromium draws an edge here and there in another way: less than a letter. */
const allowed = 40;

/**
 * Compares a picture with the one of this name in `test/panel/pictures`. If they differ, it fails, and `folder` has the
 * new picture and what differs in it. `UPDATE=1` takes the new one for the expected one.
 */
export function comparePicture(name: string, taken: Buffer, folder: string): void {
  const file = path.join(expected, `${name}.png`);
  const now = PNG.sync.read(taken);
  const [actual, difference] = ['actual', 'difference'].map((kind) => path.join(folder, `${name}.${kind}.png`));
  for (const old of [actual!, difference!]) rmSync(old, { force: true });
  const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  const differing = before === undefined ? undefined : compare(before, now);
  if (differing?.fits === true) return;
  if (process.env['UPDATE']) {
    writeFileSync(file, written(now));
    return;
  }
  writeFileSync(actual!, taken);
  if (differing?.picture !== undefined) writeFileSync(difference!, PNG.sync.write(differing.picture));
  const what = differing?.text ?? 'There is no picture of it yet';
  assert.fail(`${name}: ${what}. The new one is ${path.relative(root, actual!)}; UPDATE=1 takes it over.`);
}

interface Difference {
  readonly fits: boolean;
  readonly text: string;
  readonly picture: PNG | undefined;
}

function compare(before: PNG, now: PNG): Difference {
  const { width, height } = before;
  if (width !== now.width || height !== now.height) {
    const text = `It is ${now.width} × ${now.height} pixels, and was ${width} × ${height}`;
    return { fits: false, text, picture: undefined };
  }
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, picture.data, width, height, { threshold: 0.1 });
  return { fits: pixels <= allowed, text: `${pixels} pixels differ`, picture };
}

/** Small, as it is kept in the repository: with few colours, which one does not tell from more. */
function written({ data, width, height }: PNG): Buffer {
  const pixels = new Uint8Array(data);
  return Buffer.from(UPNG.encode([pixels.buffer], width, height, 128));
}
