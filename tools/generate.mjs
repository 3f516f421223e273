// Writes the parser and the TextMate grammar from the Langium grammar, when they are older than it or --force is given.
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const changed = (pattern) => globSync(pattern, { cwd: root }).map((file) => statSync(path.join(root, file)).mtimeMs);
const newestInput = Math.max(...changed('language/*.langium'), ...changed('langium-config.json'));
const outputs = [...changed('language/generated/*.ts'), ...changed('syntaxes/threat-model.tmLanguage.json')];

if (process.argv.includes('--force') || outputs.length < 4 || Math.min(...outputs) < newestInput) {
  const langium = path.join(root, 'node_modules/.bin/langium');
  const { status } = spawnSync(langium, ['generate'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = status ?? 1;
}
