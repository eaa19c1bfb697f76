// The forms of the tools for screen readers and keyboards: lists of errors with links, live regions, names and groups.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { type Language, languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import { answerOf, open, option, tabTo, type Tool } from '../support/browser/tool-page.ts';
import { overflow } from '../support/browser/page-problems.ts';

test.use({ viewport: { width: 320, height: 740 } });

const summaryOf = (page: Page): Locator => page.getByRole('alert');

/** The link of the error summary that leads to a field. */
function toField(page: Page, lang: Language, label: string): Locator {
  return summaryOf(page).getByRole('link', {
    name: templatePattern(words(lang).t.form.unanswered, { label }),
    exact: true,
  });
}

for (const lang of languagesToTest('en')) {
  const { t } = words(lang);
  const show = (page: Page): Locator => page.getByRole('button', { name: t.form.show, exact: true });
  /** The fields that a tool requires before anything is filled in. */
  const requiredFields: Record<Tool, string[]> = {
    coverage: [t.form.deployment, t.form.task],
    priority: [t.form.deployment, t.priority.kind.legend],
    deadline: [t.form.deployment, t.deadline.at],
  };

  for (const tool of ['coverage', 'priority', 'deadline'] as const) {
    test(`/${lang}/${tool}/ lists what is missing when the form is submitted, with links to the fields`, async ({
      page,
    }) => {
      await open(page, lang, tool);
      await expect(summaryOf(page)).toBeHidden();
      await tabTo(page, show(page));
      await page.keyboard.press('Enter');
      await expect(page.locator('.problems')).toBeFocused();
      await expect(summaryOf(page).getByRole('heading', { name: t.form.problems, level: 2 })).toBeVisible();
      await expect(summaryOf(page).getByRole('link')).toHaveText(
        requiredFields[tool].map((label) => templatePattern(t.form.unanswered, { label })),
      );
      expect(await overflow(page)).toBe(0);

      await page.keyboard.press('Tab');
      await expect(toField(page, lang, t.form.deployment)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(option(page, t.form.deployment, 'SaaS')).toBeFocused();
      await expect(page.getByRole('group', { name: t.form.deployment })).toHaveAccessibleDescription(
        templatePattern(t.form.unanswered, { label: t.form.deployment }),
      );
      // Following the link has not added its anchor to the address.
      expect(new URL(page.url()).hash).toBe('');

      await page.keyboard.press('Space');
      await expect(toField(page, lang, t.form.deployment)).toBeHidden();
      await expect(option(page, t.form.deployment, 'SaaS')).toBeFocused();
      await expect(page.getByRole('group', { name: t.form.deployment })).toHaveAccessibleDescription('');
    });

    test(`/${lang}/${tool}/ moves the focus of a reader with an invalid address to the list of its errors`, async ({
      page,
    }) => {
      await open(page, lang, tool, { deployment: 'mars', theme: 'purple' });
      await expect(page.locator('.problems')).toBeFocused();
      await expect(summaryOf(page).getByRole('listitem')).toHaveText([/mars/, /purple/]);
      // Only errors that a field can correct are links.
      await expect(summaryOf(page).getByRole('link')).toHaveText([/mars/]);
      await summaryOf(page).getByRole('link').click();
      await expect(option(page, t.form.deployment, 'SaaS')).toBeFocused();
    });

    test(`/${lang}/${tool}/ has one live region, which is polite`, async ({ page }) => {
      await open(page, lang, tool);
      const regions = page.locator('.tool').locator('[aria-live], [role=status], [role=log], output');
      await expect(regions).toHaveCount(1);
      await expect(regions).toHaveRole('status');
      await expect(regions).toBeEmpty();
      await option(page, t.form.deployment, 'On-premise').check();
      await expect(regions).toHaveText(templatePattern(t.form.missing));
      await expect(regions).toHaveCount(1);
    });
  }

  test(`/${lang}/priority/ moves focus to the answer on submit once nothing is missing`, async ({ page }) => {
    await open(page, lang, 'priority', { deployment: 'cloud', kind: 'question' });
    await tabTo(page, show(page));
    await page.keyboard.press('Enter');
    await expect(answerOf(page, lang).getByRole('heading', { name: t.form.answer, exact: true })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: t.priority.noFailure })).toBeAttached();
  });

  test(`/${lang}/coverage/ names and groups its fields`, async ({ page }) => {
    const { names } = words(lang);
    await open(page, lang, 'coverage', { deployment: 'cloud', has: 'partner', q: 'ssl' });
    const held = (id: string): string => names.entitlements[id]?.label ?? '?';
    await expect(page.getByRole('form', { name: t.form.fieldsRegion })).toMatchAriaSnapshot(`
      - group "${t.form.deployment}":
        - radio /SaaS/
        - radio /On-premise/
        - radio /Cloud/ [checked]
      - group "${t.form.has}":
        - 'checkbox "${held('partner')}" [checked]'
        - 'checkbox "${held('subscription')}"'
        - 'checkbox "${held('extended')}"'
      - searchbox "${t.form.task}": ssl
      - button "${t.form.show}"
    `);
  });
}
