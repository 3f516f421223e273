import type { Position, ViewQuery } from '../../../server/protocol.ts';
import { Latest } from '../../latest.ts';
import type { ToPanel } from '../../panel/messages.ts';
import type { PanelServer } from './server.ts';

export interface Place {
  readonly uri: string;
  readonly position?: Position;
}

/**
 * What one page shows: it follows the active model and its cursor, and asks the server no more often than the server
 * answers. It knows nothing of the editor, so that a test can hold it.
 */
export class Feed {
  private readonly server: Pick<PanelServer, 'panel' | 'atCursor'>;
  private readonly publish: (message: ToPanel) => void;
  private readonly models = new Latest(() => this.askModel());
  private readonly cursors = new Latest(() => this.askCursor());
  private place: Place | undefined;
  private query: ViewQuery | undefined;
  private model: Extract<ToPanel, { type: 'model' }> | undefined;
  private notice: string | null = null;
  private watched = false;
  /** Given when something else is asked for than what the server works on. */
  private obsolete = new AbortController();

  constructor(server: Pick<PanelServer, 'panel' | 'atCursor'>, publish: (message: ToPanel) => void) {
    this.server = server;
    this.publish = publish;
  }

  /** What the page's view wants to show. Nothing is asked before it has said so. */
  ask(query: ViewQuery): void {
    this.query = query;
    this.obsolete.abort();
    this.refresh();
  }

  /** Asks only while the page is there to be seen. */
  watch(watched: boolean): void {
    const fresh = watched && !this.watched;
    this.watched = watched;
    if (fresh) this.refresh();
  }

  /** Another model, or another place in it. */
  moveTo(place: Place): void {
    const other = place.uri !== this.place?.uri;
    this.place = place;
    if (other) this.obsolete.abort();
    if (!this.watched) return;
    if (other) this.models.want();
    else this.cursors.want();
  }

  refresh(): void {
    if (this.watched && this.place !== undefined) this.models.want();
  }

  /** What a page that has just been loaded is told. */
  greeting(): readonly ToPanel[] {
    return [...(this.model === undefined ? [] : [this.model]), { type: 'notice', text: this.notice }];
  }

  private async askModel(): Promise<void> {
    const { place, query } = this;
    if (place === undefined || query === undefined) return;
    const { signal } = (this.obsolete = new AbortController());
    try {
      const model = await this.server.panel({ ...place, query }, signal);
      // The user has gone elsewhere meanwhile: that has been asked for, and its answer comes next.
      if (signal.aborted) return;
      this.model = { type: 'model', model };
      this.publish(this.model);
      this.say(null);
      if (this.place !== place) this.cursors.want();
    } catch {
      if (signal.aborted) return;
      this.say('The language server does not answer: this is the last view.');
    }
  }

  private async askCursor(): Promise<void> {
    const { place } = this;
    if (place?.position === undefined) return;
    try {
      const at = await this.server.atCursor({ uri: place.uri, position: place.position });
      if (this.place?.uri !== place.uri) return;
      if (this.model !== undefined) this.model = { type: 'model', model: { ...this.model.model, atCursor: at } };
      this.publish({ type: 'cursor', at });
    } catch {
      // The highlight stays where it was; that the server does not answer is said when the model is asked for.
    }
  }

  private say(text: string | null): void {
    if (text === this.notice) return;
    this.notice = text;
    this.publish({ type: 'notice', text });
  }
}
