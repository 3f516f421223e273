import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesUnder, libraryFolder } from './reading.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What the libraries declare: names that only they may know. */
const declared = new Set(
  filesUnder(libraryFolder, '.tm')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => [...text.matchAll(/^(?:service|control|provider|threat|protocol) (\w+)/gm)])
    .map((match) => match[1] ?? ''),
);

/** Names that are words of the program's own, too: `demarc check --format github` writes annotations for that place. */
const otherwise = new Set(['github']);

describe('TypeScript', () => {
  it('knows no service, control, provider, threat or protocol by name', () => {
    assert.ok(declared.size > 100);
    const found = globSync('{language,server,client}/**/*.ts', { cwd: root })
      .filter((file) => !file.includes('generated'))
      .flatMap((file) => textsIn(file).flatMap((text) => wordsOf(text).map((word) => `${file}: ${word}`)));
    assert.deepEqual(found, []);
  });
});

function wordsOf(text: string): string[] {
  if (text.includes('://')) return [];
  return (text.match(/\w+/g) ?? []).filter((word) => declared.has(word) && !otherwise.has(word));
}

/** The texts that the code of a file writes; its comments may give examples. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
