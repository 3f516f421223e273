import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { CallError, complain } from './call-error.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { explainCommand } from './explain.ts';
import { formatCommand } from './format.ts';
import { newCommand } from './new.ts';
import { mcpCommand } from './mcp.ts';
import { reportCommand } from './report.ts';
import { compareCommand } from './compare.ts';
import { diagramCommand } from './diagram.ts';
import { diffCommand } from './diff.ts';
import { endWhenUnwritable } from './terminal.ts';

/** Runs the call. What is wrong with it is said on the error stream, and ends with 2. */
export async function run(args: readonly string[]): Promise<void> {
  endWhenUnwritable(process.stdout);
  endWhenUnwritable(process.stderr);
  try {
    const demarc = program();
    const [first, asked] = args;
    // Commander would show the help of everything, and say nothing of the mistake.
    if (first === 'help' && asked !== undefined && !demarc.commands.some((command) => command.name() === asked))
      throw new CallError(`There is no command ${asked}. demarc help lists those that there are.`);
    await demarc.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong already, or has shown the help that was asked for.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    complain(error instanceof CallError ? error.message : `this should not have happened: ${String(error)}`);
    process.exitCode = 2;
  }
}

function program(): Command {
  const demarc = new Command('demarc')
    .description('Threat models as code that say who owns each defense: the provider, you, or both.')
    .version(packageFile.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({ outputError: (text) => complain(inSentences(text)) })
    .exitOverride();
  const commands = [
    checkCommand(),
    reportCommand(),
    diagramCommand(),
    compareCommand(),
    diffCommand(),
    exportCommand(),
    explainCommand(),
    formatCommand(),
    newCommand(),
    mcpCommand(),
  ];
  for (const command of commands) {
    const advice = `demarc: "demarc help ${command.name()}" says how to call it.`;
    demarc.addCommand(command.copyInheritedSettings(demarc).showHelpAfterError(advice));
  }
  return demarc;
}

/** What Commander complains of begins small and ends with nothing. */
function inSentences(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^\((.*)\)$/, '$1').replace(/^[a-z](?!emarc)/, (first) => first.toUpperCase()))
    .map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
    .join('\n');
}
