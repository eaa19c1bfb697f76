// The steps that run in every engine: each tool, the search, the cite menu and the language switch, and then the tools
// without a network. The expected answers were determined by hand from the regulation.
import assert from 'node:assert/strict';
import { templatePattern, words } from '../support/browser/languages.ts';
import { type Driver, fill, until } from './driver.ts';

const { t: ru, names: ruNames } = words('ru');
const { t: en, names: enNames } = words('en');

/** Runs in the page: the text of an element, with plain spaces. */
function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** Opens a page and waits until its islands are hydrated. */
export async function open(browser: Driver, url: string): Promise<void> {
  await browser.open(url);
  await until(browser, `the tools of ${url} have started`, () => !document.querySelector('astro-island[ssr]'));
  const beyond = await browser.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(beyond, 0, `pixels of ${url} beyond the window's width`);
}

/** Runs in the page: whether the whole of an open popover is in the window; without popovers, of an open dialog. */
function isInWindow(selector: string): boolean {
  const state = CSS.supports('selector(:popover-open)') ? ':popover-open' : '[open]';
  const popover = document.querySelector(selector + state);
  if (!popover) return false;
  const { top, right, bottom, left } = popover.getBoundingClientRect();
  return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
}

/** Waits until the text of an element matches. */
export async function waitForText(browser: Driver, selector: string, what: RegExp | string): Promise<void> {
  const { source, flags } = typeof what === 'string' ? templatePattern(what) : what;
  await until(
    browser,
    `${selector} says ${source}`,
    (where, pattern, how) =>
      new RegExp(pattern, how).test(document.querySelector(where)?.textContent.replaceAll(/\s+/g, ' ') ?? ''),
    selector,
    source,
    flags,
  );
}

const place = (browser: Driver): Promise<string> => browser.evaluate(() => location.pathname + location.search);

