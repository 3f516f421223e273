import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import type { Analysis } from '../../language/analysis/analysis.ts';
import { readText } from './reading.ts';

interface Doors {
  readonly library: string;
  readonly gateway: string;
  readonly program: string;
  /** Lines in the body of the gateway, of the flow to it, and of the program behind it. */
  readonly atGateway?: string;
  readonly onFlow?: string;
  readonly behind?: string;
}

/** An application on the internet calls a gateway, and that a program which handles what is personal. */
async function analysisOf({ library, gateway, program, atGateway, onFlow, behind }: Doors): Promise<Analysis> {
  const reading = await readText(`
system Jobs
use ${library}
data Applications confidential contains personal
boundary Internet untrusted {
  process App
}
boundary Cloud on ${library} {
  process Gateway on ${gateway} {
    ${atGateway ?? ''}
  }
  process Program on ${program} {
    ${behind ?? ''}
  }
}
flow App -> Gateway over Https carries Applications {
  ${onFlow ?? ''}
}
flow Gateway -> Program over Https carries Applications
`);
  assert.deepEqual(reading.problems, []);
  return reading.analysis;
}

const signIn = 'UserAuthentication, SessionManagement, AuthorizationChecks, MultiFactorAuthentication';
const stated = `implements ${signIn} "a token of the directory, checked"`;

/** Where it is open who calls, what may be done in whose name, and what belongs to whom. */
function open({ obligations }: Analysis): string[] {
  return obligations
    .filter(({ state, control }) => state !== 'met' && signIn.includes(control.name))
    .map(({ subject, control }) =>
      subject.kind === 'flow' ? `-> ${subject.target.name} ${control.name}` : `${subject.name} ${control.name}`,
    )
    .sort();
}

const aws = { library: 'aws', gateway: 'AwsApiGateway', program: 'Lambda' };
const gateways = [
  aws,
  { library: 'azure', gateway: 'ApiManagement', program: 'AppService' },
  { library: 'gcp', gateway: 'Apigee', program: 'CloudRun' },
];
const balancers = [
  { library: 'azure', gateway: 'ApplicationGateway', program: 'AppService' },
  { library: 'gcp', gateway: 'CloudLoadBalancing', program: 'CloudRun' },
];

describe('The sign-in of users', () => {
  for (const doors of gateways) {
    it(`is asked once, at a gateway of APIs: ${doors.gateway}`, async () => {
      assert.deepEqual(open(await analysisOf(doors)), [
        '-> Gateway MultiFactorAuthentication',
        '-> Gateway SessionManagement',
        '-> Gateway UserAuthentication',
        'Program AuthorizationChecks',
      ]);
    });
  }

  for (const doors of balancers) {
    it(`is asked once, behind a front door that need not know who calls: ${doors.gateway}`, async () => {
      assert.deepEqual(open(await analysisOf(doors)), [
        '-> Program MultiFactorAuthentication',
        '-> Program SessionManagement',
        '-> Program UserAuthentication',
        'Program AuthorizationChecks',
      ]);
    });
  }

  for (const doors of [...gateways, ...balancers]) {
    for (const where of ['atGateway', 'onFlow', 'behind'] as const) {
      it(`is settled where it is stated, and nothing of it is to no purpose: ${doors.gateway}, ${where}`, async () => {
        const analysis = await analysisOf({ ...doors, [where]: stated });
        assert.deepEqual(open(analysis), []);
        assert.deepEqual(
          analysis.findings.filter(({ code }) => code === 'unneeded-defense').map(({ message }) => message),
          [],
        );
      });
    }
  }

  it('is not proposed by what knows programs only', async () => {
    for (const doors of [...gateways, ...balancers]) {
      const { findings } = await analysisOf(doors);
      const fixes = findings
        .flatMap((each) => each.fixes())
        .filter(({ title }) => title.includes('authentication of users'));
      assert.ok(fixes.length > 0);
      assert.doesNotMatch(
        inspect(
          fixes.map(({ edits }) => edits),
          { depth: 3 },
        ),
        /IAM|caller's token/,
      );
    }
  });
});
