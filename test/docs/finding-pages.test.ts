import assert from 'node:assert/strict';
import { globSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { problemCodes } from '../../language/syntax/problem.ts';
import { check, findingCodes } from './codes.ts';
import { read, root, sectionsOf, type Section } from './fences.ts';
import { indexOf, severitySettings } from './finding-index.ts';

const folder = 'docs/findings';
const codes = [...findingCodes, ...problemCodes].sort();
const headings = ['What is wrong', 'Why it matters', 'Example', 'The fix', 'When to waive it'];

describe('Pages of the findings', () => {
  it('are there for each code, and for nothing else', () => {
    const pages = globSync('*.md', { cwd: path.join(root, folder) }).map((file) => file.replace(/\.md$/, ''));
    assert.deepEqual(pages.filter((page) => page !== 'README').sort(), codes);
  });

  it('are all in the index', () => {
    const index = indexOf(findingCodes, problemCodes, (code) => read(`${folder}/${code}.md`));
    if (process.env['UPDATE'] !== undefined) writeFileSync(path.join(root, folder, 'README.md'), index);
    else assert.equal(read(`${folder}/README.md`), index);
  });

  it('are for findings whose severity can be set', () => {
    assert.deepEqual(Object.keys(severitySettings).sort(), findingCodes);
  });

  for (const code of codes) {
    describe(code, () => {
      let sections: readonly Section[];
      const section = (heading: string): Section => sections.find((each) => each.heading === heading)!;

      before(() => {
        sections = sectionsOf(read(`${folder}/${code}.md`));
      });

      it('has a title, and says what, why, and what to do', () => {
        assert.deepEqual(
          sections.map(({ heading }) => heading),
          ['', code, ...headings],
        );
      });

      it('shows it in its example', async () => {
        const { fences } = section('Example');
        assert.ok(fences.some(({ shows }) => shows.includes(code)));
        const { findings, problems, messages } = await check(fences);
        assert.ok([...findings, ...problems].includes(code), messages.join('\n'));
      });

      it('shows it no more in the fix', async () => {
        const { fences } = section('The fix');
        assert.ok(fences.length > 0);
        const { findings, problems, messages } = await check(fences);
        assert.ok(![...findings, ...problems].includes(code), messages.join('\n'));
      });
    });
  }
});
