import * as vscode from 'vscode';
import type { FromPanel, ToPanel } from '../../panel/messages.ts';
import { pageOf, type Place } from './html.ts';

/** One web view that shows the panel's page. */
export class PanelPage {
  private readonly webview: vscode.Webview;

  constructor(
    webview: vscode.Webview,
    extension: vscode.Uri,
    place: Place,
    receive: (message: FromPanel, page: PanelPage) => void,
  ) {
    this.webview = webview;
    const dist = vscode.Uri.joinPath(extension, 'dist');
    const uriOf = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.onDidReceiveMessage((message: FromPanel) => receive(message, this));
    webview.html = pageOf({
      script: uriOf('panel.js'),
      style: uriOf('panel.css'),
      source: webview.cspSource,
      nonce: crypto.randomUUID(),
      place,
    });
  }

  post(message: ToPanel): void {
    void this.webview.postMessage(message);
  }
}
