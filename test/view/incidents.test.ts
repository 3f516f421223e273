import assert from 'node:assert/strict';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Data } from '../../language/model/model.ts';
import type { Incidents } from '../../server/protocol/incidents.ts';
import { incidentsOf } from '../../server/view/incidents.ts';
import { acme, answer, modelAt, oneStage, response, salaries } from './incidents-sample.ts';
import { analysisOf, originAt, viewing } from './sample.ts';

describe('The incidents', () => {
  const shown = (more?: Partial<Analysis>, holds?: readonly Data[]): Incidents =>
    incidentsOf(oneStage(more, holds), viewing);
  const lines = ({ lanes }: Incidents, lane: number): string[] =>
    lanes[lane]!.steps.map(({ state, label }) => `${state}: ${label}`);

  it('have a lane for each provider in use, and one for you', () => {
    const { lanes, stages, gap } = shown();
    assert.deepEqual(
      lanes.map(({ title, note }) => `${title}: ${note}`),
      [
        'Acme Cloud: Responds for the 2 defenses that it owns and its half of 1. It does not watch what is yours.',
        'You: Respond for the one defense that is yours and your half of 1.',
      ],
    );
    assert.deepEqual(
      stages.map(({ title }) => title),
      ['Detect', 'Assess', 'Diagnose', 'Stabilize', 'Close', 'Fallout'],
    );
    assert.equal(gap, true);
  });

  it('say what the provider does, and where it says nothing', () => {
    assert.deepEqual(lines(shown(), 0), [
      'stated: Acme Cloud, Detect: Watches the platform',
      'silent: Acme Cloud, Assess: Does not say what it does.',
      'silent: Acme Cloud, Diagnose: Does not say what it does.',
      'silent: Acme Cloud, Stabilize: Does not say what it does.',
      'silent: Acme Cloud, Close: Does not say what it does.',
      'silent: Acme Cloud, Fallout: Is left to you.',
    ]);
  });

  it('have a line, and no lane, for a provider that responds for nothing here and does not say what it does', () => {
    const quiet = { ...acme, id: 'quiet', title: 'Quiet CRM', stages: [] };
    const { lanes, silent, answers } = incidentsOf(analysisOf(modelAt(quiet), []), viewing);
    assert.deepEqual(
      lanes.map(({ title }) => title),
      ['You'],
    );
    assert.deepEqual(
      silent.map(({ text }) => text),
      ['Quiet CRM responds for none of the defenses here, and does not say what it does when something happens.'],
    );
    assert.equal(answers.length, 1);
    assert.deepEqual(shown().silent, []);
  });

  it('say who does it on your side, and mark the holes in words', () => {
    const incidents = shown();
    assert.deepEqual(lines(incidents, 1), [
      'stated: You, Detect: SecOps with Sentinel',
      'gap: Gap. You, Assess: Nobody assesses an incident.',
      'gap: Gap. You, Diagnose: Nobody diagnoses an incident.',
      'gap: Gap. You, Stabilize: Nobody stabilizes the system.',
      'gap: Gap. You, Close: Nobody closes an incident.',
      'gap: Gap. You, Fallout: Nobody handles the fallout.',
    ]);
    assert.equal(
      incidents.summary,
      'If something happens to what is yours, nobody is named for assess, diagnose, stabilize, close and fallout.',
    );
  });

  it('lead to the line of a stage, and to the block where there is none', () => {
    const { lanes } = shown();
    const places = lanes.map(({ steps }) => steps.map(({ location }) => location.range.start.line));
    assert.deepEqual(places[0]!.slice(0, 2), [70, 71]);
    assert.deepEqual(places[1], [61, 60, 60, 60, 62, 60]);
  });

  it('tell of a leak where there is data of people', () => {
    const none = { required: true, missingStages: [], notifyMissing: true } as const;
    const incidents = shown({ incidents: none }, [salaries]);
    assert.equal(incidents.stages.at(-1)!.title, 'Notify');
    assert.equal(lines(incidents, 0).at(-1), 'stated: Acme Cloud, Notify: Writes to you');
    assert.equal(
      lines(incidents, 1).at(-1),
      'gap: Gap. You, Notify: Nobody is told of a leak of Salary records, though the law sets short deadlines.',
    );
    assert.equal(incidents.summary, 'If something happens to what is yours, nobody is named for notify.');
  });

  for (const [hours, said] of [
    [undefined, ''],
    [1, ' within 1 hour'],
    [72, ' within 72 hours'],
    [120, ' within 5 days'],
  ] as const) {
    it(`say by when a leak is told: ${said}`, () => {
      const { model } = oneStage();
      const notify = { party: 'Officer', hours, origin: originAt(66) };
      const system = { ...model.system, incidents: { ...response({}), notify } };
      const incidents = shown({ model: { ...model, system } });
      assert.equal(lines(incidents, 1).at(-1), `stated: You, Notify: Officer${said}`);
    });
  }

  it('ask for nobody where nothing is yours', () => {
    const nothing = { required: false, missingStages: [], notifyMissing: false };
    const incidents = shown({ incidents: nothing });
    assert.equal(incidents.gap, false);
    assert.equal(incidents.summary, 'Nothing here is yours, so no response of your own is needed.');
    assert.equal(lines(incidents, 1)[1], 'silent: You, Assess: Not needed.');
    assert.equal(incidents.lanes[0]!.note, 'Responds for the 2 defenses that it owns and its half of 1.');
    assert.match(shown({ incidents: nothing, obligations: [] }).summary, /^No threat asks for a defense yet/);
  });

  it('offer the fix of the finding, by its title', () => {
    assert.equal(shown().fix, null);
    const finding = { code: 'incident-gap', fixes: () => [{ title: 'Add what is missing', edits: [], safe: false }] };
    assert.equal(shown({ findings: [finding as never] }).fix, 'Add what is missing');
  });

  describe('and the answers of a provider', () => {
    const [answers] = shown().answers;

    it('hold until their day, and are missed where there are none', () => {
      assert.equal(answers!.note, '2 of 5 without an answer');
      assert.deepEqual(
        answers!.answers.map(({ state, label }) => `${state}: ${label}`),
        [
          'missing: Acme Cloud. Who is responsible for what: No answer: ask, and add the line.',
          'answered: Acme Cloud. How to report abuse: Report abuse',
          'missing: Acme Cloud. Who has assessed it: No answer: ask, and add the line.',
          'answered: Acme Cloud. What it monitors: On its page, until 2027-01-31',
          'expired: Acme Cloud. How it discloses incidents: Writes to you, expired on 2026-11-20: ask again',
        ],
      );
    });

    it('lead to their page and to their line', () => {
      const abuse = answers!.answers[1]!;
      assert.deepEqual(abuse.source, { text: 'acme.example', href: 'https://acme.example/abuse' });
      assert.equal(abuse.location.range.start.line, 80);
    });

    it('open nothing but pages of the web', () => {
      const evil = { ...acme, answers: [answer('abuse', { source: 'command:evil' })] };
      const view = incidentsOf(analysisOf(modelAt(evil), []), viewing);
      assert.deepEqual(view.answers[0]!.answers.map(({ source, text }) => [source, text])[1], [null, 'command:evil']);
    });
  });
});
