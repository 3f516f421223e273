import {
  isAlternatives,
  isAsModel,
  isAtClause,
  isCapability,
  isControlLayer,
  isFromProvider,
  isHalfClause,
  isIsCategories,
  isLayerRule,
  isRelays,
  isRetirement,
  isTableChoice,
  type Answer,
  type Capability,
  type Category,
  type Control,
  type LayerRule,
  type Provider,
  type ResponsibilityTable,
  type Retirement,
  type Service,
} from '../../generated/ast.ts';
import type { AstNode } from 'langium';
import { target, targets } from '../linker.ts';
import { onlyOne, removal, type CheckContext } from './check.ts';
import { checkDate } from './statements.ts';

export function checkService(node: Service, context: CheckContext): void {
  onlyOne(node.clauses.filter(isFromProvider), context, 'The provider', 'provider');
  onlyOne(node.clauses.filter(isAsModel), context, 'The service model', 'model');
  onlyOne(node.clauses.filter(isAtClause), context, 'The source', 'url');
  onlyOne(node.lines.filter(isRetirement), context, 'When it retires', 'date');
  const said = new Map<AstNode, string>();
  for (const line of node.lines.filter(isCapability)) {
    line.controls.forEach((reference, index) => {
      const control = target(reference);
      if (!control) return;
      const before = said.get(control);
      if (before !== undefined) {
        const message =
          before === line.relation
            ? `${reference.$refText} is said twice: keep one line.`
            : `${node.name} already ${before} ${reference.$refText}; it cannot say "${line.relation}", too.`;
        const fix = removal('Remove this one', context.origin(line, 'controls', index));
        context.error('contradictory-service', message, line, 'controls', index, [fix]);
      }
      said.set(control, before ?? line.relation);
    });
  }
  const layers = new Set<AstNode>();
  for (const line of node.lines.filter(isLayerRule)) {
    const layer = target(line.layer);
    if (layer && layers.has(layer))
      context.error(
        'contradictory-service',
        `The layer ${line.layer.$refText} is said twice: keep one line.`,
        line,
        'layer',
      );
    if (layer) layers.add(layer);
  }
  for (const line of node.lines.filter(isAlternatives)) {
    line.services.forEach((reference, index) => {
      if (target(reference) === node)
        context.error('contradictory-service', 'A service is no alternative to itself.', line, 'services', index);
    });
  }
}

export function checkCapability(node: Capability | LayerRule, context: CheckContext): void {
  onlyOne(node.clauses.filter(isAtClause), context, 'The source', 'url');
  const sharing = node.$type === 'LayerRule' ? node.owner === 'shared' : node.relation === 'shares';
  for (const half of node.clauses.filter(isHalfClause)) {
    if (sharing) continue;
    const fix = removal(`Remove "${half.half}"`, context.origin(half));
    context.error(
      'misplaced-clause',
      `Halves are said of what is shared: "${half.half}" does not belong here.`,
      half,
      'half',
      undefined,
      [fix],
    );
  }
  for (const whose of ['provider', 'customer'] as const) {
    onlyOne(
      node.clauses.filter(isHalfClause).filter((half) => half.half === whose),
      context,
      `The ${whose}'s half`,
      'half',
    );
  }
}

export function checkRetirement(node: Retirement, context: CheckContext): void {
  checkDate(node, context);
  onlyOne(node.sources, context, 'The source', 'url');
}

export function checkProvider(node: Provider, context: CheckContext): void {
  onlyOne(node.lines.filter(isTableChoice), context, 'The responsibility table', 'table');
}

export function checkAnswer(node: Answer, context: CheckContext): void {
  onlyOne(node.clauses.filter(isAtClause), context, 'The source', 'url');
}

export function checkTable(node: ResponsibilityTable, context: CheckContext): void {
  if (node.columns.length === 0) {
    context.error(
      'incomplete-table',
      'Name the columns first: premises, iaas, paas, saas, as many as there are.',
      node,
      'name',
    );
    return;
  }
  node.columns.forEach((column, index) => {
    if (node.columns.indexOf(column) !== index)
      context.error('incomplete-table', `The column ${column} stands twice.`, node, 'columns', index);
  });
  const layers = new Set<AstNode>();
  node.rows.forEach((row, index) => {
    const layer = target(row.layer);
    if (isMistypedCell(node, index)) {
      context.error(
        'incomplete-table',
        `"${row.layer.$refText}" is no owner: write customer, shared or provider.`,
        row,
        'layer',
      );
      return;
    }
    if (layer && layers.has(layer))
      context.error('incomplete-table', `The layer ${row.layer.$refText} has two rows: keep one.`, row, 'layer');
    if (layer) layers.add(layer);
    const missing = node.columns.slice(row.cells.length);
    if (row.cells.length > node.columns.length) {
      context.error(
        'incomplete-table',
        `This row has more cells than the table has columns (${node.columns.length}).`,
        row,
        'cells',
        node.columns.length,
      );
    } else if (missing.length > 0 && !isMistypedCell(node, index + 1)) {
      context.error(
        'incomplete-table',
        `This row says nothing for ${missing.join(', ')}: add customer, shared or provider.`,
        row,
        'layer',
      );
    }
  });
}

/** A cell that is no owner parses as the name of a next row: lower case, and where the row before wants a cell. */
export function isMistypedCell(table: ResponsibilityTable, index: number): boolean {
  const row = table.rows[index];
  const before = table.rows[index - 1];
  return (
    row !== undefined &&
    before !== undefined &&
    target(row.layer) === undefined &&
    /^[a-z]/.test(row.layer.$refText) &&
    before.cells.length < table.columns.length
  );
}

export function checkControl(node: Control, context: CheckContext): void {
  const layers = node.lines.filter(isControlLayer);
  onlyOne(layers, context, 'The layer', 'layer');
  if (layers.length === 0) {
    context.error(
      'control-without-layer',
      'A control belongs to a layer, by which its owner is found: add a line "layer" with its name.',
      node,
      'name',
    );
  }
}

export function checkCategory(node: Category, context: CheckContext): void {
  onlyOne(node.clauses.filter(isRelays), context, 'That it relays', 'word');
  const reached = new Set<Category>();
  const waiting = widerThan(node);
  for (const category of waiting) {
    if (category === node) {
      context.error(
        'category-cycle',
        `"${node.name}" is, by way of others, itself: remove one of the steps.`,
        node,
        'name',
      );
      return;
    }
    if (reached.has(category)) continue;
    reached.add(category);
    waiting.push(...widerThan(category));
  }
}

function widerThan({ clauses }: Category): Category[] {
  return clauses.filter(isIsCategories).flatMap(({ categories }) => targets(categories));
}
