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

/** The names that somebody may mean by an abbreviation or by a part: "MFA", "Encryption". */
export function shortFor(short: string, names: readonly string[]): string[] {
  if (short.length < 3) return [];
  const initials = names.filter((name) => name.replace(/[^A-Z]/g, '') === short.toUpperCase());
  if (initials.length > 0) return initials.slice(0, 3);
  const lower = short.toLowerCase();
  return names
    .filter((name) => short.length >= 4 && name.toLowerCase().includes(lower))
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .slice(0, 3);
}
