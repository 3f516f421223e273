import { URI, type ParseResult } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, FindingSeverity } from '../../language/analysis/analysis.ts';
import type { Fix } from '../../language/model/edit.ts';
import type { Document } from '../../language/generated/ast.ts';
import { createServices, type SharedServices } from '../../language/module.ts';
import { placeOf } from '../../language/model/origin.ts';
import { applied } from '../../language/syntax/edits/text-edit.ts';
import { textEditsOf } from '../../language/syntax/edits.ts';
import type { FileNames } from '../../language/syntax/file-names.ts';
import { isSpan, type Problem } from '../../language/syntax/problem.ts';
import { librariesOf } from '../../server/library-folder.ts';
import { withoutCarets } from './carets.ts';

const fixtureFolder = path.join(import.meta.dirname, 'fixtures');

/** Every fixture that a test begins with; what lies in `imported` is reached from others. */
export const fixtures: readonly string[] = globSync('**/*.tm', { cwd: fixtureFolder })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('imported/'))
  .sort();

export const readFixture = (file: string): string => readFileSync(path.join(fixtureFolder, file), 'utf8');
export const writeFixture = (file: string, text: string): void => writeFileSync(path.join(fixtureFolder, file), text);

/** Something wrong, be it in the text or in what it means. */
export interface Wrong {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly file: string;
  readonly offset: number;
  readonly end: number;
  fixes(): readonly Fix[];
}

/** Texts by the paths of their files. */
export type Texts = ReadonlyMap<string, string>;

class FixtureFiles extends NodeFileSystemProvider {
  readonly texts = new Map<string, string>();

  override async readFile(uri: URI): Promise<string> {
    return this.texts.get(uri.toString()) ?? withoutCarets(await super.readFile(uri));
  }
}

/** The language on the fixtures, and on texts that take their place. Libraries are read once. */
export class FixtureWorkspace {
  readonly shared: SharedServices;
  private readonly files = new FixtureFiles();

  constructor(libraryFolder = path.join(import.meta.dirname, 'library')) {
    const fileSystemProvider = (): FixtureFiles => this.files;
    this.shared = createServices({ fileSystemProvider, library: librariesOf(libraryFolder) }).shared;
    this.shared.model.Models.optionsFor = () => ({ today: '2026-11-21' });
  }

  /** Opens a file with what it imports, and closes what was open before. */
  async open(file: string, texts: Texts = new Map()): Promise<void> {
    const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = this.shared.workspace;
    const before = LangiumDocuments.all.map(({ uri }) => uri).filter(({ fsPath }) => fsPath.startsWith(fixtureFolder));
    this.files.texts.clear();
    for (const [name, text] of texts) this.files.texts.set(uriOf(name).toString(), text);
    await DocumentBuilder.update([], before.toArray());
    const uri = uriOf(file);
    const document = LangiumDocumentFactory.fromString(await this.files.readFile(uri), uri);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document]);
  }

  private get own(): readonly FileNames[] {
    const { Names } = this.shared.model;
    return [...Names.all].filter((names) => !Names.isBuiltIn(names));
  }

  /** What is open, libraries left out. */
  get texts(): Texts {
    return new Map(this.own.map((names) => [pathOf(names.key), names.root.$cstNode!.root.fullText]));
  }

  parsed(file: string): ParseResult<Document> {
    return this.shared.workspace.LangiumDocuments.getDocument(uriOf(file))!.parseResult as ParseResult<Document>;
  }

  /** All that is wrong in what is open. */
  wrong(): Wrong[] {
    const { Problems, Models, Names } = this.shared.model;
    return this.own.flatMap((names) => {
      const problems = Problems.of(names).map((problem) => ofProblem(problem));
      const findings = Names.modelsOf(names)
        .flatMap((root) => Models.analysis(root).findings)
        .filter(({ origin }) => origin.file === names.key);
      return [...problems, ...findings.map(ofFinding)];
    });
  }

  /** The texts as a fix leaves them: undefined where it cannot be written. */
  after(fix: Fix): Texts | undefined {
    const edits = textEditsOf(fix, this.shared.model.Names);
    if (!edits) return undefined;
    const texts = new Map(this.texts);
    for (const [uri, changes] of Map.groupBy(edits, ({ file }) => file)) {
      texts.set(pathOf(uri), applied(texts.get(pathOf(uri))!, changes));
    }
    if (fix.creates !== undefined) texts.set(pathOf(fix.creates), '');
    return texts;
  }
}

const uriOf = (file: string): URI => URI.file(path.join(fixtureFolder, file));
const pathOf = (uri: string): string => path.relative(fixtureFolder, URI.parse(uri).fsPath).replaceAll('\\', '/');

function ofProblem({ at, code, severity, message, fixes }: Problem): Wrong {
  const { offset, end } = isSpan(at) ? at : placeOf(at);
  return { code, severity, message, file: pathOf(at.file), offset, end, fixes: () => fixes };
}

function ofFinding(finding: Finding): Wrong {
  const { offset, end } = placeOf(finding.origin);
  const { code, severity, message, origin } = finding;
  return { code, severity, message, file: pathOf(origin.file), offset, end, fixes: () => finding.fixes() };
}
