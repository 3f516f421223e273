import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import type { Knowledge } from '../knowledge.ts';
import { readProducts } from './products.ts';

/** Which service model each product is said to be. */
export function compareServiceModels(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'service-models.csv', ['provider', 'service', 'model']);
  const models = new Map(readMapping('models.csv', ['theirs', 'ours', 'shared']).map((row) => [row.theirs, row]));
  const products = readProducts(knowledge);
  return rows?.map(({ provider, service: product, model }): Cell => {
    const row = `${provider}: ${product}, ${model}`;
    const service = products.get(product);
    if (service === undefined) return { row, verdict: 'missing', detail: 'no service of ours' };
    const mapping = models.get(model);
    if (mapping === undefined) throw new Error(`No mapping of the model "${model}".`);
    const wanted = items(mapping.ours);
    const shared = items(mapping.shared);
    const where = shared.length === 0 ? '' : `, with ${shared.join(' and ')} shared`;
    const detail = `${service.name} is ${service.model ?? 'of no model'}, where ${wanted.join(' or ')} is expected${where}`;
    const isShared = shared.every((layer) => service.layers.get(`core.${layer}`)?.owner === 'shared');
    if (service.model !== undefined && wanted.includes(service.model) && isShared)
      return { row, verdict: 'agreed', detail };
    const reason = knowledge.differences.reason(service.id, 'model', model);
    return reason === undefined ? { row, verdict: 'wrong', detail } : { row, verdict: 'explained', detail: reason };
  });
}
