import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { erratum, commandFolder, policy } from '../support/content/command-folder.ts';

const today = ['--today', '2026-11-23'];

describe('A new edition', () => {
  test('is a copy of the edition in force with its own date, and the command prints what to edit next', async () => {
    const copy = commandFolder();
    const { status, out, error } = await copy.run('new-edition', '2027-03-01', ...today);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    const made = copy.read('editions/2027-03-01/policy.yaml');
    expect(made).toBe(copy.read(policy).replace('effective: null', 'effective: "2027-03-01"'));
    for (const file of ['ru/terms.yaml', 'en/refusal.mdx'])
      expect(copy.read(`editions/2027-03-01/${file}`)).toBe(copy.read(`editions/initial/${file}`));
    expect(out).toMatch(/2027-03-01 is a copy of the edition "initial"\. It comes into force on 2027-03-01\./);
    for (const word of [
      'policy.yaml',
      'ru/, en/',
      'terms.yaml',
      'npm run dev',
      'npm test',
      'npm run seal -- 2027-03-01',
    ])
      expect(out).toContain(word);
  });

  test('has neither the errata nor the seal of the previous edition', async () => {
    const copy = commandFolder();
    copy.change(policy, 'effective: null\n', erratum);
    expect((await copy.run('seal', 'initial')).status).toBe(0);
    expect((await copy.run('new-edition', '2027-03-01', ...today)).status).toBe(0);
    const made = copy.read('editions/2027-03-01/policy.yaml');
    expect(made).toBe(copy.read(policy).replace(erratum, 'effective: "2027-03-01"\n'));
    expect(existsSync(join(copy.dir, 'editions/2027-03-01/seal.yaml'))).toBe(false);
  });

  test('is a copy of the edition that will be in force on the day before', async () => {
    const copy = commandFolder();
    await copy.run('new-edition', '2027-03-01', ...today);
    expect((await copy.run('new-edition', '2027-02-28', ...today)).out).toContain('a copy of the edition "initial"');
    expect((await copy.run('new-edition', '2027-03-02', ...today)).out).toContain('a copy of the edition "2027-03-01"');
  });

  test('may take effect today, but not yesterday', async () => {
    const copy = commandFolder();
    expect(await copy.run('new-edition', '2026-11-22', ...today)).toEqual({
      status: 2,
      out: '',
      error: '2026-11-22 has passed; today is 2026-11-23. An edition begins today or later.\n',
    });
    expect((await copy.run('new-edition', '2026-11-23', ...today)).status).toBe(0);
  });

  test.each([
    [[], 'Name the first day of the new edition: npm run new-edition -- 2027-03-01'],
    [['spring'], '"spring" is not a date. Write year, month and day: npm run new-edition -- 2027-03-01'],
    [['2027-02-29'], '"2027-02-29" is not a date. Write year, month and day: npm run new-edition -- 2027-03-01'],
    [['--date'], "Unknown option '--date'. Name the first day only: npm run new-edition -- 2027-03-01"],
  ])('is refused where it is not a day: %j', async (args, message) => {
    expect(await commandFolder().run('new-edition', ...args)).toEqual({ status: 2, out: '', error: `${message}\n` });
  });

  test('is refused where an edition has the same date', async () => {
    const copy = commandFolder();
    await copy.run('new-edition', '2027-03-01', ...today);
    expect(await copy.run('new-edition', '2027-03-01', ...today)).toEqual({
      status: 2,
      out: '',
      error: 'There is an edition of 2027-03-01 already: "2027-03-01". Edit that one, or name another day.\n',
    });
  });

  test('is refused where the content is invalid', async () => {
    const copy = commandFolder();
    copy.change(policy, 'zone: Europe/Moscow', 'zone: Europe/Moskow');
    const { status, error } = await copy.run('new-edition', '2027-03-01', ...today);
    expect(status).toBe(1);
    expect(error).toContain('"Europe/Moskow" is not a known time zone.');
    expect(existsSync(join(copy.dir, 'editions/2027-03-01'))).toBe(false);
  });
});
