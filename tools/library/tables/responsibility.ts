import type { DeclaredOwner, ServiceModel } from '../../../language/model/model.ts';
import type { Cell } from '../cells.ts';
import { readMapping, readFacts } from '../csv.ts';
import { findNamed, type Knowledge } from '../knowledge.ts';
import { ownerOfLayer, ownerOn } from './ownership.ts';

type Mapped = Readonly<Record<'table' | 'row' | 'column' | 'ours' | 'subject', string>>;

const models: Readonly<Record<string, ServiceModel>> = {
  'on-premises': 'premises',
  'on-prem': 'premises',
  iaas: 'iaas',
  'amazon ec2': 'iaas',
  paas: 'paas',
  'amazon rds': 'paas',
  saas: 'saas',
};

/**
 * The published tables of who does what, cell by cell: each has a table of ours, by its name and a layer, or says
 * something of a single service, by its name and a control or layer.
 */
export function compareResponsibility(facts: string | undefined, knowledge: Knowledge): Cell[] | undefined {
  const rows = readFacts(facts, 'responsibility-matrices.csv', ['table', 'layer', 'model', 'owner']);
  const mapped = readMapping('responsibility.csv', ['table', 'row', 'column', 'ours', 'subject']);
  return rows?.map((cell): Cell => {
    const row = `${cell.table}, ${cell.layer}, ${cell.model}`;
    const ours = mapped.find(
      (each) =>
        each.table === cell.table && each.row === cell.layer && (each.column === '' || each.column === cell.model),
    );
    if (ours === undefined) return { row, verdict: 'missing', detail: 'nothing of ours stands for it' };
    const owner = ownerBy(ours, models[cell.model.toLowerCase()], knowledge);
    if (owner === undefined) return { row, verdict: 'missing', detail: `${ours.ours} says nothing of ${ours.subject}` };
    const detail = `${ours.ours}, ${ours.subject}: ${owner}, where ${cell.owner} is expected`;
    const isTable = findNamed(knowledge.tables, ours.ours) !== undefined;
    if (fits(cell.owner, owner, isTable)) return { row, verdict: 'agreed', detail };
    const id = (findNamed(knowledge.tables, ours.ours) ?? findNamed(knowledge.services, ours.ours))?.id ?? '';
    const reason = knowledge.differences.reason(id, 'tables', cell.layer);
    return reason === undefined ? { row, verdict: 'wrong', detail } : { row, verdict: 'explained', detail: reason };
  });
}

function ownerBy(
  { ours, subject }: Mapped,
  model: ServiceModel | undefined,
  knowledge: Knowledge,
): DeclaredOwner | undefined {
  const table = findNamed(knowledge.tables, ours);
  if (table !== undefined) return model && table.rows.get(`core.${subject}`)?.get(model);
  const service = findNamed(knowledge.services, ours);
  if (service === undefined) return undefined;
  const control = findNamed(knowledge.controls, subject);
  return control === undefined
    ? ownerOfLayer(service, `core.${subject}`, knowledge)
    : ownerOn(service, control, knowledge);
}

/** Of a single service the tables name the parts of a job, and ours are the halves of what is shared. */
function fits(theirs: string, ours: DeclaredOwner, isTable: boolean): boolean {
  const owner = /shared/i.test(theirs) ? 'shared' : /^customer/i.test(theirs) ? 'customer' : 'provider';
  return owner === ours || (ours === 'shared' && !isTable);
}
