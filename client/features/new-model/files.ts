import * as vscode from 'vscode';

export async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** Empty where there is no such file. */
export async function textOf(file: vscode.Uri): Promise<string> {
  return vscode.workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}

/**
 * Writes a new file whole, or not at all: what is there is never overwritten. No edit of the workspace does it, since
 * undoing that in the new editor would delete the file.
 */
export async function create(file: vscode.Uri, text: string): Promise<boolean> {
  if (await exists(file)) return false;
  return vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text)).then(
    () => true,
    () => false,
  );
}
