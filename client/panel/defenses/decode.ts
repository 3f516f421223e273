import type { Location, OwnerTotal } from '../../../server/protocol.ts';
import type { DefensePart, Defenses, DefenseStateKind } from '../../../server/protocol/defenses.ts';

/** A row of the content with all that it names. Numbers are ranks: the lower ones come first. */
export interface Defense {
  readonly id: string;
  readonly title: string;
  readonly part: DefensePart;
  readonly layer: string;
  readonly owner: OwnerTotal;
  readonly team: string;
  readonly threats: readonly string[];
  readonly kind: DefenseStateKind;
  /** "yours (Data team)". */
  readonly whose: string;
  /** How it stands: "implemented". */
  readonly standing: string;
  readonly severity: string;
  /** What the fix does; null where there is nothing to fix. */
  readonly fix: string | null;
  readonly location: Location;
  readonly rank: Ranks;
}

/** Where a defense stands by each thing that defenses are sorted or grouped by. */
export interface Ranks {
  readonly text: number;
  readonly part: number;
  readonly control: number;
  readonly state: number;
  readonly severity: number;
  readonly owner: number;
  readonly team: number;
  readonly layer: number;
  readonly threats: readonly number[];
}

export function defensesIn(content: Defenses): Defense[] {
  const {
    rows,
    parts,
    needs,
    layers,
    owners,
    teams,
    dangers,
    threats,
    states,
    whose,
    standings,
    severities,
    fixes,
    files,
  } = content;
  const controls = ranksOf(needs.map(({ title }) => title));
  const titles = dangers.map((danger) => danger.map((threat) => threats[threat] ?? ''));
  return rows.part.map((part, row) => {
    const need = needs[at(rows.need, row)]!;
    const severity = at(rows.severity, row);
    return {
      id: `${parts[part]!.id} ${need.id}`,
      title: need.title,
      part: parts[part]!,
      layer: layers[need.layer]!,
      owner: owners[at(rows.owner, row)]!,
      team: teams[at(rows.team, row)]!,
      threats: titles[at(rows.danger, row)]!,
      kind: states[at(rows.state, row)]!.kind,
      whose: whose[at(rows.whose, row)]!,
      standing: standings[at(rows.standing, row)]!,
      severity: severities[severity]!,
      fix: fixes[at(rows.fix, row)] ?? null,
      location: {
        uri: files[at(rows.file, row)]!,
        range: {
          start: { line: at(rows.line, row), character: at(rows.character, row) },
          end: { line: at(rows.endLine, row), character: at(rows.endCharacter, row) },
        },
      },
      rank: {
        text: row,
        part,
        control: controls[at(rows.need, row)]!,
        state: at(rows.state, row),
        severity,
        owner: at(rows.owner, row),
        team: at(rows.team, row),
        layer: need.layer,
        threats: dangers[at(rows.danger, row)]!,
      },
    };
  });
}

function at(column: readonly number[], row: number): number {
  return column[row] ?? -1;
}

/** The place of each title in the alphabet. */
function ranksOf(titles: readonly string[]): number[] {
  const { compare } = new Intl.Collator('en');
  const ranks = new Map([...new Set(titles)].sort(compare).map((title, rank) => [title, rank]));
  return titles.map((title) => ranks.get(title) ?? 0);
}
