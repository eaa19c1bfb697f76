// Input made before the script of a tool has loaded is not lost.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { words } from '../support/browser/languages.ts';
import { field } from '../support/browser/request-page.ts';
import { answerOf, open, option, queryOf, ready } from '../support/browser/tool-page.ts';

/** Opens a page whose scripts are held back until the returned function is called. */
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

test('choices, words and checkboxes of the coverage tool are kept', async ({ page }) => {
  const { t, names } = words('en');
  const letGo = await openEarly(page, '/en/coverage/');
  await option(page, t.form.deployment, names.deployments['on-premise']?.name ?? '').check();
  await option(page, t.form.has, names.entitlements['subscription']?.label ?? '', 'checkbox').check();
  const migration = names.services['migration']?.name ?? '';
  await page.getByRole('checkbox', { name: migration }).check();
  await page.getByLabel(t.form.task).fill('move servers');
  letGo();
  await ready(page);
  await expect(answerOf(page, 'en')).toContainText(migration);
  expect(queryOf(page)).toEqual({
    deployment: 'on-premise',
    has: 'subscription',
    q: 'move servers',
    service: 'migration',
  });
  await expect(page.getByLabel(t.form.task)).toHaveValue('move servers');
});

test('the version and the time of the deadline tool are kept', async ({ page }) => {
  const { t, names } = words('ru');
  const letGo = await openEarly(page, '/ru/deadline/');
  await option(page, t.form.deployment, names.deployments['cloud']?.name ?? '').check();
  await page.getByLabel(t.deadline.at, { exact: true }).fill('2026-11-23T15:00');
  letGo();
  // The question for the level shows that the version was replayed.
  await page.getByRole('group', { name: t.deadline.level }).getByRole('radio').nth(1).check();
  await expect(page.locator('[data-due="latest"]')).toHaveCount(1);
  expect(queryOf(page)).toMatchObject({
    deployment: 'cloud',
    level: '2',
    at: expect.stringMatching(/^2026-11-23T15:00/),
  });
});

/** Writes into a field as soon as the script of its tool listens to it, which is the earliest possible input. */
async function writeAtOnce(page: Page, id: string, text: string): Promise<void> {
  await page.addInitScript(
    ([field, value]) => {
      const write = ({ target }: Event): void => {
        const control = document.getElementById(field);
        if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
        if (!(target as Element).contains(control)) return;
        // After the rendering that is in progress.
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

test('a zone typed as soon as the tool listens is kept, together with the parameters of the address', async ({
  page,
}) => {
  await writeAtOnce(page, 'zone', 'UTC-3');
  await page.goto('/en/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00');
  const query = { deployment: 'cloud', level: '2', at: '2026-11-23T15:00', zone: 'Etc/GMT+3' };
  await expect.poll(() => queryOf(page)).toEqual(query);
  await expect(page.locator('[data-due="latest"]')).toHaveCount(1);
});

test('words typed as soon as the request form listens are kept, together with the stored draft', async ({ page }) => {
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

test('words typed faster than the browser allows the address to change are kept', async ({ page }) => {
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
  await page.getByLabel(t.form.task).pressSequentially('migration');
  await expect(page.getByLabel(t.form.task)).toHaveValue('migration');
  await expect(page.getByRole('checkbox', { name: words('en').names.services['migration']?.name ?? '' })).toBeVisible();
  expect(queryOf(page)).toEqual({ q: 'mig' });
  await page.evaluate(() => dispatchEvent(new Event('enough')));
  await expect.poll(() => queryOf(page)).toEqual({ q: 'migration' });
});
