import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { sealProblems } from '../../src/content/seal.ts';
import { commandFolder, type CommandFolder, erratum, policy } from '../support/content/command-folder.ts';

const refusal = 'editions/initial/en/refusal.mdx';

/** The problems with the seal of an edition on a day, as test/content/seal.test.ts checks them. */
function remarksOn(copy: CommandFolder, id = 'initial', day = '2026-11-23'): string[] {
  const edition = readContent(copy.dir).editions.find((one) => one.id === id);
  if (!edition) throw new Error(`There is no edition "${id}".`);
  const problems = sealProblems(join(copy.dir, 'editions', id), edition, Date.parse(`${day}T00:00+03:00`));
  return problems.map(({ file, message }) => `${file.replace(/^.*editions\//, '')}: ${message}`);
}

const changed = (id: string, since: string): string =>
  `Edition "${id}" is in force${since}, and this file has changed. Put it back, or make the change in a new edition. ` +
  `A misprint may be mended here: add an erratum to policy.yaml, with its date, clauses and reason, and run: npm run seal -- ${id}`;

describe('An edition in force', () => {
  test('needs a seal', async () => {
    const copy = commandFolder();
    expect(remarksOn(copy)).toEqual([
      'initial/seal.yaml: Edition "initial" is in force and not sealed yet. Run: npm run seal -- initial',
    ]);
    expect((await copy.run('seal', 'initial')).status).toBe(0);
    expect(remarksOn(copy)).toEqual([]);
  });

  test('may change no figure and no sentence, and cannot be sealed again', async () => {
    const copy = commandFolder();
    await copy.run('seal', 'initial');
    copy.change(policy, 'duration: PT4H', 'duration: PT3H');
    copy.change(refusal, 'rude', 'very rude');
    expect(remarksOn(copy)).toEqual([
      `initial/en/refusal.mdx: ${changed('initial', '')}`,
      `initial/policy.yaml: ${changed('initial', '')}`,
    ]);
    const { status, error } = await copy.run('seal', 'initial');
    expect(status).toBe(1);
    expect(error).toContain('initial/policy.yaml\n    Edition "initial" is in force, and this file has changed.');
    expect(remarksOn(copy)).toHaveLength(2);
  });

  test('accepts a later translation with the reasons of its errata, and once sealed may not change it', async () => {
    const copy = commandFolder();
    copy.change(policy, 'effective: null\n', erratum);
    await copy.run('seal', 'initial');
    copy.addSpanish();
    copy.change(policy, 'A misprint in a word. }', 'A misprint in a word., es: Una errata. }');
    expect(remarksOn(copy)).toEqual([
      'initial/seal.yaml: The translation of edition "initial" is not sealed yet: es. Run: npm run seal -- initial',
    ]);
    // What was sealed before still may not change.
    copy.change(refusal, 'rude', 'very rude');
    expect(remarksOn(copy)).toEqual([`initial/en/refusal.mdx: ${changed('initial', '')}`]);
    copy.change(refusal, 'very rude', 'rude');
    expect((await copy.run('seal', 'initial')).status).toBe(0);
    expect(remarksOn(copy)).toEqual([]);
    copy.change('editions/initial/es/refusal.mdx', 'rude', 'very rude');
    copy.change(policy, 'es: Una errata', 'es: Otra errata');
    expect(remarksOn(copy)).toEqual([
      `initial/es/refusal.mdx: ${changed('initial', '')}`,
      `initial/policy.yaml: ${changed('initial', '')}`,
    ]);
  });

  test('may change by an erratum, until that is sealed', async () => {
    const copy = commandFolder();
    await copy.run('seal', 'initial');
    copy.change(refusal, 'rude', 'very rude');
    copy.change(policy, 'effective: null\n', erratum);
    expect(remarksOn(copy)).toEqual([
      'initial/seal.yaml: The erratum of 2026-12-01 is not sealed yet. Run: npm run seal -- initial',
    ]);
    expect((await copy.run('seal', 'initial')).out).toMatch(/errata: 1\.$/m);
    expect(remarksOn(copy)).toEqual([]);
    copy.change(refusal, 'very rude', 'rude');
    expect(remarksOn(copy)).toEqual([`initial/en/refusal.mdx: ${changed('initial', '')}`]);
  });

  test('may change the comments and the layout of its YAML', async () => {
    const copy = commandFolder();
    await copy.run('seal', 'initial');
    copy.change(policy, 'languages: [ru, en]', '# In print order.\nlanguages:\n  - ru\n  - en');
    expect(remarksOn(copy)).toEqual([]);
  });

  test('may not lose its erratum', async () => {
    const copy = commandFolder();
    copy.change(policy, 'effective: null\n', erratum);
    await copy.run('seal', 'initial');
    copy.change(policy, erratum, 'effective: null\n');
    expect(remarksOn(copy)).toEqual([`initial/policy.yaml: ${changed('initial', '')}`]);
  });
});

describe('A future edition', () => {
  test('may change until its date, and not from then on', async () => {
    const copy = commandFolder();
    await copy.run('new-edition', '2027-03-01', '--today', '2026-11-23');
    await copy.run('seal', '2027-03-01');
    copy.change('editions/2027-03-01/policy.yaml', 'duration: PT4H', 'duration: PT3H');
    expect(remarksOn(copy, '2027-03-01', '2027-02-28')).toEqual([]);
    expect(remarksOn(copy, '2027-03-01', '2027-03-01')).toEqual([
      `2027-03-01/policy.yaml: ${changed('2027-03-01', ' since 2027-03-01')}`,
    ]);
  });
});

describe('The command', () => {
  test.each([
    [[], 'Name one edition: npm run seal -- 2027-03-01'],
    [['spring'], 'edition: "spring" is not one of initial.'],
  ])('refuses %j', async (args, message) => {
    expect(await commandFolder().run('seal', ...args)).toEqual({ status: 2, out: '', error: `${message}\n` });
  });
});
