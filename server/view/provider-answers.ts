import type { Analysis } from '../../language/analysis/analysis.ts';
import { questions, unanswered } from '../../language/analysis/providers.ts';
import { isPast } from '../../language/analysis/states.ts';
import { atSentenceStart } from '../../language/analysis/wording.ts';
import type { Answer, Day, Provider, Question } from '../../language/model/model.ts';
import type { EvidenceLink } from '../protocol.ts';
import type { ProviderAnswer, ProviderAnswers } from '../protocol/incidents.ts';
import type { Viewing } from './viewing.ts';

/** What a provider says to the five questions that a customer has to ask. */
export function answersOf(provider: Provider, { findings, today }: Analysis, viewing: Viewing): ProviderAnswers {
  const all = Object.keys(questions) as Question[];
  const open = unanswered(provider).length;
  const finding = findings.find(({ code, subject }) => code === 'unattested-provider' && subject.id === provider.id);
  return {
    id: provider.id,
    title: provider.title,
    note: open === 0 ? '' : `${open} of ${all.length} without an answer`,
    location: viewing.locate(provider.origin),
    fix: finding?.fixes()[0]?.title ?? null,
    answers: all.map((question) => answerTo(question, provider, today, viewing)),
  };
}

function answerTo(question: Question, provider: Provider, today: Day, { locate }: Viewing): ProviderAnswer {
  const lines = provider.answers.filter((answer) => answer.question === question);
  const answer = lines.find(({ text, source }) => text || source);
  const title = atSentenceStart(questions[question]);
  const found = answer === undefined ? noAnswer : foundIn(answer, today);
  return {
    id: question,
    question: title,
    ...found,
    label: `${provider.title}. ${title}: ${[found.text, found.expiry].filter((part) => part !== '').join(', ')}`,
    location: locate(answer?.origin ?? lines[0]?.origin ?? provider.origin),
  };
}

type Found = Pick<ProviderAnswer, 'state' | 'text' | 'expiry' | 'source'>;

const noAnswer: Found = { state: 'missing', text: 'No answer: ask, and add the line.', expiry: '', source: null };

function foundIn({ text, source, expires }: Answer, today: Day): Found {
  const link = linkTo(source);
  const expired = isPast(expires, today);
  return {
    state: expired ? 'expired' : 'answered',
    text: text || (link === null ? (source ?? '') : 'On its page'),
    expiry: expires === undefined ? '' : expired ? `expired on ${expires.date}: ask again` : `until ${expires.date}`,
    source: link,
  };
}

/** A page of the web, called by its host. */
function linkTo(source: string | undefined): EvidenceLink | null {
  if (source === undefined || !URL.canParse(source)) return null;
  const { protocol, host, href } = new URL(source);
  return protocol === 'https:' || protocol === 'http:' ? { text: host, href } : null;
}
