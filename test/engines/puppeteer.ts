// Drives Chromium, and Firefox over WebDriver BiDi, with Puppeteer.
import type { KeyInput } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Starts a browser. Throws Error with the reason where it does not start. */
export async function byPuppeteer(engine: 'chrome' | 'firefox', executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: engine,
    executablePath,
    // Chromium's sandbox refuses to start as root.
    args: engine === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    version: await browser.version(),
    open: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(key satisfies KeyInput),
    evaluate: (inPage, ...args) => page.evaluate(inPage as (...args: unknown[]) => never, ...args),
    errors: () => Promise.resolve(errors.splice(0)),
    close: () => browser.close(),
  };
}
