/** How a file is laid out, so that what is written into it looks as its author would have written it. */
export class Layout {
  readonly text: string;
  readonly lineBreak: string;
  private sniffed: string | undefined;

  constructor(text: string) {
    this.text = text;
    this.lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  }

  /** One level of indentation: what most bodies of the file have, else two spaces. */
  get unit(): string {
    return (this.sniffed ??= sniffUnit(this.text));
  }

  /** A line whose own indentation is in steps of two spaces, in steps of the file's. */
  indented(line: string): string {
    const steps = /^(?: {2})*/.exec(line)?.[0].length ?? 0;
    return this.unit.repeat(steps / 2) + line.slice(steps);
  }

  /** The white space at the beginning of the line that the offset lies in. */
  indentationAt(offset: number): string {
    const start = this.lineStart(offset);
    return /^[\t ]*/.exec(this.text.slice(start, offset))?.[0] ?? '';
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Whether only white space stands before the offset in its line. */
  startsLine(offset: number): boolean {
    return /^[\t ]*$/.test(this.text.slice(this.lineStart(offset), offset));
  }

  /** Where the comments that follow in the same line end: the offset itself where none do. */
  afterTrailingComment(offset: number): number {
    const comment = /^(?:[\t ]*\/\*[^\r\n]*?\*\/)*(?:[\t ]*\/\/[^\r\n]*)?/.exec(this.restOfLine(offset));
    return offset + (comment?.[0].length ?? 0);
  }

  /** Whether nothing but white space follows in the line. */
  endsLine(offset: number): boolean {
    return /^\s*$/.test(this.restOfLine(offset));
  }

  /** The beginning of the next line, or the end of the text. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end + 1;
  }

  /** The offset with the white space before it taken off, within the line. */
  beforeSpace(offset: number): number {
    return offset - (/[\t ]*$/.exec(this.text.slice(this.lineStart(offset), offset))?.[0].length ?? 0);
  }

  /** Where the comments that stand right above a line begin: they belong to what follows. */
  beforeComments(offset: number, floor: number): number {
    if (!this.startsLine(offset)) return offset;
    let start = this.lineStart(offset);
    for (;;) {
      const above = /(?:^|\n)([\t ]*(?:\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)[\t ]*\r?\n)$/.exec(
        this.text.slice(floor, start),
      );
      if (!above?.[1]) return start;
      start -= above[1].length;
    }
  }

  private restOfLine(offset: number): string {
    const end = this.text.indexOf('\n', offset);
    return this.text.slice(offset, end === -1 ? undefined : end);
  }
}

/** The first line of each body tells; that of a table does not, since its columns are aligned. */
function sniffUnit(text: string): string {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(
    /^([\t ]*)[^\r\n]*\{[\t ]*\r?\n(?:[\t ]*\r?\n)*([\t ]*)(?!(?:premises|iaas|paas|saas)\b)[^\s}]/gm,
  )) {
    const [, outer = '', inner = ''] = match;
    if (!inner.startsWith(outer) || inner === outer) continue;
    const unit = inner.slice(outer.length);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, times], [b, others]) => others - times || a.length - b.length);
  return most?.[0] ?? '  ';
}
