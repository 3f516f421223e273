/** What a language model asks with: texts, if it keeps to the schema. */
export type Input = Readonly<Record<string, unknown>>;

/** What the editor says while the tool is asked: "Looking up who owns Backup of Db". */
export function progressOf(tool: string, { part, control, name, team, severity, path }: Input): string {
  switch (tool) {
    case 'list_gaps':
      return `Listing the ${shown(severity, '', ' or worse ')}gaps${shown(path, ' in ')}${shown(team, ' of ')}`;
    case 'get_responsibility':
      return `Looking up who owns ${shown(control) || 'the defenses'}${shown(part, ' of ')}`;
    case 'explain':
      return `Looking up ${shown(name) || 'a name'}`;
    default:
      return `Working out how to state ${shown(control) || 'a defense'}${shown(part, ' of ')}`;
  }
}

/** The model may have written anything: one line of it, not too long, is shown. */
function shown(value: unknown, before = '', after = ''): string {
  const text = typeof value === 'string' ? value.replace(/[\p{C}\s]+/gu, ' ').trim() : '';
  if (text === '') return '';
  return `${before}${text.length > most ? `${text.slice(0, most)}…` : text}${after}`;
}

const most = 60;
