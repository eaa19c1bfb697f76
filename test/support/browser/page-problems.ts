// What goes wrong on a page without a reader seeing it, and what a reader sees at once.
import type { Page } from '@playwright/test';
import type { BuiltSite } from '../built/built-site.ts';

/** Collects errors of the console (a breach of the content security policy is one), failed and foreign requests. */
export function collectErrors(page: Page, origin: string): string[] {
  const seen: string[] = [];
  const note = (what: string): void => {
    seen.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    // Leaving for the next page breaks off what the last one was still fetching. An answer with an error status is seen
    // by the console, and a missing file by the walk over links.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`${request.url()} failed`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) note(`asks elsewhere for ${request.url()}`);
  });
  return seen;
}

/** How many pixels of a page lie beyond its width. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements that move although the reader asks for no motion. */
export async function motions(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const takes = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
        return animationName !== 'none' || takes || scrollBehavior === 'smooth';
      })
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
}

/** Links of a page as it stands that lead nowhere on this site. */
export async function brokenLinks(page: Page, { brokenReason }: BuiltSite): Promise<string[]> {
  // A link within the page leads to what is drawn now, not to what was built.
  const links = await page.evaluate(() =>
    [...document.links]
      .filter(
        ({ hash, href }) =>
          !hash ||
          href !== location.href.replace(location.hash, '') + hash ||
          !document.getElementById(decodeURIComponent(hash.slice(1))),
      )
      .map(({ href }) => href),
  );
  const { origin } = new URL(page.url());
  return [...new Set(links)].flatMap((href) => {
    const url = new URL(href);
    return url.origin === origin ? (brokenReason(url) ?? []) : [];
  });
}
