import { inject, type DeepPartial, type Module } from 'langium';
import {
  createDefaultModule, createDefaultSharedModule, type DefaultSharedModuleContext, type LangiumServices, type LangiumSharedServices,
} from 'langium/lsp';
import { ThreatModelGeneratedModule, ThreatModelGeneratedSharedModule } from '../../language/generated/module.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import { languageModule, sharedModule, type ModelServices } from '../../language/module.ts';
import { FindingsValidator } from './validator.ts';

export type ServerSharedServices = LangiumSharedServices & ModelServices;
export type ServerServices = Omit<LangiumServices, 'shared'> & { readonly shared: ServerSharedServices };

const serverModule: Module<ServerServices, DeepPartial<LangiumServices>> = {
  validation: { DocumentValidator: (services) => new FindingsValidator(services.shared) },
};

/** The language with everything that an editor asks of it. */
export function createServerServices(context: DefaultSharedModuleContext & { readonly library: LibrarySource }): {
  readonly shared: ServerSharedServices;
  readonly language: ServerServices;
} {
  const shared = inject(
    createDefaultSharedModule(context),
    ThreatModelGeneratedSharedModule,
    sharedModule(context.library) as never,
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
