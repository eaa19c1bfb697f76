// The fonts of a browser under test: chosen by the test, so that a layout is the same on every machine. They come from
// npm packages, and fontconfig, which browsers on Linux ask for fonts, is given a configuration that has no others.
// On macOS and Windows browsers do not ask fontconfig: there the tests run with the system's fonts.
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
  /** The families that stand for the generic ones of CSS. Without them the browser takes its last resort. */
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

/** The environment variables of a browser that has one set of fonts and no other. */
export function environmentWith(fonts: FontSet): Record<string, string> {
  const file = join(cache, `${fonts.replace(' ', '-')}.conf`);
  mkdirSync(cache, { recursive: true });
  // Several workers write the same text at once: each puts a whole file in its place.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, configuration(sets[fonts]));
  renameSync(draft, file);
  return { FONTCONFIG_FILE: file };
}
