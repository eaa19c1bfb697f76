// Gives the browser under test a fixed set of fonts, so that a layout is the same on every machine. The fonts come from
// npm packages; a configuration for fontconfig, which browsers on Linux use, hides all others. Browsers on macOS and
// Windows do not use fontconfig: there the tests run with the fonts of the system.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const dejaVu = (...styles: string[]): string[] =>
  styles.map((style) => join(folderOf('dejavu-fonts-ttf'), 'ttf', `DejaVu${style}.ttf`));
const liberation = (...styles: string[]): string[] =>
  styles.map((style) => join(folderOf('pdfjs-dist'), 'standard_fonts', `LiberationSans-${style}.ttf`));

type Fonts = {
  /** The only font files that the browser sees. */
  files: string[];
  /** The families for `sans-serif` and `serif` in CSS. Without them the browser falls back to any font it has. */
  sans?: string;
  serif?: string;
};

const sets = {
  /** The widest fonts that the site's style sheets name. */
  wide: {
    files: dejaVu('Sans', 'Sans-Bold', 'Sans-Oblique', 'Sans-BoldOblique', 'Serif', 'Serif-Bold'),
    sans: 'DejaVu Sans',
    serif: 'DejaVu Serif',
  },
  /** As narrow as Arial, whose widths it has. */
  narrow: {
    files: liberation('Regular', 'Bold', 'Italic', 'BoldItalic'),
    sans: 'Liberation Sans',
    serif: 'Liberation Sans',
  },
  /** One monospaced font that no style sheet names: wider than any that the site asks for. */
  'last resort': { files: dejaVu('SansMono', 'SansMono-Bold') },
} satisfies Record<string, Fonts>;

export type FontSet = keyof typeof sets;

const cache = fileURLToPath(new URL('../../../node_modules/.cache/fonts', import.meta.url));

function configuration({ files, sans, serif }: Fonts): string {
  const generic = { 'system-ui': sans, 'sans-serif': sans, serif };
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    `<cachedir>${cache}</cachedir>`,
    ...[...new Set(files.map((file) => dirname(file)))].map((dir) => `<dir>${dir}</dir>`),
    '<selectfont>',
    '<rejectfont><glob>*.ttf</glob><glob>*.pfb</glob></rejectfont>',
    ...files.map((file) => `<acceptfont><glob>${file}</glob></acceptfont>`),
    '</selectfont>',
    ...Object.entries(generic)
      .filter(([, family]) => family !== undefined)
      .map(
        ([name, family]) =>
          `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
      ),
    '</fontconfig>',
    '',
  ].join('\n');
}

/** The environment variables that make a browser see one set of fonts only. */
export function environmentWith(fonts: FontSet): Record<string, string> {
  const file = join(cache, `${fonts.replace(' ', '-')}.conf`);
  mkdirSync(cache, { recursive: true });
  // Several workers may write the file at once: renaming replaces it as a whole.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, configuration(sets[fonts]));
  renameSync(draft, file);
  return { FONTCONFIG_FILE: file };
}
