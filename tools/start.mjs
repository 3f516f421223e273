import { installDependencies, runOnProjectNode } from './setup/dependencies.mjs';

const usage = `npm start                          VS Code in the browser, on a copy of the examples
npm start -- --desktop             the same in the VS Code that is installed on this machine
npm start -- --shot FILE           a picture of it
    --open FILE                    the file to open, within the examples
    --theme dark|light|hc-dark|hc-light
    --panel                        with the responsibility panel
    --width N --height N           the size of the picture`;

if (process.argv.includes('--help')) {
  console.log(usage);
} else {
  installDependencies();
  runOnProjectNode('tools/vscode/demo.ts', process.argv.slice(2));
}
