import path from 'node:path';
import { must, root } from './process.ts';

export const extensionId = 'demarc.demarc';

/** Bundles the extension into dist/. */
export function buildExtension(): Promise<void> {
  return must('The build', process.execPath, ['tools/build.mjs'], { capture: true });
}

/** Bundles and packs the extension, and says where the package is. */
export async function packageExtension(): Promise<string> {
  await buildExtension();
  await must('Packaging', process.execPath, ['tools/package.mjs'], { capture: true });
  return path.join(root, 'demarc.vsix');
}
