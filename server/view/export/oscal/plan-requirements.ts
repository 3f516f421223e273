import type { Analysis, Obligation } from '../../../../language/analysis/analysis.ts';
import { atSentenceStart, sentence } from '../../../../language/analysis/wording.ts';
import { defenseId } from '../../defense-id.ts';
import { titleOf } from '../../defenses.ts';
import { paragraphs } from '../../markdown.ts';
import { byCatalogId } from '../catalog-ids.ts';
import { customerHalf, providedHalf } from '../halves.ts';
import { uuidOf } from '../identifiers.ts';
import { accountOf, groundsOf, standingOf, titleOfSubject } from '../standing.ts';
import { listed, marked, ownProperty, providerPartyUuid, roleOf, roles, sourcesOf } from './common.ts';
import { evidenceUuid } from './evidence.ts';
import { implementationStatus } from './implementation-status.ts';
import { controlIds, providedUuid, responsibilityUuid } from './offering.ts';
import { type Part, partOf, partUuid } from './parts.ts';
import { teamUuid } from './plan-parties.ts';
import type { ByComponent, ImplementedRequirement, Link, Property, ResponsibleRole, Share } from './types.ts';

/** A requirement for each control of the catalog that something asks for, and in it an answer of each part. */
export function requirementsOf(analysis: Analysis): ImplementedRequirement[] {
  const all = analysis.obligations.flatMap((obligation) =>
    controlIds(obligation.control).map((controlId) => ({ controlId, obligation })),
  );
  return [...Map.groupBy(all, ({ controlId }) => controlId)]
    .sort(([a], [b]) => byCatalogId(a, b))
    .map(([controlId, found]) =>
      requirement(
        analysis,
        controlId,
        found.map(({ obligation }) => obligation),
      ),
    );
}

function requirement(
  analysis: Analysis,
  controlId: string,
  obligations: readonly Obligation[],
): ImplementedRequirement {
  const parts = Map.groupBy(obligations, ({ subject }) => partOf(subject));
  const titles = [...new Set(obligations.map(({ control }) => control.title))];
  return {
    uuid: uuidOf('requirement', analysis.model.system.name, controlId),
    'control-id': controlId,
    'by-components': [...parts].map(([part, own]) => byComponent(analysis, controlId, part, own)),
    remarks: `In the model: ${titles.map((title) => marked(title)).join(', ')}.`,
  };
}

function byComponent(
  analysis: Analysis,
  controlId: string,
  part: Part,
  obligations: readonly Obligation[],
): ByComponent {
  return {
    'component-uuid': partUuid(analysis, part),
    uuid: uuidOf('by-component', analysis.model.system.name, controlId, part.kind, part.id),
    description: obligations.map((obligation) => describe(obligation, part)).join('\n\n'),
    props: [...originations(obligations), ...obligations.flatMap((obligation) => propertiesOf(obligation, controlId))],
    ...listed('links', linksOf(analysis, obligations)),
    'implementation-status': implementationStatus(obligations, part),
    ...listed(
      'inherited',
      obligations.flatMap((obligation) => inherited(analysis, obligation, controlId)),
    ),
    ...listed(
      'satisfied',
      obligations.flatMap((obligation) => satisfied(analysis, obligation, controlId)),
    ),
    ...listed('responsible-roles', responsible(analysis, obligations)),
  };
}

/** "**Column encryption**: implemented by the Data team. Always Encrypted, …", why it is theirs, and against what. */
function describe(obligation: Obligation, part: Part): string {
  const { subject, threats } = obligation;
  const where = subject === part ? '' : ` (flow ${marked(titleOfSubject(subject))})`;
  const account = accountOf(obligation);
  return paragraphs(
    `**${marked(titleOf(obligation))}**${where}: ${marked(sentence(standingOf(obligation)))}${account === undefined ? '' : ` ${marked(account)}`}`,
    marked(groundsOf(obligation)),
    `Protects against: ${[...new Set(threats.map(({ title }) => marked(title)))].join('; ')}.`,
  );
}

/** NIST's words for where a control comes from; what is shared comes from both. */
function originations(obligations: readonly Obligation[]): Property[] {
  const counted = obligations.filter(({ state }) => state !== 'excluded');
  const inheritedOnes = counted.some(({ owner }) => owner === 'provider' || owner === 'shared');
  const own = counted.some(({ owner }) => owner !== 'provider');
  return [
    ...(inheritedOnes ? [{ name: 'control-origination', value: 'inherited' }] : []),
    ...(own ? [{ name: 'control-origination', value: 'system-specific' }] : []),
  ];
}

