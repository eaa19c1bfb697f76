// The data published for programs, validated with Ajv against the published JSON schema.
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { testVectors } from '../../src/editions/examples.ts';
import { wordEdition } from '../../src/editions/local-edition.ts';
import { policyData, policyDataSchema } from '../../src/editions/policy-data.ts';
import { readContent } from '../../src/content/read.ts';
import type { Tool } from '../../src/rules/tools.ts';
import { run } from '../support/content/run-command.ts';

const address = 'https://regulation.example/policy.schema.json';
const ajv = new Ajv({ allErrors: true });
formats(ajv);
const valid = ajv.compile(policyDataSchema(address));

const content = readContent('content');

function data() {
  const [edition] = content.editions;
  if (!edition) throw new Error('The content has no edition.');
  const word = (lang: string) => wordEdition(edition, content.site, lang, (clause) => `#${clause}`);
  return policyData([word('ru'), word('en')], content, address, (lang, clause) => `/${lang}/${clause}/`);
}

describe('The data of an edition', () => {
  test('satisfies its JSON schema', () => {
    expect(valid(JSON.parse(JSON.stringify(data()))), JSON.stringify(valid.errors)).toBe(true);
  });

  test.each([
    ['an invalid duration', '/policy/levels/0/target/duration', { duration: '2 hours' }],
    ['an unknown field', '/policy/levels/0/target', { duration: 'PT2H', unit: 'elapsed', about: 'two' }],
  ])('does not with %s', (_, path, target) => {
    const { policy, ...rest } = data();
    const levels = policy.levels.map((level, i) => (i ? level : { ...level, target: { unit: 'elapsed', ...target } }));
    expect(valid({ ...rest, policy: { ...policy, levels } })).toBe(false);
    expect(valid.errors?.map(({ instancePath }) => instancePath)).toContain(path);
  });

  test('has every clause with its number and its text in both languages', () => {
    const { clauses } = data();
    expect(clauses).toHaveLength(34);
    const reply = clauses.find(({ id }) => id === 'saas-reply');
    expect(reply).toMatchObject({
      number: '3.2',
      section: 'response',
      url: { ru: '/ru/saas-reply/', en: '/en/saas-reply/' },
    });
    expect(reply?.text['ru']).toMatch(/12\sрабочих часов/);
    expect(reply?.text['en']).toMatch(/12\sworking hours/);
  });

  test('has the readings in both languages', () => {
    const { policy, terms } = data();
    for (const { id } of policy.readings)
      for (const lang of ['ru', 'en']) expect(terms[lang]?.readings[id]?.taken, `${id} ${lang}`).toMatch(/\S/);
  });
});

describe('The test vectors', () => {
  const vectors = () => {
    const { policy, calendars } = data();
    return testVectors(policy, calendars);
  };

  test('contain the examples of the policy, every task in every version, and every combination of facts', () => {
    const count = (tool: Tool) => vectors().filter((one) => one.tool === tool).length;
    expect(count('deadline')).toBe(11);
    // 25 services, 4 matters and an unlisted task; 3 versions; with and without what the version requires.
    expect(count('coverage')).toBe(30 * 3 * 2);
    // A question in each version; 3 × 3 × 2 × 2 facts in the two versions with levels.
    expect(count('priority')).toBe(3 + 2 * 36);
  });

  test('contain an answer calculated by hand', () => {
    // Monday 15:00 and four hours: one until closing, three from the next opening; or on end until 19:00.
    expect(vectors()[1]).toMatchObject({
      question: { deployment: 'cloud', level: '2', at: ['2026-11-23T15:00:00+03:00'] },
      answer: { status: 'committed', earliest: '2026-11-23T19:00:00+03:00', latest: '2026-11-24T11:00:00+03:00' },
    });
  });

  test('are equal to the answers of the command to the same lines', async () => {
    const all = vectors();
    const input = all.map(({ tool, question }) => JSON.stringify({ tool, edition: 'initial', ...question })).join('\n');
    const { status, out } = await run('rules', ['lines'], { input });
    expect(status).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { answer: unknown }).answer);
    expect(answers).toEqual(all.map(({ answer }) => answer));
  });
});
