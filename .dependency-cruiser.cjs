// The arrows of docs/ARCHITECTURE.md. A rule's number is that of the rule there.
const editorOrParser = 'node_modules/(langium|vscode-|@types/vscode|chevrotain)|^vscode$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: '1-pure-analysis-and-views',
      comment: 'The analysis and the view models are plain data and functions: no parser, no protocol, no editor.',
      severity: 'error',
      from: { path: '^(language/analysis|server/view)/' },
      to: { path: editorOrParser },
    },
    {
      name: '1-analysis-knows-no-text',
      comment: 'The analysis reads the model, never the syntax tree.',
      severity: 'error',
      from: { path: '^(language/analysis|server/view)/' },
      to: { path: '^language/(generated|syntax)/' },
    },
    {
      name: '1-text-and-model-know-no-analysis',
      comment: 'The analysis comes after the text and the model: what all of them speak of stands in the model.',
      severity: 'error',
      from: { path: '^language/(generated|syntax|model)/' },
      to: { path: '^language/analysis/' },
    },
    {
      name: '1-language-stands-alone',
      comment: 'The language knows neither its server nor its editor.',
      severity: 'error',
      from: { path: '^language/' },
      to: { path: '^(server|client)/' },
    },
    {
      name: '1-server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/|^vscode$|node_modules/vscode-languageclient' },
    },
    {
      name: '1-client-sees-the-protocol-alone',
      comment: 'All that the client knows of the server is what crosses the wire.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|language)/', pathNot: '^server/protocol(/|\\.ts$)' },
    },
    {
      name: '1-panel-sees-types-alone',
      comment: 'The panel is a web page: it shares the types of its messages, and runs in any browser.',
      severity: 'error',
      from: { path: '^client/panel/' },
      to: {
        pathNot: '^client/panel/|node_modules/@vscode(-elements/elements|/codicons)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: '1-panel-knows-no-editor',
      severity: 'error',
      from: { path: '^client/panel/' },
      to: { path: `^client/(?!panel/)|${editorOrParser}` },
    },
    {
      name: '1-features-know-no-sibling',
      comment: 'What two features share stands beside them, and extension.ts puts them together.',
      severity: 'error',
      from: { path: '^client/features/([^/]+)/' },
      to: { path: '^client/features/', pathNot: '^client/features/$1/' },
    },
    {
      name: '1-command-line-starts-no-server',
      comment: 'The command line shares the analysis with the editor, and none of the language server.',
      severity: 'error',
      from: { path: '^server/cli/' },
      to: { path: 'node_modules/(vscode-languageserver/|langium/lib/lsp)|^server/lsp/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
