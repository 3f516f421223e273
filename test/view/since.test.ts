import assert from 'node:assert/strict';
import type { RevisionFailure, Since } from '../../server/protocol/since.ts';
import { sinceOf } from '../../server/view/since.ts';
import { earlier, main, past, present } from './since-sample.ts';
import { viewing } from './sample.ts';

const shown = (more?: Parameters<typeof past>[0], chosen: string | null = null): Since =>
  sinceOf(present, past(more), chosen, viewing);
const lines = ({ groups }: Since): string[] =>
  groups.flatMap(({ title, changes }) => [
    title,
    ...changes.map((change) => `  ${change.part} ${change.title}: ${change.before.text} → ${change.after.text}`),
  ]);

describe('Since an earlier revision', () => {
  it('is told which one that is', () => {
    const { title, detail, chosen } = shown();
    assert.deepEqual(
      [title, detail, chosen],
      ['Since main', 'where this branch left main: 3f2a1b0 “Add a queue”, 2026-11-18', false],
    );
    const last = shown({ revision: { ...main, kind: 'head', name: 'HEAD', day: '' } });
    assert.deepEqual([last.title, last.detail], ['Since the last commit', '3f2a1b0 “Add a queue”']);
    const tag = shown({ revision: { ...main, kind: 'chosen', name: 'v1.0', subject: '' } }, 'v1.0');
    assert.deepEqual([tag.title, tag.detail, tag.chosen], ['Since v1.0', '3f2a1b0, 2026-11-18', true]);
  });

  it('gaps come first, opened and closed, then what else changed hands, came and went', () => {
    assert.deepEqual(lines(shown()), [
      '1 gap opened',
      "  Db Backups: the provider's (Microsoft Azure), in place → nobody's, relied on the wrong party",
      '3 gaps closed',
      '  Web Managed identity: yours (Payments team), missing → yours (Payments team), implemented',
      '  Jobs Audit logging: yours (no team), missing → not asked any more',
      '  Payroll Incident response: nobody for detect and close → complete',
      "1 other defense becomes the provider's",
      "  Db Patching: yours (Data team), implemented → the provider's (Microsoft Azure), in place",
      '1 other defense appears',
      "  Web Host protection: not asked before → the provider's (Microsoft Azure), in place",
      '1 other defense goes',
      "  Jobs Encryption at rest: the provider's (Microsoft Azure), in place → not asked any more",
    ]);
  });

  it('is summed up, with the verdict before and after', () => {
    const since = shown();
    assert.equal(
      since.summary,
      "1 gap opened, 3 closed; 1 defense becomes the provider's, 1 becomes nobody's, 1 appears, 2 go",
    );
    assert.equal(since.before?.text, 'not ready: 7 gaps');
    assert.equal(since.after.text, 'not ready: 5 gaps');
  });

  it('leads to what is there, and for what went to the nearest place that still is', () => {
    const changes = shown().groups.flatMap((group) => group.changes);
    const jobs = changes.filter(({ part }) => part === 'Jobs');
    const subscription = present.model.boundaries.find(({ name }) => name === 'Subscription')!;
    assert.deepEqual(
      jobs.map(({ location, note }) => [location, note]),
      jobs.map(() => [viewing.locate(subscription.origin), 'Jobs is gone: this leads to Subscription']),
    );
    const web = changes.find(({ title }) => title === 'Managed identity')!;
    const statement = present.obligations.find(({ control }) => control.title === 'Managed identity')!.statement!
      .statement;
    assert.deepEqual([web.location, web.note], [viewing.locate(statement.origin), '']);
  });

  it('tells of other findings, those that are new and those that are gone', () => {
    assert.deepEqual(
      shown().findings.map(({ title, findings }) => [
        title,
        ...findings.map(({ part, text, note }) => [part, text, note]),
      ]),
      [
        ['1 other finding is new', ['Web', '"Payroll web app" does not say where it runs.', '']],
        [
          '1 other finding is gone',
          ['Jobs', 'It does not say what it runs over.', 'Jobs is gone: this leads to Subscription'],
        ],
      ],
    );
  });

  it('says that nothing has changed', () => {
    const same = sinceOf(present, past({ model: present }), null, viewing);
    assert.equal(same.summary, 'No defense has changed');
    assert.deepEqual([same.groups, same.findings], [[], []]);
  });

  for (const [absence, note] of [
    ['no-file', 'There was no file payroll.tm then: all of the model is new.'],
    ['no-system', 'payroll.tm declared no system then: all of the model is new.'],
  ] as const) {
    it(`says that all is new: ${absence}`, () => {
      const since = shown({ model: absence });
      assert.deepEqual(since.notes, [note]);
      assert.equal(since.before, null);
      assert.deepEqual(
        since.groups.map(({ title }) => title),
        ['5 gaps opened', '14 other defenses appear'],
      );
    });
  }

  it('says what did not parse then', () => {
    const { notes } = shown({ broken: ['file:///models/the%20net.tm', 'file:///models/payroll.tm'] });
    assert.deepEqual(notes, [
      'The text of the net.tm and payroll.tm did not parse then: what could not be read shows here as new.',
    ]);
  });

  const failures: readonly (readonly [RevisionFailure, RegExp, boolean])[] = [
    ['no-git', /Git extension of VS Code/, false],
    ['restricted', /Trust the workspace/, false],
    ['not-saved', /not been saved/, false],
    ['no-repository', /no Git repository around this file/, false],
    ['no-commit', /no commit yet/, false],
    ['unknown-revision', /no revision “v1\.0”/, true],
    ['unreadable', /does not give the files/, true],
  ];
  for (const [failure, words, choosable] of failures) {
    it(`says why there is nothing to compare with: ${failure}`, () => {
      const since = sinceOf(present, { failure }, 'v1.0', viewing);
      assert.match(since.failure ?? '', words);
      assert.equal(since.choosable, choosable);
      assert.deepEqual(since.groups, []);
    });
  }

  it('counts a gap that stands otherwise, but is one still, as no other', () => {
    const missing = earlier();
    const partial = {
      ...missing,
      obligations: missing.obligations.map((o) => (o.state === 'missing' ? { ...o, state: 'partial' as const } : o)),
    };
    const since = sinceOf(partial, past({ model: missing }), null, viewing);
    assert.equal(since.summary, '4 defenses stand otherwise than before');
    assert.deepEqual(
      since.groups.map(({ title }) => title),
      ['4 defenses stand otherwise than before'],
    );
  });
});
