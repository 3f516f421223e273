import { delayNextTick } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Analysis } from '../../language/analysis/analysis.ts';
import type { LibrarySource } from '../../language/libraries.ts';
import {
  revisionRequest,
  textAtRequest,
  type RevisionAnswer,
  type RevisionParams,
  type TextAtAnswer,
  type TextAtParams,
} from '../protocol/since.ts';
import { readModel, type NoModel, type ReadModel } from '../read-model.ts';
import type { Past } from '../view/since.ts';
import type { ServerSharedServices } from './services.ts';

/** How long a step may hold the server up, in milliseconds, before it gives way. */
const PATIENCE = 8;

/** So many models of the past are kept: each has a syntax tree, and the libraries, of its own. */
const KEPT = 2;

/**
 * Models as they were in earlier revisions, judged as of today and with the libraries of today. The client has the
 * repository, and gives the texts. What was read is kept, so that typing costs no more than the comparison.
 */
export class PastModels {
  private readonly connection: Pick<Connection, 'sendRequest'>;
  private readonly shared: ServerSharedServices;
  private readonly library: LibrarySource;
  /** What models were compared with last, by the file of the system. */
  private readonly asked = new Map<string, string | null>();
  /** By the file of the system and the commit, that which was asked for last at the end. */
  private readonly read = new Map<string, Promise<ReadModel | NoModel>>();

  constructor(connection: Pick<Connection, 'sendRequest'>, shared: ServerSharedServices, library: LibrarySource) {
    this.connection = connection;
    this.shared = shared;
    this.library = library;
  }

  /** The model whose system is in the file `root`; `chosen` is a revision, or null for the default. It fails once the signal is given. */
  async at(root: string, chosen: string | null, signal: AbortSignal): Promise<Past> {
    this.asked.set(root, chosen);
    const revision = await this.revision({ uri: root, chosen });
    if ('failure' in revision) return revision;
    let model: ReadModel | NoModel;
    try {
      model = await this.model(root, revision.commit);
    } catch {
      return { failure: 'unreadable' };
    }
    if (typeof model === 'string') return { revision, model, broken: [] };
    return { revision, model: await this.judged(model, root, signal), broken: model.broken };
  }

  /** What the model was compared with last; undefined where nobody has asked. */
  async again(root: string, signal: AbortSignal): Promise<Past | undefined> {
    const chosen = this.asked.get(root);
    return chosen === undefined ? undefined : this.at(root, chosen, signal);
  }

  private async revision(params: RevisionParams): Promise<RevisionAnswer> {
    try {
      return await this.connection.sendRequest<RevisionAnswer>(revisionRequest, params);
    } catch {
      // A client that does not know the request has no repository to offer.
      return { failure: 'no-git' };
    }
  }

  private model(root: string, commit: string): Promise<ReadModel | NoModel> {
    const key = `${commit} ${root}`;
    const model = this.read.get(key) ?? this.readAt(root, commit, key);
    this.read.delete(key);
    this.read.set(key, model);
    for (const old of [...this.read.keys()].slice(0, -KEPT)) this.read.delete(old);
    return model;
  }

  private async readAt(root: string, revision: string, key: string): Promise<ReadModel | NoModel> {
    const textAt = async (uri: string): Promise<string | null> => {
      const params: TextAtParams = { uri, root, revision };
      return (await this.connection.sendRequest<TextAtAnswer>(textAtRequest, params)).text;
    };
    try {
      return await readModel(root, textAt, this.library);
    } catch (error) {
      this.read.delete(key);
      throw error;
    }
  }

  private async judged(model: ReadModel, root: string, signal: AbortSignal): Promise<Analysis> {
    const steps = model.analysis(this.shared.model.Models.optionsFor(root));
    for (let begun = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun < PATIENCE) continue;
      await delayNextTick();
      signal.throwIfAborted();
      begun = performance.now();
    }
  }
}
