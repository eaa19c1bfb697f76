import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { timeParameters, zoneParameter } from '../../../src/islands/deadline/parameters.ts';
import { choice } from '../../../src/islands/query/parameters.ts';
import { questionParameters } from '../../../src/islands/query/question-parameters.ts';
import { policy } from '../../support/rules/published-policy.ts';
import { fragmentOfAddress, queryOfAddress } from '../../../src/islands/query/link-repair.ts';
import { readQuery, writeQuery } from '../../../src/islands/query/use-query.ts';

const { form } = dictionary('en');
const parameters = { deployment: choice(['saas', 'cloud']), level: choice(['1', '2']) };

describe('The query of a tool', () => {
  test('keeps parameters of the other tools, and writes them after its own', () => {
    const { values, errors } = readQuery('?at=2026-11-23T15:00&service=ssl&level=2&deployment=cloud', parameters, form);
    expect(errors).toEqual([]);
    expect(values).toEqual({ at: '2026-11-23T15:00', service: 'ssl', level: '2', deployment: 'cloud' });
    expect(writeQuery(values, parameters)).toBe('?deployment=cloud&level=2&service=ssl&at=2026-11-23T15%3A00');
  });
  test('takes a slip for the name of the tool, and passes over the names of others', () => {
    for (const slip of ['levle', 'leve', 'levels', 'lewel', 'Level', 'le_vel']) {
      const { values, errors, repaired } = readQuery(`?${slip}=2&deployment=saas`, parameters, form);
      expect(values).toEqual({ level: '2', deployment: 'saas' });
      expect(errors).toEqual([]);
      expect(repaired).toEqual(['level=2']);
      // No answer that needs the level is given.
      expect(readQuery(`?${slip}=9&deployment=saas`, parameters, form).refused).toEqual({ level: '9' });
    }
    // The right name counts where both are given.
    expect(readQuery('?level=2&levels=9&deployment=saas', parameters, form)).toMatchObject({
      values: { level: '2', deployment: 'saas' },
      refused: {},
    });
    const tags = [
      'utm_source',
      'fbclid',
      'gclid',
      'yclid',
      'ysclid',
      'srsltid',
      'mc_cid',
      '_openstat',
      'ref',
      '_ga',
      'si',
    ];
    const query = `?${tags.map((tag) => `${tag}=x%2Fy`).join('&')}&level=2&deployment=saas`;
    expect(readQuery(query, parameters, form)).toEqual({
      values: { level: '2', deployment: 'saas' },
      errors: [],
      refused: {},
      repaired: [],
      unknown: [],
    });
    // A name that may be meant for this page is told.
    expect(readQuery('?lvl=2&foo=1&level=2', parameters, form).unknown).toEqual(['lvl', 'foo']);
  });
  test('reports an invalid value with the valid ones', () => {
    const { values, errors } = readQuery('?deployment=mars&has=partner', parameters, form);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.text).toContain('saas, cloud');
    expect(errors[0]?.field).toBe('deployment');
    expect(values).toEqual({ has: 'partner' });
  });
  test.each(['MSK', 'CST', 'UTC%2B3', 'Mars', 'Almaty'])('refuses the zone %s', (value) => {
    const { values, errors, refused } = readQuery(`?zone=${value}`, { zone: zoneParameter('Europe/Lisbon') }, form);
    expect(values).toEqual({});
    expect(refused).toEqual({ zone: decodeURIComponent(value) });
    expect(errors).toMatchObject([{ field: 'zone', text: expect.stringContaining('Europe/Lisbon') as string }]);
  });
  test.each(['Europe/Kiev', 'UTC', 'Etc/GMT-3', '+05:30', '%2B05:30'])('accepts the zone %s', (value) => {
    expect(readQuery(`?zone=${value}`, { zone: zoneParameter('Europe/Lisbon') }, form).errors).toEqual([]);
  });
  test('accepts a parameter twice with the same value, and leaves out one with two values', () => {
    expect(readQuery('?level=2&level=2', parameters, form)).toMatchObject({ values: { level: '2' }, errors: [] });
    const { values, errors } = readQuery('?level=1&deployment=saas&level=2', parameters, form);
    expect(values).toEqual({ deployment: 'saas' });
    expect(errors).toMatchObject([{ field: 'level', text: expect.stringContaining('“level”') as string }]);
    expect(errors[0]?.text).toContain('1, 2');
  });
  test('keeps no parameter that no tool writes', () => {
    expect(readQuery('?service=ssl&at=2026-11-23T15%3A00&zone=%2B05%3A30', parameters, form).errors).toEqual([]);
    for (const value of ['<b>', '\u0000', 'x'.repeat(2001)]) {
      const { values, errors } = readQuery(`?zone=${encodeURIComponent(value)}`, parameters, form);
      expect(values).toEqual({});
      expect(errors).toHaveLength(1);
      expect(errors[0]?.text).toContain('zone=');
    }
  });
  test('accepts the themes of a tool in a frame', () => {
    expect(readQuery('?theme=dark', parameters, form)).toMatchObject({ values: { theme: 'dark' }, errors: [] });
    expect(readQuery('?theme=purple', parameters, form).errors[0]?.text).toContain('auto, light, dark');
  });
  test('lists eight errors, and the number of further ones', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`p${i}`, choice(['1'])]));
    const { errors } = readQuery(
      Object.keys(many)
        .map((name) => `${name}=2`)
        .join('&'),
      many,
      form,
    );
    expect(errors).toHaveLength(9);
    expect(errors.at(-1)?.text).toBe('Further mistakes in the link: 12. Those parameters are ignored.');
  });
  test.each([
    ['the punctuation after a link', '?deployment=saas&level=2).'],
    ['a label of Slack', '?deployment=saas&level=2|here>'],
    ['a link of Markdown', '?deployment=saas&level=2](https://site.example)'],
    ['capitals in a value', '?deployment=SaaS&level=2'],
    ['a closing quotation mark', '?deployment=saas&level=2»,'],
    ['a zero-width space', '?deployment=saas&level=2%E2%80%8B'],
    ['a zero-width space within', '?deplo%E2%80%8Byment=saas&level=2'],
    ['the markup of a page', '?deployment=saas&level=2%22%3Ehere%3C/a%3E'],
    ['& written as markup', '?deployment=saas&amp;level=2'],
    ['& written as markup twice', '?deployment=saas&amp;amp;level=2'],
    ['an encoded &', '?deployment=saas%26level=2'],
    ['an encoded query', '?deployment%3Dsaas%26level%3D2'],
    ['a query encoded twice', '?deployment%253Dsaas%2526level%253D2'],
    ['& written as encoded markup', '?deployment=saas%26amp%3Blevel%3D2'],
    ['names in capitals', '?Deployment=saas&LEVEL=2'],
  ])('repairs %s, and says so', (_, query) => {
    const { values, errors, repaired } = readQuery(query, parameters, form);
    expect(values).toEqual({ deployment: 'saas', level: '2' });
    expect(errors).toEqual([]);
    expect(repaired).not.toEqual([]);
  });
  test('reads on where a page wrote & as the number of the character', () => {
    const address = new URL('https://site.example/deadline/?deployment=saas&#038;level=2');
    expect(readQuery(queryOfAddress(address), parameters, form).values).toEqual({ deployment: 'saas', level: '2' });
    expect(fragmentOfAddress(address)).toBe('');
    expect(fragmentOfAddress(new URL('https://site.example/deadline/?level=2#answer'))).toBe('#answer');
  });
  test.each([
    '2026-11-23T15:00+',
    '2026-11-23T15:00%2B',
    '2026-11-23T15:00-',
    '2026-11-23T15:00%20',
    '2026-11-23T15:00%25',
    '2026-11-23T15:00%2B05:',
    '2026-11-23T15:00%2B05:3',
    '2026-11-23T15:00%22%2B03:00',
    '2026-11-23T15:00%3Cwbr%3E%2B03:00',
    '2026-11-23T15:00%2B14:30',
  ])('refuses the time %s, which has lost its offset or a part of it', (time) => {
    for (const [name, query] of [
      ['at', `?at=${time}`],
      ['again', `?at=2026-11-23T15:00&again=${time}`],
    ] as const) {
      const { values, refused } = readQuery(query, timeParameters, form);
      expect(values[name]).toBeUndefined();
      expect(Object.keys(refused)).toEqual([name]);
    }
  });
  test.each(['Etc/GMT-', 'UTC%2B', '+05:', 'Europe/'])('refuses the zone %s, a part of which is lost', (zone) => {
    expect(readQuery(`?zone=${zone}`, { zone: zoneParameter('Europe/Lisbon') }, form).values).toEqual({});
  });
  test('refuses two values of which one is wrong', () => {
    const { values, refused } = readQuery('?level=2&level=99', parameters, form);
    expect(values).toEqual({});
    expect(refused).toEqual({ level: '2, 99' });
  });
  test('removes a parameter that is set to undefined', () => {
    expect(writeQuery({ deployment: 'saas', level: undefined, at: '' }, parameters)).toBe('?deployment=saas');
    expect(writeQuery({}, parameters)).toBe('');
  });
});

