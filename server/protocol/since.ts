import type { Location, Verdict } from '../protocol.ts';
import type { ChangeGroup } from './difference.ts';

/** Request from the server: `RevisionParams` → `RevisionAnswer`. It is asked at each update, so the client keeps its answer. */
export const revisionRequest = 'demarc/revision';
/** Request from the server: `TextAtParams` → `TextAtAnswer`. */
export const textAtRequest = 'demarc/textAt';

export interface SinceQuery {
  readonly view: 'since';
  /** The revisions that the user has chosen, by the URI of the model. All others are compared with their default. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** What has changed since an earlier revision. */
export interface Since {
  readonly view: 'since';
  /** "Since main". */
  readonly title: string;
  /** Which commit that is; empty where there is none. */
  readonly detail: string;
  /** Whether the user has chosen it. */
  readonly chosen: boolean;
  /** Why there is nothing to compare with, and what to do: null where there is. */
  readonly failure: string | null;
  /** Whether another revision can be chosen. */
  readonly choosable: boolean;
  /** What to bear in mind: whole sentences. */
  readonly notes: readonly string[];
  /** Null where there was no model. */
  readonly before: Verdict | null;
  readonly after: Verdict;
  /** "1 gap opened; 2 defenses become yours". */
  readonly summary: string;
  readonly groups: readonly ChangeGroup[];
  readonly findings: readonly FindingGroup[];
}

/** What has changed, in one line. */
export type SinceLine = Pick<Since, 'title' | 'summary'>;

/** Findings that are no gaps in a defense. */
export interface FindingGroup {
  readonly id: string;
  /** "2 other findings are new". */
  readonly title: string;
  readonly findings: readonly FindingLine[];
}

export interface FindingLine {
  readonly id: string;
  /** The id of its part's row; null where it is about a provider. */
  readonly row: string | null;
  readonly part: string;
  readonly text: string;
  readonly location: Location;
  /** Where this is another place than its own: why, and which. */
  readonly note: string;
}

export interface RevisionParams {
  /** The file of the system. */
  readonly uri: string;
  /** A branch, a tag or a commit; null for the default. */
  readonly chosen: string | null;
}

export type RevisionAnswer = Revision | { readonly failure: RevisionFailure };

export interface Revision {
  /** The whole hash. */
  readonly commit: string;
  /** Where a branch left another, the last commit, or what the user has chosen. */
  readonly kind: 'branch-point' | 'head' | 'chosen';
  /** The branch that it left, or what was chosen: "main", "v1.0". */
  readonly name: string;
  /** The first line of the commit's message. */
  readonly subject: string;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly day: string;
}

export type RevisionFailure =
  /** There is no Git extension, it is switched off, or it finds no Git. */
  | 'no-git'
  /** The workspace is not trusted, and VS Code leaves Git alone. */
  | 'restricted'
  | 'not-saved'
  | 'no-repository'
  | 'no-commit'
  /** What was chosen is no revision. */
  | 'unknown-revision'
  /** Git does not give the files of that revision. */
  | 'unreadable';

export interface TextAtParams {
  readonly uri: string;
  /** The file of the system, whose repository has the revision. */
  readonly root: string;
  /** The commit. */
  readonly revision: string;
}

export interface TextAtAnswer {
  /** Null where there is no such file. */
  readonly text: string | null;
}
