import type { Analysis } from '../../../language/analysis/analysis.ts';
import { incidentsOf } from '../incidents.ts';
import { html, type Markup } from './html.ts';
import { linkTo } from './link.ts';
import type { Reporting } from './reporting.ts';

/** The stages of the response to an incident, in lanes, and what the providers answer. */
export function incidentsSection(analysis: Analysis, { viewing }: Reporting): Markup {
  const { summary, gap, stages, lanes, silent, answers } = incidentsOf(analysis, viewing);
  const rows = stages.map(
    ({ title, note }, index) =>
      html`<tr>
        <th scope="row">${title} <span class="quiet">${note}</span></th>
        ${lanes.map(({ steps }) => {
          const step = steps[index];
          if (step === undefined) return html`<td></td>`;
          const who = step.who === '' ? null : html`<b>${step.who}</b> `;
          return html`<td class="${step.state}">
            ${step.state === 'gap' ? html`<span class="gap">!</span> ` : null}${who}${step.text}
          </td>`;
        })}
      </tr>`,
  );
  return html`<section>
    <h2>When something happens</h2>
    <p>${gap ? html`<span class="gap">!</span> ` : null}${summary}</p>
    <div
      class="wide"
      role="region"
      tabindex="0"
      aria-label="Stages of incident response in ${analysis.model.system.title}"
    >
      <table class="lanes">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            ${lanes.map(({ title, note }) => html`<th scope="col"><b>${title}</b> <span class="quiet">${note}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${silent.map(({ text }) => html`<p>${text}</p>`)}
    ${answers.map(
      ({ title, note, answers: given }) =>
        html`<h3>${title} <span class="quiet">${note}</span></h3>
          <dl>
            ${given.map(
              ({ question, text, expiry, source, state }) =>
                html`<dt>${question}</dt>
                  <dd class="${state}">
                    ${state === 'answered' ? null : html`<span class="gap">!</span> `}${text}
                    <span class="quiet">${expiry}</span> ${source === null ? null : linkTo(source.href, source.text)}
                  </dd>`,
            )}
          </dl>`,
    )}
  </section>`;
}
