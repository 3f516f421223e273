// Writes what is made from other files: the registry of findings; and the parser and the TextMate grammar, when they are
// older than the Langium grammar, or --force is given.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './generate-findings.mjs';
import { enrich } from './highlighting.mjs';

const root = path.resolve(import.meta.dirname, '..');
const textMate = 'syntaxes/threat-model.tmLanguage.json';
const inputs = ['language/*.langium', 'langium-config.json', 'tools/generate.mjs', 'tools/highlighting.mjs'];
const outputs = ['ast', 'grammar', 'module'].map((name) => `language/generated/${name}.ts`).concat(textMate);

const timesOf = (patterns) => globSync(patterns, { cwd: root }).map((file) => statSync(path.join(root, file)).mtimeMs);
const written = timesOf(outputs);
const isCurrent = written.length === outputs.length && Math.min(...written) > Math.max(...timesOf(inputs));

if (!isCurrent || process.argv.includes('--force')) {
  const langium = path.join(root, 'node_modules/.bin/langium');
  const { status, stdout, stderr } = spawnSync(langium, ['generate'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(1);
  }
  const enriched = enrich(JSON.parse(readFileSync(path.join(root, textMate), 'utf8')));
  writeFileSync(path.join(root, textMate), `${JSON.stringify(enriched, null, 2)}\n`);
}
