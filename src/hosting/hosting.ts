// What the build writes for hosts of the site: headers for static hosts, and configurations for servers.
import { mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginx } from './nginx.ts';
import type { Place } from './place.ts';

/**
 * Pages without an address of their own, sent in the reader's language: the choice of languages at the root, and the page
 * for an unknown address. Where Astro writes them, and where servers look for them.
 */
const negotiated = (lang: string): [folder: string, file: string][] => [
  [`${lang}/languages/`, `index.${lang}.html`],
  // Cloudflare Pages sends it by itself for unknown addresses of the language.
  [`${lang}/404/`, `${lang}/404.html`],
];

/** The integration. It runs after those that change pages, and before the one that compresses them. */
export function hosting(place: Place): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [folder, file] of place.languages.flatMap(negotiated)) {
          await rename(new URL(`${folder}index.html`, dir), new URL(file, dir));
          await rmdir(new URL(folder, dir));
        }
        const entries = await readdir(new URL(`${place.languages[0]}/`, dir), { withFileTypes: true });
        const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'embed');
        const pages = folders.map(({ name }) => name).sort();
        await writeFile(new URL('_headers', dir), headersFile(place.base, pages));
        await mkdir(new URL('_hosting/', dir), { recursive: true });
        await writeFile(new URL('_hosting/nginx.conf', dir), nginx(place));
        await writeFile(new URL('_hosting/Caddyfile', dir), caddy(place));
      },
    },
  };
}
