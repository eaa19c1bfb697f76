// What a reader does in a tool before its script arrives is not lost.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { words } from '../support/browser/languages.ts';
import { field } from '../support/browser/request-page.ts';
import { answerOf, open, option, queryOf, ready } from '../support/browser/tool-page.ts';

/** Opens a page whose scripts are held back until they are let go. */
async function openEarly(page: Page, path: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.js', async (route) => {
    await gone;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return letGo;
}

test('choices, words and ticks of the coverage tool', async ({ page }) => {
  const { t, names } = words('en');
  const letGo = await openEarly(page, '/en/coverage/');
  await option(page, t.form.deployment, names.deployments['on-premise']?.name ?? '').check();
  await option(page, t.coverage.has, names.entitlements['subscription']?.label ?? '', 'checkbox').check();
  const migration = names.services['migration']?.name ?? '';
  await page.getByRole('checkbox', { name: migration }).check();
  await page.getByLabel(t.coverage.search).fill('move servers');
  letGo();
  await ready(page);
  await expect(answerOf(page, 'en')).toContainText(migration);
  expect(queryOf(page)).toEqual({
    deployment: 'on-premise',
    has: 'subscription',
    q: 'move servers',
    service: 'migration',
  });
  await expect(page.getByLabel(t.coverage.search)).toHaveValue('move servers');
});

test('a version and a time of the deadline tool', async ({ page }) => {
  const { t, names } = words('ru');
  const letGo = await openEarly(page, '/ru/deadline/');
  await option(page, t.form.deployment, names.deployments['cloud']?.name ?? '').check();
  await page.getByLabel(t.deadline.at, { exact: true }).fill('2026-11-23T15:00');
  letGo();
  // The levels are asked for now: the version has arrived.
  await page.getByRole('group', { name: t.deadline.level }).getByRole('radio').nth(1).check();
  await expect(page.locator('[data-due="latest"]')).toHaveCount(1);
  expect(queryOf(page)).toMatchObject({
    deployment: 'cloud',
    level: '2',
    at: expect.stringMatching(/^2026-11-23T15:00/),
  });
});

/** Writes into a field of a tool right after its script has begun to listen: no reader can be sooner. */
async function writeAtOnce(page: Page, id: string, text: string): Promise<void> {
  await page.addInitScript(
    ([field, value]) => {
      const write = ({ target }: Event): void => {
        const control = document.getElementById(field);
        if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
        if (!(target as Element).contains(control)) return;
        // After the tool has drawn what it is in the middle of.
        queueMicrotask(() => {
          control.value = value;
          control.dispatchEvent(new Event('input', { bubbles: true }));
        });
      };
      document.addEventListener('astro:hydrate', write, true);
    },
    [id, text] as const,
  );
}

test('a zone written the moment that the tool listens, beside what the address says', async ({ page }) => {
  await writeAtOnce(page, 'zone', 'UTC-3');
  await page.goto('/en/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00');
  const asked = { deployment: 'cloud', level: '2', at: '2026-11-23T15:00', zone: 'Etc/GMT+3' };
  await expect.poll(() => queryOf(page)).toEqual(asked);
  await expect(page.locator('[data-due="latest"]')).toHaveCount(1);
});

test('words written the moment that the request listens, beside the draft that was kept', async ({ page }) => {
  await open(page, 'en', 'request', { deployment: 'saas' });
  await field(page, 'en', 'description').fill('Empty since this morning.');
  await writeAtOnce(page, 'question-0', 'Why is the report empty?');
  await page.reload();
  await expect(field(page, 'en', 'question')).toHaveValue('Why is the report empty?');
  await expect(field(page, 'en', 'description')).toHaveValue('Empty since this morning.');
  await page.reload();
  await ready(page);
  await expect(field(page, 'en', 'description')).toHaveValue('Empty since this morning.');
});

test('words typed faster than the browser lets the address change', async ({ page }) => {
  await page.addInitScript(() => {
    const change = history.replaceState.bind(history);
    let left = 3;
    history.replaceState = (...args) => {
      if (left-- <= 0) throw new DOMException('Attempt to use history.replaceState() too often.', 'SecurityError');
      change(...args);
    };
    addEventListener('enough', () => (left = Infinity));
  });
  const { t } = words('en');
  await page.goto('/en/coverage/');
  await ready(page);
  await page.getByLabel(t.coverage.search).pressSequentially('migration');
  await expect(page.getByLabel(t.coverage.search)).toHaveValue('migration');
  await expect(page.getByRole('checkbox', { name: words('en').names.services['migration']?.name ?? '' })).toBeVisible();
  expect(queryOf(page)).toEqual({ q: 'mig' });
  await page.evaluate(() => dispatchEvent(new Event('enough')));
  await expect.poll(() => queryOf(page)).toEqual({ q: 'migration' });
});
