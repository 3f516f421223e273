import type { Analysis, Finding, Obligation } from '../../language/analysis/analysis.ts';
import type { Severity, Threat } from '../../language/model/model.ts';
import type { PanelModel, Status } from '../../server/protocol.ts';
import type { Defenses } from '../../server/protocol/defenses.ts';
import type { Cursor } from '../../server/view/at-cursor.ts';
import { defensesOf } from '../../server/view/defenses.ts';
import { panelOf } from '../../server/view/panel.ts';
import { isGap } from '../../server/view/words.ts';
import { analysisOf, originAt, payroll, viewing, type Payroll } from './sample.ts';

export function threat(id: string, title: string): Threat {
  return {
    id,
    name: id,
    title,
    documentation: undefined,
    origin: originAt(),
    stride: [],
    privacy: [],
    applies: [],
    severities: [],
    needs: [],
    references: [],
  };
}

const insider = threat('core.InsiderReadsColumns', 'An insider reads columns');
const loss = threat('core.DataIsLost', 'Data is lost for good');
const unseen = threat('core.AttackIsUnseen', 'An attack goes unseen');
const reached = threat('core.ReachedFromOutside', 'It is reached from outside');
const taken = threat('core.HostIsTaken', 'A host is taken over');

const asking: Readonly<Record<string, readonly [Severity, ...Threat[]]>> = {
  'core.ColumnEncryption': ['critical', insider, loss],
  'core.EncryptionAtRest': ['high', insider],
  'core.Backup': ['high', loss],
  'core.AuditLogging': ['medium', unseen, insider],
  'core.NetworkRestriction': ['high', reached, taken],
  'core.ManagedIdentity': ['medium', taken],
  'core.Patching': ['high', taken],
  'core.EncryptionInTransit': ['high', insider],
};

/** The model of the documentation, with the threats that ask for its defenses and a finding for each gap. */
export function threatened(): Payroll {
  const sample = payroll();
  const obligations = sample.analysis.obligations.map((obligation): Obligation => {
    const [severity, ...threats] = asking[obligation.control.id] ?? ['low', taken];
    return { ...obligation, severity, threats };
  });
  return { ...sample, analysis: withFindings(analysisOf(sample.analysis.model, obligations)) };
}

/** The analysis with a finding for each gap, whose first fix implements it. */
export function withFindings(analysis: Analysis): Analysis {
  return { ...analysis, findings: analysis.obligations.filter(isGap).map(findingOf) };
}

function findingOf(obligation: Obligation): Finding {
  const { control, subject, threats } = obligation;
  const name = control.title.toLowerCase();
  const fix = { title: `Implement ${name}`, edits: [], safe: false };
  return {
    code: 'missing-defense',
    severity: 'warning',
    message: `${threats[0]?.title ?? 'Something happens'}: nothing states ${name} for "${subject.title}". That is yours.`,
    subject,
    control,
    threats,
    origin: subject.origin,
    related: [],
    faded: false,
    obligation,
    fixes: () => [fix],
    preferredFix: () => fix,
  };
}

/** The panel with the defenses in it. */
export function defensesPanel(
  analysis: Analysis,
  opened: readonly string[] = [],
  cursor?: Cursor,
  status?: Status,
): PanelModel & { content: Defenses } {
  const content = defensesOf(analysis, viewing, { view: 'defenses', opened });
  return { ...panelOf(analysis, content, viewing, status, cursor), content };
}
