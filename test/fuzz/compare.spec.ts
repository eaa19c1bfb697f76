// The comparison of an answer under two editions copes with hostile links, in the address and in its field.
import { expect, test } from '../support/browser/browser-test.ts';
import fc from 'fast-check';
import { hostileQuery, hostileText } from '../support/hostile-input.ts';
import { installProbe, typeInto, setQuery } from '../support/browser/hostile-page.ts';
import { ready } from '../support/browser/tool-page.ts';
import { collectErrors } from '../support/browser/page-problems.ts';

const good = {
  deployment: ['hosted', 'edge'],
  has: ['contract'],
  service: ['courses', 'other', 'courses,other'],
  kind: ['failure', 'question'],
  functions: ['one', 'all'],
  users: ['one', 'all'],
  degree: ['partial', 'full'],
  thirdParty: ['no', 'yes'],
  level: ['1', '2'],
  at: ['2026-11-24T12:30', '2000-01-01T00:00+14:00', '2099-12-31T23:59:59Z'],
  zone: ['Europe/Lisbon'],
};
const link = fc.oneof(
  fc
    .tuple(fc.constantFrom('coverage', 'priority', 'deadline'), hostileQuery(good))
    .map(([tool, query]) => `https://soporte.example/en/${tool}/?${query}`),
  hostileText,
);

test('the comparison copes with hostile links', async ({ page }, { repeatEachIndex, config }) => {
  const { editions } = config.metadata as { editions: string };
  const seed = 20261122 + repeatEachIndex;
  const problems = collectErrors(page, editions);
  await page.goto(`${editions}/en/editions/founding/changes/lunch/`);
  await ready(page);
  await installProbe(page);
  const fine = async (one: string, thrown: readonly string[]): Promise<void> => {
    expect(thrown).toEqual([]);
    await expect(page.locator('#link')).toHaveCount(1);
    // Two answers, or an error.
    if (one.trim()) expect(await page.locator('.answers dd p, #link-error').count()).toBeGreaterThan(0);
  };
  await fc.assert(
    fc.asyncProperty(link, async (one) => {
      const text = one.replaceAll(/\p{Cs}/gu, '\ufffd');
      const { thrown, injected } = await setQuery(page, `answer=${encodeURIComponent(text)}`);
      await fine(one, [...thrown, ...injected]);
    }),
    { seed, numRuns: 30 },
  );
  await fc.assert(
    fc.asyncProperty(hostileQuery({ answer: ['/en/deadline/?level=1'] }), async (query) => {
      const { thrown, injected } = await setQuery(page, query);
      await fine('', [...thrown, ...injected]);
    }),
    { seed, numRuns: 20 },
  );
  await fc.assert(
    fc.asyncProperty(link, async (one) => {
      const { thrown, injected } = await typeInto(page, '#link', one);
      await fine(one, [...thrown, ...injected]);
    }),
    { seed, numRuns: 20 },
  );
  expect(problems).toEqual([]);
});

test('the choice of two editions copes with hostile addresses', async ({ page }, { repeatEachIndex, config }) => {
  const { editions } = config.metadata as { editions: string };
  const problems = collectErrors(page, editions);
  await page.goto(`${editions}/en/editions/compare/`);
  await ready(page);
  await installProbe(page);
  const ids = ['founding', 'lunch', 'courses'];
  await fc.assert(
    fc.asyncProperty(hostileQuery({ from: ids, to: ids, answer: ['/en/deadline/?level=1'] }), async (query) => {
      const { search, thrown, injected, problems: errors } = await setQuery(page, query);
      expect([...thrown, ...injected]).toEqual([]);
      for (const field of ['from', 'to']) {
        const given = new Set(new URLSearchParams(search).getAll(field));
        const [id = ''] = given;
        const good = given.size === 1 && ids.includes(id);
        await expect(page.locator(`#${field}`)).toHaveValue(good ? id : '');
        if (given.size && !good && errors.length <= 8) expect(errors.some((text) => text.includes(field))).toBe(true);
      }
    }),
    { seed: 20261122 + repeatEachIndex, numRuns: 30 },
  );
  expect(problems).toEqual([]);
});
