import { describe, expect, test } from 'vitest';
import { isSample, sampleWarning } from '../../src/content/site-file.ts';
import { contentCopy, policy } from '../support/content/content-copy.ts';

const site = 'site.yaml';

describe('site.yaml', () => {
  test('has a prevailing language that is a language of the site', () => {
    const copy = contentCopy();
    const line = copy.change(site, 'prevailing: ru', 'prevailing: de');
    expect(copy.problems()).toEqual([{ ...line, message: '"de" prevails, but is none of the languages ru, en.' }]);
  });

  test('has an email address for every role marked with `email` in policy.yaml', () => {
    const copy = contentCopy();
    copy.change(site, '  head-of-support: head-of-support@navixy.example\n', '');
    expect(copy.problems()).toEqual([
      { file: site, message: 'No address for the role "head-of-support". Add contacts.head-of-support.' },
    ]);
  });

  test('is refused when policy.yaml marks another role with `email`', () => {
    const copy = contentCopy();
    copy.change(policy, '{ id: personal-manager,', '{ id: personal-manager, email: true,');
    expect(copy.problems()).toEqual([
      { file: site, message: 'No address for the role "personal-manager". Add contacts.personal-manager.' },
    ]);
  });

  test.each([
    [
      'an address that is none',
      '  support: support@navixy.example',
      '  support: support at navixy',
      'contacts.support: an email address, such as support@company.com.',
    ],
    [
      'a web address without https',
      'url: https://support-regulation.example',
      'url: support-regulation.example',
      'url: a web address, such as https://support.company.com.',
    ],
    [
      'a language in words',
      'prevailing: ru',
      'prevailing: Russian',
      'prevailing: a two-letter language code, such as ru.',
    ],
    ['no vendor', 'vendor: Navixy', 'vendor: ""', 'vendor: empty; it needs at least one entry or word.'],
  ])('is refused with %s', (_, was, becomes, message) => {
    const copy = contentCopy();
    const line = copy.change(site, was, becomes);
    expect(copy.problems()).toEqual([{ ...line, message }]);
  });

  test('is refused with a number as the vendor, and not because the vendor is missing', () => {
    const copy = contentCopy();
    const line = copy.change(site, 'vendor: Navixy', 'vendor: 2027');
    const problems = copy.problems();
    expect(problems).toMatchObject([line]);
    expect(problems[0]?.message).not.toContain('missing');
  });

  test('is refused with the same language twice', () => {
    const copy = contentCopy();
    const line = copy.change(site, 'languages: [ru, en]', 'languages: [ru, en, ru]');
    expect(copy.problems()).toEqual([{ ...line, message: 'languages: each language once.' }]);
  });

  test('is refused with a new language without texts', () => {
    const copy = contentCopy();
    copy.change(site, 'languages: [ru, en]', 'languages: [ru, en, de]');
    const found = copy.problems();
    expect(found.filter(({ file }) => file.startsWith('editions/'))).toEqual([
      {
        file: 'editions/initial/de',
        message:
          '"de" is a language of the site, and this edition has no texts in it. Copy the folder en and translate the copy, or take "de" out of site.yaml.',
      },
    ]);
    expect(found).toContainEqual({
      ...copy.place('calendars/2027.yaml', '- { id: unity'),
      message: 'Holiday "unity" has no name in "de". Add it to names.yaml.',
    });
  });

  test('is refused where an edition has a folder for a language that it does not list', () => {
    const copy = contentCopy();
    copy.duplicate('editions/initial/en', 'editions/initial/de');
    expect(copy.problems()).toEqual([
      {
        file: 'editions/initial/de',
        message: '"de" is none of the site\'s languages ru, en. Add it to site.yaml, or remove the folder.',
      },
    ]);
  });

  test('cannot drop a language while its texts remain', () => {
    const copy = contentCopy();
    copy.change(site, 'languages: [ru, en]', 'languages: [ru]');
    expect(copy.problems()).toEqual([
      {
        file: 'editions/initial/en',
        message: '"en" is none of the site\'s languages ru. Add it to site.yaml, or remove the folder.',
      },
    ]);
  });
});

