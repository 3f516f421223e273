import {
  isCarries,
  isContainsClause,
  isDataLine,
  isIncidents,
  isLevelClause,
  isOnProvider,
  isOnService,
  isOver,
  isOwnerLine,
  isTableChoice,
  type Boundary,
  type Data,
  type Element,
  type Flow,
  type Import,
  type LibraryName,
  type System,
} from '../../generated/ast.ts';
import { resolveImport, withExtension, type FileNames } from '../file-names.ts';
import { mistypedFor } from '../near-names.ts';
import { oneOf, onlyOne, replacement, type CheckContext } from './check.ts';
import { checkBody } from './statements.ts';
import { relativePath } from './suggestions.ts';

export function checkSystem(node: System, context: CheckContext): void {
  onlyOne(node.lines.filter(isOwnerLine), context, 'The owner', 'team');
  onlyOne(node.lines.filter(isTableChoice), context, 'The responsibility table', 'table');
  onlyOne(node.lines.filter(isIncidents), context, 'Incident response');
  checkBody(node.lines, context);
  if (node !== context.file.systems[0]) {
    context.error(
      'second-system',
      `A model has one system, and this file already has "${context.file.systems[0]?.name ?? ''}".`,
      node,
      'name',
    );
    return;
  }
  const other = context.names.modelsOf(context.file).find((root) => root !== context.file);
  const otherName = other?.systems[0]?.name;
  if (otherName !== undefined) {
    const message = `A model has one system, and "${otherName}" imports this file: keep the system in a file that nothing imports.`;
    context.error('second-system', message, node, 'name');
  }
}

export function checkBoundary(node: Boundary, context: CheckContext): void {
  onlyOne(node.clauses.filter(isOnProvider), context, 'Where it runs');
  onlyOne(node.lines.filter(isOwnerLine), context, 'The owner', 'team');
  checkBody(node.lines, context);
}

export function checkElement(node: Element, context: CheckContext): void {
  onlyOne(node.clauses.filter(isOnService), context, 'Where it runs');
  onlyOne(node.lines.filter(isOwnerLine), context, 'The owner', 'team');
  checkBody(node.lines, context);
  const fitting = { store: 'holds', process: 'handles' } as const;
  for (const line of node.lines.filter(isDataLine)) {
    const verb = fitting[node.kind as keyof typeof fitting] as string | undefined;
    if (verb === line.verb) continue;
    const message = verb
      ? `A ${node.kind} ${verb} data; "${line.verb}" is said of a ${line.verb === 'holds' ? 'store' : 'process'}.`
      : `"${line.verb}" is said of a ${line.verb === 'holds' ? 'store' : 'process'}; what ${node.name} sends and gets stands in its flows.`;
    const fixes = verb ? [replacement(`Write ${verb}`, context.origin(line, 'verb'), verb)] : [];
    context.error('misplaced-line', message, line, 'verb', undefined, fixes);
  }
}

export function checkFlow(node: Flow, context: CheckContext): void {
  onlyOne(node.clauses.filter(isOver), context, 'The protocol', 'protocol');
  for (const verb of ['carries', 'returns'] as const) {
    onlyOne(
      node.clauses.filter(isCarries).filter((clause) => clause.verb === verb),
      context,
      `What the flow ${verb}`,
    );
  }
  checkBody(node.lines, context);
}

export function checkData(node: Data, context: CheckContext): void {
  const levels = node.clauses.filter(isLevelClause);
  onlyOne(levels, context, 'The level', 'level');
  onlyOne(node.clauses.filter(isContainsClause), context, 'What it contains');
  if (levels.length === 0) {
    context.error('missing-level', 'Say how secret it is: public, internal, confidential or restricted.', node, 'name');
  }
  for (const role of ['controller', 'processor'])
    onlyOne(
      node.lines.filter((line) => line.role === role),
      context,
      `The ${role}`,
    );
}

export function checkImport(node: Import, context: CheckContext): void {
  if (typeof node.path !== 'string') return;
  if (node.path === '') {
    context.error('missing-import', 'Say which file is imported, such as "./network.tm".', node, 'path');
    return;
  }
  const target = resolveImport(context.file.uri, node.path);
  if (context.names.file(target)) return;
  const at = context.origin(node, 'path');
  context.error(
    'missing-import',
    `There is no file ${node.path} beside this one: correct the path, or make the file.`,
    node,
    'path',
    undefined,
    [
      ...nearPaths(node.path, context).map((path) => replacement(`Write "${path}"`, at, `"${path}"`)),
      ...(namesFile(node.path)
        ? [{ title: `Create ${withExtension(node.path)}`, edits: [], safe: false, creates: target }]
        : []),
    ],
  );
}

/** Whether a relative path says what a file is to be called, in words that every system takes. */
function namesFile(path: string): boolean {
  const name = path.split(/[\\/]/).at(-1)!.replace(/\.tm$/i, '');
  return !/^[\\/]|[:*?"<>|]/.test(path) && !/^\.*$/.test(name);
}

function nearPaths(path: string, { file, names }: CheckContext): string[] {
  const others = [...names.all].filter((other) => other !== file && other.uri.scheme === file.uri.scheme);
  return mistypedFor(
    path,
    others.map((other) => relativePath(file, other)),
  );
}

export function checkUse(node: LibraryName, context: CheckContext): void {
  const sight = context.names.sight(context.file);
  if (typeof node.name !== 'string' || sight.library(node.name)) return;
  const own = [...context.names.all].find((file: FileNames) => file.library === node.name);
  const message = own
    ? `The library "${node.name}" is not imported: add an import of the file that declares it.`
    : `There is no library "${node.name}": there are ${oneOf([...context.names.libraryNames(context.file)].sort()).replace(/ or /, ' and ')}.`;
  context.error('unresolved-name', message, node, 'name');
}
