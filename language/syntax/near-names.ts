import { distance } from 'fastest-levenshtein';

/** The names that a mistyped one may mean, the nearest first, three at most. */
export function mistypedFor(written: string, names: readonly string[]): string[] {
  const lower = written.toLowerCase();
  const close: { readonly name: string; readonly far: number }[] = [];
  for (const name of names) {
    const farthest = Math.max(1, Math.floor(name.length / 4));
    if (Math.abs(name.length - written.length) > farthest) continue;
    const far = name.toLowerCase() === lower ? 0 : distance(name, written);
    if (far <= farthest) close.push({ name, far });
  }
  close.sort((a, b) => a.far - b.far || a.name.localeCompare(b.name));
  return close.slice(0, 3).map(({ name }) => name);
}

/** The names that somebody may mean by an abbreviation, by a part or by more: "MFA", "Encryption", "CloudWatchLogs". */
export function shortFor(short: string, names: readonly string[]): string[] {
  if (short.length < 3) return [];
  const initials = names.filter((name) => name.replace(/[^A-Z]/g, '') === short.toUpperCase());
  if (initials.length > 0) return initials.slice(0, 3);
  const lower = short.toLowerCase();
  const longer = names.filter((name) => short.length >= 4 && name.toLowerCase().includes(lower));
  if (longer.length > 0) return longer.sort((a, b) => a.length - b.length || a.localeCompare(b)).slice(0, 3);
  return kindredTo(short, names);
}

/** Those with which a name begins, and those that share most of their words with it, the most alike first. */
function kindredTo(written: string, names: readonly string[]): string[] {
  const words = wordsOf(written);
  const kindred: { readonly name: string; readonly alike: number }[] = [];
  for (const name of names) {
    // Most names have no word in common, and need not be taken apart.
    const own = words.some((word) => name.toLowerCase().includes(word)) ? wordsOf(name) : [];
    const begins = own.length > 0 && own.every((word, index) => word === words[index]);
    const alike = (2 * lettersOf(own.filter((word) => words.includes(word)))) / (lettersOf(own) + lettersOf(words));
    if (begins || alike >= MOSTLY) kindred.push({ name, alike });
  }
  kindred.sort((a, b) => b.alike - a.alike || a.name.localeCompare(b.name));
  return kindred.slice(0, 3).map(({ name }) => name);
}

/** So much of two names has to be the same. */
const MOSTLY = 0.6;

/** "S3 bucket" of `S3Bucket`, "sql database" of `SQLDatabase`. */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []).map((word) => word.toLowerCase());
}

function lettersOf(words: readonly string[]): number {
  return words.join('').length;
}
