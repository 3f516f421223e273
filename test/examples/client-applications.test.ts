import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { readText } from './reading.ts';

/** An application in the hands of its user, and the server that it calls. */
async function analysisOf(is: string, level = 'confidential contains personal'): Promise<Analysis> {
  const reading = await readText(`
system Notes
use azure
data Entries "Entries" ${level}
boundary Homes untrusted {
  process App ${is}
  actor Friend
}
boundary Cloud on azure {
  process Api on AppService
}
flow App -> Api over Https carries Entries returns Entries
flow Friend -> App "shares" over Https carries Entries
`);
  assert.deepEqual(reading.problems, []);
  return reading.analysis;
}

/** The controls that are asked of the application itself. */
function asked({ obligations }: Analysis): string[] {
  return obligations
    .filter(({ subject }) => subject.name === 'App')
    .flatMap(({ anyOf }) => anyOf.map(({ name }) => name))
    .sort();
}

/** The threats that something is asked of, or of a flow that it opens. */
function threatsAt({ obligations }: Analysis): Set<string> {
  return new Set(
    obligations
      .filter(({ subject }) => subject.name === 'App' || (subject.kind === 'flow' && subject.source.name === 'App'))
      .flatMap(({ threats }) => threats.map(({ name }) => name)),
  );
}

describe('What runs on devices of users', () => {
  it('is asked nothing that only a server needs', async () => {
    assert.deepEqual(asked(await analysisOf('is MobileApplication')), [
      'DependencyPatching',
      'DeviceLossProtection',
      'DeviceStorageProtection',
      'SecretFreeClients',
    ]);
    assert.deepEqual(asked(await analysisOf('is BrowserApplication')), [
      'DependencyPatching',
      'DeviceStorageProtection',
      'ScriptRestriction',
      'SecretFreeClients',
    ]);
  });

  it('is asked nothing, and no place, where it says nothing of itself', async () => {
    const analysis = await analysisOf('');
    assert.deepEqual(asked(analysis), []);
    assert.deepEqual(
      analysis.findings.filter(({ code }) => code === 'unplaced').map(({ message }) => message),
      [],
    );
  });

  it('is asked of what it keeps on the device that it cannot be read there, and nothing of a server', async () => {
    const reading = await readText(`
system Notes
data Entries "Entries" restricted contains personal
boundary Homes untrusted {
  process App is MobileApplication
  store Notebook {
    holds Entries
  }
}
flow App -> Notebook carries Entries returns Entries
`);
    assert.deepEqual(reading.problems, []);
    const { obligations } = reading.analysis;
    const controls = obligations
      .filter(({ subject }) => subject.name === 'Notebook')
      .map(({ control }) => control.name);
    assert.deepEqual(controls.sort(), ['DataRetention', 'EncryptionAtRest']);
    assert.ok(!obligations.some(({ control }) => control.name === 'UserAuthentication'));
  });

  const all = ['ReadableDeviceStorage', 'ShippedSecrets', 'TrustedClient', 'LostDevice', 'ForeignScript'];
  const cases: readonly (readonly [threat: string, is: string, not: string])[] = [
    ['ReadableDeviceStorage', 'ClientApplication', ''],
    ['ShippedSecrets', 'ClientApplication', ''],
    ['TrustedClient', 'ClientApplication', ''],
    ['LostDevice', 'MobileApplication', 'is BrowserApplication'],
    ['ForeignScript', 'BrowserApplication', 'is MobileApplication'],
  ];
  for (const [threat, is, not] of cases) {
    it(`is threatened by ${threat} where it is a ${is}`, async () => {
      assert.ok(threatsAt(await analysisOf(`is ${is}`)).has(threat));
      assert.ok(!threatsAt(await analysisOf(not)).has(threat));
    });
  }

  it('is threatened by nothing of that where all is public', async () => {
    const threats = threatsAt(await analysisOf('is BrowserApplication', 'public'));
    assert.deepEqual(
      all.filter((threat) => threats.has(threat)),
      [],
    );
  });
});
