import { CstUtils, type AstNode } from 'langium';

/** The text of the documentation comment before a declaration, as Markdown. */
export function documentationOf(node: AstNode): string | undefined {
  const comment = CstUtils.findCommentNode(node.$cstNode, ['ML_COMMENT']);
  if (!comment?.text.startsWith('/**')) return undefined;
  const text = comment.text
    .slice(3, comment.text.endsWith('*/') ? -2 : undefined)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
  return text === '' ? undefined : text;
}
