// Comparing the published data of two editions gives the same changes as comparing their content, which built pages show.
import { describe, expect, test } from 'vitest';
import { type Changes, changesBetween } from '../../src/changes/changes.ts';
import { type EditionData, editionOfData, type WordedEdition } from '../../src/changes/worded-edition.ts';
import { type LocalEdition, wordEdition } from '../../src/editions/local-edition.ts';
import { policyData } from '../../src/editions/policy-data.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { velabria } from '../support/rules/second-vendor-policies.ts';

function local(id: string, lang: string): LocalEdition {
  const edition = velabria.editions.find((one) => one.id === id);
  if (!edition) throw new Error(`The fixture has no edition "${id}".`);
  return wordEdition(edition, velabria.site, lang, (clause) => `#${clause}`);
}

function fetched(id: string, lang: string): WordedEdition {
  const data = policyData([local(id, 'es'), local(id, 'en')], velabria, 'https://site.example/schema.json', () => '');
  return editionOfData(JSON.parse(JSON.stringify(data)) as EditionData, lang, dictionary(lang));
}

/** What a page shows of changes. */
const shown = ({ rows, added, removed, moved, reworded }: Changes) => ({
  rows,
  added: added.map(({ id, number, title, text }) => ({ id, number, title, text })),
  removed: removed.map(({ id, number, title, text }) => ({ id, number, title, text })),
  moved: moved.map(({ before, after }) => [before.number, after.number, after.title]),
  reworded: reworded.map(({ before, after }) => [before.text, after.text]),
});

describe.each(['es', 'en'])('Two editions in "%s" compared as data', (lang) => {
  test.each([
    ['founding', 'courses'],
    ['courses', 'founding'],
    ['founding', 'lunch'],
  ])('differ as they do when the site is built: %s and %s', (from, to) => {
    const built = shown(changesBetween(local(from, lang), local(to, lang)));
    expect(built.rows.length).toBeGreaterThan(3);
    expect(shown(changesBetween(fetched(from, lang), fetched(to, lang)))).toEqual(built);
  });
});

test('Data without texts in a language is refused', () => {
  expect(() => fetched('lunch', 'ru')).toThrow('Edition "lunch" has no "ru".');
});
