// Publishes a new edition as the owner of the content does, from the command to the pages; with the site under a path.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/built/build-site.ts';
import { followLinks } from '../support/built/links.ts';
import { dateAt } from '../../src/rules/instant.ts';
import { commandFolder, type CommandFolder, erratum, policy } from '../support/content/command-folder.ts';

/** Renames the version SaaS to PaaS in an edition: its name, its id, and the ids of clauses about it. */
function renameVersion({ dir, change }: CommandFolder, edition: string): void {
  const files = readdirSync(join(dir, 'editions', edition), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .map((file) => join(dir, 'editions', edition, file));
  const gone = new Map<string, string>();
  for (const file of files) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('SaaS', 'PaaS').replaceAll('saas', 'paas'));
    const name = basename(file);
    if (!name.includes('saas')) continue;
    const becomes = name.replace('saas', 'paas');
    renameSync(file, join(dirname(file), becomes));
    gone.set(basename(name, '.mdx'), basename(becomes, '.mdx'));
  }
  const replaced = [...gone].map((pair) => pair.join(': ')).join(', ');
  change(`editions/${edition}/policy.yaml`, 'zone: ', `replaced: { ${replaced} }\nzone: `);
}

test(
  'A renamed version, a changed figure, a new language and an erratum need changes of content files only, also under a path',
  () => {
    const copy = commandFolder();
    copy.change(policy, 'effective: null\n', erratum);
    expect(copy.spawn('seal', 'initial').status).toBe(0);

    const today = dateAt(Date.now(), 'Europe/Moscow');
    const later = `editions/${today}`;
    expect(copy.spawn('new-edition', today).status).toBe(0);
    copy.change(`${later}/policy.yaml`, 'duration: PT12H', 'duration: PT8H');
    renameVersion(copy, today);

    copy.change('site.yaml', 'languages: [ru, en]', 'languages: [ru, en, es]');
    const { status: wrong, error } = copy.spawn('seal', today);
    expect(wrong).toBe(1);
    for (const id of [today, 'initial'])
      expect(error).toContain(
        `editions/${id}/es\n    "es" is a language of the site, and this edition has no texts in it. Copy the folder en and translate the copy, or take "es" out of site.yaml.`,
      );
    expect(error).toContain('Holiday "new-year" has no name in "es". Add it to names.yaml.');
    expect(error).toContain('The erratum of 2026-12-01 has no reason in "es".');
    copy.change('site.yaml', 'languages: [ru, en, es]', 'languages: [ru, en]');
    copy.addSpanish('initial', today);
    copy.change(policy, 'A misprint in a word. }', 'A misprint in a word., es: Una errata. }');
    for (const [edition, version] of [
      ['initial', 'saas'],
      [today, 'paas'],
    ])
      writeFileSync(
        join(copy.dir, `editions/${edition}/es/${version}-reply.mdx`),
        `---\ntitle: Plazo de respuesta\n---\n\nSe responde en un plazo de <Figure of="responses.${version}" />.\n`,
      );
    for (const id of [today, 'initial']) expect(copy.spawn('seal', id)).toMatchObject({ status: 0, error: '' });

    const out = join(copy.dir, 'dist');
    const SITE_URL = 'https://company.example';
    const BASE_PATH = '/support/';
    const { status, terminal } = buildSite(out, { CONTENT_DIR: copy.dir, SITE_URL, BASE_PATH });
    expect(status, terminal).toBe(0);
    const file = (path: string): string => readFileSync(join(out, path), 'utf8');
    const page = (path: string): string =>
      file(`${path}index.html`)
        .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ');

    // In force from today, in three languages. Friday 12:00: due in eight hours on end, or in four on each of two days.
    expect(file('index.html')).toContain('href="/support/es/"');
    expect(page('ru/regulation/paas-reply/')).toContain('8 рабочих часов');
    expect(page('es/regulation/paas-reply/')).toContain('Se responde en un plazo de 8 horas laborables');
    expect(page('en/deadline/')).toMatch(/20 Nov 2026, 12:00 .*?20 Nov 2026, 20:00 .*?23 Nov 2026, 12:00 /);
    expect(page('es/deadline/')).toMatch(/PaaS .*?20 nov 2026, 12:00 .*?20 nov 2026, 20:00 .*?23 nov 2026, 12:00 /);
    expect(page('en/')).not.toContain('SaaS');
    expect(JSON.parse(file('policy.json'))).toMatchObject({
      edition: today,
      languages: ['ru', 'en', 'es'],
      policy: { effective: today },
    });

    // The previous edition is unchanged, also in the new language, and links to the new edition.
    expect(page('en/editions/initial/regulation/saas-reply/')).toContain('within 12 working hours');
    expect(page('es/editions/initial/regulation/saas-reply/')).toContain('en un plazo de 12 horas laborables');
    const was = page('ru/editions/initial/deadline/');
    expect(was).toMatch(/20 нояб\. 2026 г\., 12:00 .*?21 нояб\. 2026 г\., 00:00 .*?23 нояб\. 2026 г\., 16:00 /);
    expect(file('ru/regulation/saas-reply/index.html')).toContain('href="/support/ru/regulation/paas-reply/"');
    expect(page(`es/editions/initial/changes/${today}/`)).toMatch(/PaaS nada 8 horas laborables/);

    const notice = 'Corrected on 1 December 2026: A misprint in a word.';
    expect(page('en/editions/initial/regulation/')).toContain(`${notice} Clauses: 5.2 .`);
    expect(page('en/editions/initial/regulation/refusal/')).toContain(notice);
    expect(page('ru/editions/initial/regulation/refusal/')).toMatch(
      /Исправлено 1 декабря 2026 г\.: Опечатка в слове\./,
    );
    expect(page('es/editions/initial/regulation/refusal/')).toContain('Una errata.');
    expect(page('en/editions/initial/regulation/saas-reply/')).not.toContain('Corrected');
    expect(page('en/regulation/')).not.toContain('Corrected');

    // Every address in pages, pictures, feeds, lists, data and scripts exists and is under the path.
    const { count, dead } = followLinks(out, SITE_URL + BASE_PATH);
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
    // So is every file that the service worker of a language caches.
    for (const lang of ['ru', 'en', 'es']) {
      const cached = [...file(`${lang}/offline.js`).matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url);
      expect(cached).toEqual(expect.arrayContaining([`/support/${lang}/`, `/support/${lang}/regulation/`]));
      const missing = cached.filter(
        (url) =>
          !url.startsWith(BASE_PATH) ||
          !existsSync(join(out, url.slice(BASE_PATH.length).replace(/(^|\/)$/, '$1index.html'))),
      );
      expect(missing).toEqual([]);
    }
    expect(file('_headers')).not.toMatch(/^\/(?!support\/)/m);
    expect(file('en/index.html')).toContain('<link rel="canonical" href="https://company.example/support/en/">');
  },
  5 * 60_000,
);
