import type { VerdictAnswer } from '../../../server/protocol.ts';

/** How far somebody has come who gets to know the tool: both stay true. */
export class Progress {
  gapSeen = false;
  gapClosed = false;
  private readonly gaps = new Map<string, number>();

  /** Takes the verdict on a file's model. While its text does not parse, nothing is known of gaps. */
  judged(uri: string, { status, verdict }: VerdictAnswer): void {
    if (verdict === null || status.kind !== 'fresh') return;
    const before = this.gaps.get(uri) ?? 0;
    this.gaps.set(uri, verdict.gaps);
    if (verdict.gaps > 0) this.gapSeen = true;
    if (verdict.gaps < before) this.gapClosed = true;
  }
}
