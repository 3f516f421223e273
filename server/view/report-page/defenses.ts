import type { Analysis, Obligation } from '../../../language/analysis/analysis.ts';
import { sentence } from '../../../language/analysis/wording.ts';
import { pathOf, titleOf } from '../defenses.ts';
import { evidenceOf } from '../evidence.ts';
import { nameOf, noteOf } from '../split.ts';
import { isGap, ownerAndState, ownerTotal } from '../words.ts';
import { html, type Markup } from './html.ts';
import { linkTo } from './link.ts';
import type { Reporting } from './reporting.ts';
import { ownerMark } from './owner-mark.ts';

/** Every defense, part by part, with the reason for its owner. */
export function defensesSection({ obligations }: Analysis, reporting: Reporting): Markup {
  const parts = [...Map.groupBy(obligations, ({ subject }) => subject)].map(([subject, asked]) => {
    const path = pathOf(subject);
    return html`<section class="part">
      <h3>${[...path, nameOf(subject)].join(' › ')} <span class="quiet">${noteOf(subject)}</span></h3>
      <table class="defenses">
        <colgroup>
          <col class="what" />
          <col class="whose" />
          <col />
        </colgroup>
        <thead class="unseen">
          <tr>
            <th scope="col">Defense</th>
            <th scope="col">Whose, and how it stands</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${asked.map((obligation) => rowOf(obligation, reporting))}
        </tbody>
      </table>
    </section>`;
  });
  return html`<section>
    <h2>Every defense</h2>
    ${parts}
  </section>`;
}

function rowOf(obligation: Obligation, { viewing }: Reporting): Markup {
  const { owner, state, ownership, threats, severity } = obligation;
  const { source } = ownership;
  const against = [...new Set(threats.map(({ title }) => title))].join(' · ');
  const evidence = evidenceOf(obligation).map(({ text, href }) => html` ${linkTo(href, text)}`);
  return html`<tr class="${state}">
    <th scope="row">
      ${ownerMark(ownerTotal(owner, 1))} ${isGap(obligation) ? html`<span class="gap">!</span> ` : null}<span
        class="title"
        >${titleOf(obligation)}</span
      >
    </th>
    <td>${ownerAndState(obligation)}${evidence}</td>
    <td>
      ${sentence(viewing.why(obligation))} ${source === undefined ? null : linkTo(source, 'Source')}
      <span class="quiet">Against (${severity}): ${against}</span>
    </td>
  </tr>`;
}
