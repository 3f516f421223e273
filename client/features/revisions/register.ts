import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  revisionRequest,
  textAtRequest,
  type RevisionParams,
  type TextAtParams,
} from '../../../server/protocol/since.ts';
import type { Revisions } from '../../revisions.ts';
import { chooseRevision } from './choose.ts';
import { Repositories } from './repositories.ts';

/** Answers what the server asks of earlier revisions. Git is left alone until it does. */
export function registerRevisions(context: vscode.ExtensionContext, client: BaseLanguageClient): Revisions {
  const repositories = new Repositories();
  context.subscriptions.push(
    repositories,
    client.onRequest(revisionRequest, (params: RevisionParams) => repositories.revision(params)),
    client.onRequest(textAtRequest, (params: TextAtParams) => repositories.textAt(params)),
  );
  return {
    onChanged: repositories.onChanged,
    choose: (model) => chooseRevision(model, repositories),
  };
}
