import type { Flow } from '../../generated/ast.ts';
import type { FileNames } from '../file-names.ts';
import { target } from '../linker.ts';
import type { Names } from '../names.ts';
import type { CheckContext } from './check.ts';
import { relativePath } from './suggestions.ts';

/** The flows of each model that have no name, by their ends: gathered once for each state of the files. */
export class UnnamedFlows {
  private readonly names: Names;
  private readonly byModel = new Map<string, ReadonlyMap<string, Flow>>();

  constructor(names: Names) {
    this.names = names;
  }

  /** The first between the same ends in a model that the file is part of: the flow itself, most often. */
  first(flow: Flow, file: FileNames): Flow {
    const ends = this.endsOf(flow);
    if (ends === undefined) return flow;
    const models = this.names.modelsOf(file);
    for (const root of models.length > 0 ? models : [file]) {
      const first = this.in(root).get(ends);
      if (first && first !== flow) return first;
    }
    return flow;
  }

  private in(root: FileNames): ReadonlyMap<string, Flow> {
    let found = this.byModel.get(root.key);
    if (!found) this.byModel.set(root.key, (found = this.gather(root)));
    return found;
  }

  private gather(root: FileNames): ReadonlyMap<string, Flow> {
    const found = new Map<string, Flow>();
    for (const { unnamedFlows } of this.names.closure(root)) {
      for (const flow of unnamedFlows) {
        const ends = this.endsOf(flow);
        if (ends !== undefined && !found.has(ends)) found.set(ends, flow);
      }
    }
    return found;
  }

  /** Undefined where an end does not resolve. */
  private endsOf(flow: Flow): string | undefined {
    const [from, to] = [flow.source, flow.target].map((end) => {
      const element = target(end);
      return element && this.names.declaredBy(element)?.qualifiedName;
    });
    return from === undefined || to === undefined ? undefined : `${from} -> ${to}`;
  }
}

/** Flows without a name that join the same ends cannot be told apart, wherever in the model they stand. */
export function checkFlows(flows: UnnamedFlows, context: CheckContext): void {
  const { file, names } = context;
  for (const flow of file.unnamedFlows) {
    const first = flows.first(flow, file);
    if (first === flow) continue;
    const from = flow.source.$refText;
    const to = flow.target.$refText;
    const other = names.fileOf(first);
    const where = other && other !== file ? `, besides the one in ${relativePath(file, other)},` : '';
    const message = `A second flow from ${from} to ${to}${where} needs a name of its own: write "flow Name: ${from} -> ${to}".`;
    context.error('duplicate-flow', message, flow, 'target');
  }
}
