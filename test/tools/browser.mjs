// Finds the Chromium that the browser tests use. Run as a command, it installs one where none is found.
import { spawn, spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const { env, platform } = process;
const require = createRequire(import.meta.url);
/** The headless shell comes first: it runs the tests in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fileNames = platform === 'win32' ? ['chrome.exe', 'chromium.exe'] : names;

/** The arguments of the browser. */
export const browserArguments = [
  // Chromium's sandbox refuses to start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a browser, or undefined where this machine has none.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (isFile(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, which is no file. Set it to the path of a Chromium or Chrome, or unset it.`,
    );
  }
  return [...onPath(), ...usualPlaces()].find(starts) ?? downloaded();
}

/**
 * The path of a browser. Throws Error, naming where it was looked for, where this machine has none.
 *
 * @returns {string}
 */
export function requireBrowser() {
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error(
    `No Chromium or Chrome on this machine. Tried: ${placesLookedIn()}. ` +
      'Run `node test/tools/browser.mjs`, which installs one, or set CHROME_PATH to the path of one.',
  );
}

/** Where `findBrowser` looks. */
function placesLookedIn() {
  const folders = [...new Set(usualPlaces().map((path) => dirname(path)))];
  return `CHROME_PATH (not set); ${fileNames.join(', ')} on PATH; ${folders.join(', ')}; Playwright’s download`;
}

function onPath() {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return fileNames.flatMap((file) => folders.map((folder) => join(folder, file)));
}

function usualPlaces() {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].flatMap((app) =>
      ['/Applications', join(env['HOME'] ?? '/', 'Applications')].map(
        (dir) => `${dir}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (dir) => dir !== undefined,
    );
    const apps = ['Google\\Chrome', 'Chromium'];
    return roots.flatMap((dir) => apps.map((app) => join(dir, app, 'Application', 'chrome.exe')));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...folders.flatMap((dir) => names.map((name) => join(dir, name))), '/opt/google/chrome/chrome'];
}

/** The browser that Playwright has downloaded, in the folder where Playwright looks for it. */
function downloaded() {
  try {
    const path = require('@playwright/test').chromium.executablePath();
    return starts(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a program runs. On some Linux systems `chromium-browser` only prints which package to install. */
function starts(path) {
  return isFile(path) && (platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);
}

/** Runs a command without showing its output, in a process group, so that the time limit ends its children too. */
function quietly(command, args, seconds) {
  return new Promise((settle) => {
    const own = platform !== 'win32';
    const child = spawn(command, args, {
      stdio: 'ignore',
      detached: own,
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const timer = setTimeout(() => {
      settle(`no end after ${seconds} s`);
      // A group that runs as root through sudo cannot be killed from here: do not wait for it any longer.
      try {
        process.kill(own ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        child.unref();
      }
    }, seconds * 1000);
    const end = (how) => {
      clearTimeout(timer);
      settle(how);
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (code) => end(code === 0 ? 'done' : `ended with code ${code}`));
  });
}

async function fromPlaywright() {
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  console.log('No browser found. Asking Playwright to download its Chromium (at most 180 s) …');
  return `npx playwright install chromium: ${await quietly(process.execPath, [cli, 'install', 'chromium'], 180)}`;
}

/**
 * Installs packages with apt-get, as root or through sudo, and returns a description of the result.
 *
 * @param {string[]} packages
 * @returns {Promise<string>}
 */
export async function installPackages(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (args, seconds) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
    return quietly(command, rest, seconds);
  };
  console.log('Asking apt-get for the package lists (at most 180 s) …');
  const updated = await aptGet(['update'], 180);
  if (updated !== 'done') return `apt-get update: ${updated}`;
  console.log(`Asking apt-get for ${packages.join(' and ')} (at most 600 s) …`);
  const end = await aptGet(['install', '-y', '--no-install-recommends', ...packages], 600);
  return `apt-get install ${packages.join(' ')}: ${end}`;
}

async function fromDebian() {
  const tried = [];
  // Not every release has the headless shell.
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    tried.push(await installPackages([browser, 'fonts-dejavu-core']));
    if (findBrowser()) break;
  }
  return tried.join('; ');
}

async function makeSure() {
  let browser = findBrowser();
  const tried = [`${placesLookedIn()}: none`];
  for (const step of platform === 'linux' ? [fromPlaywright, fromDebian] : [fromPlaywright]) {
    if (browser) break;
    tried.push(await step());
    console.log(tried.at(-1));
    browser = findBrowser();
  }
  if (browser) return console.log(`Browser: ${browser}`);
  console.error(
    `No Chromium or Chrome could be had for the tests of the site. Tried:\n${tried.map((line) => `- ${line}\n`).join('')}`,
  );
  console.error('Install Chromium or Chrome, or set CHROME_PATH to the path of one.');
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await makeSure().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
