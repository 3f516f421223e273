import type { Analysis } from '../../language/analysis/analysis.ts';
import { firstOnEachProvider } from '../../language/analysis/providers.ts';
import type { Provider, Subject } from '../../language/model/model.ts';
import type { Lead } from './difference.ts';
import { nameOf, rowId } from './split.ts';
import type { Viewing } from './viewing.ts';

/** Finds the place of what another version of the model had: what is gone leads to what is nearest to it and still here. */
export function nearestIn({ model }: Analysis, { locate }: Viewing): (of: Subject | Provider) => Lead {
  const here = new Map<string, Subject>();
  for (const all of [[model.system], model.boundaries, model.elements, model.flows])
    for (const subject of all) here.set(rowId(subject), subject);
  return (of) => {
    if (!('kind' in of)) {
      const provider = [...firstOnEachProvider(model).keys()].find(({ id }) => id === of.id);
      return provider === undefined ? lead(of.title, model.system) : { location: locate(provider.origin) };
    }
    if (of.kind === 'system') return { location: locate(model.system.origin) };
    const same = here.get(rowId(of));
    if (same !== undefined) return { location: locate(same.origin) };
    const near = around(of).flatMap((each) => here.get(rowId(each)) ?? []);
    return lead(nameOf(of), near[0] ?? model.system);
  };

  function lead(gone: string, to: Subject): Lead {
    return { location: locate(to.origin), note: `${gone} is gone: this leads to ${nameOf(to)}` };
  }
}

/** A flow is near to its ends; and all is near to the boundaries around it, from the inside out. */
function around(subject: Subject): Subject[] {
  const near: Subject[] = subject.kind === 'flow' ? [subject.target, subject.source] : [];
  for (let at = subject.kind === 'system' ? undefined : subject.parent; at !== undefined; at = at.parent) near.push(at);
  return near;
}
