import { jobDistance } from '../../../language/analysis/same-job.ts';
import type { Service } from '../../../language/model/model.ts';
import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import { findNamed, type Knowledge } from '../knowledge.ts';
import { readProducts } from './products.ts';

/** Products that are said to do the same job at different providers: their categories have to say so, too. */
export function compareEquivalents(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'cloud-service-equivalents.csv', ['capability', 'provider', 'service']);
  const products = readProducts(knowledge);
  return rows?.map(({ capability, provider, service: product }): Cell => {
    const row = `${capability}: ${provider}, ${product}`;
    const service = products.get(product);
    const others = rows
      .filter((other) => other.capability === capability && other.service !== product)
      .flatMap((other) => products.get(other.service) ?? []);
    if (service === undefined) {
      const reasons = others.map(({ id }) => knowledge.differences.reason(id, 'equivalents', product));
      const reason = reasons.find((each) => each !== undefined);
      return { row, verdict: reason === undefined ? 'missing' : 'explained', detail: reason ?? 'no service of ours' };
    }
    return judge(row, service, others, { name: capability, knowledge });
  });
}

/** The same from the other table, which has a line for each job and says what does it on machines, too. */
export function compareEquivalences(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'service-equivalences.csv', ['capability']);
  const jobs = readMapping('equivalences.csv', ['capability', 'services']);
  return rows?.map(({ capability }): Cell => {
    const names = items(jobs.find((job) => job.capability === capability)?.services ?? '');
    const services = names.map((name) => findNamed(knowledge.services, name));
    const known = services.filter((service) => service !== undefined);
    const [first, ...others] = known;
    if (first === undefined || known.length < names.length) {
      const absent = names.filter((_, at) => services[at] === undefined);
      return { row: capability, verdict: 'missing', detail: `no service of ours: ${absent.join(', ')}` };
    }
    return judge(capability, first, others, { name: capability, knowledge });
  });
}

function judge(
  row: string,
  service: Service,
  others: readonly Service[],
  capability: { readonly name: string; readonly knowledge: Knowledge },
): Cell {
  const strangers = others.filter((other) => jobDistance(service.categories, other.categories) === undefined);
  const [stranger] = strangers;
  if (stranger === undefined) return { row, verdict: 'agreed', detail: service.id };
  const detail = `${service.id} and ${stranger.id} have no category in common`;
  const reason = [service, ...strangers]
    .map(({ id }) => capability.knowledge.differences.reason(id, 'equivalents', capability.name))
    .find((each) => each !== undefined);
  return reason === undefined ? { row, verdict: 'wrong', detail } : { row, verdict: 'explained', detail: reason };
}
