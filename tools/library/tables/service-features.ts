import type { Capability, Service } from '../../../language/model/model.ts';
import type { Cell } from '../cells.ts';
import { items, readMapping, readFacts } from '../csv.ts';
import { named, type Knowledge } from '../knowledge.ts';
import { worst } from './judge.ts';

type Relation = Capability['relation'];

/** A feature of the benchmark that a service has or lacks. */
interface Feature {
  readonly feature: string;
  readonly controls: readonly string[];
  /** What the library may say of its controls by this feature alone. */
  readonly fitting: readonly Relation[];
  readonly risky: boolean;
}

/**
 * The security baselines of Azure's services, feature by feature. Where several features stand for one control, the
 * library says what the best of them allows.
 */
export function compareServiceFeatures(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const columns = ['service', 'control', 'feature', 'supported', 'enabled_by_default', 'responsibility'] as const;
  const rows = readFacts(facts, 'azure-service-features.csv', columns);
  const controls = readFeatures(knowledge);
  const services = readServices(knowledge);
  if (rows === undefined) return undefined;
  const features = Map.groupBy(rows, ({ service }) => service);
  return [...features].flatMap(([id, of]) => {
    const known = services.get(id);
    const all = of.map((row): Feature => {
      const mapped = controls.get(`${row.control} ${row.feature}`);
      if (mapped === undefined) throw new Error(`No mapping of the feature ${row.control} "${row.feature}".`);
      return {
        feature: row.feature,
        controls: mapped.controls,
        fitting: fitting(row, mapped.risky),
        risky: mapped.risky,
      };
    });
    return all.map((feature): Cell => {
      const row = `${id}: ${feature.feature}`;
      if (known === undefined) return { row, verdict: 'missing', detail: 'no service of ours' };
      return worst(known.map((service) => ({ row, ...judge(service, feature, all, knowledge) })));
    });
  });
}

/** Which relations say the same as the cells. The two features that are risky when on are the customer's to switch off. */
function fitting(
  cells: Readonly<Record<'supported' | 'enabled_by_default' | 'responsibility', string>>,
  risky: boolean,
): readonly Relation[] {
  const supported = cells.supported === 'True';
  if (risky) return supported ? ['offers', 'shares', 'lacks'] : ['provides'];
  if (!supported) return ['lacks'];
  if (cells.enabled_by_default === 'True') return ['provides'];
  if (cells.responsibility === 'Shared') return ['shares'];
  return cells.responsibility === 'Microsoft' ? ['provides', 'shares', 'offers'] : ['offers', 'shares'];
}

function judge(
  service: Service,
  { feature, controls, fitting: wanted }: Feature,
  all: readonly Feature[],
  knowledge: Knowledge,
): Pick<Cell, 'verdict' | 'detail'> {
  const said = controls.map((control) => ({
    control,
    relation: service.capabilities.get(`core.${control}`)?.relation,
  }));
  const sayings = said.map(({ control, relation }) => `${control} ${relation ?? 'unsaid'}`).join(', ');
  const detail = `${service.name}: ${wanted.join(' or ')} expected, ${sayings}`;
  const fits = (each: (typeof said)[number]): boolean =>
    each.relation !== undefined && [...wanted, ...allowed(each.control, all)].includes(each.relation);
  const isRight = wanted.includes('lacks')
    ? said.some(fits) && said.every((each) => each.relation === undefined || fits(each))
    : said.some(fits);
  if (isRight) return { verdict: 'agreed', detail };
  const reason = knowledge.differences.reason(service.id, 'mcsb', feature);
  if (reason !== undefined) return { verdict: 'explained', detail: `${service.name}: ${reason}` };
  return { verdict: said.every(({ relation }) => relation === undefined) ? 'missing' : 'wrong', detail };
}

/** What may be said of a control, beyond what one feature alone allows, in view of all that stand for it. */
function allowed(control: string, all: readonly Feature[]): readonly Relation[] {
  const of = all.filter(({ controls }) => controls.includes(control));
  const have = of.map(({ fitting: each }) => each).filter((each) => !isAbsence(each));
  // One risky feature that is there is enough for a duty.
  if (of.some(({ risky }) => risky)) return have.find((each) => !each.includes('provides')) ?? [];
  const isPartly = have.some((each) => each.includes('provides')) && have.some((each) => !each.includes('provides'));
  return isPartly ? ['provides', 'shares'] : have.flat();
}

/** Whether a cell says that the feature is not there: `lacks`, and nothing else. */
function isAbsence(fitting: readonly Relation[]): boolean {
  return fitting.length === 1 && fitting[0] === 'lacks';
}

function readFeatures({ controls }: Knowledge): Map<string, { controls: readonly string[]; risky: boolean }> {
  const rows = readMapping('azure-features.csv', ['control', 'feature', 'controls', 'risky']);
  return new Map(
    rows.map((row) => [
      `${row.control} ${row.feature}`,
      { controls: items(row.controls).map((name) => named(controls, name).name), risky: row.risky === 'yes' },
    ]),
  );
}

function readServices({ services }: Knowledge): Map<string, readonly Service[]> {
  const rows = readMapping('azure-services.csv', ['id', 'services']);
  return new Map(rows.map((row) => [row.id, items(row.services).map((name) => named(services, `azure.${name}`))]));
}
