import packageFile from '../../package.json' with { type: 'json' };

export const severitySettings: Readonly<Record<string, { readonly description: string }>> =
  packageFile.contributes.configuration.properties['demarc.severity'].properties;

/** The index of the pages: what it says of each code stands in the page and in the settings already. */
export function indexOf(
  findings: readonly string[],
  problems: readonly string[],
  pageOf: (code: string) => string,
): string {
  const link = (code: string): string => `[${code}](./${code}.md)`;
  return `# All findings

Each code has a page: what is wrong, why it matters, an example, the fix, and when to waive it. In the editor, the code
beside a message opens it.

## Findings about defenses

Their severity can be changed in the settings and in \`demarc.json\`.

${table(
  ['code', 'severity', 'says that'],
  findings.map((code) => [link(code), defaultOf(code), lead(pageOf(code))]),
)}

## Errors in the text

A model that has one of them is not ready, and a check of it fails, unless its threshold is \`never\`.

${table(
  ['code', 'says that'],
  problems.map((code) => [link(code), lead(pageOf(code))]),
)}
`;
}

/** As Prettier writes it: columns of even width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The first paragraph after the title. */
function lead(page: string): string {
  return page.split(/\n{2,}/)[1]?.replaceAll('\n', ' ') ?? '';
}

function defaultOf(code: string): string {
  return /Default: (.*)\.$/.exec(severitySettings[code]?.description ?? '')?.[1] ?? '';
}
