import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/setup/process.ts';

const fonts = path.join(root, 'node_modules/dejavu-fonts-ttf/ttf');

/**
 * The environment in which Chromium knows the fonts of the project alone, and draws them the same on every Linux:
 * whatever a machine has installed, pictures stay alike. Other systems have no Fontconfig, and heed none of it.
 */
export function ownFonts(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, configuration(path.join(folder, 'font-cache')));
  return { FONTCONFIG_FILE: file };
}

const drawing = `
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="autohint" mode="assign"><bool>false</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
`;

const families = ['sans-serif', 'system-ui'].map(
  (name) => `<alias binding="same"><family>${name}</family><prefer><family>DejaVu Sans</family></prefer></alias>`,
);

const others = ['Condensed', 'ExtraLight', 'Math', 'Serif'].map((name) => `<glob>*${name}*</glob>`).join('');

function configuration(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<selectfont><rejectfont>${others}</rejectfont></selectfont>
<cachedir>${cache}</cachedir>
<match target="font">${drawing}</match>
<match target="pattern">${drawing}</match>
${families.join('\n')}
<alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
}
