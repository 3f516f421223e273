import type { VerdictAnswer } from '../../../server/protocol.ts';

/** A step of the walkthrough that is ticked, by the context key that ticks it. */
export type Step =
  'demarc.modelOpened' | 'demarc.gapSeen' | 'demarc.gapClosed' | 'demarc.splitShown' | 'demarc.lineCopied';

/** Works out from verdicts what somebody has seen who gets to know the tool. */
export class Progress {
  private readonly gaps = new Map<string, number>();

  /** The steps that the verdict on a file's model shows. While its text does not parse, nothing is known of gaps. */
  judged(uri: string, { status, verdict }: VerdictAnswer): readonly Step[] {
    if (verdict === null || status.kind !== 'fresh') return [];
    const before = this.gaps.get(uri) ?? 0;
    this.gaps.set(uri, verdict.gaps);
    const steps: Step[] = ['demarc.modelOpened'];
    if (verdict.gaps > 0) steps.push('demarc.gapSeen');
    if (verdict.gaps < before) steps.push('demarc.gapClosed');
    return steps;
  }
}
