import type { Analysis } from '../../../language/analysis/analysis.ts';
import { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { ElementKind } from '../../../language/model/model.ts';
import { harmless } from '../harmless.ts';
import { counted } from '../words.ts';
import { placeText } from './boxes.ts';
import { crossingOf } from './crossing.ts';
import { flowTitle } from './describe.ts';
import { outlineOf, type NumberedFlow, type Part } from './outline.ts';
import { standingsOf } from './standing.ts';

/** The diagram as a flowchart of Mermaid, all of it: code hosts draw it where it stands in a document. */
export function mermaidOf(analysis: Analysis): string {
  const { parts, flows } = outlineOf(analysis.model);
  const surroundings = new Surroundings();
  const standingOf = standingsOf(analysis);
  // Names of the user's could be words of Mermaid's.
  const ids = new Map(parts.map((part, index) => [part, `p${index + 1}`]));
  const gapsOf = (part: Part): number => standingOf([part.subject]).gaps;
  const textOf = (part: Part): string => {
    const gaps = gapsOf(part);
    return text([
      part.subject.title,
      placeText(part.subject, surroundings),
      gaps > 0 ? `! ${counted(gaps, 'gap')}` : '',
    ]);
  };

  const drawPart = (part: Part, indent: string): string[] => {
    const { subject, children } = part;
    const id = ids.get(part)!;
    if (subject.kind !== 'boundary') return [`${indent}${id}${shapes[subject.kind](textOf(part))}`];
    const inner = children.flatMap((child) => drawPart(child, `${indent}  `));
    return [`${indent}subgraph ${id}[${textOf(part)}]`, ...inner, `${indent}end`];
  };
  const drawFlow = (numbered: NumberedFlow): string => {
    const { flow, source, target } = numbered;
    const { gaps } = standingOf([flow]);
    const line = crossingOf(flow, surroundings) === 'provider' ? '==' : '--';
    const said = text([flowTitle(numbered), gaps > 0 ? `! ${counted(gaps, 'gap')}` : '']);
    return `  ${ids.get(source)!} ${flow.returns.length > 0 ? '<' : ''}${line}>|${said}| ${ids.get(target)!}`;
  };
  const marked = (style: string, isOne: (part: Part) => boolean): string[] => {
    const those = parts.filter(isOne).map((part) => ids.get(part)!);
    return those.length === 0 ? [] : [`  class ${those.join(',')} ${style}`];
  };

  return [
    'flowchart TB',
    ...parts.filter(({ parent }) => parent === undefined).flatMap((part) => drawPart(part, '  ')),
    ...flows.map(drawFlow),
    '  classDef boundary fill:none,stroke-dasharray:7 4',
    '  classDef untrusted fill:none,stroke-dasharray:2 3',
    '  classDef gaps stroke:#c4232e,stroke-width:2px',
    ...marked('boundary', ({ subject }) => subject.kind === 'boundary' && !subject.untrusted),
    ...marked('untrusted', ({ subject }) => subject.kind === 'boundary' && subject.untrusted),
    ...marked('gaps', (part) => gapsOf(part) > 0),
    '',
  ].join('\n');
}

const shapes: Readonly<Record<ElementKind, (text: string) => string>> = {
  process: (said) => `([${said}])`,
  store: (said) => `[(${said})]`,
  external: (said) => `[${said}]`,
  actor: (said) => `[/${said}\\]`,
};

/** Lines in quotes. What Mermaid, Markdown or the page could take for its own is written by its number. */
function text(lines: readonly string[]): string {
  const plain = (line: string): string => {
    const shown = harmless(line);
    const sign = /^\d*[-+.)]/.exec(shown)?.[0].length ?? 0;
    return (
      byNumber(shown.slice(0, sign), /[\p{L}\p{N}]/u) + byNumber(shown.slice(sign), /[\p{L}\p{M}\p{N} !.,:·→–—'()+-]/u)
    );
  };
  const said = lines.filter((line) => line !== '').map(plain);
  // An empty text is a mistake.
  return `"${said.join('<br/>') || ' '}"`;
}

function byNumber(text: string, but: RegExp): string {
  return Array.from(text, (character) => (but.test(character) ? character : `#${character.codePointAt(0)!};`)).join('');
}
