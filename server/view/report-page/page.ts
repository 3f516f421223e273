import type { Analysis } from '../../../language/analysis/analysis.ts';
import { systemSections } from './sections.ts';
import { html, Markup } from './html.ts';
import { pageStyle } from './style.ts';
import type { Reporting } from './reporting.ts';

/** One page with all that there is to say of the systems: it loads nothing, and needs no script to be read. */
export async function reportPage(systems: readonly Analysis[], reporting: Reporting): Promise<string> {
  const [only, ...others] = systems.map(({ model }) => model.system.title);
  const title = others.length === 0 && only !== undefined ? `${only}: who owns each defense` : 'Who owns each defense';
  const parts: Markup[] = [];
  for (const [index, analysis] of systems.entries())
    parts.push(await systemSections(analysis, reporting, `system-${index + 1}`));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${new Markup(pageStyle)}
        </style>
      </head>
      <body>
        ${systems.length > 1 ? contentsOf(systems) : null}
        <main>${parts}</main>
        <footer>Judged as of ${reporting.today} by Demarc ${reporting.version}.</footer>
      </body>
    </html>`;
  return `${page.text.replace(/^ +/gm, '')}\n`;
}

function contentsOf(systems: readonly Analysis[]): Markup {
  const items = systems.map(
    ({ model, verdict }, index) =>
      html`<li>
        <a href="#system-${index + 1}">${model.system.title}</a>
        <span class="quiet">${verdict === 'ready' ? 'ready' : 'not ready'}</span>
      </li>`,
  );
  return html`<nav aria-label="Systems">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
