import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { newModel } from '../../server/new-model.ts';
import { shapesIn } from '../../server/shape-folder.ts';

const shape = {
  day: '2026-01-01',
  text: `/* The system. */
system Shop "Web shop" {
  plans Backup "in the week of 2026-01-05" due 2026-03-31
  waives Patching "on the way" by "CISO" until 2026-02-28
}
`,
};

describe('A new model', () => {
  it('has its days as far ahead as the shape has them', () => {
    const text = newModel(shape, '2028-03-01');
    assert.match(text, /due 2028-05-29$/m);
    assert.match(text, /until 2028-04-28$/m);
    assert.match(text, /in the week of 2026-01-05/);
    assert.match(text, /^system Shop "Web shop" \{$/m);
    assert.equal(newModel(shape, shape.day), shape.text);
  });

  it('has the name that the user gives it', () => {
    const head = (title: string): string => /^system .*$/m.exec(newModel(shape, shape.day, title))?.[0] ?? '';
    assert.equal(head('Order portal'), 'system OrderPortal "Order portal" {');
    assert.equal(head('Größe & Länge'), 'system GroeLange "Größe & Länge" {');
    assert.equal(head('2nd "try" $&'), 'system System2ndTry "2nd \\"try\\" $&" {');
    assert.equal(head('Заказы'), 'system System "Заказы" {');
  });

  it('is made of what the folders of the providers have, and of nothing else', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'demarc-'));
    try {
      for (const [id, title] of [
        ['zeta', 'Alpha cloud'],
        ['beta', 'Beta cloud'],
      ] as const) {
        await mkdir(path.join(folder, id));
        const shapes = [{ id: 'web', title: 'Web', detail: 'One thing' }];
        await writeFile(path.join(folder, id, 'shapes.json'), JSON.stringify({ title, day: shape.day, shapes }));
        await writeFile(path.join(folder, id, 'web.tm'), `system ${id}`);
        await writeFile(path.join(folder, id, 'other.tm'), 'not listed');
      }
      const shapes = shapesIn(folder);
      assert.deepEqual(
        (await shapes.list()).map(({ id, title }) => [id, title]),
        [
          ['zeta', 'Alpha cloud'],
          ['beta', 'Beta cloud'],
        ],
      );
      assert.deepEqual(await shapes.read('beta', 'web'), { text: 'system beta', day: shape.day });
      assert.equal(await shapes.read('beta', 'other'), undefined);
      assert.equal(await shapes.read('.', 'web'), undefined);
      assert.equal(await shapes.read('beta', '../zeta/web'), undefined);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
