// Writes the regulation of every language as a PDF into the built site, and lets its page offer the file.
// Run `npm run build` first: it prints what is in dist.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free port of this machine, for as long as it takes to print. */
function serve(folder, base) {
  return new Promise((done) => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(base, '/');
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!resolve(file).startsWith(resolve(folder)) || !existsSync(file) || statSync(file).isDirectory()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }).listen(0, '127.0.0.1', () => {
      done(server);
    });
  });
}

const cell = 'font: 8px sans-serif; width: 100%; padding: 0 16mm; display: flex; justify-content: space-between;';

/** Writes dist/<language>/regulation.pdf for each language. Returns the files. */
export async function writePdfs(dist = 'dist', base = process.env.BASE_PATH ?? '/') {
  const languages = readdirSync(dist).filter((name) => existsSync(join(dist, name, 'regulation/index.html')));
  if (!languages.length) throw new Error(`${dist} has no regulation to print. Run \`npm run build\` first.`);
  const server = await serve(dist, base);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const files = [];
    for (const language of languages) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}${base}${language}/regulation/`);
      const footer = await page.locator('[data-edition]').getAttribute('data-edition');
      const file = join(dist, language, 'regulation.pdf');
      await page.pdf({
        path: file,
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: `<div style="${cell}"><span>${footer}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
        margin: { top: '18mm', right: '16mm', bottom: '20mm', left: '16mm' },
      });
      await page.close();
      offer(join(dist, language, 'regulation/index.html'));
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The page carries the link hidden, since a build has no PDF yet. */
function offer(file) {
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace(/(<p class="pdf") hidden/, '$1'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const file of await writePdfs()) console.log(`${file}: ${statSync(file).size} bytes`);
