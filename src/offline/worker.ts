// The service worker of one language: it keeps the text and the tools for a reader without a network. While there is
// one, every page comes from it, so that an edition of yesterday never stands for the one in force; a copy says that it
// is one. Files whose names change with their content come from the copies at once.
import { clientsClaim } from 'workbox-core';
import { enable } from 'workbox-navigation-preload';
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { fill } from '../i18n/fill.ts';
import { dateTime } from '../i18n/format.ts';

const { lang, home, files, t } = SAVED;

precache(files);
// A new build takes the place of the one before it at once: pages are the network's, and no page mixes the two.
void (self as unknown as { skipWaiting: () => Promise<void> }).skipWaiting();
clientsClaim();
// The network is asked while the worker is still being started.
enable();

/** Whether it is a file that is kept under a revision, and may be another one by now. */
function mayChange({ href }: URL): boolean {
  const key = getCacheKeyForURL(href);
  return key !== undefined && key !== href;
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' || mayChange(url),
  new NetworkOnly({ plugins: [{ handlerDidError: async ({ request }) => copyOf(request) }] }),
);
addRoute();

/** What is kept for an address, whatever it asks: the query of a tool is its state. */
async function copyOf({ url, mode }: Request): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const copy = await matchPrecache(pathname);
  if (mode !== 'navigate') return copy;
  if (copy) return told(copy, savedOn(copy));
  // A clause's own page is not kept; the text is, and has the clause.
  const [, clause = ''] = /^regulation\/([^/]+)\/$/.exec(pathname.slice(home.length)) ?? [];
  const text = clause && (await (await matchPrecache(`${home}regulation/`))?.text());
  if (text?.includes(` id="${clause}"`)) return Response.redirect(`${home}regulation/#${clause}`);
  const first = await matchPrecache(home);
  return first && told(first, t.absent);
}

function savedOn({ headers }: Response): string {
  const minutes = Math.floor(Date.parse(headers.get('Date') ?? '') / 60_000);
  if (Number.isNaN(minutes)) return t.undated;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return fill(t.saved, { date: dateTime(lang, minutes * 60_000, timeZone) });
}

/** The page with what is to be said of it before all that it says. */
async function told(page: Response, words: string): Promise<Response> {
  const headers = new Headers(page.headers);
  // They are of the file as it was sent.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  const text = await page.text();
  return new Response(text.replace(/<main\b[^>]*>/, `$&<p class="notice" data-saved>${words}</p>`), { headers });
}
