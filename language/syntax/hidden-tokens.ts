import { CstNodeBuilder, type CompositeCstNode, type CstNode, type LangiumParser, type LexerResult } from 'langium';
import type { IToken } from 'chevrotain';

/** The parts of Langium's parser that put comments into the syntax tree. */
interface Internals {
  nodeBuilder: CstNodeBuilder;
  lexerResult: LexerResult | undefined;
  extractHiddenTokens(next: IToken): IToken[];
}

/**
 * Makes the parser place comments in constant time each. Langium looks for a node among all its siblings at every node,
 * and takes comments from the front of an array: both cost the square of a large file's size.
 */
export function placeHiddenTokensInPassing(parser: LangiumParser): void {
  const internals = parser as unknown as Internals;
  internals.nodeBuilder = new InPassing();
  internals.extractHiddenTokens = (next) => {
    const hidden = internals.lexerResult?.hidden ?? none;
    const before: IToken[] = [];
    for (let last = hidden.at(-1); last && last.startOffset < next.startOffset; last = hidden.at(-1)) {
      before.push(last);
      hidden.pop();
    }
    return before;
  };
}

/** What the lexer has to give such a parser: the tokens that are hidden from it, the last one first. */
export function lastFirst(result: LexerResult): LexerResult {
  return { ...result, hidden: result.hidden.toReversed() };
}

class InPassing extends CstNodeBuilder {
  override addHiddenNodes(tokens: IToken[]): void {
    if (tokens.length === 0) return;
    const inOrder = tokens.length > 1 ? [...tokens].sort((a, b) => a.startOffset - b.startOffset) : tokens;
    const nodes = inOrder.map((token) => this.createLeafNode(token, true) as CstNode);
    let current = this.current as CompositeCstNode;
    if (current.content.length > 0) {
      this.appendChildren(current, nodes);
      return;
    }
    // A node that is being made is the last one of its container.
    while (current.container?.content.length === 1) current = current.container;
    const { container } = current;
    if (container) this.insertChildren(container, container.content.length - 1, nodes);
    else this.insertChildren(current, 0, nodes);
  }
}

const none: IToken[] = [];
