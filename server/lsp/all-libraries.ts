import type { ServerSharedServices } from './services.ts';

/** Loads the libraries that nothing has asked for so far, while nothing is being built. */
export async function allLibraries({ model: { Libraries }, workspace }: ServerSharedServices): Promise<void> {
  if (await Libraries.areLoaded()) return;
  await workspace.WorkspaceLock.read(() => Libraries.loadAll());
}
