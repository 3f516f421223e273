import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import { why } from '../../language/analysis/explain.ts';
import { ownerOf } from '../../language/analysis/ownership.ts';
import type { Control, Subject } from '../../language/model/model.ts';
import { concerns } from './at-cursor.ts';
import { bullets, link, paragraphs, plain, strong } from './markdown.ts';
import { nameOf } from './split.ts';
import { counted, ownerAndState } from './words.ts';

/** A control where somebody states it: whose it is there, why, and what it is good for there. */
export function hoverOfDefense(analysis: Analysis, subject: Subject, control: Control): string {
  const concerned = analysis.obligations.filter((obligation) => concerns(obligation, subject, control));
  const own =
    concerned.find((obligation) => obligation.subject === subject) ??
    (concerned.length === 1 ? concerned[0] : undefined);
  if (own !== undefined) return paragraphs(head(control, own), reason(own), against(own));
  if (concerned.length > 0) {
    return paragraphs(
      `${strong(control.title)} · stands for ${counted(concerned.length, 'part')}`,
      bullets(
        concerned.map((obligation) => `${strong(nameOf(obligation.subject))}: ${plain(ownerAndState(obligation))}`),
        8,
      ),
    );
  }
  const ownership = ownerOf(control, subject, analysis.model);
  return paragraphs(
    `${strong(control.title)} · no threat asks for it here`,
    sentence(why(ownership), ownership.source),
  );
}

function head(control: Control, obligation: Obligation): string {
  return `${strong(control.title)} · ${plain(ownerAndState(obligation))}`;
}

function reason(obligation: Obligation): string {
  return sentence(why(obligation), obligation.ownership.source);
}

function sentence(text: string, source: string | undefined): string {
  const said = `${plain(text)}.`;
  return source === undefined ? said : `${said} (${link('source', source)})`;
}

function against({ threats, severity, state }: Obligation): string | undefined {
  if (threats.length === 0 || state === 'excluded') return undefined;
  return `Protects against (${severity}):\n${bullets(
    threats.map(({ title }) => plain(title)),
    6,
  )}`;
}
