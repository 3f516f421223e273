import type { Obligation } from '../../../language/analysis/analysis.ts';
import { lowerControl } from '../../../language/model/lower-knowledge.ts';
import type { Lowering } from '../../../language/model/lowering.ts';
import { isWithin } from '../../view/hover-subject.ts';
import { ownerAndState } from '../../view/words.ts';
import { offerOf, type Offer } from './item.ts';
import { gapsAt, type Place } from './place.ts';
import type { Visible } from './visible.ts';

/** Controls for a statement: what the part lacks comes first, then what something asks for, then all others. */
export function controlOffers(visible: readonly Visible[], place: Place, lowering: Lowering): Offer[] {
  const gaps = new Map<string, Obligation>();
  for (const gap of gapsAt(place)) for (const { id } of gap.anyOf) if (!gaps.has(id)) gaps.set(id, gap);
  const asked = new Set(place.analysis?.obligations.flatMap(({ anyOf }) => anyOf.map(({ id }) => id)));
  const stated = new Set(place.subject?.statements.map(({ control }) => control.id));
  return visible.map((each) => {
    const { node, qualifiedName } = each.declared;
    const gap = gaps.get(qualifiedName);
    const layer = node.$type === 'Control' ? lowerControl(node, lowering).layer?.title : undefined;
    const detail = gap === undefined ? layer : `missing here · ${against(gap)}`;
    if (stated.has(qualifiedName)) return offerOf(each, 9, 'stated here already');
    const rank =
      gap === undefined ? (asked.has(qualifiedName) ? 1 : 2) + each.distance * 2 : severityRank[gap.severity] / 10;
    const offer = offerOf(each, rank, detail);
    return gap === undefined ? offer : { ...offer, documentation: gapText(gap) };
  });
}

/** Controls for a reliance: what a provider does for the part, or its half of, comes first. */
export function relianceOffers(visible: readonly Visible[], place: Place, lowering: Lowering): Offer[] {
  const done = new Map<string, Obligation>();
  for (const obligation of place.analysis?.obligations ?? []) {
    const { owner, control, subject } = obligation;
    const theirs = owner === 'provider' || owner === 'shared';
    if (theirs && place.subject && isWithin(subject, place.subject)) done.set(control.id, obligation);
  }
  return controlOffers(visible, place, lowering).map((offer) => {
    const obligation = done.get(offer.declaration?.id ?? '');
    if (obligation) return { ...offer, rank: -1, detail: ownerAndState(obligation), documentation: undefined };
    return { ...offer, rank: offer.rank + 1, documentation: undefined };
  });
}

/** Threats to exclude: those that ask for something of the part come first. */
export function threatOffers(visible: readonly Visible[], { analysis, subject }: Place): Offer[] {
  const asking = new Set(
    analysis?.obligations
      .filter((obligation) => obligation.subject === subject)
      .flatMap(({ threats }) => threats.map(({ id }) => id)),
  );
  return visible.map((each) => {
    const here = asking.has(each.declared.qualifiedName);
    return offerOf(each, (here ? 0 : 1) + each.distance, here ? 'asks for a defense here' : undefined);
  });
}

const severityRank = { critical: 0, high: 1, medium: 2, low: 3 };

function against({ threats, severity }: Obligation): string {
  const [first] = threats;
  return first === undefined ? severity : `${severity}: ${first.title}`;
}

function gapText(gap: Obligation): string {
  const threats = gap.threats.map(({ title }) => `- ${title}`).join('\n');
  return [`**${gap.control.title}** · ${ownerAndState(gap)}`, `Protects against\n${threats}`, gap.control.documentation]
    .filter(Boolean)
    .join('\n\n');
}
