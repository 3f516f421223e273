import type { AtCursor, Location, PanelModel } from '../../server/protocol.ts';

/** One of the panel's views. Another one is another module that makes such an object, and a line in `main.ts`. */
export interface View {
  readonly id: string;
  readonly title: string;
  readonly element: HTMLElement;
  update(model: PanelModel): void;
  /** The cursor moved: only the highlight follows. */
  follow(at: AtCursor | null): void;
  /** Brings what stands at the cursor into sight. */
  show(at: AtCursor): void;
  /** Called once it is in the page, and each time that it is shown again. */
  restore(): void;
}

/** What a view asks of the panel around it. */
export interface Around {
  readonly reveal: (location: Location, focus: boolean) => void;
  /** The view's part of what is kept has changed. */
  readonly changed: () => void;
}
