import type { Severity, Threat } from '../model/model.ts';
import type { FindingSeverity, Obligation } from './analysis.ts';
import type { ThreatTable } from './threats.ts';

/** How loudly a finding is said. It never changes what is true: verdict and totals stay as they are. */
export type Loudness = FindingSeverity | 'off';

export interface Settings {
  /** By the code of the finding. */
  readonly findings?: Readonly<Record<string, Loudness>> | undefined;
  /** By the id or the simple name of a threat: for the findings that report a defense against it. */
  readonly threats?: Readonly<Record<string, Loudness>> | undefined;
}

/** What `demarc.json` and the settings of an editor say. */
export interface Configuration extends Settings {
  /** By the name of the system; they go before those of all systems. */
  readonly systems?: Readonly<Record<string, Settings>> | undefined;
}

/** Settles how loud a finding is: by its threats, else its code, the system's settings first, else by default. */
export class Severities {
  readonly #settings: readonly Settings[];
  readonly #threats: ThreatTable;
  readonly #namesThreats: boolean;

  constructor(configuration: Configuration, system: string, threats: ThreatTable) {
    const own = configuration.systems?.[system];
    this.#settings = own === undefined ? [configuration] : [own, configuration];
    this.#threats = threats;
    this.#namesThreats = this.#settings.some((settings) => Object.keys(settings.threats ?? {}).length > 0);
  }

  of(code: string, byDefault: FindingSeverity): Loudness {
    return this.#ofCode(code) ?? byDefault;
  }

  /** The loudest of what its threats call for. */
  ofObligation(code: string, obligation: Obligation): Loudness {
    const ofCode = this.#ofCode(code);
    if (!this.#namesThreats) return ofCode ?? byThreatSeverity[obligation.severity];
    let loudest: Loudness = 'off';
    for (const threat of obligation.threats) {
      const severity = this.#threats.severity(threat, obligation.subject);
      const loudness = this.#ofThreat(threat) ?? ofCode ?? byThreatSeverity[severity];
      if (loudnessRank[loudness] > loudnessRank[loudest]) loudest = loudness;
    }
    return loudest;
  }

  #ofCode(code: string): Loudness | undefined {
    for (const { findings } of this.#settings) {
      if (findings && Object.hasOwn(findings, code)) return findings[code];
    }
    return undefined;
  }

  #ofThreat(threat: Threat): Loudness | undefined {
    for (const { threats } of this.#settings) {
      if (threats && Object.hasOwn(threats, threat.id)) return threats[threat.id];
      if (threats && Object.hasOwn(threats, threat.name)) return threats[threat.name];
    }
    return undefined;
  }
}

export const loudnessRank: Readonly<Record<Loudness, number>> = {
  off: 0,
  hint: 1,
  information: 2,
  warning: 3,
  error: 4,
};

const byThreatSeverity: Readonly<Record<Severity, FindingSeverity>> = {
  critical: 'warning',
  high: 'warning',
  medium: 'information',
  low: 'information',
};
