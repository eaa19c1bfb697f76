// The search. Which result has to be the first for each query was determined by hand from the regulation.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { checkAccessibility } from '../support/browser/axe.ts';

const box = (page: Page): Locator => page.locator('dialog.search');
const field = (page: Page): Locator => box(page).getByRole('searchbox');
const status = (page: Page): Locator => box(page).getByRole('status');
const results = (page: Page): Locator => box(page).locator('.found .result');

async function openBox(page: Page, lang: string): Promise<void> {
  await page.goto(`/${lang}/`);
  await page.locator('.search-open').click();
}

async function ask(page: Page, lang: string, query: string): Promise<void> {
  await openBox(page, lang);
  await field(page).fill(query);
  await expect(status(page)).not.toBeEmpty();
}

test.describe('opening', () => {
  test('nothing of the search is requested before it is opened', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto('/ru/regulation/', { waitUntil: 'networkidle' });
    expect(requested.filter((url) => /pagefind|search|box/.test(url))).toEqual([]);
    await page.locator('.search-open').hover();
    await expect.poll(() => requested.some((url) => url.endsWith('/ru/wasm.ru.pagefind'))).toBe(true);
    expect(requested.filter((url) => /\/pagefind\/\w+\/en\//.test(url))).toEqual([]);
  });

  for (const key of ['/', 'Control+k', 'Meta+k'])
    test(`${key} opens the search, and Escape closes it and restores the focus`, async ({ page }) => {
      await page.goto('/en/');
      await page.locator('.brand').focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await field(page).fill('certificate');
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
      await expect(page.locator('.brand')).toBeFocused();
    });

  for (const keys of [
    { code: 'Slash', key: '.' },
    { code: 'KeyK', key: 'л', ctrlKey: true },
  ])
    test(`the key ${keys.code} opens the box with a Russian layout, where it types “${keys.key}”`, async ({ page }) => {
      await page.goto('/ru/');
      await page.evaluate((init) => document.dispatchEvent(new KeyboardEvent('keydown', init)), keys);
      await expect(field(page)).toBeFocused();
    });

  test('the button opens the search, and Escape returns the focus to it', async ({ page }) => {
    await page.goto('/ru/');
    const button = page.getByRole('button', { name: 'Поиск' });
    await button.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  test('a slash typed in a field does not open the search', async ({ page }) => {
    await page.goto('/en/coverage/');
    await page.locator('#task').fill('');
    await page.locator('#task').press('/');
    await expect(page.locator('#task')).toHaveValue('/');
    await expect(box(page)).toBeHidden();
  });

  test('a click outside of the dialog closes it', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('.search-open').click();
    await page.mouse.click(5, 500);
    await expect(box(page)).toBeHidden();
  });

  test('without JavaScript there is no button', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/ru/');
    await expect(page.locator('.search-open')).toBeHidden();
    await page.close();
  });

  test('the button can be pressed at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/ru/');
    const area = await page.locator('.search-open').boundingBox();
    expect(area?.width).toBeGreaterThanOrEqual(44);
    expect(area?.height).toBeGreaterThanOrEqual(44);
    await page.locator('.search-open').click();
    await field(page).fill('уровень 2');
    await expect(results(page).first()).toBeVisible();
    expect(await box(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  });
});

/** By language: queries, and the end of the address of the result that has to be the first. */
const firsts: Record<string, [query: string, path: string][]> = {
  ru: [
    ['партнеров', 'regulation/eligibility/'],
    ['Действующие реселлеры', 'regulation/eligibility/'],
    ['счетом', 'regulation/invoice/'],
    ['счёта', 'regulation/invoice/'],
    ['базовой поддержкой', 'regulation/tier-basic/'],
    ['расширенная поддержка', 'regulation/tier-extended/'],
    ['последним сообщением', 'regulation/clock-start/'],
    ['по выходным', 'regulation/saas-reply-varies/'],
    ['снимок экрана', 'regulation/required-info/'],
    ['грубость', 'regulation/refusal/'],
    ['продлением сертификатов', 'coverage/?service=ssl-certificate'],
    ['резервная копия', 'coverage/?service=backup'],
    ['логов', 'coverage/?service=log-files'],
    ['уровень 2', 'deadline/?level=2'],
    ['уровнем 1', 'deadline/?level=1'],
    ['e-mail', 'regulation/email-only/'],
    ['мейл', 'regulation/email-only/'],
    ['имейл', 'regulation/email-only/'],
    ['email', 'regulation/email-only/'],
    ['почта', 'regulation/email-only/'],
    ['почтой', 'regulation/email-only/'],
    ['круглосуточно', 'regulation/availability/'],
    ['24x7', 'regulation/availability/'],
    ['24/7', 'regulation/availability/'],
    ['8:00', 'regulation/server-window/'],
    ['8 am', 'regulation/server-window/'],
    ['8 утра', 'regulation/server-window/'],
    ['телефон', 'regulation/email-only/'],
    ['phone', 'regulation/email-only/'],
    ['telegram', 'regulation/email-only/'],
    ['телеграм', 'regulation/email-only/'],
    ['чат', 'regulation/email-only/'],
    ['chat', 'regulation/email-only/'],
    ['whatsapp', 'regulation/email-only/'],
    ['инцидент', 'regulation/priority-levels/'],
    ['P1', 'deadline/?level=1'],
    ['P2', 'deadline/?level=2'],
    ['приоритет 1', 'deadline/?level=1'],
    ['клиент', 'regulation/eligibility/'],
    ['SLA', 'regulation/priority-levels/'],
    ['ыда', 'regulation/priority-levels/'],
    ['ssh доступ', 'regulation/server-access/'],
    ['эскалация', 'regulation/priority-levels/'],
    ['сервер упал', 'regulation/priority-levels/'],
    ['сервер не работает', 'regulation/priority-levels/'],
    ['ключи ГИС', 'coverage/?service=gis-licence-keys'],
    ['ssl', 'coverage/?service=ssl-certificate'],
  ],
  en: [
    ['renewing certificates', 'coverage/?service=ssl-certificate'],
    ['backups', 'coverage/?service=backup'],
    ['moving servers', 'coverage/?service=migration'],
    ['logs', 'coverage/?service=log-files'],
    ['invoices', 'regulation/invoice/'],
    ['at the weekend', 'regulation/saas-reply-varies/'],
    ['refusing support', 'regulation/refusal/'],
    ['several problems', 'regulation/one-question/'],
    ['third party softwares', 'regulation/third-party-cause/'],
    ['authorised partners', 'regulation/eligibility/'],
    ['working saturdays', 'readings/#working-saturday'],
    ['level 2', 'deadline/?level=2'],
    ['e-mail', 'regulation/email-only/'],
    ['email', 'regulation/email-only/'],
    ['24x7', 'regulation/availability/'],
    ['8:00', 'regulation/server-window/'],
    ['8 am', 'regulation/server-window/'],
    ['phone', 'regulation/email-only/'],
    ['chat', 'regulation/email-only/'],
    ['incident', 'regulation/priority-levels/'],
    ['P1', 'deadline/?level=1'],
    ['priority 2', 'deadline/?level=2'],
    ['customer', 'regulation/eligibility/'],
    ['client', 'regulation/eligibility/'],
    ['SLA', 'regulation/priority-levels/'],
    ['escalation', 'regulation/priority-levels/'],
    ['server down', 'regulation/priority-levels/'],
    ['ssl', 'coverage/?service=ssl-certificate'],
  ],
};

for (const [lang, queries] of Object.entries(firsts))
  test(`what is found first in ${lang}`, async ({ page }) => {
    await openBox(page, lang);
    for (const [query, path] of queries) {
      // Wait until the index has answered, not the instant results.
      await field(page).fill('');
      await expect(status(page)).toBeEmpty();
      await field(page).fill(query);
      await expect(status(page)).not.toBeEmpty();
      const wanted = new RegExp(`/${lang}/${path.replace('?', '\\?')}$`);
      await expect.soft(results(page).first(), query).toHaveAttribute('href', wanted);
    }
  });

test.describe('numbers', () => {
  for (const [lang, queries] of [
    ['ru', ['3.2', 'п. 3.2', 'пункт 3.2', '3.2.', '§3.2', '#3.2', '3,2', 'п.\u00a03.\u200b2', 'clause 3.2']],
    ['en', ['3.2', 'Clause 3.2', 'cl. 3.2', '３．２']],
  ] as const)
    test(`the number 3.2 finds its clause and nothing else in ${lang}`, async ({ page }) => {
      await openBox(page, lang);
      for (const query of queries) {
        // Wait until the results of the previous query are gone.
        await field(page).fill('ъъъъъъ');
        await expect(results(page)).toHaveCount(0);
        await field(page).fill(query);
        await expect(results(page), query).toHaveCount(1);
        await expect(results(page)).toHaveAttribute('href', `/${lang}/regulation/saas-reply/`);
        await expect(results(page)).toContainText('3.2');
      }
    });

  test('the number of a section finds the section, then its clauses', async ({ page }) => {
    await ask(page, 'en', '3');
    await expect(results(page).nth(0)).toHaveAttribute('href', '/en/regulation/#response');
    await expect(results(page).nth(1)).toHaveAttribute('href', '/en/regulation/availability/');
  });
});

test.describe('results', () => {
  test('a result shows the number and section of a clause, with the words of the query marked', async ({ page }) => {
    await ask(page, 'ru', 'ответы в выходные');
    const first = results(page).first();
    await expect(first).toContainText('Пункт 3.3 · Когда отвечает поддержка');
    await expect(
      first
        .locator('mark')
        .filter({ hasText: /^выходные$/ })
        .first(),
    ).toBeVisible();
    await expect(status(page)).toContainText('Найден');
  });

  test('a synonym finds a service, and the result shows the synonym', async ({ page }) => {
    await ask(page, 'ru', 'бэкап');
    await expect(results(page).first()).toHaveAttribute('href', '/ru/coverage/?service=backup');
    await expect(results(page).first().locator('mark')).toHaveText('бэкап');
  });

  test('“е” and “ё” are treated as the same letter', async ({ page }) => {
    await openBox(page, 'ru');
    const found = async (query: string): Promise<(string | null)[]> => {
      await field(page).fill('ъъъъъъ');
      await expect(results(page)).toHaveCount(0);
      await field(page).fill(query);
      await expect(results(page).first()).toBeVisible();
      await expect(status(page)).toContainText('Найден');
      return results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    };
    for (const [plain, dotted] of [
      ['еще', 'ещё'],
      ['счета', 'счёта'],
      ['учетной записи', 'учётной записи'],
    ] as const)
      expect(await found(plain), plain).toEqual(await found(dotted));
  });

  test('the query is shown as text, not as markup', async ({ page }) => {
    await ask(page, 'en', '<img src=x onerror=alert(1)> certificate');
    await expect(box(page).locator('.found img')).toHaveCount(0);
  });

  test('a result is opened by keyboard', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('certificate');
    // Instant results come before those of the index.
    await expect(status(page)).not.toBeEmpty();
    await expect(results(page)).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(0)).toBeFocused();
    await page.keyboard.press('End');
    await expect(results(page).nth(2)).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('s');
    await expect(field(page)).toHaveValue('certificates');
    await expect(results(page)).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/regulation\/saas-scope\/$/);
  });

  test('a focused result keeps the focus when the results of the index arrive', async ({ page }) => {
    let answer = (): void => undefined;
    const whenAnswered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\.pf_meta/, async (route) => {
      await whenAnswered;
      await route.continue();
    });
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('certificate');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const reached = (await results(page).first().getAttribute('href')) ?? '';
    answer();
    await expect(page.locator('dialog.search [role=status]')).not.toBeEmpty();
    await expect(page.locator(`dialog.search .found a[href="${reached}"]`)).toBeFocused();
  });

  for (const [lang, query, path, mark] of [
    ['ru', 'бэкапов', 'coverage/?service=backup', 'бэкап'],
    ['ru', 'продление сертификатов', 'coverage/?service=ssl-certificate', 'сертификат'],
    ['en', 'sertificate', 'coverage/?service=ssl-certificate', 'certificate'],
  ] as const)
    test(`before its index is loaded, the box finds “${query}” in ${lang}`, async ({ page }) => {
      await page.route(/\.pf_meta/, () => undefined);
      await openBox(page, lang);
      await field(page).fill(query);
      await expect(results(page).first()).toHaveAttribute('href', `/${lang}/${path}`);
      await expect(results(page).first().locator('mark').filter({ hasText: mark }).first()).toBeVisible();
      await expect(status(page)).toBeEmpty();
    });

  test('Enter in the field opens the first result', async ({ page }) => {
    await ask(page, 'ru', '3.2');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/ru\/regulation\/saas-reply\/$/);
  });

  for (const lang of ['ru', 'en'])
    test(`every record of the index in ${lang} links to an existing page and anchor`, async ({ page, request }) => {
      await page.goto(`/${lang}/`);
      const folder = (await box(page).getAttribute('data-folder')) ?? '';
      const { records, sections, contact } = (await (await request.get(`${folder}${lang}/records.json`)).json()) as {
        records: Record<string, { path: string }>;
        sections: { path: string }[];
        contact: string;
      };
      const paths = [...Object.values(records), ...sections].map(({ path }) => path);
      expect(paths.length).toBeGreaterThan(100);
      const pages = new Map<string, string>();
      for (const path of [...paths, contact]) {
        const { pathname, hash } = new URL(path, `http://site/${lang}/`);
        if (!pages.has(pathname)) {
          const answer = await request.get(pathname);
          expect(answer.status(), path).toBe(200);
          pages.set(pathname, await answer.text());
        }
        if (hash) expect(pages.get(pathname), path).toContain(`id="${hash.slice(1)}"`);
      }
    });
});

