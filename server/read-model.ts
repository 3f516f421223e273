import { EmptyFileSystemProvider, URI, type FileSystemProvider } from 'langium';
import type { Analysis } from '../language/analysis/analysis.ts';
import type { AnalysisOptions } from '../language/analysis/analyze.ts';
import type { LibrarySource } from '../language/libraries.ts';
import { createServices, type SharedServices } from '../language/module.ts';
import type { FileNames } from '../language/syntax/file-names.ts';

/** Gives the text of a file, by its URI: null where there is no such file. It rejects where nobody can tell. */
export type TextAt = (uri: string) => Promise<string | null>;

/** A model that has been read from texts alone, and can be judged; nothing else in the process knows of it. */
export interface ReadModel {
  /** The URIs of its files whose text does not parse. */
  readonly broken: readonly string[];
  /** Made once for the same options. Between its steps something else can be done. */
  analysis(options: AnalysisOptions): Generator<void, Analysis>;
}

/** Why there is no model: no file at this address, or no system in it. */
export type NoModel = 'no-file' | 'no-system';

/** Reads the model whose system is in the file `root`: that file, and all that it imports. */
export async function readModel(root: string, textAt: TextAt, library: LibrarySource): Promise<ReadModel | NoModel> {
  const reader = new TextReader(textAt);
  const text = await reader.read(root);
  if (text === null) return 'no-file';
  const { shared } = createServices({ fileSystemProvider: () => reader.provider, library });
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
  const document = LangiumDocumentFactory.fromString(text, URI.parse(root));
  LangiumDocuments.addDocument(document);
  await DocumentBuilder.build([document], { validation: true });
  // An import that could not be read looks as if it were not there: that would be judged, and would be wrong.
  if (reader.failure !== undefined) throw reader.failure;
  const file = shared.model.Names.file(root);
  return file === undefined || file.systems.length === 0 ? 'no-system' : new JudgedModel(file, shared);
}

class TextReader {
  failure: Error | undefined;
  readonly provider: FileSystemProvider = new EmptyFileSystemProvider();
  private readonly textAt: TextAt;

  constructor(textAt: TextAt) {
    this.textAt = textAt;
    this.provider.readFile = async (uri) => {
      const text = await this.read(uri.toString());
      if (text === null) throw new Error(`There is no file ${uri.toString()}.`);
      return text;
    };
  }

  async read(uri: string): Promise<string | null> {
    try {
      return (await this.textAt(uri))?.replace(/^\ufeff/, '') ?? null;
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error));
      throw this.failure;
    }
  }
}

class JudgedModel implements ReadModel {
  readonly broken: readonly string[];
  private readonly root: FileNames;
  private readonly shared: SharedServices;
  private options = '';

  constructor(root: FileNames, shared: SharedServices) {
    this.root = root;
    this.shared = shared;
    this.broken = shared.model.Models.broken(root).map(({ key }) => key);
  }

  *analysis(options: AnalysisOptions): Generator<void, Analysis> {
    const { Models } = this.shared.model;
    const key = JSON.stringify(options);
    if (key !== this.options) Models.forgetAnalyses();
    this.options = key;
    Models.optionsFor = () => options;
    return yield* Models.analysisInSteps(this.root);
  }
}
