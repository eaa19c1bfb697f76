// A new edition from the command to the pages, as its owner publishes it; and the whole site under a path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../built/build.ts';
import { follow } from '../built/links.ts';
import { erratum, folder, policy } from './folder.ts';

test(
  'A new edition with another figure, and an erratum in the one in force, are a matter of content files alone, under a path too',
  () => {
    const copy = folder();
    expect(copy.run('new-edition', '2099-03-01').status).toBe(0);
    copy.change('editions/2099-03-01/policy.yaml', 'duration: PT12H', 'duration: PT8H');
    copy.change(policy, 'effective: null\n', erratum);
    const out = join(copy.dir, 'dist');
    const SITE_URL = 'https://company.example';
    const BASE_PATH = '/support/';
    const { status, terminal } = buildSite(out, { CONTENT_DIR: copy.dir, SITE_URL, BASE_PATH });
    expect(status, terminal).toBe(0);
    const page = (path: string): string =>
      readFileSync(join(out, path), 'utf8')
        .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/\s+/g, ' ');

    expect(page('en/regulation/saas-reply/index.html')).toContain('within 12 working hours');
    expect(page('en/editions/2099-03-01/regulation/saas-reply/index.html')).toContain('within 8 working hours');
    const data = JSON.parse(readFileSync(join(out, 'editions/2099-03-01/policy.json'), 'utf8')) as unknown;
    expect(data).toMatchObject({ edition: '2099-03-01', policy: { effective: '2099-03-01' } });

    const notice = 'Corrected on 1 December 2026: A misprint in a word.';
    expect(page('en/regulation/index.html')).toContain(`${notice} Clauses: 5.2.`);
    expect(page('en/regulation/refusal/index.html')).toContain(notice);
    expect(page('ru/regulation/refusal/index.html')).toMatch(/Исправлено 1 декабря 2026\sг\.: Опечатка в слове\./);
    expect(page('en/regulation/saas-reply/index.html')).not.toContain('Corrected');
    expect(page('en/editions/2099-03-01/regulation/index.html')).not.toContain('Corrected');

    // Pages, pictures, feeds, lists, data and scripts: whatever they name is there, and under the path.
    const { count, dead } = follow(out, SITE_URL + BASE_PATH);
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
    expect(readFileSync(join(out, '_headers'), 'utf8')).not.toMatch(/^\/(?!support\/)/m);
    expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://company.example/support/en/">',
    );
  },
  2 * 60_000,
);