describe('A link that was changed on its way gives the answer of the clean link, or none', () => {
  const tool = {
    ...questionParameters(policy),
    ...timeParameters,
    zone: zoneParameter(policy.zone),
  };
  const clean = [
    'deployment=cloud&level=2&at=2026-11-23T15:00%2B03:00&zone=Europe/Moscow',
    'deployment=cloud&level=1&at=2026-11-23T10:00%2B03:00&again=2026-11-23T11:00%2B03:00,2026-11-23T13:00%2B03:00',
    'deployment=on-premise&has=partner,subscription&service=backup',
    'deployment=on-premise&kind=failure&functions=all&users=all&degree=full&thirdParty=no',
  ].map((query) => ({ query, values: readQuery(`?${query}`, tool, form).values }));
  const foreign = fc.tuple(
    fc.oneof(
      fc.constantFrom('utm_source', 'fbclid', 'yclid', '_openstat', 'mc_cid', 'gbraid', 'ref', 'amp', ';'),
      fc.string().filter((name) => !Object.hasOwn(tool, name)),
    ),
    fc.string(),
  );
  const closing = fc
    .array(fc.constantFrom(...Array.from(').,;:!?»"\u201d\u2026\u200b\ufeff>]}*_~|\'\u00a0 ')), { maxLength: 4 })
    .map((signs) => signs.join(''));
  const damage = fc.constantFrom<(query: string) => string>(
    (query) => query,
    (query) => query.replaceAll('&', '&amp;'),
    (query) => query.replaceAll('&', '%26'),
    (query) => query.replaceAll('%2B', '%252B').replaceAll('/', '%252F'),
    (query) => encodeURIComponent(query),
    (query) => query.replaceAll('%2B', '+'),
  );
  test('with any foreign parameter, any sign after it, and encoded in any of the usual ways', () => {
    let answered = 0;
    const runs = 2000;
    fc.assert(
      fc.property(
        fc.constantFrom(...clean),
        fc.array(foreign, { maxLength: 3 }),
        closing,
        damage,
        (link, tags, end, mar) => {
          const tag = new URLSearchParams(tags).toString();
          const dirty = `?${tag && `${tag}&`}${mar(link.query)}${encodeURIComponent(end)}`;
          const { values, errors } = readQuery(dirty, tool, form);
          if (errors.length) return;
          answered += 1;
          expect(values).toEqual(link.values);
        },
      ),
      { seed: 20261125, numRuns: runs },
    );
    // Hardly any is refused.
    expect(answered).toBeGreaterThan(0.95 * runs);
  });
});
