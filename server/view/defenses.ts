import type { Analysis, Finding, Obligation, Owner } from '../../language/analysis/analysis.ts';
import { severityRank } from '../../language/analysis/threats.ts';
import { atSentenceStart, controlNames } from '../../language/analysis/wording.ts';
import type { Origin, Severity, Subject } from '../../language/model/model.ts';
import type { Location } from '../protocol.ts';
import type {
  DefenseNeed,
  DefensePart,
  DefenseRows,
  Defenses,
  DefensesQuery,
  DefenseState,
  DefenseStateKind,
} from '../protocol/defenses.ts';
import { columnsOf, columnOf, placeOf } from './cells.ts';
import { detailsOf } from './defense-details.ts';
import { defenseId } from './defense-id.ts';
import { Listing } from './listing.ts';
import { nameOf, rowId, titleBeside } from './split.ts';
import type { Viewing } from './viewing.ts';
import { isGap, ownerPhrase, ownerTotal, statePhrase } from './words.ts';

/** Every defense that is asked for, and all there is to say of those that are open. */
export function defensesOf(analysis: Analysis, viewing: Viewing, { opened }: DefensesQuery): Defenses {
  const { obligations, findings, model } = analysis;
  const found = new Map<Obligation, Finding>();
  for (const finding of findings) if (finding.obligation !== undefined) found.set(finding.obligation, finding);

  const columns = columnsOf(model.layers, obligations);
  const layers = numbered(columns.map(({ id }) => id));
  const teams = numbered(teamsOf(obligations));
  const threats = numbered(titlesOfThreats(obligations));
  const parts = new Listing<Subject, DefensePart>();
  const needs = new Listing<string, DefenseNeed>();
  const dangers = new Listing<string, readonly number[]>();
  const whose = new Listing<string, string>();
  const standings = new Listing<string, string>();
  const fixes = new Listing<string, string>();
  const files = new Listing<string, string>();
  const places = new Map<Origin, Location>();
  const locate = (origin: Origin): Location => {
    let place = places.get(origin);
    if (place === undefined) places.set(origin, (place = viewing.locate(origin)));
    return place;
  };

  const rows = emptyRows();
  for (const obligation of obligations) {
    const { subject, owner, severity } = obligation;
    const title = titleOf(obligation);
    const need = obligation.anyOf.map(({ id }) => id).join(' or ');
    const danger = [...new Set(obligation.threats.map((threat) => threats.get(threat.title) ?? 0))];
    const [owned, stands] = [ownerPhrase(obligation), statePhrase(obligation)];
    const fix = found.get(obligation)?.preferredFix()?.title;
    const { uri, range } = locate(placeOf(obligation));
    rows.part.push(parts.at(subject, () => partOf(subject)));
    rows.need.push(
      needs.at(`${need} ${title}`, () => ({ id: need, title, layer: layers.get(columnOf(obligation)) ?? 0 })),
    );
    rows.owner.push(owners.indexOf(owner));
    rows.team.push(teams.get(teamOf(obligation)) ?? 0);
    rows.state.push(states.findIndex(({ of }) => of(obligation)));
    rows.severity.push(severities.indexOf(severity));
    rows.danger.push(dangers.at(danger.join(), () => danger));
    rows.whose.push(whose.at(owned, () => owned));
    rows.standing.push(standings.at(stands, () => stands));
    rows.fix.push(fix === undefined ? -1 : fixes.at(fix, () => fix));
    rows.file.push(files.at(uri, () => uri));
    rows.line.push(range.start.line);
    rows.character.push(range.start.character);
    rows.endLine.push(range.end.line);
    rows.endCharacter.push(range.end.character);
  }

  const open = new Set(opened);
  const shown = open.size === 0 ? [] : obligations.filter((obligation) => open.has(defenseId(obligation)));
  return {
    view: 'defenses',
    owners: owners.map((owner) => ownerTotal(owner, 0)),
    states: states.map(({ kind, word }): DefenseState => ({ kind, word })),
    severities,
    layers: columns.map(({ title }) => title),
    teams: [...teams.keys()],
    threats: [...threats.keys()],
    parts: parts.all,
    needs: needs.all,
    dangers: dangers.all,
    whose: whose.all,
    standings: standings.all,
    fixes: fixes.all,
    files: files.all,
    rows,
    details: shown.map((obligation) => detailsOf(obligation, found.get(obligation), viewing)),
  };
}

/** What most concerns the reader comes first. */
const owners: readonly Owner[] = ['nobody', 'customer', 'shared', 'provider'];

/** The first that fits; each kind's word is that of what is filtered. */
const states: readonly { kind: DefenseStateKind; word: string; of: (obligation: Obligation) => boolean }[] = [
  { kind: 'gap', word: 'gaps', of: isGap },
  { kind: 'planned', word: 'planned', of: ({ state }) => state === 'planned' },
  { kind: 'waived', word: 'waived', of: ({ state }) => state === 'waived' },
  { kind: 'met', word: 'met', of: ({ state }) => state === 'met' },
  { kind: 'excluded', word: 'excluded', of: () => true },
];

const severities: readonly Severity[] = (Object.keys(severityRank) as Severity[]).sort(
  (a, b) => severityRank[b] - severityRank[a],
);

/** Where any of several controls would do, all of them stand for the gap. */
export function titleOf(obligation: Obligation): string {
  const { anyOf, control } = obligation;
  return isGap(obligation) && anyOf.length > 1 ? atSentenceStart(controlNames(anyOf)) : control.title;
}

function partOf(subject: Subject): DefensePart {
  return {
    id: rowId(subject),
    kind: subject.kind,
    name: nameOf(subject),
    title: titleBeside(subject),
    path: pathOf(subject),
  };
}

/** The names of the boundaries around it, from the outermost. */
export function pathOf(subject: Subject): string[] {
  const path: string[] = [];
  for (let at = subject.kind === 'system' ? undefined : subject.parent; at !== undefined; at = at.parent)
    path.unshift(at.name);
  return path;
}

const noTeam = 'No team';

/** What the provider owns has no team: it stands under the provider. */
function teamOf({ owner, ownership, team }: Obligation): string {
  return owner === 'provider' ? (ownership.provider?.title ?? 'The provider') : (team ?? noTeam);
}

function teamsOf(obligations: readonly Obligation[]): string[] {
  const byOwner = Map.groupBy(obligations, ({ owner }) => owner === 'provider');
  const sorted = (of: boolean): string[] => [...new Set(byOwner.get(of)?.map(teamOf))].sort(inAlphabet);
  const yours = sorted(false);
  const named = yours.filter((team) => team !== noTeam);
  return [...named, ...yours.filter((team) => team === noTeam), ...sorted(true)];
}

function titlesOfThreats(obligations: readonly Obligation[]): string[] {
  const titles = new Set<string>();
  for (const { threats } of obligations) for (const { title } of threats) titles.add(title);
  return [...titles].sort(inAlphabet);
}

function inAlphabet(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

function numbered(items: readonly string[]): Map<string, number> {
  return new Map([...new Set(items)].map((item, index) => [item, index]));
}

type Growing = { readonly [Column in keyof DefenseRows]: number[] };

function emptyRows(): Growing {
  return {
    part: [],
    need: [],
    owner: [],
    team: [],
    state: [],
    severity: [],
    danger: [],
    whose: [],
    standing: [],
    fix: [],
    file: [],
    line: [],
    character: [],
    endLine: [],
    endCharacter: [],
  };
}
