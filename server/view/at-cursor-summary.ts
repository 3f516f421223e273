import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import type { Subject } from '../../language/model/model.ts';
import { gapWords, ownerWords, tallies } from './tallies.ts';
import { verdictInWords } from './verdict.ts';
import { counted, isGap } from './words.ts';

/** How much is asked of a part: of what is in it first, as the code lens has it, then of itself, then of its flows. */
export function asked(analysis: Analysis, subject: Subject): string[] {
  const { obligations } = analysis;
  const own = obligations.filter((o) => o.subject === subject);
  switch (subject.kind) {
    case 'system': {
      const all = [...ownerWords(analysis.totals), verdictInWords(analysis).short].join(', ');
      return obligations.length === 0
        ? ['no threat asks for a defense yet']
        : [`in all: ${all}`, ofItself(own, 'of the system itself')];
    }
    case 'boundary': {
      const tally = tallies(obligations).get(subject);
      if (tally === undefined) return ['nothing is asked in it'];
      const all = [...ownerWords(tally.counts), gapWords(tally.gaps)].join(', ');
      return [`with all in it: ${all}`, ofItself(own, 'of the boundary itself')];
    }
    case 'flow':
      return [ofItself(own, 'of it')];
    default: {
      const flows = obligations.filter(
        ({ subject: of }) => of.kind === 'flow' && (of.source === subject || of.target === subject),
      );
      return flows.length === 0
        ? [ofItself(own, 'of it')]
        : [ofItself(own, 'of its own'), ofItself(flows, 'of its flows')];
    }
  }
}

/** "13 defenses of its own, 2 gaps, 1 excluded". */
function ofItself(obligations: readonly Obligation[], whose: string): string {
  const counting = obligations.filter(({ state }) => state !== 'excluded');
  const excluded = obligations.length - counting.length;
  if (obligations.length === 0) return `nothing is asked ${whose === 'of its own' ? 'of it' : whose}`;
  return [
    whose === 'of it' ? counted(counting.length, 'defense') : `${counted(counting.length, 'defense')} ${whose}`,
    gapWords(counting.filter(isGap).length),
    ...(excluded > 0 ? [`${excluded} excluded`] : []),
  ].join(', ');
}
