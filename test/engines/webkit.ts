// Drives WebKit (MiniBrowser of WebKitGTK) over WebDriver: https://www.w3.org/TR/webdriver2/. It needs a display, which
// Xvfb provides.
import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import type { Driver, Key } from './driver.ts';

/** Named keys in the code of WebDriver. */
const keys: Record<Key, string> = { Enter: '\ue007', Escape: '\ue00c', ArrowDown: '\ue015' };

type Session = { sessionId: string; capabilities: { browserName: string; browserVersion: string } };

/** Starts the browser. Throws Error with the reason where it does not start. */
export async function byWebDriver(driver: string, binary: string, screen: string): Promise<Driver> {
  const { display, process: xvfb } = await startScreen(screen);
  const port = await freePort();
  const server = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const stop = (): void => {
    for (const one of [server, xvfb]) one.kill();
  };
  try {
    return await drive(`http://127.0.0.1:${port}`, binary, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

async function drive(server: string, binary: string, stop: () => void): Promise<Driver> {
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(server + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`WebDriver, ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await answers(`${server}/status`);
  const wanted = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId, capabilities } = await call<Session>('POST', '/session', {
    capabilities: { alwaysMatch: wanted },
  });
  const session = `/session/${sessionId}`;
  const element = async (selector: string): Promise<string> => {
    const found = await call<object>('POST', `${session}/element`, { using: 'css selector', value: selector });
    return `${session}/element/${String(Object.values(found)[0])}`;
  };
  const evaluate = async <T, A extends unknown[]>(inPage: (...args: A) => T | Promise<T>, ...args: A): Promise<T> => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${inPage.toString()})(...[...arguments].slice(0, -1))).then(done);`;
    return call('POST', `${session}/execute/async`, { script, args });
  };
  return {
    version: `${capabilities.browserName}/${capabilities.browserVersion}`,
    open: async (url) => {
      await call('POST', `${session}/url`, { url });
      await evaluate(collectErrors);
    },
    click: async (selector) => call('POST', `${await element(selector)}/click`, {}),
    type: async (selector, text) => call('POST', `${await element(selector)}/value`, { text }),
    press: async (key) => {
      const value = key in keys ? keys[key as Key] : key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    evaluate,
    errors: () => evaluate(() => (window as { seen?: string[] }).seen ?? []),
    close: async () => {
      await call('DELETE', session).finally(stop);
    },
  };
}

/** Runs in the page: collects errors, which WebDriver does not report. */
function collectErrors(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  addEventListener('error', ({ message }) => seen.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.push(`${violatedDirective} forbids ${blockedURI}`),
  );
}

/** Starts Xvfb with a display number of its own choice, which it prints when it is ready. */
async function startScreen(screen: string): Promise<{ display: string; process: ChildProcess }> {
  const xvfb = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((ready, failed) => {
    xvfb.stdout.once('data', (data) => ready(String(data).trim()));
    xvfb.once('exit', (code) => failed(new Error(`${screen} ended with code ${code}.`)));
  });
  return { display: `:${number}`, process: xvfb };
}

/** Waits until a server answers. Throws Error after half a minute. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const { ok } = await fetch(url).catch(() => ({ ok: false }));
    if (ok) return;
    await new Promise((again) => setTimeout(again, 200));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
