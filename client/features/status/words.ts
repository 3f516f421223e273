import type { VerdictAnswer } from '../../../server/protocol.ts';

/** What the status item says: its text with an icon, its tooltip, and what a screen reader reads in place of both. */
export interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
  readonly label: string;
}

/** Undefined where there is no model to judge. A verdict on an earlier text is never shown as that of the present one. */
export function statusWords({ status, verdict }: VerdictAnswer): StatusWords | undefined {
  if (verdict === null) return undefined;
  const icon = verdict.ready ? '$(pass)' : '$(shield)';
  const judged = [verdict.text, ...verdict.details];
  const reason = status.kind === 'fresh' ? [] : [status.reason];
  return {
    text: status.kind === 'stale' ? `$(warning) does not parse · last: ${verdict.short}` : `${icon} ${verdict.short}`,
    tooltip: `Demarc: ${[...reason, ...judged].join('\n')}`,
    label: `Demarc: ${[...reason, `${judged.join(', ')}.`].join(' ')} Show responsibility`,
  };
}
