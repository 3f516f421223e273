import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { why } from '../../language/analysis/explain.ts';
import { catalogOf } from '../../language/analysis/moves.ts';
import { whatIfInSteps } from '../../language/analysis/what-if.ts';
import { lowerUnusedLibraries } from '../../language/model/lower.ts';
import type { Subject } from '../../language/model/model.ts';
import { placeOf } from '../../language/model/origin.ts';
import type { PanelModel } from '../../server/protocol.ts';
import type { WhatIf, WhatIfQuery } from '../../server/protocol/what-if.ts';
import { panelOf } from '../../server/view/panel.ts';
import type { Viewing } from '../../server/view/viewing.ts';
import { whatIfOf } from '../../server/view/what-if.ts';
import { FixtureWorkspace } from '../language/fixtures.ts';

/** A shop over the small libraries of the tests, so that nothing here changes when the knowledge grows. */
const shop = `system Shop "Shop" {
  owner "Shop team"
  incidents {
    detect, assess, diagnose, stabilize, close, fallout by "Operations"
    notify "Data protection officer" within 72 hours
  }
}

use azure

data Customers "Customer records" restricted contains personal

boundary Internet untrusted {
  actor Visitor "Visitor with a browser"
}

external Bank "House bank"

boundary Cloud "Shop subscription" on azure {
  process Web "Web shop" on AppService {
    implements UserAuthentication "sign-in of customers"
  }
  store Orders "Orders" on SqlDatabase {
    holds Customers
    implements ColumnEncryption "Always Encrypted"
    implements NetworkRestriction "a private endpoint"
    plans AuditLogging due 2027-01-31
  }
  process Jobs "Nightly jobs" on Aks
  process Mail
}

flow Visitor -> Web "browses" over Https carries Customers
flow Web -> Orders "reads and writes" over Tds carries Customers
flow Web -> Bank "pays" over Https
`;

export interface WhatIfSample {
  readonly analysis: Analysis;
  readonly viewing: Viewing;
  readonly subject: (name: string) => Subject;
  readonly ask: (query?: Partial<WhatIfQuery>, at?: Subject) => WhatIf;
  readonly panel: (query?: Partial<WhatIfQuery>, at?: Subject) => PanelModel & { content: WhatIf };
}

/** `change` is made to the shop's text first. */
export async function whatIfSample(change: (text: string) => string = (text) => text): Promise<WhatIfSample> {
  const workspace = new FixtureWorkspace();
  await workspace.open('shop.tm', new Map([['shop.tm', change(shop)]]));
  const { Libraries, Lowering, Models } = workspace.shared.model;
  await Libraries.loadAll();
  const [root] = Models.roots;
  assert.ok(root);
  const analysis = Models.analysis(root);
  const { model } = analysis;
  const catalog = catalogOf(model, lowerUnusedLibraries(root, Lowering));
  const viewing: Viewing = {
    why,
    locate: (origin) => ({ uri: 'file:///models/shop.tm', range: placeOf(origin).range }),
  };
  const ask = (query: Partial<WhatIfQuery> = {}, at?: Subject): WhatIf => {
    const full: WhatIfQuery = { view: 'what-if', part: null, target: null, ...query };
    const judge = (move: Parameters<typeof whatIfInSteps>[1]) =>
      whatIfInSteps(analysis, move, { today: analysis.today });
    const steps = whatIfOf({ analysis, catalog, query: full, at, judge }, viewing);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  return {
    analysis,
    viewing,
    subject: (name) =>
      [...model.elements, ...model.boundaries, ...model.flows].find((each) => each.id === name || each.name === name)!,
    ask,
    panel(query, at) {
      const content = ask(query, at);
      const cursor = at && { subject: at, control: undefined };
      const status = { kind: 'fresh' } as const;
      return { ...panelOf(analysis, content, viewing, status, cursor), uri: 'file:///models/shop.tm', content };
    },
  };
}
