// The three engines, from packages of Debian, and the oldest supported Chromium, from a package of npm. What is missing is
// installed: with apt-get, as root or through sudo, and into node_modules/.cache.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, installPackages } from '../tools/browser.mjs';
import { oldChromium, unpackOldChromium } from '../tools/old-chromium.mjs';
import type { Driver } from './driver.ts';
import { byPlaywright } from './playwright.ts';
import { byPuppeteer } from './puppeteer.ts';
import { byWebDriver } from './webkit.ts';

export type Engine = {
  name: string;
  /** Installs the programs, and returns a description of the result. */
  install: () => Promise<string>;
  /** A function that starts the browser, or undefined where a program is missing. */
  find: () => (() => Promise<Driver>) | undefined;
};

export const engines: Engine[] = [
  {
    name: 'Chromium',
    install: () => installPackages(['chromium-headless-shell']),
    find: () => {
      const path = findBrowser();
      return path === undefined ? undefined : () => byPuppeteer('chrome', path);
    },
  },
  {
    name: 'Firefox',
    install: () => installPackages(['firefox-esr']),
    find: () => {
      const path = program('firefox-esr') ?? program('firefox');
      return path === undefined ? undefined : () => byPuppeteer('firefox', path);
    },
  },
  {
    name: 'WebKit',
    install: () => installPackages(['webkit2gtk-driver', 'xvfb']),
    find: () => {
      const [driver, screen, browser] = [program('WebKitWebDriver'), program('Xvfb'), miniBrowser()];
      if (driver === undefined || screen === undefined || browser === undefined) return undefined;
      return () => byWebDriver(driver, browser, screen);
    },
  },
  {
    name: 'Chromium 109',
    install: unpackOldChromium,
    find: () => {
      const path = oldChromium();
      return path === undefined ? undefined : () => byPlaywright(path);
    },
  },
];

/**
 * The function that starts an engine, installed first where it is missing. Throws Error with what was tried where that
 * fails.
 */
export async function starterOf({ name, install, find }: Engine): Promise<() => Promise<Driver>> {
  const there = find();
  if (there) return there;
  const tried = await install();
  const installed = find();
  if (installed) return installed;
  throw new Error(`${name} is missing on this machine. Tried: ${tried}.`);
}

function program(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** MiniBrowser of WebKitGTK, which is not on the path: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec'].filter((dir) => existsSync(dir));
  const within = (dir: string): string[] => readdirSync(dir).map((name) => join(dir, name));
  const machines = folders.flatMap(within).filter((dir) => dir.endsWith('-linux-gnu'));
  return [...folders, ...machines]
    .flatMap(within)
    .filter((dir) => /\/webkit(2gtk|gtk)-/.test(dir))
    .map((dir) => join(dir, 'MiniBrowser'))
    .find((path) => existsSync(path));
}
