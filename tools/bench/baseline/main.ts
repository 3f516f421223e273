import {
  AstUtils,
  DefaultScopeComputation,
  inject,
  type AstNodeDescription,
  type Cancellation,
  type LangiumDocument,
} from 'langium';
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ThreatModelGeneratedModule, ThreatModelGeneratedSharedModule } from '../../../language/generated/module.ts';

/** Parts in boundaries are referred to from anywhere, so nested declarations are exported, too. */
class NestedExports extends DefaultScopeComputation {
  override collectExportedSymbols(
    document: LangiumDocument,
    token?: Cancellation.CancellationToken,
  ): Promise<AstNodeDescription[]> {
    return this.collectExportedSymbolsForNode(document.parseResult.value, document, AstUtils.streamAllContents, token);
  }
}

// What Langium makes of the grammar by itself, as a measure for what the project's own services cost and save.
const connection = createConnection(ProposedFeatures.all);
const shared = inject(createDefaultSharedModule({ connection, ...NodeFileSystem }), ThreatModelGeneratedSharedModule);
const language = inject(createDefaultModule({ shared }), ThreatModelGeneratedModule, {
  references: { ScopeComputation: (services) => new NestedExports(services) },
});
shared.ServiceRegistry.register(language);
startLanguageServer(shared);
