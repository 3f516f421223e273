import type { Analysis } from '../../language/analysis/analysis.ts';
import { listSome } from '../../language/analysis/wording.ts';
import type { Verdict } from '../protocol.ts';
import { counted, isGap } from './words.ts';

/** The verdict in words. A gap is what has a finding of its own: a defense, or the whole of incident response. */
export function verdictInWords(analysis: Analysis): Verdict {
  const open = analysis.obligations.filter(isGap);
  const nobodys = open.filter((o) => o.owner === 'nobody').length;
  const partial = open.filter((o) => o.state === 'partial' && o.owner !== 'nobody').length;
  const missing = open.length - nobodys - partial;
  const incidents = incidentWords(analysis);
  const gaps = open.length + (incidents === undefined ? 0 : 1);
  const defenses = [
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(partial > 0 ? [`${partial} half-owned`] : []),
    ...(nobodys > 0 ? [`${nobodys} owned by nobody`] : []),
  ];
  const details = [
    // The response to incidents is a gap, too, but no defense: then the defenses are counted apart.
    ...(incidents === undefined || open.length === 0
      ? defenses
      : [`${counted(open.length, 'defense')}: ${defenses.join(', ')}`]),
    ...(incidents === undefined ? [] : [incidents]),
    ...(analysis.model.hasErrors ? ['the model has errors'] : []),
  ];
  if (analysis.verdict === 'ready') return { ready: true, gaps, short: 'ready', text: 'ready', details };
  if (gaps > 0) {
    const short = counted(gaps, 'gap');
    return { ready: false, gaps, short, text: `not ready: ${short}`, details };
  }
  if (analysis.model.hasErrors)
    return { ready: false, gaps, short: 'errors', text: 'not ready: the model has errors', details };
  return { ready: false, gaps, short: 'nothing asked', text: 'not ready: no threat asks for a defense yet', details };
}

const namedStages = 3;

function incidentWords({ incidents }: Analysis): string | undefined {
  const nobody = [...incidents.missingStages, ...(incidents.notifyMissing ? ['notify'] : [])];
  return nobody.length === 0 ? undefined : `incident response: nobody for ${listSome(nobody, namedStages)}`;
}
