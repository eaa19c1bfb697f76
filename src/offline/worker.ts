// The service worker of one language. Network first for pages and data; the cache is only an offline fallback, and a
// cached page says that it is one. Cache first for files whose names change with their content.
import { clientsClaim } from 'workbox-core';
import { enable } from 'workbox-navigation-preload';
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { deviceZone } from '../i18n/device-zone.ts';
import { fill } from '../i18n/fill.ts';
import { dateTime } from '../i18n/format.ts';

const { lang, home, files, t } = SAVED;

precache(files);
// A new worker replaces the old one at once: pages come from the network, so no page mixes files of two builds.
void (self as unknown as { skipWaiting: () => Promise<void> }).skipWaiting();
clientsClaim();
// The browser requests a page while the worker is still starting.
enable();

/** Whether a file is cached under a revision, so that the network may have a newer one. */
function hasRevision({ href }: URL): boolean {
  const key = getCacheKeyForURL(href);
  return key !== undefined && key !== href;
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' || hasRevision(url),
  new NetworkOnly({ plugins: [{ handlerDidError: async ({ request }) => fallback(request) }] }),
);
addRoute();

/** What the cache has for an address. The query is ignored: it is the state of a tool. */
async function fallback({ url, mode }: Request): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const copy = await matchPrecache(pathname);
  if (mode !== 'navigate') return copy;
  if (copy) return withNotice(copy, savedOn(copy));
  // Pages of single clauses are not cached, but the whole text is.
  const [, clause = ''] = /^regulation\/([^/]+)\/$/.exec(pathname.slice(home.length)) ?? [];
  const text = clause && (await (await matchPrecache(`${home}regulation/`))?.text());
  if (text?.includes(` id="${clause}"`)) return Response.redirect(`${home}regulation/#${clause}`);
  const homePage = await matchPrecache(home);
  return homePage && withNotice(homePage, t.absent);
}

/** Says when a copy was downloaded, in the reader's time zone, or in UTC where that is unknown. */
function savedOn({ headers }: Response): string {
  const minutes = Math.floor(Date.parse(headers.get('Date') ?? '') / 60_000);
  if (Number.isNaN(minutes)) return fill(t.saved, { when: '' });
  const zone = deviceZone();
  const when = dateTime(lang, minutes * 60_000, zone ?? 'UTC');
  return fill(t.saved, { when: `: ${when}${zone === undefined ? ' (UTC)' : ''}` });
}

/** Inserts the "saved copy" notice at the top of `<main>`. */
async function withNotice(page: Response, notice: string): Promise<Response> {
  const headers = new Headers(page.headers);
  // They describe the body as it was sent.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  const text = await page.text();
  return new Response(text.replace(/<main\b[^>]*>/, `$&<p class="notice" data-saved>${notice}</p>`), { headers });
}
