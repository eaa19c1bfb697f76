// Drives an old Chromium with Playwright: Puppeteer waits for messages that it does not send.
import { chromium } from '@playwright/test';
import type { Driver } from './driver.ts';

/** What it says of newer features that it ignores. */
const notices = /inline-speculation-rules|Found a 'popover' attribute/;

/** Starts the browser. Throws Error with the reason where it does not start. */
export async function byPlaywright(executablePath: string): Promise<Driver> {
  // The sandbox of an old Chromium refuses to start on newer systems, and that of any as root.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !notices.test(message.text())) errors.push(message.text());
  });
  return {
    version: `chromium/${browser.version()}`,
    open: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    press: (key) => page.keyboard.press(key),
    // Written out, since Playwright passes one argument only, and the pages allow no eval().
    evaluate: (inPage, ...args) => page.evaluate(`(${inPage.toString()})(...${JSON.stringify(args)})`),
    errors: () => Promise.resolve(errors.splice(0)),
    close: () => browser.close(),
  };
}
