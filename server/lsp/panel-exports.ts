import { URI, UriUtils } from 'langium';
import type { Analysis, Obligation } from '../../language/analysis/analysis.ts';
import type { DefensesExport, DiagramExport, ExportAnswer, PanelExport } from '../protocol.ts';
import { defenseId } from '../view/defense-id.ts';
import { defensesAsCsv, defensesAsMarkdown } from '../view/defenses-text.ts';
import type { Layouts } from '../view/diagram/layouts.ts';
import { standaloneSvg } from '../view/diagram/standalone.ts';
import type { Locate } from '../view/check-report.ts';
import type { Viewing } from '../view/viewing.ts';

/** What a view hands out as a text. */
export function exportOf(
  wanted: PanelExport,
  analysis: Analysis,
  viewing: Viewing,
  layouts: Layouts,
): ExportAnswer | Promise<ExportAnswer> {
  switch (wanted.what) {
    case 'defenses':
      return defensesExport(wanted, analysis, viewing);
    case 'diagram':
      return diagramExport(wanted, analysis, layouts);
  }
}

/** Spreadsheets take a file for Unicode only if it begins with this. */
const byteOrderMark = '\ufeff';

function defensesExport({ format, defenses }: DefensesExport, analysis: Analysis, viewing: Viewing): ExportAnswer {
  const { system } = analysis.model;
  const byId = new Map(analysis.obligations.map((obligation) => [defenseId(obligation), obligation]));
  const shown = defenses.flatMap((id): Obligation[] => {
    const obligation = byId.get(id);
    return obligation === undefined ? [] : [obligation];
  });
  const name = `${fileNameOf(system.name)}-defenses`;
  if (format === 'markdown') return { text: defensesAsMarkdown(shown), name: `${name}.md` };
  const locate = locateFrom(system.origin.file, viewing);
  const text = defensesAsCsv(shown, { system: system.title, locate, why: viewing.why });
  return { text: byteOrderMark + text, name: `${name}.csv` };
}

/** Empty where nothing can be drawn: the view has said why, and offers no copy of it. */
async function diagramExport(wanted: DiagramExport, analysis: Analysis, layouts: Layouts): Promise<ExportAnswer> {
  const { opened, closed, overlay = false } = wanted.query;
  const wishes = { opened, closed, focus: wanted.focus ?? undefined };
  const drawing = await standaloneSvg(analysis, layouts, { wishes, overlay });
  const name = `${fileNameOf(analysis.model.system.name)}-diagram.${wanted.format}`;
  return { text: 'svg' in drawing ? drawing.svg : '', name };
}

/** A name is anybody's, and may hold what no file can be called. */
function fileNameOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'model'
  );
}

/** Places relative to the folder of the model, so that a file that is handed on tells nothing of the machine. */
function locateFrom(file: string, { locate }: Viewing): Locate {
  const folder = UriUtils.dirname(URI.parse(file));
  return (origin) => {
    const { uri, range } = locate(origin);
    const { start, end } = range;
    return {
      file: UriUtils.relative(folder, uri),
      line: start.line + 1,
      column: start.character + 1,
      endColumn: end.line === start.line ? end.character + 1 : undefined,
    };
  };
}