/** Follows the link to the other language, and expects the same query there. */
async function switchLanguage(browser: Driver, lang: string): Promise<void> {
  const before = await place(browser);
  await browser.click(`.languages a[lang="${lang}"]`);
  await until(
    browser,
    `the page in "${lang}" has started`,
    (wanted) =>
      document.readyState === 'complete' &&
      document.documentElement.lang === wanted &&
      !document.querySelector('astro-island[ssr]'),
    lang,
  );
  assert.equal(await place(browser), before.replace(/^\/\w+\//, `/${lang}/`));
}

const answer = 'section.answer';

export type Step = [name: string, walk: (browser: Driver, origin: string) => Promise<void>];

export const steps: Step[] = [
  [
    'the first page shows the targets, in the colours of the colour scheme',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/`);
      assert.match(await browser.evaluate(textOf, 'main'), /12 рабочих часов/);
      const colours = await browser.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return [color, backgroundColor];
      });
      assert.equal(new Set(colours).size, 2);
      assert.ok(!colours.includes('rgba(0, 0, 0, 0)'), `colours of the page: ${colours.join(', ')}`);
    },
  ],
  [
    'a term shows its meaning in a popover, which Escape closes',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/regulation/`);
      await browser.click('#tier-basic a.term');
      if (!(await browser.evaluate(() => 'showPopover' in HTMLElement.prototype))) {
        await until(browser, 'the glossary is open', () => location.pathname === '/ru/glossary/');
        return;
      }
      const line = await browser.evaluate(() => {
        const term = document.querySelector('#tier-basic a.term');
        return term && getComputedStyle(term).textDecorationLine;
      });
      assert.equal(line, 'underline');
      await until(browser, 'the term’s card is in sight', isInWindow, '[popover]');
      await browser.press('Escape');
      await until(browser, 'the term’s card is closed', () => document.querySelector(':popover-open') === null);
      assert.match(await place(browser), /\/ru\/regulation\/$/);
    },
  ],
  [
    'the citation of a clause is copied, or shown to be copied by hand',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/regulation/`);
      await browser.click('#server-window button.cite');
      await until(browser, 'the menu is in sight', isInWindow, '#cite');
      await browser.click('#cite [data-kind=link]');
      await until(browser, 'the menu says what came of it', textOf, '#cite [role=status]');
      const byHand = await browser.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#cite textarea');
        return field && !field.hidden ? field.value : '';
      });
      const link = `${origin}/ru/regulation/server-window/`;
      if (byHand) assert.equal(byHand, link);
      else assert.match(await browser.evaluate(textOf, '#cite [role=status]'), templatePattern(ru.cite.copied));
    },
  ],
  [
    'the search opens by a key, finds an inflected word, and opens a result',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/`);
      await browser.press('/');
      await until(browser, 'the box is open', () => document.querySelector('dialog.search[open]') !== null);
      await browser.type('dialog.search input', 'счетом');
      const first = (): string | undefined =>
        document.querySelector('dialog.search .found .result')?.getAttribute('href') ?? undefined;
      assert.equal(await until(browser, 'something is found', first), '/ru/regulation/invoice/');
      await browser.press('Enter');
      await until(browser, 'the clause is open', () => location.pathname === '/ru/regulation/invoice/');
    },
  ],
  [
    'coverage answers, and answers the same in the other language',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/coverage/`);
      for (const value of ['cloud', 'partner', 'subscription']) await browser.click(`input[value="${value}"]`);
      await browser.type('#task', 'бэкап');
      await until(
        browser,
        'one task is left in the table',
        () => document.querySelectorAll('main table tbody tr').length === 1,
      );
      await browser.click('#task-backup a');
      await waitForText(browser, answer, ru.coverage.verdict.paid);
      await waitForText(browser, answer, ruNames.services['backup']?.name ?? '?');
      await switchLanguage(browser, 'en');
      await waitForText(browser, answer, en.coverage.verdict.paid);
      await waitForText(browser, answer, enNames.services['backup']?.name ?? '?');
    },
  ],
  [
    'priority answers, and answers the same in the other language',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/priority/`);
      await browser.click('input[name=deployment][value=cloud]');
      for (const [name, value] of [
        ['kind', 'failure'],
        ['functions', 'several'],
        ['users', 'all'],
        ['degree', 'full'],
        ['thirdParty', 'no'],
      ])
        await browser.click(`input[name=${name}][value=${value}]`);
      await waitForText(browser, answer, templatePattern(ru.priority.level, { level: '2' }));
      await switchLanguage(browser, 'en');
      await waitForText(browser, answer, templatePattern(en.priority.level, { level: '2' }));
    },
  ],
  [
    'deadline answers for now and for a time in the address, and finds a zone by its city',
    async (browser, origin) => {
      const due = (): string | null | undefined =>
        document.querySelector(':is([data-due=latest])')?.getAttribute('datetime');
      await open(browser, `${origin}/ru/deadline/`);
      await browser.click('input[name=deployment][value=saas]');
      await browser.click('#at ~ button');
      await until(browser, 'there is a deadline', due);
      // Monday 15:00 in Moscow and 4 working hours: Tuesday 11:00.
      await open(browser, `${origin}/ru/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00&zone=Europe/Moscow`);
      assert.equal(await until(browser, 'there is a deadline', due), '2026-11-24T08:00:00.000Z');
      await switchLanguage(browser, 'en');
      assert.equal(await until(browser, 'there is a deadline', due), '2026-11-24T08:00:00.000Z');
      await fill(browser, '#zone', 'Lisbon');
      await waitForText(browser, '#zone-meant', /Europe\/Lisbon/);
      // 15:00 in a zone three hours behind is 18:00 in Moscow, after closing.
      await until(browser, 'the zone is in the address', () => location.search.includes('Lisbon'));
      assert.equal(await until(browser, 'there is a deadline', due), '2026-11-24T09:00:00.000Z');
    },
  ],
  [
    'request composes the email from what is typed, and keeps the draft',
    async (browser, origin) => {
      await open(browser, `${origin}/ru/request/?deployment=saas&kind=question&level=none`);
      await browser.type('#question-0', 'Почему отчёт пустой?');
      for (const item of ['description', 'identifiers', 'elements', 'actions', 'files'])
        await browser.type(`#${item}-0`, `x ${item}`);
      await browser.click('form button[type=submit]');
      const body = (): string | undefined => document.querySelector<HTMLTextAreaElement>('.letter textarea')?.value;
      assert.match(await until(browser, 'there is an email', body), /Почему отчёт пустой\?/);
      const link = await browser.evaluate(() => document.querySelector('.letter a.next')?.getAttribute('href') ?? '');
      assert.match(link, /^mailto:support@navixy\.example\?/);
      await browser.click('.letter button');
      await until(browser, 'it says what came of copying', textOf, '.letter p.hint');
      await open(browser, `${origin}/ru/request/?deployment=saas&kind=question&level=none`);
      assert.match(await until(browser, 'there is an email again', body), /x files/);
    },
  ],
  [
    'request puts addresses in any script into copy, as mail needs them',
    async (browser, origin) => {
      for (const [typed, written] of [
        ['admin@пример.рф', 'admin@xn--e1afmkfd.xn--p1ai'],
        ['info@münchen.example', 'info@xn--mnchen-3ya.example'],
        ['Иван <иван@пример.рф>,', '%D0%B8%D0%B2%D0%B0%D0%BD@xn--e1afmkfd.xn--p1ai'],
      ] as const) {
        // The draft of the step before has the rest.
        await open(browser, `${origin}/ru/request/?deployment=cloud&level=2`);
        await browser.click('input[name=access][value=ready]');
        await browser.evaluate(() => {
          document.querySelector<HTMLInputElement>('#address-account-administrator')?.select();
        });
        await browser.type('#address-account-administrator', typed);
        await until(
          browser,
          `${written} is in copy`,
          (address) => document.querySelector('.letter a.next')?.getAttribute('href')?.includes(`cc=${address},`),
          written,
        );
      }
    },
  ],
];

/** The step after the server has stopped. */
export const offline: Step = [
  'without a network the text and the tools work, with a notice that the page is a saved copy',
  async (browser, origin) => {
    await open(browser, `${origin}/en/regulation/`);
    await waitForText(browser, '[data-saved]', en.offline.saved);
    await open(browser, `${origin}/en/coverage/?deployment=cloud&has=partner,subscription&service=backup`);
    await waitForText(browser, answer, en.coverage.verdict.paid);
    await open(
      browser,
      `${origin}/en/priority/?deployment=cloud&kind=failure&functions=several&users=all&degree=full&thirdParty=no`,
    );
    await waitForText(browser, answer, templatePattern(en.priority.level, { level: '2' }));
    await open(browser, `${origin}/en/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00&zone=Europe/Moscow`);
    await until(browser, 'there is a deadline', () => document.querySelector('[data-due=latest]') !== null);
    await open(browser, `${origin}/en/request/?deployment=saas`);
    await waitForText(browser, '[data-saved]', en.offline.saved);
  },
];
