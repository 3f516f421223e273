import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { FileSystemProvider, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { refusal } from './call-error.ts';

/** Reads models from disk, and remembers what is there but cannot be read as text. */
export class ModelReader {
  /** What is wrong, by the URI of the file. */
  readonly failures = new Map<string, Failure>();
  private readonly given: ReadonlyMap<string, string>;
  private readonly counting: (count: number) => void;
  private count = 0;

  /**
   * @param given texts that stand in place of what the disk has, by the URI of their file
   * @param counting is called with the number of each file as it is read
   */
  constructor(given: ReadonlyMap<string, string>, counting: (count: number) => void) {
    this.given = given;
    this.counting = counting;
  }

  readonly context: { readonly fileSystemProvider: () => FileSystemProvider } = {
    fileSystemProvider: () => {
      const provider = NodeFileSystem.fileSystemProvider();
      const statOf = provider.stat.bind(provider);
      provider.readFile = (uri) => this.read(uri);
      provider.stat = (uri) =>
        this.given.has(uri.toString()) ? Promise.resolve({ uri, isFile: true, isDirectory: false }) : statOf(uri);
      return provider;
    },
  };

  private async read(uri: URI): Promise<string> {
    this.counting(++this.count);
    const given = this.given.get(uri.toString());
    if (given !== undefined) return given;
    try {
      return textOf(await readFile(uri.fsPath));
    } catch (error) {
      const reason = error instanceof NoText ? error.message : `cannot be read: ${refusal(error)}`;
      this.failures.set(uri.toString(), { reason, missing: isMissing(error) });
      throw error;
    }
  }
}

interface Failure {
  /** What the file is or does, without its name and a full stop. */
  readonly reason: string;
  /** There is no such file. */
  readonly missing: boolean;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}

/** The message says what the bytes are instead, without the file's name and a full stop. */
export class NoText extends Error {}

/** The text in UTF-8, without a byte order mark. */
export function textOf(bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new NoText('is text in UTF-16: save it as UTF-8');
  if (bytes.includes(0)) throw new NoText('is no text: it holds zero bytes');
  if (!isUtf8(bytes)) throw new NoText(`is no text in UTF-8 (line ${firstBadLine(bytes)}): save it as UTF-8`);
  // A byte order mark at the beginning is dropped on the way.
  return new TextDecoder().decode(bytes);
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf('\n', start);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) break;
    start = next;
  }
  return line;
}
