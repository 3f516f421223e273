import { distance } from 'fastest-levenshtein';

/** The words that a declaration can start with. */
export const declarations: ReadonlySet<string> = new Set([
  'library',
  'import',
  'use',
  'system',
  'boundary',
  'actor',
  'process',
  'store',
  'external',
  'flow',
  'data',
  'provider',
  'service',
  'responsibility',
  'layer',
  'category',
  'protocol',
  'control',
  'threat',
]);

/** The words that a line or a declaration can start with. */
export const starters: ReadonlySet<string> = new Set([
  ...declarations,
  'owner',
  'incidents',
  'implements',
  'plans',
  'waives',
  'excludes',
  'relies',
  'holds',
  'handles',
  'controller',
  'processor',
  'notify',
  'answers',
  'provides',
  'offers',
  'shares',
  'lacks',
  'alternative',
  'retires',
  'reference',
  'stride',
  'privacy',
  'applies',
  'severity',
  'mitigated',
  'detect',
  'assess',
  'diagnose',
  'stabilize',
  'close',
  'fallout',
]);

/** The words of clauses that a line goes on with. */
const clauses = ['carries', 'returns', 'contains', 'untrusted', 'evidence', 'expires', 'until'];

/** The word that somebody may have meant who wrote a name where none can stand: "proces", "Process", "carry". */
export function meantWord(written: string): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const word of [...starters, ...clauses]) {
    const far = distance(lower, word);
    if (far < least && (far <= Math.floor(word.length / 4) || sameStem(lower, word))) [best, least] = [word, far];
  }
  return best;
}

/** "carry" and "carries", "implementing" and "implements": alike but for how they end. */
function sameStem(written: string, word: string): boolean {
  const stem = word.replace(/(ie)?s$/, '');
  return stem.length >= 4 && stem !== word && written.startsWith(stem) && written.length - stem.length <= 3;
}
