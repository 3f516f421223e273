import type { Analysis } from '../../language/analysis/analysis.ts';
import { boundaryCandidates, elementCandidates } from '../../language/analysis/candidates.ts';
import {
  type Catalog,
  type Move,
  destinationName,
  isMove,
  moveTo,
  placeId,
  providersIn,
} from '../../language/analysis/moves.ts';
import { decidingElement } from '../../language/analysis/surroundings.ts';
import type { WhatIf as Found } from '../../language/analysis/what-if.ts';
import { atSentenceStart } from '../../language/analysis/wording.ts';
import type { Boundary, Element, Model, Subject } from '../../language/model/model.ts';
import type { WhatIf, WhatIfChoice, WhatIfPart, WhatIfQuery } from '../protocol/what-if.ts';
import { rowId } from './split.ts';
import type { Viewing } from './viewing.ts';
import { forecasts, placeNote, splitsOf } from './what-if-candidates.ts';
import { outcomeOf } from './what-if-outcome.ts';

export interface WhatIfQuestion {
  readonly analysis: Analysis;
  readonly catalog: Catalog;
  readonly query: WhatIfQuery;
  /** What stands at the cursor. */
  readonly at: Subject | undefined;
  /** Works out what a move changes. */
  readonly judge: (move: Move) => Generator<void, Found>;
}

/** What could move and where to, and what that changes, in short steps. */
export function* whatIfOf(question: WhatIfQuestion, viewing: Viewing): Generator<void, WhatIf> {
  const { analysis, catalog, query, at } = question;
  const { model } = analysis;
  const movable = movableIn(model);
  const asked = query.part === null ? atCursor(at) : movable.find((each) => rowId(each) === query.part);
  const subject = asked !== undefined && movable.includes(asked) ? asked : undefined;
  const parts = movable.map((each): WhatIfChoice => ({ id: rowId(each), label: labelOf(each) }));
  const cursor = at === undefined ? null : rowId(at);
  const none = { view: 'what-if', parts, part: null, cursor, targets: [], groups: [], outcome: null } as const;
  if (subject === undefined) return { ...none, hint: nothingChosen(query, at) };

  const move = query.target === null ? undefined : moveTo(subject, query.target, model, catalog);
  const targets = targetsOf(subject, catalog);
  if (move !== undefined && isMove(move)) {
    const found = yield* question.judge(move);
    const { now, then } = splitsOf(analysis, move);
    const outcome = outcomeOf(analysis, move, found, then, viewing);
    return { ...none, part: { ...partOf(subject, viewing), split: now }, targets, outcome, hint: '' };
  }
  const candidates =
    subject.kind === 'boundary'
      ? boundaryCandidates(subject, model, catalog)
      : elementCandidates(subject, model, catalog);
  const { groups, now } = yield* forecasts(analysis, candidates);
  return {
    ...none,
    part: { ...partOf(subject, viewing), split: now },
    targets,
    groups,
    hint: groups.length > 0 ? '' : 'Nothing is known that does the same. You can choose any other service.',
  };
}

/** What runs somewhere, or could, and the boundaries around that. */
function movableIn({ boundaries, elements }: Model): (Element | Boundary)[] {
  const inside = new Set<Boundary>();
  const parts = elements.filter(({ kind, place }) => kind === 'process' || kind === 'store' || place !== undefined);
  for (const { parent, place } of parts) {
    if (place === undefined) continue;
    for (let at = parent; at !== undefined && !inside.has(at); at = at.parent) inside.add(at);
  }
  const byBoundary = Map.groupBy<Boundary | undefined, Element | Boundary>(
    [...parts, ...boundaries.filter((each) => inside.has(each))],
    ({ parent }) => parent,
  );
  const ordered: (Element | Boundary)[] = [];
  const waiting: (Element | Boundary)[] = [...(byBoundary.get(undefined) ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    if (next.kind === 'boundary') waiting.push(...[...(byBoundary.get(next) ?? [])].reverse());
  }
  return ordered;
}

/** A flow stands with the end that accepts it. */
function atCursor(at: Subject | undefined): Element | Boundary | undefined {
  if (at === undefined || at.kind === 'system') return undefined;
  return at.kind === 'flow' ? decidingElement(at) : at;
}

function labelOf(subject: Element | Boundary): string {
  return subject.kind === 'boundary' ? `${subject.id}: the whole boundary` : subject.id;
}

function partOf(subject: Element | Boundary, { locate }: Viewing): WhatIfPart {
  const { kind, name, title, place, origin } = subject;
  const to = place === undefined || place.type === 'unknown' ? undefined : place;
  return {
    id: rowId(subject),
    kind,
    name,
    note: title === name ? '' : title,
    place: placeId(subject) ?? null,
    placeTitle: to === undefined ? 'nowhere yet' : atSentenceStart(destinationName(to)),
    placeNote: to === undefined ? '' : placeNote(to),
    split: null,
    location: locate(origin),
  };
}

function targetsOf(subject: Element | Boundary, catalog: Catalog): WhatIfChoice[] {
  const all = subject.kind === 'boundary' ? providersIn(catalog) : catalog.services;
  const now = placeId(subject);
  return [...all.map(({ id, title }) => ({ id, label: title })), { id: 'premises', label: 'Your own premises' }].filter(
    ({ id }) => id !== now,
  );
}

function nothingChosen({ part }: WhatIfQuery, at: Subject | undefined): string {
  if (part !== null) return 'What you have chosen is not in the model any more. Choose another part.';
  if (at?.kind === 'actor') return `"${at.title}" is a person or a client, and runs nowhere. Choose another part.`;
  if (at?.kind === 'external') return `Others run "${at.title}": where, is not yours to say. Choose another part.`;
  return 'Put the cursor on a part or a boundary, or choose one: here you see what would change if it ran elsewhere.';
}
