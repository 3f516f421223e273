import type { Location, OwnerTotal } from '../protocol.ts';

/** What the diagram is to show. Ids are those of the Split's rows. */
export interface DiagramQuery {
  readonly view: 'diagram';
  /** The boundaries that the user has opened, and those that the user has closed: they stay so. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** Whether each part shows who owns its defenses. */
  readonly overlay?: boolean;
  /** Whether there is much more room across than down. */
  readonly wide?: boolean;
}

/** The data-flow diagram, drawn, with all there is to say of what it shows. */
export interface Diagram {
  readonly view: 'diagram';
  /**
   * An `<svg>` element without styles: the page's style sheet gives the colours. What stands for a part, a boundary or a
   * flow is a group with its id in `data-id`. Empty where there is a failure.
   */
  readonly svg: string;
  /** The size in pixels at which its texts have their natural size. */
  readonly width: number;
  readonly height: number;
  /** What is drawn, each boundary before what is in it. */
  readonly parts: readonly DiagramPart[];
  /** The flows that are drawn, alone or together, by their numbers. */
  readonly flows: readonly DiagramFlow[];
  /** Whether boundaries fold by themselves, so that the cursor decides which are open. */
  readonly folding: boolean;
  /** Why there is no drawing, in whole sentences; all else is empty then. */
  readonly failure: string | null;
}

export type DiagramKind = 'boundary' | 'actor' | 'process' | 'store' | 'external';

export interface DiagramPart {
  readonly id: string;
  readonly kind: DiagramKind;
  /** As it is drawn: its title. */
  readonly name: string;
  /** The part in one line, for those who cannot see it. */
  readonly label: string;
  /** What a tooltip says under the name: one line each. */
  readonly lines: readonly string[];
  /** Gaps of this part; those of all within it, too, where it is folded. */
  readonly gaps: number;
  readonly owners: readonly OwnerTotal[];
  readonly location: Location;
  /** The id of the boundary that it is in. */
  readonly boundary: string | null;
  /** A boundary with something in it. */
  readonly foldable: boolean;
  readonly folded: boolean;
  /** The ids of the parts, boundaries and flows that it stands for while it is folded. */
  readonly hidden: readonly string[];
}

export interface DiagramFlow {
  /** From 1, by the order in the text: folding does not change it. */
  readonly number: number;
  readonly id: string;
  /** Its ends as they are drawn: "Employee with a browser → Payroll web app". */
  readonly name: string;
  /** What it does, over what, and what it carries, where that is said. */
  readonly note: string;
  /** The flow in one line, for those who cannot see it. */
  readonly label: string;
  /** What a tooltip says under the name: one line each. */
  readonly lines: readonly string[];
  readonly gaps: number;
  /** The strongest line that it crosses. */
  readonly crosses: 'boundary' | 'provider' | null;
  readonly location: Location;
  /** The `data-id` of the arrow that stands for it: its own id, or that of several flows drawn as one. */
  readonly drawn: string;
  /** The ids of what that arrow goes from and to: parts, or boundaries that hide them. */
  readonly ends: readonly [from: string, to: string];
}