test.describe('another language', () => {
  test('an English query on a Russian page finds English results, with a notice', async ({ page }) => {
    await ask(page, 'ru', 'renewing certificates');
    await expect(status(page)).toContainText('По-русски ничего не найдено');
    await expect(status(page)).toContainText('English');
    await expect(results(page).first()).toHaveAttribute('href', '/en/coverage/?service=ssl-certificate');
    await expect(results(page).first().locator('strong')).toHaveAttribute('lang', 'en');
  });

  test('a Russian query on an English page finds Russian results, with a notice', async ({ page }) => {
    await ask(page, 'en', 'резервное копирование');
    await expect(status(page)).toContainText('Nothing found in English');
    await expect(results(page).first()).toHaveAttribute('href', '/ru/coverage/?service=backup');
    await expect(results(page).first().locator('strong')).toHaveAttribute('lang', 'ru');
  });

  test('a word of both languages is found in that of the page, with a link to results in the other one', async ({
    page,
  }) => {
    await ask(page, 'ru', 'logrotate');
    await expect(results(page).first()).toHaveAttribute('href', '/ru/coverage/?service=log-files');
    await box(page).getByRole('button', { name: 'English' }).click();
    await expect(results(page).filter({ hasText: 'Managing log files' }).first()).toHaveAttribute(
      'href',
      '/en/coverage/?service=log-files',
    );
  });
});

