/** The colours of a picture that stands alone. An owner and a gap have those of the panel. */
interface Palette {
  readonly page: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly provider: string;
  readonly shared: string;
  readonly customer: string;
  readonly nobody: string;
  readonly gap: string;
}

const light: Palette = {
  page: '#ffffff',
  text: '#1f2328',
  quiet: '#59636e',
  line: '#7d8590',
  provider: '#0b6bcb',
  shared: '#8250df',
  customer: '#b87f00',
  nobody: '#cf222e',
  gap: '#c4232e',
};

const dark: Palette = {
  page: '#14181f',
  text: '#e6edf3',
  quiet: '#9aa4af',
  line: '#7d8894',
  provider: '#58a6ff',
  shared: '#bb9af7',
  customer: '#e0b040',
  nobody: '#ff7b72',
  gap: '#ff7b72',
};

/** A style sheet for readers of all kinds: many know neither variables nor mixed colours. */
export const standaloneStyle = `
text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.diagram-title, .diagram-digits, .diagram-gaps-count, .diagram-count, .diagram-heading { font-weight: 600; }
.diagram-title, .diagram-note, .legend-title { paint-order: stroke; stroke-width: 3px; stroke-linejoin: round; }
.diagram-count { text-anchor: middle; paint-order: stroke; stroke-width: 2px; stroke-linejoin: round; }
.diagram-shape { stroke-width: 1.4; }
.diagram-ground, .diagram-half, .diagram-under { stroke: none; }
.diagram-boundary > .diagram-shape, .diagram-part.boundary > .diagram-shape { stroke-dasharray: 7 4; }
.untrusted > .diagram-shape { stroke-dasharray: 2 3; }
.diagram-line, .diagram-answer { fill: none; stroke-width: 1.3; }
.crosses-boundary > .diagram-line, .crosses-boundary > .diagram-answer { stroke-width: 1.5; }
.crosses-provider > .diagram-line, .crosses-provider > .diagram-answer { stroke-width: 2.2; }
.diagram-head { stroke: none; }
.diagram-field, .diagram-badge { stroke-width: 1; }
.diagram-badge { stroke-width: 1.2; }
.nobody > .diagram-field { stroke-dasharray: 3 2; }
.diagram-field { fill-opacity: 0.2; }
.nobody > .diagram-field { fill: none; }
.diagram-half { fill-opacity: 0.3; }
${coloursOf(light)}
@media screen and (prefers-color-scheme: dark) {
${coloursOf(dark)}
}
`;

function coloursOf(p: Palette): string {
  const owners = (['provider', 'shared', 'customer', 'nobody'] as const).flatMap((owner) => [
    `.${owner} > .diagram-field { stroke: ${p[owner]}; }`,
    `.${owner}:not(.nobody):not(.shared) > .diagram-field, .${owner} > .diagram-half, .${owner} > .diagram-under { fill: ${p[owner]}; }`,
  ]);
  return [
    `.diagram-page, .diagram-shape, .diagram-ground, .diagram-badge { fill: ${p.page}; }`,
    `.shared > .diagram-field { fill: ${p.page}; }`,
    `.diagram-boundary > .diagram-shape { fill: ${p.text}; fill-opacity: 0.03; stroke: ${p.quiet}; }`,
    `.diagram-part > .diagram-shape { stroke: ${p.text}; }`,
    `.untrusted > .diagram-shape { stroke: ${p.text}; }`,
    `.diagram-title, .diagram-digits, .diagram-count, .diagram-heading { fill: ${p.text}; }`,
    `.diagram-note { fill: ${p.quiet}; }`,
    `.diagram-title, .diagram-note, .diagram-count { stroke: ${p.page}; }`,
    `.diagram-person { fill: ${p.quiet}; }`,
    `.diagram-line, .diagram-answer, .diagram-badge { stroke: ${p.line}; }`,
    `.diagram-head { fill: ${p.line}; }`,
    `.crosses-boundary > .diagram-line, .crosses-provider > .diagram-line { stroke: ${p.text}; }`,
    `.crosses-boundary > .diagram-answer, .crosses-provider > .diagram-answer { stroke: ${p.text}; }`,
    `.crosses-boundary .diagram-badge, .crosses-provider .diagram-badge { stroke: ${p.text}; }`,
    `.crosses-boundary > .diagram-head, .crosses-provider > .diagram-head { fill: ${p.text}; }`,
    `.diagram-crossing { fill: ${p.page}; stroke: ${p.text}; stroke-width: 1.4; }`,
    `.crosses-provider > .diagram-crossing { fill: ${p.text}; }`,
    `.diagram-gaps-ground { fill: ${p.gap}; }`,
    `.diagram-gaps-count { fill: ${p.page}; }`,
    `.diagram-rule { stroke: ${p.line}; stroke-opacity: 0.4; }`,
    ...owners,
  ].join('\n');
}
