import type { Control, Flow, Layer, Provider, Service, ServiceModel, Subject } from '../model/model.ts';

/** How a sentence calls a subject. */
export function called(subject: Subject): string {
  switch (subject.kind) {
    case 'system':
      return `the system "${subject.title}"`;
    case 'boundary':
      return `the boundary "${subject.title}"`;
    case 'flow':
      return hasOwnTitle(subject)
        ? `the flow "${subject.title}" to "${subject.target.title}"`
        : `the flow from "${subject.source.title}" to "${subject.target.title}"`;
    default:
      return `"${subject.title}"`;
  }
}

/** How a menu calls a subject: as the code does. */
export function shortName(subject: Subject): string {
  return subject.name || subject.id;
}

export function controlNames(controls: readonly Control[], word = 'or'): string {
  return list(
    controls.map(({ title }) => inSentence(title)),
    word,
  );
}

export function layerName(layer: Layer): string {
  const name = inSentence(layer.title);
  return /\blayer$/i.test(name) ? `the ${name}` : `the ${name} layer`;
}

/** A title within a sentence: `Column encryption` becomes `column encryption`, while `DDoS protection` stays. */
export function inSentence(title: string): string {
  return /^[A-Z]([a-z]|\b)/.test(title) && !/^[A-Z][a-z]*[A-Z]/.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
}

export function atSentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], word = 'and'): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** The first few of them, and how many more there are. */
export function listSome(items: readonly string[], most: number): string {
  if (items.length <= most) return list(items);
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

export function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`;
}

export function providerName(provider: Provider | undefined): string {
  return provider?.title ?? 'the provider';
}

export function modelName(model: ServiceModel): string {
  return { premises: 'your own premises', iaas: 'IaaS', paas: 'PaaS', saas: 'SaaS' }[model];
}

export function serviceName(service: Service): string {
  return service.model === undefined || service.model === 'premises'
    ? service.title
    : `${service.title} (${modelName(service.model)})`;
}

/** The team in brackets, where there is one. */
export function ofTeam(team: string | undefined): string {
  return team === undefined ? '' : ` (${team})`;
}

/** A sentence's end, unless the text has brought one along. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

export function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** Whether the title goes with `are`: its last noun before `of`, `that` and the like ends as plurals do. */
export function isPlural(title: string): boolean {
  const [head = ''] = title.split(/ (?:of|that|which|in|on|for|to|with|without|against|by|before|from|at|and|or)\b/);
  return !/^\w+ing\b/.test(title) && /[a-z]s$/.test(head) && !/(?:ss|us|is)$/.test(head);
}

function hasOwnTitle(flow: Flow): boolean {
  return flow.title !== '' && flow.title !== flow.id && flow.title !== `${flow.source.title} → ${flow.target.title}`;
}
