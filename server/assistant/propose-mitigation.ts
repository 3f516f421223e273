import { URI } from 'langium';
import { textEditsOf, type TextEdit } from '../../language/syntax/edits.ts';
import { brokenTexts } from './broken-texts.ts';
import { asksFor, partNamed } from './subjects.ts';
import { modelPath, ToolError, type AssistantTool, type JudgedModels } from './tool.ts';

export const proposeMitigation: AssistantTool = {
  name: 'propose_mitigation',
  title: 'Propose an edit that closes a gap',
  description:
    'Proposes how the text of a threat model changes to close one gap: the same edits as the quick fixes of the editor ' +
    '(implement, plan, waive, exclude, move); lines and columns count from 1. It writes nothing. State only what is ' +
    'true: "implements" claims that the defense stands. Ask your user what stands under "asks", and write the answers in ' +
    'place of what the edit holds there: who accepts a risk, why, and until when is not for you to decide.',
  input: {
    type: 'object',
    properties: {
      part: { type: 'string', description: 'The name of the part: "Subscription.Db".' },
      control: { type: 'string', description: 'The missing defense: the name or the title of a control.' },
      path: modelPath,
    },
    required: ['part', 'control'],
  },
  run({ part = '', control = '', path }, host) {
    return host.models(path, (models) => proposed(part, control, models));
  },
};

function proposed(part: string, control: string, models: JudgedModels): object {
  const { analysis, obligations } = partNamed(part, models);
  const [broken] = brokenTexts(analysis, models);
  if (broken !== undefined) throw new ToolError(`${broken} Mend that first: until then, nothing is proposed.`);
  const obligation = obligations.find((each) => asksFor(each, control));
  const finding = obligation && analysis.findings.find((each) => each.obligation === obligation);
  if (finding === undefined) throw new ToolError(nothingToMend(part, control, obligation !== undefined));
  const fixes = finding.fixes().flatMap((fix) => {
    const edits = textEditsOf(fix, models.shared.model.Names);
    if (!edits || edits.length === 0) return [];
    const asks = (fix.asks ?? []).map(({ written, choices }) => ({
      replace: written,
      ...(choices ? { choices } : {}),
    }));
    return [{ title: fix.title, edits: edits.map((edit) => told(edit, models)), ...(asks.length > 0 ? { asks } : {}) }];
  });
  return { finding: finding.message, code: finding.code, fixes };
}

function nothingToMend(part: string, control: string, isAsked: boolean): string {
  return isAsked ? `${control} of ${part} is no gap.` : `No threat asks ${part} for ${control}.`;
}

/** Lines and columns count from 1; the end is the place after the last character that goes. */
function told({ file, offset, end, text }: TextEdit, { shared, locate }: JudgedModels): object {
  const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(file))?.textDocument;
  const place = (at: number): object => {
    const { line, character } = document?.positionAt(at) ?? { line: 0, character: 0 };
    return { line: line + 1, column: character + 1 };
  };
  return { file: locate({ file }).file, start: place(offset), end: place(end), newText: text };
}
