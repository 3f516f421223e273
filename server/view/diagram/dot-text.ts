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

/** The diagram for Graphviz, all of it, for those who lay it out themselves. */
export function dotOf(analysis: Analysis): string {
  const { parts, flows } = outlineOf(analysis.model);
  const surroundings = new Surroundings();
  const standingOf = standingsOf(analysis);
  const linesOf = ({ subject }: Part): string[] => {
    const { gaps } = standingOf([subject]);
    return [subject.title, placeText(subject, surroundings), ...(gaps > 0 ? [`! ${counted(gaps, 'gap')}`] : [])].filter(
      (line) => line !== '',
    );
  };

  const drawPart = (part: Part, indent: string): string[] => {
    const { subject, children, id } = part;
    if (subject.kind !== 'boundary') return [`${indent}${quoted(id)} [${shapes[subject.kind](linesOf(part))}];`];
    const style = subject.untrusted ? 'rounded,dotted' : 'rounded,dashed';
    return [
      `${indent}subgraph ${quoted(`cluster ${id}`)} {`,
      `${indent}  label=${label(linesOf(part))};`,
      `${indent}  style="${style}"; labeljust=l; margin=16;`,
      ...children.flatMap((child) => drawPart(child, `${indent}  `)),
      // Without a node, Graphviz leaves a cluster out.
      ...(children.length === 0 ? [`${indent}  ${quoted(id)} [style=invis];`] : []),
      `${indent}}`,
    ];
  };
  const drawFlow = (numbered: NumberedFlow): string => {
    const { flow, source, target } = numbered;
    const { gaps } = standingOf([flow]);
    const attributes = [
      `label=${label([flowTitle(numbered), ...(gaps > 0 ? [`! ${counted(gaps, 'gap')}`] : [])])}`,
      ...(flow.returns.length > 0 ? ['dir=both, arrowtail=vee'] : []),
      ...(crossingOf(flow, surroundings) === 'provider' ? ['penwidth=2'] : []),
    ];
    return `  ${quoted(source.id)} -> ${quoted(target.id)} [${attributes.join(', ')}];`;
  };

  return [
    `digraph ${quoted(analysis.model.system.title)} {`,
    `  label=${label([analysis.model.system.title])}; labelloc=t; nodesep=0.6; ranksep=0.9;`,
    '  graph [fontname="Arial", fontsize=12];',
    '  node [fontname="Arial", fontsize=12];',
    '  edge [fontname="Arial", fontsize=10];',
    ...parts.filter(({ parent }) => parent === undefined).flatMap((part) => drawPart(part, '  ')),
    ...flows.map(drawFlow),
    '}',
    '',
  ].join('\n');
}

const shapes: Readonly<Record<ElementKind, (lines: readonly string[]) => string>> = {
  process: (lines) => `shape=ellipse, label=${label(lines)}`,
  external: (lines) => `shape=box, label=${label(lines)}`,
  actor: (lines) => `shape=box, label=${label(['«actor»', ...lines])}`,
  store: (lines) => `shape=plain, label=${table(lines)}`,
};

/** Only this has lines at the top and at the bottom alone. */
function table(lines: readonly string[]): string {
  // What stands after a backslash may be a name to fill in, here, too.
  const cell = (line: string): string => entities(line).replaceAll('\\', '\\\\');
  const rows = lines.map((line) => `<TR><TD>${cell(line)}</TD></TR>`).join('');
  return `<<TABLE BORDER="1" SIDES="TB" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2">${rows}</TABLE>>`;
}

function label(lines: readonly string[]): string {
  return `"${lines.map((line) => inQuotes(entities(line))).join('\\n')}"`;
}

function quoted(id: string): string {
  return `"${inQuotes(harmless(id))}"`;
}

function inQuotes(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** Graphviz reads entities in all labels, and markup in some. */
function entities(text: string): string {
  return harmless(text).replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
