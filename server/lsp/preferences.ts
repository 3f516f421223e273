import { section } from './configuration.ts';
import type { ServerSharedServices } from './services.ts';

const ownerHintModes = ['off', 'gaps', 'all'] as const;

/** What the user wants to see between the words of a model. */
export class Preferences {
  /** The statements with a hint on their owner: none, those of which a finding speaks, or all. */
  ownerHints: (typeof ownerHintModes)[number] = 'gaps';
  codeLens = true;
}

/** Keeps the preferences as the settings have them, and tells when one of them changes. */
export function followPreferences({ workspace, editor }: ServerSharedServices, changed: () => void): void {
  const { Preferences: preferences } = editor;
  const take = (inlayHints: unknown, codeLens: unknown): void => {
    const { owners } = (inlayHints ?? {}) as { readonly owners?: unknown };
    const ownerHints = ownerHintModes.find((mode) => mode === owners) ?? 'gaps';
    const wanted = { ownerHints, codeLens: codeLens !== false };
    if (wanted.ownerHints === preferences.ownerHints && wanted.codeLens === preferences.codeLens) return;
    Object.assign(preferences, wanted);
    changed();
  };
  const settings = workspace.ConfigurationProvider;
  const read = (name: string): Promise<unknown> => settings.getConfiguration(section, name);
  void Promise.all([read('inlayHints'), read('codeLens')]).then(([hints, lens]) => {
    take(hints, lens);
  });
  settings.onConfigurationSectionUpdate((update) => {
    if (update.section !== section) return;
    const { inlayHints, codeLens } = (update.configuration ?? {}) as Readonly<Record<string, unknown>>;
    take(inlayHints, codeLens);
  });
}
