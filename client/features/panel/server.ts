import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  atCursorRequest,
  panelRequest,
  type AtCursor,
  type AtCursorParams,
  type PanelModel,
  type PanelParams,
} from '../../../server/protocol.ts';

/** What the panel asks of the language server. */
export interface PanelServer {
  panel(params: PanelParams): Promise<PanelModel>;
  atCursor(params: AtCursorParams): Promise<AtCursor | null>;
}

export function panelServer(client: BaseLanguageClient): PanelServer {
  return {
    panel: (params) => client.sendRequest<PanelModel>(panelRequest, params),
    atCursor: (params) => client.sendRequest<AtCursor | null>(atCursorRequest, params),
  };
}
