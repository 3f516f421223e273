import type { VsCodeHost } from './host.ts';
import { openWorkbench, panelFrame, runCommand } from './workbench.ts';

export const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

export interface Picture {
  readonly file: string;
  readonly openFile: string;
  readonly panel: boolean;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of the workbench once the findings, and the panel where it is asked for, are to be seen. */
export async function takePicture(host: VsCodeHost, picture: Picture): Promise<void> {
  const workbench = await openWorkbench(host, picture);
  const { page } = workbench;
  try {
    page.setDefaultTimeout(60_000);
    await page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint').first().waitFor();
    if (picture.panel) {
      await runCommand(page, 'Demarc: Show Responsibility');
      await panelFrame(page).locator('main:visible').waitFor();
    }
  } catch (error) {
    throw new Error('VS Code did not get so far as asked; the picture shows how far.', { cause: error });
  } finally {
    await page.screenshot({ path: picture.file });
    await workbench.close();
  }
}
