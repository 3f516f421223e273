import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { Command } from 'commander';
import { EmptyFileSystem, URI } from 'langium';
import type { Document } from '../../language/generated/ast.ts';
import { createServices } from '../../language/module.ts';
import { applied } from '../../language/syntax/edits/text-edit.ts';
import { formatChanges } from '../../language/syntax/format.ts';
import { counted } from '../view/words.ts';
import { CallError, refusal } from './call-error.ts';
import { findFiles } from './find-files.ts';
import { relativePath } from './places.ts';
import { NoText, textOf } from './reader.ts';
import { writeWhole } from './write-file.ts';

export function formatCommand(): Command {
  return new Command('format')
    .summary('bring the text of models into shape')
    .description('Formats threat models as the editor does: it moves white space, and changes nothing else.')
    .argument('[path...]', 'files, folders, or - for the standard input (default: the working folder)')
    .option('--check', 'write nothing; name the files that are not in shape, and end with 1 if there are any')
    .addHelpText('after', help)
    .action(async (paths: string[], { check = false }: { check?: boolean }) => {
      if (paths.includes('-')) {
        if (paths.length > 1 || check) throw new CallError('- stands alone: it formats the standard input.');
        process.stdout.write(formatted(await readAll(process.stdin), 'The standard input'));
        return;
      }
      const { output, failed, left } = await format(paths.length === 0 ? ['.'] : paths, check, process.cwd());
      process.stdout.write(`${output}\n`);
      if (left.length > 0) throw new CallError(...left);
      process.exitCode = failed ? 1 : 0;
    });
}

const help = `
Examples:
  demarc format                                 every model below the working folder
  demarc format payroll.tm                      one file
  demarc format --check                         in a pipeline: says what is not in shape, and writes nothing
  demarc format - < payroll.tm                  the shaped text on the standard output

A file that does not parse is left as it is, and the command ends with 2.`;

/**
 * Formats what the paths mean in the working folder, or says which of the files are not in shape. What had to be left
 * as it is keeps no other file from it: a sentence tells of each.
 */
export async function format(
  paths: readonly string[],
  check: boolean,
  folder: string,
): Promise<{ readonly output: string; readonly failed: boolean; readonly left: readonly string[] }> {
  const { files, unreadable } = await findFiles(paths, folder);
  const changed: string[] = [];
  const left: string[] = [];
  for (const file of files) {
    const name = relativePath(folder, file);
    try {
      const before = await read(file, name);
      const after = formatted(before, name);
      if (after === before) continue;
      if (!check) await writeWhole(file, after, name);
      changed.push(name);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      left.push(error.message);
    }
  }
  const shapeable = files.length - left.length;
  const summary = check
    ? checked(changed.length, shapeable)
    : `${counted(changed.length, 'file')} of ${shapeable} changed.`;
  const failed = check && changed.length > 0;
  return { output: [...changed, summary].join('\n'), failed, left: [...unreadable, ...left] };
}

function checked(loose: number, all: number): string {
  if (loose === 0) return `${counted(all, 'file')} in shape.`;
  return `${counted(loose, 'file')} of ${all} not in shape: demarc format shapes them.`;
}

async function read(file: string, name: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return (bytes.subarray(0, 3).equals(byteOrderMark) ? '\ufeff' : '') + textOf(bytes);
  } catch (error) {
    throw new CallError(
      error instanceof NoText ? `${name} ${error.message}.` : `${name} cannot be read: ${refusal(error)}.`,
    );
  }
}

const byteOrderMark = Buffer.from('\ufeff');

const noLibrary = { list: () => Promise.resolve([]), read: () => Promise.resolve('') };

let services: ReturnType<typeof createServices> | undefined;

function formatted(text: string, name: string): string {
  services ??= createServices({ ...EmptyFileSystem, library: noLibrary });
  const uri = URI.file(path.resolve('/text.tm'));
  const { parseResult } = services.shared.workspace.LangiumDocumentFactory.fromString<Document>(text, uri);
  const { value, lexerErrors, parserErrors } = parseResult;
  if (lexerErrors.length > 0 || parserErrors.length > 0)
    throw new CallError(`${name} does not parse, and is left as it is: demarc check says where.`);
  return applied(text, formatChanges({ value, lexerErrors, parserErrors }));
}
