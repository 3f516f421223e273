import { isImport, isLibraryHeader, isSystem, isUse } from '../../generated/ast.ts';
import type { CstNode } from 'langium';
import type { FileNames } from '../file-names.ts';
import type { Layout } from './layout.ts';
import { insertion, type Change } from './text-edit.ts';

/** A `use` or an `import`: after its like, else after the library's name or the system, else above all declarations. */
export function headingLine(line: string, file: FileNames, layout: Layout): Change {
  const { members } = file.root;
  const like = (line.startsWith('import') ? [isImport, isUse] : [isUse, isImport])
    .map((fits) => members.findLast((member) => fits(member)))
    .find((member) => member !== undefined);
  if (like) return below(like.$cstNode, layout, 1, line);
  const first = members[0];
  const header = members.findLast(isLibraryHeader) ?? (first && isSystem(first) ? first : undefined);
  if (header) return below(header.$cstNode, layout, 2, line);
  if (first?.$cstNode) {
    const start = layout.beforeComments(first.$cstNode.offset, 0);
    return insertion(start, line + layout.lineBreak + layout.lineBreak);
  }
  const end = layout.text.trimEnd().length;
  return insertion(
    end,
    (end > 0 ? layout.lineBreak + layout.lineBreak : '') + line + (end === layout.text.length ? layout.lineBreak : ''),
  );
}

function below(above: CstNode | undefined, layout: Layout, breaks: number, line: string): Change {
  return insertion(layout.afterTrailingComment(above?.end ?? 0), layout.lineBreak.repeat(breaks) + line);
}
