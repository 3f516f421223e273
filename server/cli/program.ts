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
import { endQuietlyWhenClosed } from './terminal.ts';

/** Runs the call. What is wrong with it is said on the error stream, and ends with 2. */
export async function run(args: readonly string[]): Promise<void> {
  endQuietlyWhenClosed(process.stdout);
  endQuietlyWhenClosed(process.stderr);
  try {
    await program().parseAsync(args, { from: 'user' });
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
    .configureOutput({ outputError: complain })
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
  for (const command of commands) demarc.addCommand(command.copyInheritedSettings(demarc));
  return demarc;
}
