import type { Analysis } from '../../../language/analysis/analysis.ts';
import type { OwnerTotal, ProviderBar } from '../../protocol.ts';
import type { Split, SplitCell } from '../../protocol/split.ts';
import { ownerTotals, providerBars } from '../bars.ts';
import { standaloneSvg } from '../diagram/standalone.ts';
import { adviceOf } from '../remarks.ts';
import { splitOf } from '../split.ts';
import { verdictInWords } from '../verdict.ts';
import { counted } from '../words.ts';
import { defensesSection } from './defenses.ts';
import { html, Markup } from './html.ts';
import { ownerMark } from './owner-mark.ts';
import { incidentsSection } from './incidents.ts';
import type { Reporting } from './reporting.ts';

/** Everything about one system; `id` is the anchor of its heading. */
export async function systemSections(analysis: Analysis, reporting: Reporting, id: string): Promise<Markup> {
  const { title } = analysis.model.system;
  const { ready, text, details } = verdictInWords(analysis);
  const picture = await standaloneSvg(analysis, reporting.layouts);
  const svg = 'svg' in picture ? new Markup(picture.svg.replace(/^<\?xml.*?\?>\s*/, '')) : null;
  return html`<article aria-labelledby="${id}">
    <header>
      <h1 id="${id}">${title}</h1>
      <p class="verdict ${ready ? 'ready' : 'not-ready'}">${text}</p>
      <p class="quiet">${details.join(' · ')}</p>
    </header>
    ${barsSection(ownerTotals(analysis), providerBars(analysis))} ${gapsSection(analysis, reporting)}
    <section>
      <h2>Who owns what, layer by layer</h2>
      ${splitTable(splitOf(analysis, reporting.viewing), title)}
    </section>
    <section class="picture">
      <h2>Data flows</h2>
      <figure>${svg ?? html`<p>${'failure' in picture ? picture.failure : ''}</p>`}</figure>
    </section>
    ${incidentsSection(analysis, reporting)} ${defensesSection(analysis, reporting)}
  </article>`;
}

function barsSection(totals: readonly OwnerTotal[], bars: readonly ProviderBar[]): Markup {
  const legend = totals.map((total) => html`<li>${ownerMark(total)} <b>${total.count}</b> ${total.word}</li>`);
  const rows = bars.map(
    ({ title, label, segments, share }) =>
      html`<div class="bar" role="img" aria-label="${label}">
        <span class="bar-title">${title}</span
        ><span class="track"
          ><span class="filled" style="width: ${Math.round(share * 1000) / 10}%"
            >${segments.map(
              ({ owner, count }) =>
                html`<span class="segment ${owner}" style="flex-grow: ${count}"><b>${count}</b></span>`,
            )}</span
          ></span
        >
      </div>`,
  );
  return html`<section>
    <ul class="legend">
      ${legend}
    </ul>
    ${rows}
  </section>`;
}

/** What there is to do, first: findings that only tidy up are left to the check. */
function gapsSection({ findings }: Analysis, { locate }: Reporting): Markup | null {
  const told = findings.filter(({ severity, obligation }) => severity !== 'hint' || obligation !== undefined);
  if (told.length === 0) return null;
  const items = told.map((finding) => {
    const { file, line } = locate(finding.origin);
    const advice = adviceOf(finding.preferredFix());
    return html`<li class="${finding.severity}">
      <p>${finding.message}</p>
      <p class="quiet">
        ${file}:${line} · ${finding.code}${advice === undefined ? null : html` · <code>${advice}</code>`}
      </p>
    </li>`;
  });
  return html`<section>
    <h2>${counted(told.length, 'thing')} to mend</h2>
    <ol class="findings">
      ${items}
    </ol>
  </section>`;
}

function splitTable({ columns, rows, owners }: Split, name: string): Markup {
  return html`<div class="wide" role="region" tabindex="0" aria-label="Who owns what in ${name}">
    <table class="split">
      <thead>
        <tr>
          <th scope="col">Part</th>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name: part, note, kind, level, cells }) =>
            html`<tr class="${kind}">
              <th scope="row" style="padding-inline-start: ${level * 14 - 6}px">
                ${part} <span class="quiet">${note}</span>
              </th>
              ${cells.map((cell) => cellOf(cell, owners))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellOf(cell: SplitCell | null, owners: readonly OwnerTotal[]): Markup {
  if (cell === null) return html`<td></td>`;
  const { counts, gaps, label } = cell;
  const marks = owners.flatMap((owner, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [ownerMark(owner, count)];
  });
  const gap = gaps > 0 ? html`<span class="gap">!</span>` : null;
  return html`<td>${marks.length === 0 ? '–' : marks}${gap}<span class="unseen">${label}</span></td>`;
}
