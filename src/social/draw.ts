// The picture that a link unfurls to in a chat: text on plain ground, drawn while the site is built. Pictures are cached
// under a digest of everything that they are drawn from.
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cwd, pid } from 'node:process';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';

/** What chats and social networks ask for, in pixels. */
export const socialSize = { width: 1200, height: 630 };

export type SocialCard = {
  /** Whose text it is, in small print. */
  heading: string;
  number?: string;
  title: string;
  /** As much of it as there is room for is shown. */
  text: string;
};

/** Colours as CSS writes them. */
export type Palette = { paper: string; ink: string; muted: string; accent: string };

type Element = { type: 'div'; props: { style: Record<string, string | number>; children: Element[] | string } };

/** Satori requires `display` of an element with more than one child. */
const box = (style: Record<string, string | number>, children: Element[] | string): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const lines = (clamp: number, style: Record<string, string | number>, text: string): Element =>
  box({ ...style, display: 'block', lineClamp: clamp }, text);

function layOut(card: SocialCard, { paper, ink, muted, accent }: Palette, fontFamily: string): Element {
  const size = card.title.length > 70 ? 52 : card.title.length > 36 ? 60 : 70;
  const number = card.number ? [box({ color: accent, fontSize: 44, marginBottom: 10 }, card.number)] : [];
  return box(
    {
      ...socialSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '52px 80px 60px',
      borderTop: `14px solid ${accent}`,
      backgroundColor: paper,
      color: ink,
      fontFamily,
    },
    [
      box({ color: muted, fontSize: 30 }, card.heading),
      box({ flexDirection: 'column' }, [
        ...number,
        lines(3, { fontSize: size, fontWeight: 700, lineHeight: 1.15 }, card.title),
      ]),
      lines(3, { color: muted, fontSize: 33, lineHeight: 1.4 }, card.text),
    ],
  );
}

/** Regular and bold of every alphabet of the typeface, each as a family of its own: Satori takes one file for a family. */
async function readFonts(): Promise<Font[]> {
  const folder = join(cwd(), 'node_modules/@fontsource/pt-serif/files');
  const read = async (file: string): Promise<Font> => {
    const [, name = '', weight] = /^(.+)-(\d+)-/.exec(file) ?? [];
    return { name, weight: weight === '700' ? 700 : 400, data: await readFile(join(folder, file)) };
  };
  return Promise.all(globSync('*-{400,700}-normal.woff', { cwd: folder }).sort().map(read));
}

let fonts: Promise<Font[]> | undefined;

/** What a card is drawn from, and a digest of it. */
async function prepare(card: SocialCard, palette: Palette) {
  const loaded = await (fonts ??= readFonts());
  const families = [...new Set(loaded.map(({ name }) => name))].map((name) => `"${name}"`).join(', ');
  const element = layOut(card, palette, families);
  return { element, fonts: loaded, digest: createHash('sha256').update(JSON.stringify(element)).digest('hex') };
}

/** The part of a picture's file name that changes with what is drawn. */
export async function socialTag(card: SocialCard, palette: Palette): Promise<string> {
  return (await prepare(card, palette)).digest.slice(0, 8);
}

/** The PNG of a card, from the cache where it is there. */
export async function socialImage(
  card: SocialCard,
  palette: Palette,
  cache = join(cwd(), 'node_modules/.cache/og'),
): Promise<Buffer> {
  const { element, fonts, digest } = await prepare(card, palette);
  const file = join(cache, `${digest.slice(0, 32)}.png`);
  if (existsSync(file)) return readFile(file);
  const svg = await satori(element, { ...socialSize, fonts });
  // Satori writes text as outlines.
  const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  await mkdir(cache, { recursive: true });
  // Renamed when complete, so that a build that is broken off leaves no half of a picture in the cache.
  await writeFile(`${file}.${pid}`, png);
  await rename(`${file}.${pid}`, file);
  return png;
}
