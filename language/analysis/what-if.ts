import type { Element, Flow, Model, Service } from '../model/model.ts';
import type { Analysis } from './analysis.ts';
import { type AnalysisOptions, analyze } from './analyze.ts';
import { type Difference, difference } from './difference.ts';

export interface WhatIf {
  readonly after: Analysis;
  readonly difference: Difference;
}

/** What changes hands when the element runs on another service. */
export function whatIf(before: Analysis, element: Element, service: Service, options: AnalysisOptions): WhatIf {
  const after = analyze(moveElement(before.model, element, service), options);
  return { after, difference: difference(before, after) };
}

/** The same model with the element on the service; all else, and every origin, stays. */
export function moveElement(model: Model, element: Element, service: Service): Model {
  const origin = element.place?.origin ?? element.origin;
  const moved: Element = { ...element, place: { type: 'service', service, origin } };
  const end = (each: Element): Element => (each === element ? moved : each);
  const touches = (flow: Flow): boolean => flow.source === element || flow.target === element;
  return {
    ...model,
    elements: model.elements.map(end),
    flows: model.flows.map((flow) =>
      touches(flow) ? { ...flow, source: end(flow.source), target: end(flow.target) } : flow,
    ),
  };
}
