import type { FromPanel } from '../../panel/messages.ts';
import { Feed, type Place } from './feed.ts';
import type { PanelPage } from './page.ts';
import type { PanelServer } from './server.ts';

/** The pages that are open, each fed with what its own view asks for, all of them about the same place. */
export class Pages {
  private readonly server: PanelServer;
  private readonly feeds = new Map<PanelPage, Feed>();
  private place: Place | undefined;

  constructor(server: PanelServer) {
    this.server = server;
  }

  /** The file that is shown, or will be. */
  get uri(): string | undefined {
    return this.place?.uri;
  }

  add(page: PanelPage, visible: boolean): void {
    const feed = new Feed(this.server, (message) => page.post(message));
    this.feeds.set(page, feed);
    if (this.place !== undefined) feed.moveTo(this.place);
    feed.watch(visible);
  }

  /** A hidden page asks for nothing; VS Code lets go of it, and it starts anew from what it saved. */
  show(page: PanelPage, visible: boolean): void {
    this.feeds.get(page)?.watch(visible);
  }

  remove(page: PanelPage): void {
    this.feeds.get(page)?.watch(false);
    this.feeds.delete(page);
  }

  ask(page: PanelPage, { type, query }: Extract<FromPanel, { type: 'ready' | 'ask' }>): void {
    const feed = this.feeds.get(page);
    if (feed === undefined) return;
    if (type === 'ready') for (const greeting of feed.greeting()) page.post(greeting);
    feed.ask(query);
  }

  /** Another model, or another place in it. */
  moveTo(place: Place): void {
    this.place = place;
    for (const feed of this.feeds.values()) feed.moveTo(place);
  }

  refresh(): void {
    for (const feed of this.feeds.values()) feed.refresh();
  }
}
