import * as vscode from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { explainCommand } from '../server/protocol/explain.ts';

const languageId = 'threat-model';

/** Where what comes with the product is read: libraries are no models, though they are of the same language. */
const productScheme = 'demarc';

/** A model to work in. A revision that a comparison shows is none: it would be judged beside the file itself. */
export function isModel({ languageId: language, uri }: vscode.TextDocument): boolean {
  return language === languageId && modelSchemes().includes(uri.scheme);
}

export function isLibrary({ languageId: language, uri }: vscode.TextDocument): boolean {
  return language === languageId && uri.scheme === productScheme;
}

function modelSchemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}

/** The connection to the language server, which runs in a process of its own. */
export function createLanguageClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [...modelSchemes(), productScheme].map((scheme) => ({ language: languageId, scheme })),
    initializationOptions: { commands: [explainCommand] },
  };
  return new LanguageClient('demarc', 'Demarc', serverOptions, clientOptions);
}
