import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { listSome, sentence } from '../../language/analysis/wording.ts';
import type { Control, Subject } from '../../language/model/model.ts';
import type { AtCursor, DefenseLine } from '../protocol.ts';
import type { StageId } from '../protocol/incidents.ts';
import { asked } from './at-cursor-summary.ts';
import { columnOf, placeOf } from './cells.ts';
import { defenseId } from './defense-id.ts';
import { evidenceOf } from './evidence.ts';
import { stageHeadings } from './incidents.ts';
import { nameOf, noteOf, rowId, withinOf } from './split.ts';
import type { Viewing } from './viewing.ts';
import { counted, isGap, ownerAndState, ownerTotal } from './words.ts';

/** What the cursor stands on: a part of the model, and the control that it names there, if any. */
export interface Cursor {
  readonly subject: Subject;
  readonly control: Control | undefined;
  /** In the body of the system: the stage of the response to incidents. */
  readonly stage?: StageId | undefined;
}

/** So many parts of a line are named. */
const MOST_NAMED = 3;

export function atCursor(analysis: Analysis, { subject, control, stage }: Cursor, viewing: Viewing): AtCursor {
  if (stage !== undefined) return ofStage(stage, subject);
  return control === undefined ? ofSubject(analysis, subject, viewing) : ofControl(analysis, subject, control, viewing);
}

function ofStage(stage: StageId, system: Subject): AtCursor {
  const { title, note } = stageHeadings[stage];
  return {
    row: rowId(system),
    within: withinOf(system),
    column: null,
    stage,
    path: [nameOf(system), title],
    summary: note,
    defenses: [],
    because: null,
    source: null,
    threats: [],
  };
}

function ofSubject(analysis: Analysis, subject: Subject, viewing: Viewing): AtCursor {
  const own = analysis.obligations.filter((o) => o.subject === subject);
  const gaps = own.filter(isGap);
  const rest = own.filter((o) => !isGap(o));
  return {
    row: rowId(subject),
    within: withinOf(subject),
    column: null,
    path: [nameOf(subject)],
    summary: [noteOf(subject), ...asked(analysis, subject)].filter((s) => s !== '').join(' · '),
    defenses: [...gaps, ...rest].map((o) => lineOf([o], o, o.control.title, viewing)),
    because: null,
    source: null,
    threats: [],
  };
}

function ofControl(analysis: Analysis, subject: Subject, control: Control, viewing: Viewing): AtCursor {
  const judged = analysis.obligations.filter((o) => concerns(o, subject, control));
  const own = judged.find((o) => o.subject === subject);
  const shown = own === undefined ? judged : [own];
  const single = shown.length === 1 ? shown[0] : undefined;
  return {
    row: rowId(subject),
    within: withinOf(subject),
    column: own === undefined ? (control.layer?.id ?? null) : columnOf(own),
    path: [nameOf(subject), control.title],
    summary:
      shown.length === 0
        ? 'no threat asks for it here'
        : single === undefined
          ? `stands for ${counted(shown.length, 'part')}`
          : '',
    defenses: single === undefined ? linesOf(shown, viewing) : [lineOf(shown, single, '', viewing)],
    because: single === undefined ? null : sentence(viewing.why(single)),
    source: single?.ownership.source ?? null,
    threats: [...new Set(shown.flatMap((o) => o.threats.map((t) => t.title)))],
  };
}

/** The statement of a boundary, or of the system, speaks for each part that it is the nearest one of. */
export function concerns({ subject: of, anyOf, statement }: Obligation, subject: Subject, control: Control): boolean {
  if (of === subject) return anyOf.some((c) => c.id === control.id);
  return statement?.by === subject && statement.statement.control.id === control.id;
}

/** A line for all that stands alike: of a statement that speaks for a hundred parts, the one that differs is to be seen. */
function linesOf(obligations: readonly Obligation[], viewing: Viewing): DefenseLine[] {
  const alike = Map.groupBy(obligations, (o) => JSON.stringify([o.owner, ownerAndState(o), evidenceOf(o)]));
  const gapsFirst = [...alike.values()].sort(([a], [b]) => Number(isGap(b!)) - Number(isGap(a!)));
  return gapsFirst.map((same) => {
    const isAll = same.length === obligations.length && same.length > MOST_NAMED;
    const names = same.map(({ subject }) => nameOf(subject));
    return lineOf(same, same[0]!, isAll ? 'every part' : listSome(names, MOST_NAMED), viewing);
  });
}

function lineOf(all: readonly Obligation[], obligation: Obligation, title: string, viewing: Viewing): DefenseLine {
  return {
    ids: all.map(defenseId),
    title,
    owner: ownerTotal(obligation.owner, 1),
    text: ownerAndState(obligation),
    gap: isGap(obligation),
    excluded: obligation.state === 'excluded',
    evidence: evidenceOf(obligation),
    location: viewing.locate(placeOf(obligation)),
  };
}
