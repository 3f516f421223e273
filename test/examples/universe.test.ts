import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { isControl, isProtocol, isService, isThreat } from '../../language/generated/ast.ts';
import { readLibraries } from './libraries.ts';
import { readText } from './reading.ts';

/**
 * A model with everything in it: each service as a store and as a process, open to the internet, with all kinds of data,
 * called by people, programs and others, and by its neighbor. What never happens here happens nowhere.
 */
function universe(libraries: readonly string[], services: readonly string[], protocols: readonly string[]): string {
  const parts = services.flatMap((id) => {
    const name = id.replace('.', '_');
    return [`  process P_${name} on ${id} { handles Everything }`, `  store S_${name} on ${id} { holds Everything }`];
  });
  const flows = services.flatMap((id, at) => {
    const name = id.replace('.', '_');
    const next = services[at + 1]?.replace('.', '_') ?? name;
    const protocol = protocols[at % protocols.length] ?? '';
    return [
      `flow Stranger -> P_${name} over ${protocol} carries Everything`,
      `flow Stranger -> S_${name} over ${protocol} carries Everything`,
      `flow Partner -> S_${name} carries Everything`,
      `flow P_${name} -> Own carries Everything`,
      `flow Own -> S_${name} carries Everything`,
      `flow P_${name} -> Partner carries Everything`,
      `flow P_${name} -> ${next === name ? 'S' : 'P'}_${next} carries Everything`,
    ];
  });
  return [
    'system Universe "Everything" { owner "Everybody" }',
    `use ${libraries.join(', ')}`,
    'data Everything "Everything" restricted contains personal, sensitive, financial, payment, credentials, secrets, code',
    'boundary Outside untrusted {\n  actor Stranger\n  external Partner\n  process Phone is MobileApplication\n  process Page is BrowserApplication\n}',
    'boundary House on premises {\n  process Own "Own program" { handles Everything }\n}',
    `boundary Clouds {\n${parts.join('\n')}\n}`,
    'flow Phone -> Own carries Everything',
    'flow Page -> Own carries Everything',
    ...flows,
  ].join('\n');
}

describe('a model with everything in it', () => {
  let analysis: Analysis;
  let problems: readonly string[];
  const threats: string[] = [];
  const controls: string[] = [];
  const services: string[] = [];

  before(async () => {
    const { files, shared } = await readLibraries();
    const { Lowering } = shared.model;
    const nodes = files.flatMap(({ root }) => root.members);
    threats.push(...nodes.filter(isThreat).map((node) => Lowering.id(node)));
    controls.push(...nodes.filter(isControl).map((node) => Lowering.id(node)));
    services.push(...nodes.filter(isService).map((node) => Lowering.id(node)));
    const protocols = nodes.filter(isProtocol).map((node) => Lowering.id(node));
    const libraries = [...new Set(services.map((id) => id.split('.')[0] ?? ''))];
    const packs = [...new Set(threats.map((id) => id.split('.')[0] ?? ''))].filter((id) => !libraries.includes(id));
    const reading = await readText(
      universe([...libraries, ...packs.filter((id) => id !== 'core')], services, protocols),
    );
    problems = reading.problems;
    analysis = reading.analysis;
  });

  it('has no problem, with each service of the libraries in it', () => {
    assert.ok(services.length > 150);
    assert.deepEqual(problems, []);
  });

  it('meets every threat', () => {
    const met = new Set(analysis.obligations.flatMap((obligation) => obligation.threats.map(({ id }) => id)));
    assert.deepEqual(
      threats.filter((id) => !met.has(id)),
      [],
    );
  });

  it('asks for every control', () => {
    const asked = new Set(analysis.obligations.flatMap(({ anyOf }) => anyOf.map(({ id }) => id)));
    assert.deepEqual(
      controls.filter((id) => !asked.has(id)),
      [],
    );
  });

  it('asks something of each service', () => {
    const asked = new Set(analysis.obligations.map(({ ownership }) => ownership.service?.id));
    assert.deepEqual(
      services.filter((id) => !asked.has(id)),
      [],
    );
  });

  it('tells of each shared defense which half is left', () => {
    const untold = analysis.obligations
      .filter(({ state, ownership }) => state === 'partial' && ownership.service !== undefined)
      .filter(({ ownership }) => ownership.customerHalf === undefined)
      .map(({ ownership, control }) => `${control.id} of ${ownership.service?.id ?? ''}`);
    assert.deepEqual([...new Set(untold)], []);
  });

  it('is told in whole sentences', () => {
    const odd = analysis.findings
      .map(({ message }) => message)
      .filter((message) => !/^[A-Z"].*[.]$/.test(message) || /undefined|\bnull\b| {2}|\.\.|: \.|,,/.test(message));
    assert.deepEqual(odd.slice(0, 5), []);
  });
});
