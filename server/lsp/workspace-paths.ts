import path from 'node:path';
import { URI } from 'langium';
import { Utils } from 'vscode-uri';
import type { ServerSharedServices } from './services.ts';

/** Files of the workspace as people call them: relative to its folder, after the folder's name where there are several. */
export class WorkspacePaths {
  private readonly shared: ServerSharedServices;

  constructor(shared: ServerSharedServices) {
    this.shared = shared;
  }

  /** What a file is called; one outside of the workspace by its whole path, one that is no file by its URI. */
  nameOf(uri: URI): string {
    const key = uri.toString();
    const folders = this.folders();
    const folder = folders.find((each) => isWithin(key, each.uri));
    if (!folder) return uri.scheme === 'file' ? uri.fsPath : key;
    const relative = uri.path.slice(folder.uri.path.length).replace(/^\//, '');
    return folders.length > 1 ? `${folder.name}/${relative}` : relative;
  }

  /** Which files and folders a name may mean; a text with a scheme is a URI. */
  meantBy(name: string): readonly URI[] {
    if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return [URI.parse(name)];
    if (path.isAbsolute(name)) return [URI.file(name)];
    const relative = name.replaceAll(path.sep, '/');
    return this.folders().flatMap(({ uri, name: folder }) => [
      Utils.resolvePath(uri, relative),
      ...(`${relative}/`.startsWith(`${folder}/`) ? [Utils.resolvePath(uri, `.${relative.slice(folder.length)}`)] : []),
    ]);
  }

  private folders(): readonly { readonly uri: URI; readonly name: string }[] {
    const folders = this.shared.workspace.WorkspaceManager.workspaceFolders ?? [];
    return folders.map(({ uri, name }) => ({ uri: URI.parse(uri), name }));
  }
}

/** Whether a file, by its key, is the other one, or lies in that folder. */
export function isWithin(key: string, uri: URI): boolean {
  const whole = uri.toString().replace(/\/$/, '');
  return key === whole || key.startsWith(`${whole}/`);
}
