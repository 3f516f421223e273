import type { Element, Model, Provider, Question } from '../model/model.ts';

/** The providers on whose services something runs, in the order of their ids. */
export function providersThatRunSomething(model: Model): Provider[] {
  return [...firstOnEachProvider(model).keys()];
}

/** The providers on whose services something runs, with one such element. */
export function firstOnEachProvider(model: Model): Map<Provider, Element> {
  const first = new Map<string, readonly [Provider, Element]>();
  for (const element of model.elements) {
    const provider = element.place?.type === 'service' ? element.place.service.provider : undefined;
    if (provider === undefined) continue;
    const known = first.get(provider.id)?.[1];
    // The one with the least id, whatever the order in which files are loaded.
    if (known === undefined || element.id < known.id) first.set(provider.id, [provider, element]);
  }
  return new Map([...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair));
}

export const questions: Readonly<Record<Question, string>> = {
  responsibility: 'who is responsible for what',
  abuse: 'how to report abuse',
  assessments: 'who has assessed it',
  monitoring: 'what it monitors',
  disclosure: 'how it discloses incidents',
};

/** What the provider has no answer to; an answer with neither text nor source says nothing. */
export function unanswered(provider: Provider): Question[] {
  const answered = new Set(
    provider.answers.filter(({ text, source }) => text || source).map(({ question }) => question),
  );
  return (Object.keys(questions) as Question[]).filter((question) => !answered.has(question));
}
