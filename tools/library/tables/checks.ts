import type { Service } from '../../../language/model/model.ts';
import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import { named, type Knowledge } from '../knowledge.ts';
import { worst } from './judge.ts';
import { ownerOn } from './ownership.ts';

/** What a check looks at: the controls of ours any of which it is about, or why it is about none. */
interface Meaning {
  readonly controls: readonly string[];
  readonly aside: string;
}

/** What customers have to set at other clouds: each check is about a defense that is then theirs, or shared. */
export function compareChecks(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'cloud-checks.csv', ['provider', 'service', 'check', 'title']);
  const meanings = readMeanings(knowledge);
  const services = readServices(knowledge);
  return rows?.map(({ provider, service: product, check, title }): Cell => {
    const row = `${provider} ${check}`;
    const meaning = meanings.get(row);
    if (meaning === undefined) return { row, verdict: 'missing', detail: `no control of ours: ${title}` };
    if (meaning.aside !== '') return { row, verdict: 'aside', detail: meaning.aside };
    const known = services.get(`${provider} ${product}`);
    if (known === undefined) return { row, verdict: 'missing', detail: `no service of ours: ${title}` };
    return worst(known.map((service) => ({ row, ...judge(service, meaning, { check, knowledge }) })));
  });
}

function judge(
  service: Service,
  { controls }: Meaning,
  { check, knowledge }: { readonly check: string; readonly knowledge: Knowledge },
): Pick<Cell, 'verdict' | 'detail'> {
  const owners = controls.map((name) => ownerOn(service, named(knowledge.controls, name), knowledge));
  const detail = `${service.name}: ${controls.map((name, at) => `${name} ${owners[at] ?? ''}`).join(', ')}`;
  if (owners.some((owner) => owner !== 'provider')) return { verdict: 'agreed', detail };
  const reason = knowledge.differences.reason(service.id, 'checks', check);
  return reason === undefined
    ? { verdict: 'wrong', detail: `${detail}, and a check looks whether the customer did it` }
    : { verdict: 'explained', detail: reason };
}

/** By provider and check. */
function readMeanings({ controls }: Knowledge): Map<string, Meaning> {
  return new Map(
    readMapping('checks.csv', ['check', 'controls', 'aside']).map((row) => [
      row.check,
      { controls: items(row.controls).map((name) => named(controls, name).name), aside: row.aside },
    ]),
  );
}

/** By provider and name there. A service whose library is not finished is left out. */
function readServices({ services }: Knowledge): Map<string, readonly Service[]> {
  const rows = readMapping('check-services.csv', ['provider', 'service', 'services']);
  return new Map(
    rows.flatMap((row) => {
      const known = items(row.services).flatMap((name) => services.get(`${row.provider}.${name}`) ?? []);
      return known.length === 0 ? [] : [[`${row.provider} ${row.service}`, known] as const];
    }),
  );
}