test('where the index of the other language cannot be loaded, the search says so', async ({ page }) => {
  await page.route('**/pagefind/*/en/records.json', (route) => route.abort());
  await ask(page, 'ru', 'logrotate');
  await box(page).getByRole('button', { name: 'English' }).click();
  await expect(status(page)).toHaveText('Поиск не загрузился.');
});

test.describe('the wrong keyboard layout', () => {
  for (const [lang, query, meant, path] of [
    ['ru', 'gjxnf', 'почта', 'ru/regulation/email-only/'],
    ['ru', 'ntktajy', 'телефон', 'ru/regulation/email-only/'],
    ['ru', 'ыдф', 'sla', 'ru/regulation/priority-levels/'],
    ['ru', 'htukfvtyn', 'регламент', 'ru/regulation/unilateral-change/'],
    ['en', 'сгыещьук', 'customer', 'en/regulation/eligibility/'],
  ] as const)
    test(`“${query}” in ${lang} finds what “${meant}” finds, and says so`, async ({ page }) => {
      await ask(page, lang, query);
      await expect(status(page)).toContainText({ ru: `Показано для «${meant}»`, en: `Shown for “${meant}”` }[lang]);
      await expect(results(page).first()).toHaveAttribute('href', `/${path}`);
    });

  test('what is found as it is typed is not read in another layout', async ({ page }) => {
    await ask(page, 'ru', 'ssl');
    await expect(status(page)).toHaveText('Найдено 3 результата.');
  });
});

