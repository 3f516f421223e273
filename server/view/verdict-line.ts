import type { Analysis } from '../../language/analysis/analysis.ts';
import { atSentenceStart } from '../../language/analysis/wording.ts';
import { verdictInWords } from './verdict.ts';

/** The verdict with who owns how much: "Payroll is not ready: 6 gaps. Azure owns 31, shared 6, yours 24." */
export function verdictLine(analysis: Analysis): string {
  const { text, gaps } = verdictInWords(analysis);
  const errors = gaps > 0 && analysis.model.hasErrors ? ', and errors in the model' : '';
  const verdict = `${analysis.model.system.title} is ${text}${errors}.`;
  const { shared, customer, nobody } = analysis.totals;
  const owners = [
    ...providerCounts(analysis).map(([title, count]) => `${title} owns ${count}`),
    `shared ${shared}`,
    `yours ${customer}`,
    ...(nobody > 0 ? [`nobody's ${nobody}`] : []),
  ];
  return asked(analysis) ? `${verdict} ${atSentenceStart(owners.join(', '))}.` : verdict;
}

function asked({ totals }: Analysis): boolean {
  return totals.provider + totals.shared + totals.customer + totals.nobody > 0;
}

function providerCounts({ obligations }: Analysis): [string, number][] {
  const counts = new Map<string, number>();
  for (const { owner, state, ownership } of obligations) {
    if (state === 'excluded') continue;
    const title = ownership.provider?.title;
    if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + (owner === 'provider' ? 1 : 0));
  }
  return [...counts];
}
