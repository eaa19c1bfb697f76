// Problems of a page as a browser shows it: errors, foreign requests, overflow, motion and broken links.
import type { Page } from '@playwright/test';
import type { BuiltSite } from '../built/built-site.ts';

/**
 * Collects errors of the console, which include violations of the content security policy, failed requests, and requests
 * to other sites, from now on.
 */
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
    // Navigation aborts requests that still run. The console reports an answer with an error status.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`${request.url()} failed`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) note(`requests ${request.url()} of another site`);
  });
  return seen;
}

/** By how many pixels a page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements with an animation, a transition or smooth scrolling although the reader prefers reduced motion. */
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

/** Links of a page, as scripts have changed it, that lead nowhere on this site. */
export async function brokenLinks(page: Page, { brokenReason }: BuiltSite): Promise<string[]> {
  // A link to a place in the page itself may lead to an element that a script has added.
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
