import { defineConfig } from '@vscode/test-cli';

// With DEMARC_VSCODE=desktop the suite runs in a desktop VS Code, which is downloaded once.
const desktop = process.env.DEMARC_VSCODE === 'desktop';

export default defineConfig({
  files: 'dist-test/**/*.test.cjs',
  workspaceFolder: 'test/fixtures/workspace',
  ...(desktop ? {} : { useInstallation: { fromPath: 'tools/vscode/code.ts' } }),
  mocha: { ui: 'bdd', timeout: 30_000, retries: 1, color: false, reporter: 'tools/test/reporter.cjs' },
});
