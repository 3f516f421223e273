import assert from 'node:assert/strict';
import { EmptyFileSystem, URI } from 'langium';
import { readFileSync } from 'node:fs';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { createServices, type SharedServices } from '../../language/module.ts';

const read = (name: string): string => readFileSync(new URL(`examples/${name}.tm`, import.meta.url), 'utf8');

const libraries = { core: ['core', 'rest'], azure: ['azure', 'rest-azure'] };
const files = Object.entries(libraries).flatMap(([library, names]) =>
  names.map((name) => ({ library, uri: URI.parse(`test:/${name}.tm`), text: read(name) })),
);

/** The examples of the documentation: the first model stands on the libraries that the last chapter shows. */
async function open(text: string): Promise<{ shared: SharedServices; analysis: Analysis }> {
  const { shared } = createServices({
    ...EmptyFileSystem,
    library: {
      list: () => Promise.resolve(files),
      read: (uri) => Promise.resolve(files.find((file) => file.uri.toString() === uri.toString())!.text),
    },
  });
  shared.model.Models.optionsFor = () => ({ today: '2026-11-21' });
  const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('test:/model.tm'));
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document]);
  const root = shared.model.Names.file(document.uri)!;
  assert.deepEqual(
    shared.model.Problems.of(root).map(({ message }) => message),
    [],
  );
  return { shared, analysis: shared.model.Models.analysis(root) };
}

const rows = ({ obligations }: Analysis): string[] =>
  obligations.map(
    ({ subject, control, owner, state, team }) =>
      `${subject.id}: ${control.name} ${owner} ${state}${team === undefined ? '' : ` (${team})`}`,
  );

describe('The examples of the documentation', () => {
  it('of libraries say nothing wrong', async () => {
    const { shared } = await open(read('first-model'));
    for (const { uri } of files) {
      const file = shared.model.Names.file(uri)!;
      // Linked when something first refers to them: these are asked for.
      const document = shared.workspace.LangiumDocuments.getDocument(uri)!;
      await shared.workspace.DocumentBuilder.build([document]);
      assert.deepEqual(
        shared.model.Problems.of(file).map(({ message }) => message),
        [],
        uri.path,
      );
    }
  });

  it('of a first model means what it says', async () => {
    const { analysis } = await open(read('first-model'));
    assert.deepEqual(rows(analysis), [
      'Subscription.Web: Patching provider met',
      'Internet.Employee -> Subscription.Web: EncryptionInTransit shared met (Payments team)',
      'Internet.Employee -> Subscription.Web: UserAuthentication shared partial (Payments team)',
      'Internet.Employee -> Subscription.Web: SessionManagement shared partial (Payments team)',
      'Subscription.Web -> Subscription.Db: EncryptionInTransit shared partial (Payments team)',
    ]);
    assert.equal(analysis.verdict, 'not-ready');
  });

  it('of a service says who owns what', async () => {
    const { analysis } = await open(read('first-model').replaceAll('confidential', 'restricted'));
    assert.ok(rows(analysis).includes('Subscription.Db: ColumnEncryption customer met (Data team)'));
    const services = [...analysis.model.services.values()];
    const { capabilities } = services.find(({ id }) => id === 'azure.SqlDatabase')!;
    assert.deepEqual(
      [...capabilities].map(([control, { relation }]) => [control, relation]),
      [
        ['core.EncryptionAtRest', 'provides'],
        ['core.ColumnEncryption', 'offers'],
        ['core.NetworkRestriction', 'shares'],
        ['core.HostAntiMalware', 'lacks'],
      ],
    );
    const { layers } = services.find(({ id }) => id === 'azure.Aks')!;
    assert.equal(layers.get('core.OperatingSystem')?.owner, 'shared');
  });

  it('of incident response names an owner for every stage', async () => {
    const { analysis } = await open(`${read('incidents')}\nprocess Web on premises`);
    assert.deepEqual(analysis.incidents, { required: true, missingStages: [], notifyMissing: false });
    const { incidents } = analysis.model.system;
    assert.deepEqual(
      incidents?.stages.map(({ stage, by }) => [stage, by]),
      [
        ['detect', 'SecOps'],
        ['assess', 'SecOps'],
        ['diagnose', 'SecOps'],
        ['close', 'SecOps'],
        ['stabilize', 'Platform team'],
        ['fallout', 'Crisis team'],
      ],
    );
    assert.equal(incidents.notify?.hours, 72);
  });
});
