import type { Surroundings } from '../../../language/analysis/surroundings.ts';
import { list } from '../../../language/analysis/wording.ts';
import type { Boundary, Data, Element, Flow } from '../../../language/model/model.ts';
import { noteOf } from '../split.ts';
import { counted } from '../words.ts';
import { placeText } from './boxes.ts';
import { crossingOf, type Crossing } from './crossing.ts';
import type { GraphNode } from './graph.ts';
import type { NumberedFlow } from './outline.ts';
import type { Standing } from './standing.ts';

/** What a tooltip says of a part, besides its title. */
export function partLines(
  subject: Boundary | Element,
  hidden: Pick<GraphNode, 'hiddenParts' | 'hiddenFlows'> | undefined,
  standing: Standing,
  surroundings: Surroundings,
): string[] {
  const owner = subject.owner ?? surroundings.in(subject.parent).owner;
  return [
    [`${subject.kind} ${subject.name}`, placeText(subject, surroundings)].filter((text) => text !== '').join(' · '),
    ...(hidden === undefined ? [] : [contentsText(hidden)]),
    ...(owner === undefined ? [] : [`owner ${owner.name}`]),
    ...(subject.kind === 'boundary' ? [] : [dataText('holds', subject.holds), dataText('handles', subject.handles)]),
    standingText(standing),
  ].filter((text) => text !== '');
}

/** "Employee with a browser → Payroll web app". */
export function endsText({ source, target }: Flow): string {
  return `${source.title} → ${target.title}`;
}

/** "1 submits hours · over HTTPS": for where there is no legend. */
export function flowTitle({ number, flow }: NumberedFlow): string {
  return `${number} ${noteOf(flow)}`.trimEnd();
}

/** What a flow is for, over what it runs, and what it carries. */
export function flowNote(flow: Flow): string {
  return [noteOf(flow), dataText('carries', flow.carries), dataText('returns', flow.returns)]
    .filter((text) => text !== '')
    .join(' · ');
}

/** What a tooltip says of a flow, besides its ends. */
export function flowLines({ flow, number }: NumberedFlow, standing: Standing, surroundings: Surroundings): string[] {
  return [
    [`flow ${number}`, noteOf(flow)].filter((text) => text !== '').join(' · '),
    dataText('carries', flow.carries),
    dataText('returns', flow.returns),
    crossingText(crossingOf(flow, surroundings)),
    standingText(standing),
  ].filter((text) => text !== '');
}

function crossingText(crossing: Crossing): string {
  if (crossing === null) return '';
  return crossing === 'boundary' ? 'crosses a boundary' : 'goes from one provider to another';
}

function contentsText({ hiddenParts, hiddenFlows }: Pick<GraphNode, 'hiddenParts' | 'hiddenFlows'>): string {
  const parts = hiddenParts.filter(({ subject }) => subject.kind !== 'boundary').length;
  const flows = hiddenFlows.length > 0 ? ` and ${counted(hiddenFlows.length, 'flow')}` : '';
  return `folded: ${counted(parts, 'part')}${flows} in it`;
}

/** "13 defenses: 5 provider, 1 shared, 7 yours; 1 gap". */
function standingText({ owners, gaps }: Standing): string {
  const all = owners.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return '';
  const by = owners.map(({ count, word }) => `${count} ${word}`).join(', ');
  return `${counted(all, 'defense')}: ${by}; ${gaps === 0 ? 'no gap' : counted(gaps, 'gap')}`;
}

function dataText(verb: string, data: readonly Data[]): string {
  return data.length === 0 ? '' : `${verb} ${list(data.map(({ title }) => title))}`;
}
