// Writes the regulation as a PDF for each language into the built site, `dist/<language>/regulation.pdf`, and shows the
// link to it, which is hidden in the built pages: `npm run build && npm run pdf`.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { date } from '../../src/i18n/format.ts';
import { browserArguments, requireBrowser } from './browser.mjs';

const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource/pt-serif'));
const fontPath = '/pdf-fonts/';
const hiddenLink = /<p class="pdf" hidden(?:="")?>/;
const shownLink = '<p class="pdf">';

/** The typeface of the PDF, the same on every machine. */
const typeface = [
  ...['400', '400-italic', '700', '700-italic'].map((face) =>
    readFileSync(join(fonts, `${face}.css`), 'utf8').replaceAll('./files/', fontPath),
  ),
  `:root { --serif: 'PT Serif'; --sans: 'PT Serif'; }`,
].join('\n');

/** The regulation pages of a built site, by language, with the address under which each is published. */
function regulations(dist) {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}. Build the site first: npm run build.`);
  return readdirSync(dist).flatMap((lang) => {
    const file = join(dist, lang, 'regulation/index.html');
    if (!existsSync(file)) return [];
    const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
    if (!address) throw new Error(`${file} names no canonical address.`);
    return [{ lang, file, address }];
  });
}

/** Serves the files at the published address of the site, so that the links in the PDF have that address. */
function serve(dist, root) {
  return (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (pathname.startsWith(fontPath))
      return route.fulfill({ path: join(fonts, 'files', pathname.slice(fontPath.length)) });
    const path = join(dist, decodeURIComponent(href.slice(root.length).replace(/[?#].*/, '')));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return href.startsWith(root) && existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  };
}

/**
 * Writes the PDFs of a built site with a browser, and returns the files.
 *
 * @param {string} dist
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<string[]>}
 */
export async function writePdfs(dist, browser) {
  const files = [];
  for (const { lang, file, address } of regulations(dist)) {
    // The content security policy of the page would block the typeface that is added.
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/*', serve(dist, new URL('../../', address).href));
    await page.goto(address);
    await page.addStyleTag({ content: typeface });
    // An edition may have no date, so that the PDF has the date on which it was made.
    const made = date(lang, new Date().toISOString().slice(0, 10));
    await page.evaluate(async (made) => {
      const { dataset } = document.documentElement;
      dataset['edition'] = `${dataset['edition'] ?? ''} · PDF: ${made}`;
      // The title of a bookmark joins the texts of its heading, so that the space has to be part of one of them.
      for (const title of document.querySelectorAll('.clause .title')) title.textContent = ` ${title.textContent}`;
      const faces = [...document.fonts];
      await Promise.all(faces.map((face) => face.load()));
    }, made);
    const path = join(dist, lang, 'regulation.pdf');
    await page.pdf({ path, format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
    await context.close();
    showLink(file);
    files.push(path);
  }
  return files;
}

/** Shows the link to the PDF in a page. */
function showLink(file) {
  const html = readFileSync(file, 'utf8');
  if (!hiddenLink.test(html) && !html.includes(shownLink)) throw new Error(`${file} has no link to its PDF.`);
  writeFileSync(file, html.replace(hiddenLink, shownLink));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
  try {
    const files = await writePdfs(fileURLToPath(new URL('../../dist', import.meta.url)), browser);
    for (const path of files) console.log(`${path}: ${statSync(path).size} bytes`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
