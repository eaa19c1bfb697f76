// The built pages on a slow phone, beside the bare version of the same pages. Builds nothing: `npm run build` first.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/read.ts';
import { responseFor } from '../../src/rules/response.ts';
import { weigh } from '../support/built/weights.ts';
import { browser, median, open, slowness } from './phone.mjs';
import { serve } from './server.mjs';

const root = new URL('../../', import.meta.url);
const dist = fileURLToPath(new URL('dist', root));
const runs = 5;
const ms = (numbers) => `${Math.round(median(numbers))} ms`;

/** Opens a page and waits until it is at rest. */
async function visit(chrome, address) {
  const phone = await open(chrome);
  await phone.page.goto(address, { waitUntil: 'load' });
  await phone.page.waitForTimeout(1000);
  return phone;
}

/** The largest paint of pages and of their bare versions, one after the other, so that the machine treats them alike. */
async function paints(chrome, origin, pages) {
  const found = pages.map(() => ({ own: [], bare: [], shift: 0, work: [], bareWork: [] }));
  for (let run = 0; run < runs; run++)
    for (const [i, page] of pages.entries())
      for (const kind of ['own', 'bare']) {
        const phone = await visit(chrome, `${origin}${kind === 'bare' ? '/bare' : ''}${page}`);
        const { lcp, shift } = await phone.seen();
        found[i][kind].push(lcp);
        found[i][kind === 'own' ? 'work' : 'bareWork'].push((await phone.spent()).all);
        if (kind === 'own') found[i].shift = Math.max(found[i].shift, shift);
        await phone.done();
      }
  return [
    '| page | LCP | bare | ratio (budget 1.25) | layout shift | main thread | bare |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...pages.map((page, i) => {
      const { own, bare, shift, work, bareWork } = found[i];
      const ratio = (median(own) / median(bare)).toFixed(2);
      return `| ${page} | ${ms(own)} | ${ms(bare)} | ${ratio} | ${shift.toFixed(3)} | ${ms(work)} | ${ms(bareWork)} |`;
    }),
  ].join('\n');
}

/** From the first paint of a tool to its answer, beside the time that its scripts take over the same line. */
async function answers(chrome, origin, pages) {
  const rows = [];
  for (const page of pages) {
    const { scripts } = weigh(dist, new URL(page, origin).pathname);
    const took = [];
    const line = [];
    for (let run = 0; run < runs; run++) {
      const phone = await open(chrome);
      await phone.page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.querySelector('#answer')) window['answered'] ??= performance.now();
        }).observe(document, { childList: true, subtree: true });
      });
      await phone.page.goto(origin + page, { waitUntil: 'load' });
      let answered;
      while (!(answered = await phone.valueOf("window['answered']"))) await phone.page.waitForTimeout(100);
      took.push(answered - (await phone.seen()).fcp);
      line.push(
        await phone.page.evaluate(async (bytes) => {
          const start = performance.now();
          await (await fetch(`/bytes/${bytes}`)).arrayBuffer();
          return performance.now() - start;
        }, scripts),
      );
      await phone.done();
    }
    const ratio = (median(took) / median(line)).toFixed(2);
    rows.push(`| ${page.replace(/\?.*/, '')} | ${scripts} | ${ms(took)} | ${ms(line)} | ${ratio} |`);
  }
  return [
    '| tool | bytes of scripts | from visible to answering | transfer of as many bytes | ratio (budget 1.5) |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** What a reader does, and the longest time until the page has drawn the outcome. */
async function interactions(chrome, origin, doings) {
  const rows = [];
  for (const { name, page, act } of doings) {
    const worst = [];
    for (let run = 0; run < runs; run++) {
      const phone = await visit(chrome, origin + page);
      await act(phone);
      await phone.page.waitForTimeout(600);
      worst.push(Math.max(0, ...(await phone.seen()).events.map(({ duration }) => duration)));
      await phone.done();
    }
    rows.push(`| ${name} | ${ms(worst)} |`);
  }
  return ['| interaction | drawn after (budget 50 ms) |', '| --- | ---: |', ...rows].join('\n');
}

/** The first result of a search box that was just opened, and of one that has answered before. */
async function searches(chrome, origin, page, [cold, warm]) {
  const first = [];
  const next = [];
  const ask = async (phone, word) => {
    await phone.page.evaluate(() => {
      const found = document.querySelector('dialog.search .found');
      window['found'] = new Promise((settle) => {
        new MutationObserver(() => found.querySelector('a') && settle(performance.now())).observe(found, {
          childList: true,
          subtree: true,
        });
      });
      const start = () => (window['typed'] = performance.now());
      document.querySelector('dialog.search input').addEventListener('input', start, { capture: true, once: true });
    });
    await phone.page.keyboard.insertText(word);
    return phone.page.evaluate(async () => (await window['found']) - window['typed']);
  };
  for (let run = 0; run < runs; run++) {
    const phone = await visit(chrome, origin + page);
    await phone.page.locator('.search-open').click();
    first.push(await ask(phone, cold));
    await phone.page.waitForTimeout(1000);
    await phone.page.locator('dialog.search input').fill('');
    await phone.page.waitForTimeout(500);
    next.push(await ask(phone, warm));
    await phone.done();
  }
  return [
    '| search | first result |',
    '| --- | ---: |',
    `| in a box just opened (budget 400 ms) | ${ms(first)} |`,
    `| again (budget 50 ms) | ${ms(next)} |`,
  ].join('\n');
}

/** From the press on a link to the first paint of its page, pointed at a moment before, or opened by a script. */
async function navigation(chrome, page, to) {
  const times = { 'pointed at half a second before': [], 'not pointed at': [] };
  const server = await serve(dist, slowness);
  try {
    for (let run = 0; run < runs; run++)
      for (const [how, taken] of Object.entries(times)) {
        const phone = await visit(chrome, server.origin + page);
        // The server is slow from here on.
        await phone.tools.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 0,
          downloadThroughput: -1,
          uploadThroughput: -1,
        });
        const link = phone.page.locator(`.menu a[href="${to}"]`);
        await link.evaluate((one) => {
          one.addEventListener('click', () => sessionStorage.setItem('pressed', String(Date.now())));
        });
        if (how === 'not pointed at') await link.evaluate((one) => one.click());
        else {
          await link.hover();
          await phone.page.waitForTimeout(500);
          await link.click();
        }
        await phone.page.waitForURL(`**${to}`);
        await phone.page.waitForFunction(() => window['seen']?.fcp > 0);
        taken.push(
          await phone.page.evaluate(
            () => performance.timeOrigin + window['seen'].fcp - Number(sessionStorage.getItem('pressed')),
          ),
        );
        await phone.done();
      }
  } finally {
    server.close();
  }
  return [
    `| a link to ${to} | first paint after |`,
    '| --- | ---: |',
    ...Object.entries(times).map(([how, taken]) => `| ${how} | ${ms(taken)} |`),
  ].join('\n');
}

