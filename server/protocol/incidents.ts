import type { EvidenceLink, Location } from '../protocol.ts';

export interface IncidentsQuery {
  readonly view: 'incidents';
}

/** Who does what when something happens, in lanes; and what the providers answer to their customers. */
export interface Incidents {
  readonly view: 'incidents';
  /** The whole in a sentence or two. */
  readonly summary: string;
  /** Whether something has nobody to do it. */
  readonly gap: boolean;
  /** What fills the holes; null where nothing does. */
  readonly fix: string | null;
  /** In the order in which they come. */
  readonly stages: readonly IncidentStage[];
  /** The providers in use that have a part in it, and then you. */
  readonly lanes: readonly IncidentLane[];
  /** The other providers in use. */
  readonly silent: readonly SilentProvider[];
  /** All providers in use. */
  readonly answers: readonly ProviderAnswers[];
}

export type StageId = 'detect' | 'assess' | 'diagnose' | 'stabilize' | 'close' | 'fallout' | 'notify';

export interface IncidentStage {
  readonly id: StageId;
  readonly title: string;
  /** What it is about, in a few words. */
  readonly note: string;
}

export interface IncidentLane {
  /** The provider's, or `you`. */
  readonly id: string;
  readonly kind: 'provider' | 'customer';
  readonly title: string;
  /** For what it responds, and for what it does not. */
  readonly note: string;
  readonly location: Location;
  /** One for each stage. */
  readonly steps: readonly IncidentStep[];
}

/** A provider that responds for nothing here, and does not say what it does: a lane of it would be empty. */
export interface SilentProvider {
  readonly id: string;
  readonly text: string;
  readonly location: Location;
}

export interface IncidentStep {
  readonly stage: StageId;
  /** A gap has nobody, and needs somebody; where it is silent, nothing is said, and nothing is asked. */
  readonly state: 'stated' | 'silent' | 'gap';
  /** Who does it: empty where nobody is named. */
  readonly who: string;
  /** What is done, or with what; else why there is nothing. */
  readonly text: string;
  /** The step in one line, for those who cannot see where it stands. */
  readonly label: string;
  /** Where it is said, or would be. */
  readonly location: Location;
}

export interface ProviderAnswers {
  readonly id: string;
  readonly title: string;
  /** "answers all of them", "leaves 2 of 5 open". */
  readonly note: string;
  readonly location: Location;
  /** What adds the lines that are missing; null where none are. */
  readonly fix: string | null;
  readonly answers: readonly ProviderAnswer[];
}

export interface ProviderAnswer {
  readonly id: string;
  /** "How to report abuse". */
  readonly question: string;
  readonly state: 'answered' | 'expired' | 'missing';
  /** The answer in words; else what it means that there is none. */
  readonly text: string;
  /** Until when it holds, or since when no more: empty where it does not say. */
  readonly expiry: string;
  readonly source: EvidenceLink | null;
  readonly label: string;
  readonly location: Location;
}
