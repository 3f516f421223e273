import type { Location } from '../../../server/protocol.ts';
import type { ProviderAnswer, ProviderAnswers } from '../../../server/protocol/incidents.ts';
import { createButton } from '../controls.ts';
import { arrange, create, keyed, setAttribute, setText, type Shown } from '../dom.ts';
import { onGo } from '../go-to.ts';
import { createLink } from '../link.ts';
import type { Around } from '../view.ts';

export interface Answers {
  readonly element: HTMLElement;
  update(answers: readonly ProviderAnswers[]): void;
}

/** The questions that a customer has to ask, with what each provider answers. */
export function createAnswers(around: Around): Answers {
  const providers = new Map<string, Shown<ProviderAnswers>>();
  const list = create('div', { class: 'answering' });
  const title = create('h2', { id: 'answers-title' }, 'What the providers answer');
  const element = create('section', { class: 'answers', 'aria-labelledby': 'answers-title' }, title, list);
  return {
    element,
    update(answers) {
      element.toggleAttribute('hidden', answers.length === 0);
      arrange(list, keyed(answers, idOf), providers, ({ id }) => createProvider(id, around));
    },
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function createProvider(id: string, around: Around): Shown<ProviderAnswers> {
  let location: Location | undefined;
  const title = create('button', { type: 'button', class: 'lane-title' });
  onGo(title, around, () => location);
  const note = create('span', { class: 'open-answers' });
  const fixText = create('span');
  const fix = createButton({ label: '', run: () => around.edit({ kind: 'answers', provider: id }) });
  fix.append(fixText);
  const answers = new Map<string, Shown<ProviderAnswer>>();
  const list = create('ul');
  const head = create('div', { class: 'answers-head' }, create('h3', {}, title), note, fix);
  return {
    element: create('div', { class: 'provider-answers' }, head, list),
    update(provider) {
      location = provider.location;
      setText(title, provider.title);
      setText(note, provider.note);
      setText(fixText, provider.fix ?? '');
      fix.toggleAttribute('hidden', provider.fix === null);
      arrange(list, keyed(provider.answers, idOf), answers, () => createAnswer(around));
    },
  };
}

function createAnswer(around: Around): Shown<ProviderAnswer> {
  let location: Location | undefined;
  let linked: string | undefined;
  const question = create('span', { class: 'question' });
  const text = create('span', { class: 'answer-text' });
  const expiry = create('span', { class: 'expiry' });
  const words = create('span', { class: 'answer-words' }, text, ' ', expiry);
  const button = create('button', { type: 'button' }, question, ' ', words);
  onGo(button, around, () => location);
  const source = create('span', { class: 'answer-source' });
  const element = create('li', {}, button, source);
  return {
    element,
    update(answer) {
      location = answer.location;
      setAttribute(element, 'data-state', answer.state);
      setAttribute(button, 'aria-label', answer.label);
      setText(question, answer.question);
      setText(text, answer.text);
      setText(expiry, answer.expiry);
      const href = answer.source?.href;
      if (linked === href) return;
      linked = href;
      source.replaceChildren(
        ...(answer.source === null ? [] : [createLink(answer.source, `Source: ${answer.source.href}`, around)]),
      );
    },
  };
}
