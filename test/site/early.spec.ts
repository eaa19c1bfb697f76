// What a reader does in a tool before its script arrives is not lost.
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { words } from './languages.ts';
import { answerOf, option, queryOf, ready } from './tool-page.ts';

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
