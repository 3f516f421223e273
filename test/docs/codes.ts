import { EmptyFileSystem, URI } from 'langium';
import path from 'node:path';
import { why } from '../../language/analysis/explain.ts';
import { findingRules } from '../../language/analysis/findings/registry.generated.ts';
import { sentence } from '../../language/analysis/wording.ts';
import { createServices } from '../../language/module.ts';
import { builtInLibraries } from '../../server/library-folder.ts';
import { root, type Fence } from './fences.ts';

/** The day that the examples are judged on. */
const TODAY = '2026-11-22';

/** What the tool says about some files: codes, each as often as it is said. */
export interface Said {
  readonly problems: readonly string[];
  readonly findings: readonly string[];
  /** All of it in words, for whoever reads the failure. */
  readonly messages: readonly string[];
  /** Why each defense is whose it is. */
  readonly reasons: readonly string[];
}

export const findingCodes: readonly string[] = findingRules.map(({ code }) => code).sort();

const { shared } = createServices({
  ...EmptyFileSystem,
  library: builtInLibraries(path.join(root, 'language/library')),
});
shared.model.Models.optionsFor = () => ({ today: TODAY });
let checked = 0;

/** Checks the blocks of one section together, as files of a folder of their own. */
export async function check(fences: readonly Fence[]): Promise<Said> {
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  const { Models, Names, Problems } = shared.model;
  const folder = `/section-${String(++checked)}`;
  const documents = fences.map(({ file, text }) =>
    LangiumDocumentFactory.fromString(text, URI.file(`${folder}/${file}`)),
  );
  for (const document of documents) LangiumDocuments.addDocument(document);
  await DocumentBuilder.build(documents, { validation: true });
  const files = documents.flatMap(({ uri }) => Names.file(uri) ?? []);
  const problems = files.flatMap((file) => Problems.of(file));
  const roots = files.filter(({ systems }) => systems.length > 0);
  const analyses = roots.map((file) => Models.analysis(file));
  const findings = analyses.flatMap((analysis) => analysis.findings);
  return {
    problems: problems.map(({ code }) => code),
    findings: findings.map(({ code }) => code),
    messages: [...problems, ...findings].map(({ code, message }) => `${code}: ${message}`),
    reasons: analyses.flatMap(({ obligations }) => obligations.map((obligation) => sentence(why(obligation)))),
  };
}
