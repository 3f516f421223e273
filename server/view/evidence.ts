import type { Obligation } from '../../language/analysis/analysis.ts';
import type { EvidenceLink } from '../protocol.ts';

/** What is shown as evidence where the defense is stated: what is neither a web page nor a file is no link. */
export function evidenceOf({ statement }: Obligation): EvidenceLink[] {
  if (statement === undefined) return [];
  const { evidence, origin } = statement.statement;
  return evidence.flatMap(({ uri }) => linkOf(uri, origin.file));
}

/** A path is relative to the file that names it. */
function linkOf(uri: string, file: string): EvidenceLink[] {
  if (!URL.canParse(uri, file)) return [];
  const { href, protocol } = new URL(uri, file);
  return ['https:', 'http:', new URL(file).protocol].includes(protocol) ? [{ text: uri, href }] : [];
}
