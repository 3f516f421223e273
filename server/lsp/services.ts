import { inject, type DeepPartial, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
} from 'langium/lsp';
import { ThreatModelGeneratedModule, ThreatModelGeneratedSharedModule } from '../../language/generated/module.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import { languageModule, sharedModule, type ModelServices } from '../../language/module.ts';
import { ClientAbilities } from './client-abilities.ts';
import { FixActions } from './code-actions.ts';
import { LineCompletion } from './completion/provider.ts';
import { ProductSettings } from './configuration.ts';
import type { FindingPages } from '../finding-pages.ts';
import { ProductContent } from './content.ts';
import { NameDefinitions } from './definition.ts';
import { TextLinks } from './document-links.ts';
import { DeclarationSymbols } from './document-symbols.ts';
import { BodyFolding } from './folding.ts';
import { ShapeFormatter } from './formatting.ts';
import { AnalysisHover } from './hover.ts';
import { ExtendedLanguageServer } from './language-server.ts';
import { StatementHints } from './owner-hints.ts';
import { Preferences } from './preferences.ts';
import { TableReferences } from './references.ts';
import { NameRenames } from './rename.ts';
import { NameColours } from './semantic-tokens.ts';
import { Shown } from './shown.ts';
import { SplitLenses } from './split-lenses.ts';
import { FindingsValidator } from './validator.ts';
import { TableSymbols } from './workspace-symbols.ts';

/** What the editor shows besides the text, and what the user wants of it. */
export interface EditorServices {
  readonly editor: {
    readonly Preferences: Preferences;
    readonly ClientAbilities: ClientAbilities;
    readonly ShownHints: Shown;
    readonly ShownLenses: Shown;
  };
}

export type ServerSharedServices = LangiumSharedServices & ModelServices & EditorServices;
export type ServerServices = Omit<LangiumServices, 'shared'> & { readonly shared: ServerSharedServices };

const serverModule: Module<ServerServices, DeepPartial<LangiumServices>> = {
  lsp: {
    CodeActionProvider: (services) => new FixActions(services.shared),
    CodeLensProvider: (services) => new SplitLenses(services),
    CompletionProvider: (services) => new LineCompletion(services),
    DefinitionProvider: (services) => new NameDefinitions(services),
    DocumentLinkProvider: () => new TextLinks(),
    DocumentSymbolProvider: () => new DeclarationSymbols(),
    FoldingRangeProvider: () => new BodyFolding(),
    Formatter: () => new ShapeFormatter(),
    HoverProvider: (services) => new AnalysisHover(services),
    InlayHintProvider: (services) => new StatementHints(services),
    RenameProvider: (services) => new NameRenames(services),
    SemanticTokenProvider: (services) => new NameColours(services),
  },
  references: { References: (services) => new TableReferences(services) },
  validation: { DocumentValidator: (services) => new FindingsValidator(services.shared) },
};

/** What the server needs of its host: the connection and the file system, the libraries, and the findings' pages. */
export type ServerContext = DefaultSharedModuleContext & {
  readonly library: LibrarySource;
  readonly pages?: FindingPages;
};

function sharedServerModule({
  library,
  pages = noPages,
}: ServerContext): Module<ServerSharedServices, DeepPartial<LangiumSharedServices> & EditorServices> {
  return {
    lsp: {
      LanguageServer: (services) => new ExtendedLanguageServer(services),
      TextDocumentContentProvider: () => new ProductContent(library, pages),
      WorkspaceSymbolProvider: (services) => new TableSymbols(services),
    },
    workspace: { ConfigurationProvider: (services) => new ProductSettings(services) },
    editor: {
      Preferences: () => new Preferences(),
      ClientAbilities: () => new ClientAbilities(),
      ShownHints: (services) => new Shown(services.workspace.LangiumDocuments),
      ShownLenses: (services) => new Shown(services.workspace.LangiumDocuments),
    },
  };
}

const noPages: FindingPages = { read: () => Promise.resolve(undefined) };

/** The language with everything that an editor asks of it. */
export function createServerServices(context: ServerContext): {
  readonly shared: ServerSharedServices;
  readonly language: ServerServices;
} {
  const shared = inject(
    createDefaultSharedModule(context),
    ThreatModelGeneratedSharedModule,
    sharedModule(context.library) as never,
    sharedServerModule(context) as never,
  ) as unknown as ServerSharedServices;
  const language = inject(
    createDefaultModule({ shared }),
    ThreatModelGeneratedModule,
    languageModule as never,
    serverModule as never,
  ) as unknown as ServerServices;
  shared.ServiceRegistry.register(language);
  return { shared, language };
}
