// `npm run test:browsers`: the same steps through the built site in Chromium, Firefox, WebKit and an old Chromium; or in
// those whose names are arguments.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSiteServer } from '../support/browser/site-server.ts';
import { cases } from './cases.ts';
import { fill, until } from './driver.ts';
import { engines, starterOf } from './engines.ts';
import { offline, open, steps, waitForText } from './walk.ts';

const named = process.argv.slice(2);
for (const engine of engines.filter(({ name }) => !named.length || named.includes(name)))
  await test(engine.name, async (walk) => {
    const start = await starterOf(engine);
    const browser = await start();
    walk.diagnostic(`${engine.name}: ${browser.version}`);
    const { origin, overrides, runFirst, stop } = await startSiteServer(new Date());
    try {
      for (const [name, step] of steps)
        await walk.test(name, async () => {
          await step(browser, origin);
          assert.deepEqual(await browser.errors(), []);
        });
      for (const { name, first, address, steps: edits = [], then, page, throws, says } of cases)
        await walk.test(name, async () => {
          runFirst(first);
          if (page !== undefined)
            overrides.set(
              address,
              `<!doctype html><head><title>Portal</title></head><body>${page.replaceAll('{origin}', origin)}`,
            );
          await open(browser, origin + address);
          for (const [selector, text] of edits)
            await (text === undefined ? browser.click(selector) : fill(browser, selector, text));
          if (then) await browser.evaluate(then);
          for (const [selector, text] of says) await waitForText(browser, selector, text);
          const errors = await browser.errors();
          if (!throws) assert.deepEqual(errors, []);
        });
      runFirst(undefined);
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
