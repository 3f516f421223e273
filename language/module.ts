import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  inject,
  type DeepPartial,
  type DefaultSharedCoreModuleContext,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
} from 'langium';
import { ThreatModelGeneratedModule, ThreatModelGeneratedSharedModule } from './generated/module.ts';
import { Libraries, type LibrarySource } from './libraries.ts';
import { Lowering } from './model/lowering.ts';
import { Models } from './models.ts';
import { ModelBuilder } from './syntax/builder.ts';
import { ThriftyDocumentFactory } from './syntax/document-factory.ts';
import { TableLinker } from './syntax/linker.ts';
import { Names } from './syntax/names.ts';
import { BoundedLexer, Tokens } from './syntax/lexer.ts';
import { createTolerantParser } from './syntax/parser.ts';
import { PlainParserMessages } from './syntax/parser-messages.ts';
import { Problems } from './syntax/problems.ts';
import { TextConverter } from './syntax/values.ts';

/** What the language adds to Langium's shared services. */
export interface ModelServices {
  readonly workspace: { readonly LangiumDocumentFactory: ThriftyDocumentFactory };
  readonly model: {
    readonly Names: Names;
    readonly Lowering: Lowering;
    readonly Libraries: Libraries;
    readonly Problems: Problems;
    readonly Models: Models;
  };
}

export type SharedServices = LangiumSharedCoreServices & ModelServices;

/** The services of the language that are shared with every host: an editor's server adds its own to them. */
export function sharedModule(
  library: LibrarySource,
): Module<SharedServices, DeepPartial<LangiumSharedCoreServices> & ModelServices> {
  return {
    workspace: {
      DocumentBuilder: (services) => new ModelBuilder(services),
      LangiumDocumentFactory: (services) => new ThriftyDocumentFactory(services),
    },
    model: {
      Names: () => new Names(),
      Lowering: (services) => new Lowering(services.model.Names),
      Libraries: (services) => new Libraries(library, services),
      Problems: (services) => new Problems(services),
      Models: (services) => new Models(services),
    },
  };
}

export const languageModule: Module<LangiumCoreServices, DeepPartial<LangiumCoreServices>> = {
  parser: {
    TokenBuilder: () => new Tokens(),
    Lexer: (services) => new BoundedLexer(services),
    LangiumParser: (services) => createTolerantParser(services),
    ParserErrorMessageProvider: () => new PlainParserMessages(),
    ValueConverter: () => new TextConverter(),
  },
  references: {
    Linker: (services) => new TableLinker(services, (services.shared as SharedServices).model.Names),
  },
};

/** The language without an editor: for the command line and for tests. */
export function createServices(context: DefaultSharedCoreModuleContext & { readonly library: LibrarySource }): {
  readonly shared: SharedServices;
  readonly language: LangiumCoreServices;
} {
  const shared = inject(
    createDefaultSharedCoreModule(context),
    ThreatModelGeneratedSharedModule,
    sharedModule(context.library),
  );
  const language = inject(createDefaultCoreModule({ shared }), ThreatModelGeneratedModule, languageModule);
  shared.ServiceRegistry.register(language);
  return { shared, language };
}