test('a task that stands in two lists is one result, with what each version gets', async ({ page }) => {
  await ask(page, 'en', 'ssl certificate');
  const tasks = results(page).filter({ hasText: 'Is it covered?' });
  await expect(tasks).toHaveCount(1);
  await expect(tasks).toContainText('SaaS — Free: covered.');
  await expect(tasks).toContainText('On-premise, Cloud — Basic: certificate supplied by the user.');
  await expect(tasks).toContainText('On-premise, Cloud — Extended: Let’s Encrypt certificates.');
});

test.describe('nothing found', () => {
  test('a misspelt word finds the closest record', async ({ page }) => {
    await ask(page, 'en', 'sertificate');
    await expect(status(page)).toContainText('Nothing found');
    await expect(results(page).first()).toHaveAttribute('href', /\?service=ssl/);
  });

  test('a word without results offers the tool, the contents and the email address', async ({ page }) => {
    await ask(page, 'ru', 'ъъъъъъ');
    await expect(status(page)).toHaveText('Ничего не найдено.');
    const ways = box(page).locator('.search-ways a');
    await expect(ways.nth(1)).toHaveAttribute('href', '/ru/regulation/');
    await expect(ways.nth(2)).toHaveAttribute('href', '/ru/regulation/email-only/');
    await ways.nth(0).click();
    await expect(page.locator('#task')).toHaveValue('ъъъъъъ');
  });

  test('where the index cannot be loaded, the search says so and offers the contents', async ({ page }) => {
    await page.route('**/pagefind/**/*.pagefind', (route) => route.abort());
    await page.goto('/en/');
    await page.locator('.search-open').click();
    await expect(box(page).getByText('The search did not load.')).toBeVisible();
    await box(page).getByRole('link', { name: 'Contents of the regulation' }).click();
    await expect(page).toHaveURL(/\/en\/regulation\/$/);
  });
});

for (const [lang, query] of [
  ['ru', 'сертификат'],
  ['en', 'renewing'],
  ['ru', 'renewing'],
  ['en', 'sertificate'],
  ['ru', 'жжжжж'],
  ['en', 'qqqqq'],
] as const)
  test(`axe finds nothing wrong with “${query}” in ${lang}`, async ({ page }) => {
    await ask(page, lang, query);
    await checkAccessibility(page, query, 'dialog.search');
  });
