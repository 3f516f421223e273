import { type Hands, summarizeHands } from '../../language/analysis/difference.ts';
import { type Move, moveFix } from '../../language/analysis/moves.ts';
import { inSentence, listSome, shortName } from '../../language/analysis/wording.ts';

/** `Move Db to Azure Database for MySQL: 2 defenses become yours`. */
export function moveTitle(move: Move, hands: Hands): string {
  const { staying } = move;
  const left = staying.length === 0 ? '' : `; ${stayingWords(move)}`;
  return `${moveFix(move).title}: ${inSentence(summarizeHands(hands))}${left}`;
}

/** `Web stays where it is`, `Web, Mail and 2 more stay where they are`. */
export function stayingWords({ staying }: Move): string {
  const names = listSome(staying.map(shortName), 2);
  return staying.length === 1 ? `${names} stays where it is` : `${names} stay where they are`;
}
