import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of the packages that stand in a bundle: they ask to be passed on with every copy. */
export function noticesFor(root, bundledFiles) {
  const folders = bundledFiles.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  const packages = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
  return packages.map((folder) => noticeOf(path.join(root, folder))).join('\n');
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenceOf(folder, name)}\n\n${'-'.repeat(80)}\n`;
}

/** As the package has it; notices/ has those of packages that come without, or that others are built into. */
function licenceOf(folder, name) {
  const own = path.join(import.meta.dirname, 'notices', `${name.replace('/', '+')}.txt`);
  if (existsSync(own)) return readFileSync(own, 'utf8').trim();
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}
