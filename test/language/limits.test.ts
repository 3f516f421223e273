import assert from 'node:assert/strict';
import { open } from '../support/language.ts';

/** What nobody writes, and what is there all the same: after a merge, or in a file of another language. */
describe('a text without measure', function () {
  this.timeout(30_000);

  const texts = {
    'mistakes on thousands of lines': 'process A {\n' + 'holds x, y z '.repeat(4000) + '}\n',
    'names that nothing has': numbered(5000, (n) => `process P${n}\nflow Q${n} -> R${n}`),
    'one name for everything': numbered(10_000, () => 'process P') + numbered(2000, () => 'flow P -> P'),
    'more lines than a call takes arguments': numbered(130_000, (n) => `data D${n}`),
    'more characters without a meaning than a call takes arguments': '! '.repeat(130_000),
    'one list of everything': `process A {\n  handles ${numbered(20_000, (n) => `D${n},`)} D\n}\n`,
    'comments before everything': `${numbered(50_000, (n) => `// ${n}`)}process A\n`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`is judged: ${what}`, async () => {
      const workspace = await open(`system S "S" {\n  owner "Us"\n}\n${text}`);
      const { diagnostics = [] } = workspace.file('model.tm');
      assert.ok(diagnostics.length > 0 && diagnostics.length <= 1001, `${diagnostics.length} diagnostics`);
    });
  }
});

function numbered(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => `${line(number)}\n`).join('');
}
