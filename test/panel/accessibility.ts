import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../tools/setup/process.ts';

/** The script of axe. */
export const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What keeps people out of a page in which axe is loaded: the rule, the element, and what to do. */
export function violationsIn(page: Page): Promise<string[]> {
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary)))`);
}
