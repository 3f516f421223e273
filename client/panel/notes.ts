import { arrange, create, keyed, setText, type Shown } from './dom.ts';

/** Sentences one below the other, in a list that is there only while there are any. */
export function createNotes(name: string): Shown<readonly string[]> {
  const element = create('ul', { class: name });
  const shown = new Map<string, Shown<string>>();
  return {
    element,
    update(notes) {
      element.toggleAttribute('hidden', notes.length === 0);
      arrange(
        element,
        keyed(notes, (note) => note),
        shown,
        createNote,
      );
    },
  };
}

function createNote(): Shown<string> {
  const element = create('li');
  return { element, update: (note) => setText(element, note) };
}