function propertiesOf(obligation: Obligation, controlId: string): Property[] {
  const { control, owner, state, severity, team, statement, ownership } = obligation;
  const own = (name: string, value: string): Property => ownProperty(name, value, defenseId(obligation));
  const date = statement?.statement.date?.date;
  const open =
    state !== 'met' &&
    state !== 'excluded' &&
    ownership.provider !== undefined &&
    customerHalf(ownership) !== undefined;
  return [
    own('control', control.id),
    own('owner', owner),
    own('state', state),
    own('severity', severity),
    ...(team === undefined ? [] : [own('team', team)]),
    ...(date === undefined ? [] : [own('date', date)]),
    ...(open ? [own('open-responsibility-uuid', responsibilityUuid(ownership, controlId))] : []),
  ];
}

/** What the provider does of it. What a service merely offers is not inherited: the customer may do it in another way. */
function inherited(analysis: Analysis, obligation: Obligation, controlId: string): Share[] {
  const { owner, ownership, state, control } = obligation;
  const half = owner === 'provider' || owner === 'shared' ? providedHalf(ownership) : undefined;
  if (half === undefined || state === 'excluded') return [];
  const party = ownership.provider && providerPartyUuid(ownership.provider);
  return [
    {
      uuid: shareUuid(analysis, 'inherited', obligation, controlId),
      ...(party === undefined ? {} : { 'provided-uuid': providedUuid(ownership, controlId) }),
      description: `**${marked(control.title)}.** ${marked(half)}`,
      'responsible-roles': [roleOf(roles.provider, party === undefined ? [] : [party])],
    },
  ];
}

/** A responsibility that the service leaves to its customer, and that is met. */
function satisfied(analysis: Analysis, obligation: Obligation, controlId: string): Share[] {
  const { ownership, state, control, team } = obligation;
  const half = customerHalf(ownership);
  if (half === undefined || state !== 'met') return [];
  return [
    {
      uuid: shareUuid(analysis, 'satisfied', obligation, controlId),
      ...(ownership.provider === undefined ? {} : { 'responsibility-uuid': responsibilityUuid(ownership, controlId) }),
      description: paragraphs(
        `**${marked(control.title)}.** ${marked(atSentenceStart(sentence(standingOf(obligation))))} ${marked(accountOf(obligation) ?? 'The model states it without saying how.')}`,
        `The responsibility: ${marked(half)}`,
      ),
      'responsible-roles': [roleOf(roles.customer, team === undefined ? [] : [teamUuid(analysis, team)])],
    },
  ];
}

function shareUuid({ model }: Analysis, what: string, obligation: Obligation, controlId: string): string {
  return uuidOf(what, model.system.name, defenseId(obligation), controlId);
}

function responsible(analysis: Analysis, obligations: readonly Obligation[]): ResponsibleRole[] {
  const counted = obligations.filter(({ state }) => state !== 'excluded');
  const providers = counted.flatMap(({ owner, ownership: { provider } }) =>
    provider !== undefined && (owner === 'provider' || owner === 'shared') ? [providerPartyUuid(provider)] : [],
  );
  const own = counted.filter(({ owner }) => owner !== 'provider');
  const teams = own.flatMap(({ team }) => (team === undefined ? [] : [teamUuid(analysis, team)]));
  return [
    ...(providers.length === 0 ? [] : [roleOf(roles.provider, providers)]),
    ...(own.length === 0 ? [] : [roleOf(roles.customer, teams)]),
  ];
}

/** The evidence, which stands in the back matter, and the pages that say whose it is. */
function linksOf(analysis: Analysis, obligations: readonly Obligation[]): Link[] {
  const evidence = obligations.flatMap(({ statement }) => statement?.statement.evidence ?? []);
  const uris = [...new Set(evidence.map(({ uri }) => uri))];
  return [
    ...uris.map((uri) => ({ href: `#${evidenceUuid(analysis, uri)}`, rel: 'evidence', text: marked(uri) })),
    ...sourcesOf(obligations.map(({ ownership }) => ownership)),
  ];
}
