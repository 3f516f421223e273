import MarkdownIt from 'markdown-it';
import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The kinds of elements in a page, with the names of their attributes, and where its links lead to. */
export function kindsIn(html: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      kinds.add(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        kinds.add(`<${node.tagName} ${name}>`);
        if (/^(href|src|action)$/.test(name)) kinds.add(`${name} ${value}`);
      }
    } else if (node.nodeName === '#comment') kinds.add('comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(/^\s*<(!doctype|\?xml)/i.test(html) ? parse(html) : parseFragment(html));
  return kinds;
}

/** Markdown as code hosts read it: with tables, and with what HTML it holds. */
export function rendered(markdown: string): string {
  return new MarkdownIt({ html: true }).render(markdown);
}
