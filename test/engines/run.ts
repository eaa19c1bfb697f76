// `npm run test:browsers`: the same steps through the built site in Chromium, Firefox and WebKit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSiteServer } from '../support/browser/site-server.ts';
import { until } from './driver.ts';
import { engines, starterOf } from './engines.ts';
import { offline, steps } from './walk.ts';

for (const engine of engines)
  await test(engine.name, async (walk) => {
    const start = await starterOf(engine);
    const browser = await start();
    walk.diagnostic(`${engine.name}: ${browser.version}`);
    const { origin, stop } = await startSiteServer(new Date());
    try {
      for (const [name, step] of steps)
        await walk.test(name, async () => {
          await step(browser, origin);
          assert.deepEqual(await browser.errors(), []);
        });
      const keeps = async (): Promise<boolean> =>
        (await navigator.serviceWorker.getRegistration())?.active !== undefined;
      await walk.test('the service worker caches the text and the tools', async () => {
        await browser.open(`${origin}/en/`);
        await until(browser, 'a service worker is active', keeps);
      });
      await stop();
      const [name, step] = offline;
      await walk.test(name, () => step(browser, origin));
    } finally {
      await browser.close();
    }
  });
