import type { Analysis } from '../../../../language/analysis/analysis.ts';
import type { Evidence } from '../../../../language/model/model.ts';
import { evidenceOf } from '../../evidence.ts';
import { referenceOf, uuidOf } from '../identifiers.ts';
import { marked } from './common.ts';
import type { Resource } from './types.ts';

export function evidenceUuid({ model }: Analysis, uri: string): string {
  return uuidOf('evidence', model.system.name, uri);
}

/** All evidence that the model names, each once. What is neither a page of the web nor a file has no link. */
export function evidenceResources(analysis: Analysis): Resource[] {
  const resources = new Map<string, Resource>();
  for (const obligation of analysis.obligations) {
    const linked = new Set(evidenceOf(obligation).map(({ text }) => text));
    for (const evidence of obligation.statement?.statement.evidence ?? []) {
      if (!resources.has(evidence.uri))
        resources.set(evidence.uri, resourceOf(analysis, evidence, linked.has(evidence.uri)));
    }
  }
  return [...resources.values()];
}

function resourceOf(analysis: Analysis, { uri, expires }: Evidence, linked: boolean): Resource {
  const date = expires?.date;
  const old = date !== undefined && date < analysis.today ? ', and has expired' : '';
  return {
    uuid: evidenceUuid(analysis, uri),
    title: marked(uri),
    ...(date === undefined ? {} : { description: `It is evidence until ${date}${old}.` }),
    props: [{ name: 'type', value: 'evidence' }],
    ...(linked ? { rlinks: [{ href: referenceOf(uri) }] } : {}),
  };
}