/** The tables of the pages, in Markdown. */
export async function pagesTable() {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}. Build the site first: npm run build.`);
  const { site, editions } = readContent(fileURLToPath(new URL('content', root)), {});
  const policy = editions.at(-1).policy;
  const [lang] = site.languages;
  const levelled =
    policy.deployments.find(({ id }) => responseFor(policy, id).target === 'level') ?? policy.deployments[0];
  const [level] = policy.levels;
  const [task] = policy.services[0].items;
  const deadline = `/${lang}/deadline/?deployment=${levelled.id}&level=${level.id}&at=2026-11-23T15:00&zone=${policy.zone}`;
  const coverage = `/${lang}/coverage/?deployment=${levelled.id}&service=${task.id}`;
  const failure = `/${lang}/priority/?deployment=${levelled.id}&kind=failure&functions=all&users=all&degree=full&thirdParty=no`;
  // Words of the regulation's own titles.
  const words = [
    ...readFileSync(`${dist}/${lang}/regulation/index.html`, 'utf8').matchAll(/class="title"[^>]*>([^<]+)/g),
  ]
    .flatMap(([, title]) => title.split(/\s/))
    .filter((word) => word.length > 6);
  const clause = policy.outline.flatMap(({ clauses }) => clauses)[8] ?? '';
  const server = await serve(dist);
  const chrome = await browser();
  const { origin } = server;
  try {
    return [
      `## Pages on a slow phone: ${slowness.kilobits / 1000} Mbit/s, ${slowness.latency} ms, processor slowed ${slowness.cpu}×, middle of ${runs}`,
      await paints(chrome, origin, [`/${lang}/regulation/`, `/${lang}/regulation/${clause}/`, `/${lang}/`]),
      await answers(chrome, origin, [coverage, failure, deadline]),
      await interactions(chrome, origin, [
        {
          name: 'deadline: another level',
          page: deadline,
          act: ({ page, tap }) => tap(page.locator('input[name=level]').nth(1)),
        },
        {
          name: 'deadline: a city typed as the zone',
          page: deadline,
          act: async ({ page }) => {
            await page.locator('#zone').fill('');
            await page.locator('#zone').pressSequentially('Lisbon', { delay: 200 });
          },
        },
        {
          name: 'priority: another fact',
          page: failure,
          act: ({ page, tap }) => tap(page.locator('input[name=users]').nth(0)),
        },
        {
          name: 'coverage: a task in words',
          page: coverage,
          act: ({ page }) => page.locator('#task').pressSequentially('SSL', { delay: 200 }),
        },
        {
          name: 'coverage: another version',
          page: coverage,
          act: ({ page, tap }) => tap(page.locator('input[name=deployment]').nth(0)),
        },
      ]),
      await searches(chrome, origin, `/${lang}/regulation/`, [words[0] ?? '', words.at(-1) ?? '']),
      await navigation(chrome, `/${lang}/`, `/${lang}/regulation/`),
    ].join('\n\n');
  } finally {
    await chrome.close();
    server.close();
  }
}
