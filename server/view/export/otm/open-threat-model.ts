import type { Analysis } from '../../../../language/analysis/analysis.ts';
import type { Data, Level } from '../../../../language/model/model.ts';
import type { Locate } from '../../check-report.ts';
import { verdictInWords } from '../../verdict.ts';
import { withAlternativesAsAsked } from '../alternatives.ts';
import { sensitivityOf } from '../data-handled.ts';
import { lineOf } from '../identifiers.ts';
import { attributes, described, wholeText } from './common.ts';
import { componentsOf, dataflowsOf, trustZonesOf } from './architecture.ts';
import { mitigationsOf, threatsOf } from './threats.ts';
import type { Asset, OpenThreatModel } from './types.ts';

export interface OtmContext {
  readonly version: string;
  readonly locate: Locate;
}

/** The model in the Open Threat Model format: what is threatened and how, and who owns each mitigation. */
export function openThreatModelOf(judged: Analysis, { version, locate }: OtmContext): OpenThreatModel {
  const analysis = withAlternativesAsAsked(judged);
  const { model, today } = analysis;
  const { system } = model;
  return {
    otmVersion: '0.2.0',
    project: {
      name: lineOf(system.title, system.name),
      id: lineOf(system.name),
      ...described(system),
      ...(system.owner === undefined ? {} : { owner: lineOf(system.owner.name) }),
      attributes: attributes({
        verdict: verdictInWords(analysis).text,
        today,
        tool: `Demarc ${version}`,
      }),
    },
    representations: [
      {
        name: 'Threat model',
        id: wholeText,
        type: 'code',
        attributes: attributes({ language: 'threat-model', file: locate(system.origin).file }),
      },
    ],
    assets: model.data.map(assetOf),
    trustZones: trustZonesOf(analysis, locate),
    components: componentsOf(analysis, locate),
    dataflows: dataflowsOf(analysis, locate),
    threats: threatsOf(analysis),
    mitigations: mitigationsOf(analysis),
  };
}

function assetOf(data: Data): Asset {
  const { id, title, level, kinds, controller, processor } = data;
  return {
    name: lineOf(title, id),
    id: lineOf(id),
    ...described(data),
    risk: {
      confidentiality: level === undefined ? notStated : confidentiality[level],
      integrity: kinds.includes('code') ? 100 : notStated,
      availability: notStated,
      comment: `${sensitivityOf(data)} The model has no figures: confidentiality follows from the level, and ${notStated} stands where nothing is stated.`,
    },
    attributes: attributes({ level, contains: kinds.join(', '), controller, processor }),
  };
}

const confidentiality: Readonly<Record<Level, number>> = { public: 0, internal: 33, confidential: 67, restricted: 100 };
const notStated = 50;
