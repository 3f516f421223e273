import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLibraries } from '../../tools/library/docs/library.ts';
import { pageOf, pagesOf } from '../../tools/library/docs/pages.ts';
import { root } from './fences.ts';

const folder = 'docs/library';
const library = path.join(root, 'language/library');

describe('Pages of the libraries', () => {
  let pages: ReadonlyMap<string, string>;
  /** The pages that each page leads to. */
  let links: ReadonlyMap<string, ReadonlySet<string>>;

  before(async () => {
    pages = pagesOf(await readLibraries(library));
    links = new Map([...pages].map(([page, text]) => [page, new Set(linksOf(page, text))]));
  });

  it('are there for each service, control and threat, and for what they are made of', () => {
    const folders = { service: '', control: 'controls', threat: 'threats', provider: 'providers', layer: 'layers' };
    const others = { category: 'categories', protocol: 'protocols', responsibility: 'tables' };
    const declared = globSync('**/*.tm', { cwd: library }).flatMap((file) => {
      const text = readFileSync(path.join(library, file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      return [...text.matchAll(/^(\w+) (\w+).*(?:\{|"|$)/gm)].flatMap(([, keyword, name]) => {
        const kind = Object.entries({ ...folders, ...others }).find(([each]) => each === keyword)?.[1];
        return kind === undefined ? [] : [path.posix.join(file.split(path.sep)[0]!, kind, `${name!}.md`)];
      });
    });
    assert.ok(declared.length > 500);
    assert.deepEqual([...pages.keys()].sort(), [...declared, 'README.md', 'threagile.md'].sort());
  });

  it('can all be on a disk that knows no capitals', () => {
    assert.equal(new Set([...pages.keys()].map((page) => page.toLowerCase())).size, pages.size);
  });

  it('lead nowhere that is not there', () => {
    const there = new Map<string, boolean>();
    const isThere = (target: string): boolean => {
      if (!there.has(target)) there.set(target, pages.has(target) || existsSync(path.join(root, folder, target)));
      return there.get(target)!;
    };
    const broken = [...links].flatMap(([page, targets]) =>
      [...targets].filter((target) => !isThere(target)).map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('lead from a service, a threat or a layer to its controls, and from each of these back', () => {
    const isOneWay = (page: string, target: string): boolean =>
      target.includes('/controls/') && !/\/(protocols|controls)\//.test(page) && !links.get(target)!.has(page);
    const oneWay = [...links].flatMap(([page, targets]) =>
      ['README.md', 'threagile.md'].includes(page) ? [] : [...targets].filter((target) => isOneWay(page, target)),
    );
    assert.deepEqual(oneWay, []);
  });

  it('can all be reached from the index', () => {
    assert.deepEqual(
      [...pages.keys()].filter((page) => page !== 'README.md' && !links.get('README.md')!.has(page)),
      [],
    );
  });

  it('show lists to their end', () => {
    assert.deepEqual(
      [...pages].filter(([, text]) => /^- and \d+ more$/m.test(text)).map(([page]) => page),
      [],
    );
  });

  it('have an answer to each rule of Threagile', () => {
    const rows = [...pages.get('threagile.md')!.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)];
    assert.equal(rows.length, 42);
    assert.deepEqual(
      rows.filter((row) => row[2] === '').map((row) => row[1]),
      [],
    );
  });
});

describe('The page of a declaration', () => {
  const pageNamed = async (id: string): Promise<string> => {
    const content = await readLibraries(path.join(root, 'test/cli/fixtures/library'));
    return pageOf(
      content.entries.find((entry) => entry.id === id)!,
      content,
    );
  };

  it('says of a service what explain says, with links to what it names', async () => {
    assert.equal(
      await pageNamed('cloud.Sql'),
      `# Example SQL

\`cloud.Sql\` · service of [Example Cloud](providers/cloud.md) (PaaS) · [Database](../core/categories/Database.md)

**Yours to switch on**
- [Column encryption](../core/controls/ColumnEncryption.md) — Sealed Columns ([source](https://example.com/sealed))

**Shared**
- [Backup](../core/controls/Backup.md) — the provider: daily snapshots; you: tested restores ([source](https://example.com/backup))

## All else

Where nothing is said above, a control is owned as its layer is: see [The standard table](../core/tables/Standard.md).

- Yours: [Data](../core/layers/Data.md)
- The provider's: [Hosts](../core/layers/Hosts.md)

---

[All pages](../README.md) · written in [\`cloud.tm\`](../../../language/library/cloud.tm)`,
    );
  });

  it('says of a control who does it', async () => {
    assert.match(
      await pageNamed('core.Backup'),
      /^## Services\n\n\*\*\[Example Cloud\]\(.*\)\*\*\n- Shared: \[Example SQL\]\(\.\.\/\.\.\/cloud\/Sql\.md\)$/m,
    );
  });
});

/** The files that a page leads to, as paths from the folder of all pages; its own headings left out. */
function linksOf(page: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link]) =>
    path.posix.join(path.posix.dirname(page), link!),
  );
}
