import type { Analysis } from '../../../../language/analysis/analysis.ts';
import { withAlternativesAsAsked } from '../alternatives.ts';
import { isOwnControl, controlIds } from './offering.ts';
import { catalog, listed, marked, metadataOf, type OscalContext, ownControls, roles } from './common.ts';
import { evidenceResources } from './evidence.ts';
import { characteristicsOf, incidentsOf } from './plan-characteristics.ts';
import { authorizationsOf, componentsOf, usersOf } from './plan-components.ts';
import { partiesOf } from './plan-parties.ts';
import { requirementsOf } from './plan-requirements.ts';
import { documentUuid } from '../identifiers.ts';
import type { SystemSecurityPlan } from './types.ts';

/**
 * The customer's plan: how each part of the system meets each control, what of that it inherits from a provider, and
 * which responsibilities it has met. Undefined where nothing asks for a defense: the format has no plan of nothing.
 */
export function securityPlanOf(judged: Analysis, { version }: OscalContext): SystemSecurityPlan | undefined {
  const analysis = withAlternativesAsAsked(judged);
  const { model, today, obligations } = analysis;
  if (obligations.length === 0) return undefined;
  const own = obligations.filter(({ control }) => isOwnControl(control));
  const ownTitles = new Map(own.flatMap(({ control }) => controlIds(control).map((id) => [id, control.title])));
  const content: Omit<SystemSecurityPlan['system-security-plan'], 'uuid'> = {
    metadata: metadataOf(`${marked(model.system.title, model.system.name)}: system security plan`, today, {
      roles: Object.values(roles),
      ...listed('parties', partiesOf(analysis)),
      remarks:
        `Written by Demarc ${version} from the threat model, as of ${today}: a part of a plan, to be completed where it says so. ` +
        'The customer is the owner of this system; providers are those on whose services it runs.',
    }),
    'import-profile': {
      href: `#${catalog.uuid}`,
      remarks: 'To be completed: the profile that applies to the system. This is the whole catalog.',
    },
    'system-characteristics': characteristicsOf(analysis),
    'system-implementation': {
      ...authorizationsOf(analysis),
      users: usersOf(analysis),
      components: componentsOf(analysis),
      remarks: incidentsOf(analysis),
    },
    'control-implementation': {
      description:
        'The controls that the threats of the model ask for, and for each part of the system how it stands there, who answers ' +
        'for it, and why. An answer is about the defenses that it names. A control of the catalog may ask for more than these: ' +
        'whether they are all that it takes is for the assessor to judge.',
      'implemented-requirements': requirementsOf(analysis),
    },
    'back-matter': { resources: [catalog, ...ownControls(ownTitles), ...evidenceResources(analysis)] },
  };
  return { 'system-security-plan': { uuid: documentUuid(content), ...content } };
}
