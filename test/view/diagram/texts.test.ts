import assert from 'node:assert/strict';
import { instance } from '@viz-js/viz';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { dotOf } from '../../../server/view/diagram/dot-text.ts';
import { mermaidOf } from '../../../server/view/diagram/mermaid.ts';
import { analysisOf, element, modelOf, payroll } from '../sample.ts';
import { hostileTitles, models } from './generated.ts';

describe('The diagram as DOT', () => {
  it('has boundaries, parts and flows', () => {
    const dot = dotOf(payroll().analysis);
    assert.match(
      dot,
      /subgraph "cluster boundary Subscription" \{\n +label="Contoso subscription\\nMicrosoft Azure\\n! 1 gap";/,
    );
    assert.match(dot, /"process Subscription\.Web" \[shape=ellipse, label="Payroll web app\\n/);
    assert.match(dot, /"process Subscription\.Web" -> "store Subscription\.Db" \[label="2"\];/);
  });

  it('shows each title as it is, whatever it says', async () => {
    const graphviz = await instance();
    for (const kind of ['store', 'process'] as const) {
      for (const title of hostileTitles.slice(0, 7)) {
        const dot = dotOf(analysisOf(modelOf({ elements: [element(kind, 'P', undefined, undefined, title)] }), []));
        let text = '';
        const parser = new SaxesParser();
        parser.on('closetag', ({ name }) => (text = name === 'title' ? '' : text));
        parser.on('text', (part) => (text += part.replaceAll('\n', '')));
        parser.write(graphviz.renderString(dot, { format: 'svg' })).close();
        assert.equal(text.replaceAll('\u00a0', ' '), title);
      }
    }
  });

  it('is read by Graphviz for any model', async function () {
    this.timeout(60_000);
    const graphviz = await instance();
    fc.assert(
      fc.property(models, (model) => {
        const { status, errors } = graphviz.render(dotOf(analysisOf(model, [])), { format: 'dot' });
        assert.equal(status, 'success', JSON.stringify(errors));
      }),
      { numRuns: 30 },
    );
  });
});

describe('The diagram for Mermaid', () => {
  it('has boundaries, parts and flows', () => {
    assert.equal(
      mermaidOf(payroll().analysis),
      `flowchart TB
  subgraph p1["Internet<br/>Microsoft Azure"]
    p2[/"Employee with a browser"\\]
  end
  subgraph p3["Contoso subscription<br/>Microsoft Azure<br/>! 1 gap"]
    p4(["Payroll web app<br/>Azure App Service (PaaS)<br/>! 2 gaps"])
    p5[("Payroll database<br/>Azure SQL Database (PaaS)<br/>! 2 gaps")]
  end
  p2 -->|"1"| p4
  p4 -->|"2"| p5
  classDef boundary fill:none,stroke-dasharray:7 4
  classDef untrusted fill:none,stroke-dasharray:2 3
  classDef gaps stroke:#c4232e,stroke-width:2px
  class p1,p3 boundary
  class p3,p4,p5 gaps
`,
    );
  });

  it('leaves nothing in a text that could be taken for something else', () => {
    for (const title of hostileTitles) {
      const text = mermaidOf(
        analysisOf(modelOf({ elements: [element('process', 'P', undefined, undefined, title)] }), []),
      );
      const line = text.split('\n')[1]!;
      assert.match(line, /^ {2}p1\(\["(?:[^"<>&`%;\\[\]{}|#]|#\d+;|<br\/>)+"\]\)$/u, title);
    }
  });
});
