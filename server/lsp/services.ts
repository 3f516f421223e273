import { inject, type DeepPartial, type Module } from 'langium';
import {
  createDefaultModule, createDefaultSharedModule, type DefaultSharedModuleContext, type LangiumServices, type LangiumSharedServices,
} from 'langium/lsp';
import { ThreatModelGeneratedModule, ThreatModelGeneratedSharedModule } from '../../language/generated/module.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import { languageModule, sharedModule, type ModelServices } from '../../language/module.ts';
import { FixActions } from './code-actions.ts';
import { LineCompletion } from './completion/provider.ts';
import { ProductContent, type FindingPages } from './content.ts';
import { NameDefinitions } from './definition.ts';
import { ShapeFormatter } from './formatting.ts';
import { AnalysisHover } from './hover.ts';
import { TableReferences } from './references.ts';
import { FindingsValidator } from './validator.ts';

export type ServerSharedServices = LangiumSharedServices & ModelServices;
export type ServerServices = Omit<LangiumServices, 'shared'> & { readonly shared: ServerSharedServices };

const serverModule: Module<ServerServices, DeepPartial<LangiumServices>> = {
  lsp: {
    CodeActionProvider: (services) => new FixActions(services.shared),
    CompletionProvider: (services) => new LineCompletion(services),
    DefinitionProvider: (services) => new NameDefinitions(services),
    Formatter: () => new ShapeFormatter(),
    HoverProvider: (services) => new AnalysisHover(services),
  },
  references: { References: (services) => new TableReferences(services) },
  validation: { DocumentValidator: (services) => new FindingsValidator(services.shared) },
};

/** What the server needs of its host: the connection and the file system, the libraries, and the findings' pages. */
export type ServerContext = DefaultSharedModuleContext & { readonly library: LibrarySource; readonly pages?: FindingPages };

function sharedServerModule({ library, pages = noPages }: ServerContext): Module<ServerSharedServices, DeepPartial<LangiumSharedServices>> {
  return {
    lsp: {
      TextDocumentContentProvider: () => new ProductContent(library, pages),
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
  shared.ServiceRegistry.register(language as unknown as LangiumServices);
  return { shared, language };
}
