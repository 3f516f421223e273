import type { Ask } from '../model/edit.ts';
import { quoted } from './quoted.ts';

/** A place for a text that only a person can give. */
export function askText(placeholder: string): Ask {
  return { written: quoted(placeholder) };
}

/** What is asked where a text leaves open which of several things is meant: "versioning, or AWS Backup" is no evidence. */
export function askWhich(text: string): Ask | undefined {
  const or = text.indexOf(', or ');
  if (or < 0) return undefined;
  const last = text.slice(or + ', or '.length);
  const choices = [...text.slice(0, or).split(', '), last];
  const apart = !/[,:;()]/.test(last) && !/[:;()]/.test(text) && !choices.some((choice) => goesOn.test(choice));
  return { written: quoted(text), ...(apart ? { choices } : {}) };
}

/** What goes on with the words before it says nothing by itself: "of the accounts behind it". */
const goesOn = /^(?:and|as|at|behind|beside|by|for|from|in|of|on|or|that|through|to|which|with|without)\b/;
