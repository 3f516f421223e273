import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis, Obligation } from '../../../language/analysis/analysis.ts';
import type { Element } from '../../../language/model/model.ts';
import { examples, filesUnder, readTexts } from '../../../test/examples/reading.ts';

/** An example as it was on its first day: the architecture, without a word on defenses. */
export interface BareModel {
  /** Its path in the examples, without the ending. */
  readonly name: string;
  readonly analysis: Analysis;
  /** Its processes and stores. */
  readonly parts: readonly BarePart[];
}

export interface BarePart {
  /** Its name, within its model. */
  readonly id: string;
  /** What it is, and how it is bought: `store, paas`. */
  readonly kind: string;
  /** What it is asked for, and the customer owns alone. */
  readonly yours: readonly Obligation[];
}

const statement = /^ +(implements|plans|waives|excludes|relies) .*\n/gm;

/** Each example whose name contains the text, without its statements; throws where one cannot be read. */
export async function readBareModels(called = ''): Promise<BareModel[]> {
  const texts = filesUnder(examples, '.tm').map((file): [string, string] => [
    path.relative(examples, file).replaceAll(path.sep, '/'),
    readFileSync(file, 'utf8').replace(statement, ''),
  ]);
  const { shared, files, problems } = await readTexts(new Map(texts));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files.flatMap((file, index) => {
    const name = (texts[index]?.[0] ?? '').replace(/\.tm$/, '');
    if (!name.includes(called) || file.systems.length === 0) return [];
    const analysis = shared.model.Models.analysis(file);
    const elements = analysis.model.elements.filter(({ kind }) => kind === 'process' || kind === 'store');
    return { name, analysis, parts: elements.map((element) => partOf(element, analysis)) };
  });
}

/** Whether the customer owns it alone, and not even the protocol of a flow does it. */
export function isYours({ owner, state }: Obligation): boolean {
  return owner === 'customer' && state !== 'met';
}

export function isUrgent({ severity }: Obligation): boolean {
  return severity === 'critical' || severity === 'high';
}

function partOf(element: Element, { obligations }: Analysis): BarePart {
  const asked = obligations.filter(({ subject }) => subject === element);
  const model = asked.find(({ ownership }) => ownership.service !== undefined)?.ownership.service?.model ?? 'premises';
  return {
    id: element.id,
    kind: `${element.kind}, ${model}`,
    yours: asked.filter(isYours),
  };
}
