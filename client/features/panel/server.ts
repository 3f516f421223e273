import { CancellationTokenSource, type BaseLanguageClient } from 'vscode-languageclient';
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
import { chooseSystemRequest, type ChooseSystemParams } from '../../../server/protocol/systems.ts';

/** What the panel asks of the language server. */
export interface PanelServer {
  /** An answer that nobody waits for any more, once the signal is given, may be anything. */
  panel(params: PanelParams, signal: AbortSignal): Promise<PanelModel>;
  atCursor(params: AtCursorParams): Promise<AtCursor | null>;
  edit(params: EditParams): Promise<EditAnswer>;
  export(params: ExportParams): Promise<ExportAnswer>;
  /** What shares a file with the system in this file is about it from then on; the server tells what has changed by that. */
  choose(params: ChooseSystemParams): Promise<null>;
}

export function panelServer(client: BaseLanguageClient): PanelServer {
  return {
    async panel(params, signal) {
      const cancellation = new CancellationTokenSource();
      const cancel = (): void => cancellation.cancel();
      signal.addEventListener('abort', cancel);
      try {
        return await client.sendRequest<PanelModel>(panelRequest, params, cancellation.token);
      } finally {
        signal.removeEventListener('abort', cancel);
        cancellation.dispose();
      }
    },
    atCursor: (params) => client.sendRequest<AtCursor | null>(atCursorRequest, params),
    edit: (params) => client.sendRequest<EditAnswer>(editRequest, params),
    choose: (params) => client.sendRequest<null>(chooseSystemRequest, params),
    export: (params) => client.sendRequest<ExportAnswer>(exportRequest, params),
  };
}