describe('The words of the search', () => {
  const file = 'search.yaml';

  test('may be left out', () => {
    expect(contentCopy().read().searchWords).toEqual({});
  });

  test('are read by clause', () => {
    const copy = contentCopy();
    copy.write(file, 'email-only: [phone, телефон]\navailability: ["24/7"]\n');
    expect(copy.read().searchWords).toEqual({ 'email-only': ['phone', 'телефон'], availability: ['24/7'] });
  });

  test('are refused for a clause that no edition has, and where they are numbers', () => {
    const copy = contentCopy();
    copy.write(file, 'email-only: [phone]\nphone: [telephone]\n');
    expect(copy.problems()).toEqual([
      { file, line: 2, message: 'No edition has a clause "phone". Correct its id, or remove its words.' },
    ]);
    copy.write(file, 'email-only: [phone, 112]\n');
    expect(copy.problems()).toEqual([
      { file, line: 1, message: 'email-only.1: a number where a text is wanted: put it in quotes.' },
    ]);
  });
});

describe('The environment', () => {
  test('overrides an email address, which then is not a sample', () => {
    const { site: read, samples } = contentCopy().read({ SUPPORT_EMAIL: 'help@company.com' });
    expect(read.contacts).toEqual({
      support: 'help@company.com',
      'head-of-support': 'head-of-support@navixy.example',
    });
    expect(samples).toEqual(['head-of-support']);
  });

  test('overrides the email address of a role with hyphens in its id, and the address of the site', () => {
    const { site: read, samples } = contentCopy().read({
      HEAD_OF_SUPPORT_EMAIL: 'head@company.com',
      SITE_URL: 'https://support.company.com',
    });
    expect(read.contacts['head-of-support']).toBe('head@company.com');
    expect(read.url).toBe('https://support.company.com');
    expect(samples).toEqual(['support']);
  });

  test('overrides nothing when a variable is empty', () => {
    const { site: read } = contentCopy().read({ SUPPORT_EMAIL: '', SITE_URL: '' });
    expect(read.contacts['support']).toBe('support@navixy.example');
    expect(read.url).toBe('https://support-regulation.example');
  });

  test('is refused with an invalid email address', () => {
    expect(contentCopy().problems({ SUPPORT_EMAIL: 'help at company', HEAD_OF_SUPPORT_EMAIL: 'head@' })).toEqual([
      { file: 'environment variable SUPPORT_EMAIL', message: '"help at company" is not an email address.' },
      { file: 'environment variable HEAD_OF_SUPPORT_EMAIL', message: '"head@" is not an email address.' },
    ]);
  });

  test('is refused with an invalid web address', () => {
    expect(contentCopy().problems({ SITE_URL: 'support.company.com' })).toEqual([
      {
        file: 'environment variable SITE_URL',
        message: '"support.company.com" is not a web address, such as https://support.company.com.',
      },
    ]);
  });
});

describe('A sample address', () => {
  test.each(['help@company.example', 'help@EXAMPLE.com', 'help@example.org', 'help@mail.example.net'])(
    'has a domain reserved for examples: %s',
    (address) => {
      expect(isSample(address)).toBe(true);
    },
  );

  test.each(['help@company.com', 'help@myexample.com', 'example@company.com', 'help@example.company.com'])(
    'does not include real domains that look similar: %s',
    (address) => {
      expect(isSample(address)).toBe(false);
    },
  );

  test('is listed in a warning after a build, with the variable that sets it', () => {
    const { site: read, samples } = contentCopy().read();
    expect(samples).toEqual(['support', 'head-of-support']);
    expect(sampleWarning(read, samples)).toBe(
      `Contacts are samples still, and mail to them does not arrive.
  support (support@navixy.example): set SUPPORT_EMAIL, or contacts.support in site.yaml
  head-of-support (head-of-support@navixy.example): set HEAD_OF_SUPPORT_EMAIL, or contacts.head-of-support in site.yaml`,
    );
  });

  test('is not warned of when all addresses are real', () => {
    const { site: read, samples } = contentCopy().read({
      SUPPORT_EMAIL: 'help@company.com',
      HEAD_OF_SUPPORT_EMAIL: 'head@company.com',
    });
    expect(samples).toEqual([]);
    expect(sampleWarning(read, samples)).toBeUndefined();
  });
});
