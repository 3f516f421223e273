import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  atCursorRequest,
  editRequest,
  exportRequest,
  panelRequest,
  type AtCursor,
  type AtCursorParams,
  type EditAnswer,
  type EditParams,
  type ExportAnswer,
  type ExportParams,
  type PanelModel,
  type PanelParams,
} from '../../../server/protocol.ts';

/** What the panel asks of the language server. */
export interface PanelServer {
  panel(params: PanelParams): Promise<PanelModel>;
  atCursor(params: AtCursorParams): Promise<AtCursor | null>;
  edit(params: EditParams): Promise<EditAnswer>;
  export(params: ExportParams): Promise<ExportAnswer>;
}

export function panelServer(client: BaseLanguageClient): PanelServer {
  return {
    panel: (params) => client.sendRequest<PanelModel>(panelRequest, params),
    atCursor: (params) => client.sendRequest<AtCursor | null>(atCursorRequest, params),
    edit: (params) => client.sendRequest<EditAnswer>(editRequest, params),
    export: (params) => client.sendRequest<ExportAnswer>(exportRequest, params),
  };
}
