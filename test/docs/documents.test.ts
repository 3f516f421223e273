import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { problemCodes } from '../../language/syntax/problem.ts';
import { check, findingCodes } from './codes.ts';
import { documents, read, root, sectionsOf } from './fences.ts';

describe('Documents', () => {
  for (const document of documents) {
    describe(document, () => {
      for (const { heading, line, fences, quotations } of sectionsOf(read(document))) {
        if (fences.length === 0) continue;
        it(`${heading} (line ${String(line)}): its examples are in order, or show what they say`, async () => {
          const shown = fences.flatMap(({ shows }) => shows);
          const { findings, problems, messages, reasons } = await check(fences);
          const all = messages.join('\n');
          assert.deepEqual(
            problemCodes.filter((code) => problems.includes(code)),
            problemCodes.filter((code) => shown.includes(code)),
            all,
          );
          for (const code of shown.filter((each) => findingCodes.includes(each)))
            assert.ok(findings.includes(code), all);
          for (const quotation of quotations)
            assert.ok(
              [...messages, ...reasons].some((text) => text.endsWith(quotation)),
              `${quotation}\n${all}`,
            );
        });
      }

      it('leads nowhere that is not there', () => {
        const links = [...read(document).matchAll(/\]\((?!\w+:)([^)#\s]+)|(?:src|srcset)="(?!\w+:)([^"\s]+)"/g)];
        const broken = links
          .map((match) => match[1] ?? match[2] ?? '')
          .filter((link) => !existsSync(path.join(root, path.dirname(document), link)));
        assert.deepEqual(broken, []);
      });
    });
  }
});
