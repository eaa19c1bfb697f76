import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/content/problem.ts';
import { clause, contentCopy, policy, printedPath, terms } from '../support/content/content-copy.ts';

describe('The content folder as a whole', () => {
  test('The published content has no problems', () => {
    const copy = contentCopy();
    expect(copy.problems()).toEqual([]);
    expect(copy.read().editions.map(({ id }) => id)).toEqual(['initial']);
  });

  test('Problems of all files are reported at once, in the order settings, calendars, policy, texts by language', () => {
    const copy = contentCopy();
    const site = copy.change('site.yaml', 'prevailing: ru', 'prevailing: de');
    const calendar = copy.change('calendars/2026.yaml', 'workingDays: 247', 'workingDays: 246');
    const role = copy.change(policy, '{ id: personal-manager, clause: invoice }', '{ id: manager, clause: invoice }');
    copy.remove('editions/initial/ru/refusal.mdx');
    copy.write(clause, '---\ntitle: Refusal\n---\n\nWithin 5 hours.\n');
    const kind = (file: string) => copy.place(file, '  support: {');
    const named = (file: string) => copy.place(file, '  personal-manager: { name');
    const noName = 'The role "manager" of policy.yaml has no terms here. Add roles.manager.';
    const noRole =
      'policy.yaml has no role "personal-manager". Known: support, head-of-support, account-administrator, manager.';
    const russian = 'editions/initial/ru/terms.yaml';
    expect(role.file).toBe(policy);
    expect(copy.problems()).toEqual([
      { ...site, message: '"de" prevails, but is none of the languages ru, en.' },
      {
        ...calendar,
        message:
          'The days add up to 247 working days, and workingDays says 246: compare holidays, moved and carried with the decree.',
      },
      { ...kind(russian), message: noName },
      { ...named(russian), message: noRole },
      {
        file: 'editions/initial/ru/refusal.mdx',
        message:
          'Clause "refusal" of policy.yaml has no text in "ru". Write this file, or take the clause out of the outline.',
      },
      { ...kind(terms), message: noName },
      { ...named(terms), message: noRole },
      {
        file: clause,
        line: 5,
        message: 'Bare digits "5". Write figures once, in policy.yaml, and print them with <Figure of="…" />.',
      },
    ]);
  });

  test('The error lists each problem under its file and line', () => {
    const copy = contentCopy();
    copy.write(clause, '---\ntitle: Refusal\n---\n\nWithin 5 hours.\n');
    const digits = `  ${printedPath(copy, clause)}:5
    Bare digits "5". Write figures once, in policy.yaml, and print them with <Figure of="…" />.`;
    expect(() => copy.read()).toThrow(
      expect.objectContaining({ name: 'ContentError', message: `The content has a problem to mend first:\n${digits}` }),
    );

    copy.remove(terms);
    const missing = `  ${printedPath(copy, terms)}
    This file is missing. Every content folder has it: copy it from one that is whole.`;
    expect(() => copy.read()).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        message: `The content has problems to mend first:\n${missing}\n${digits}`,
      }),
    );
  });

  test('The error as a string is only its name, so that Astro gives no advice about words in its message', () => {
    const copy = contentCopy();
    copy.write(clause, '---\ntitle: Refusal\n---\n\nIn <Figure of="window" />.\n');
    expect.assertions(2);
    try {
      copy.read();
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError);
      expect(String(error)).toBe('ContentError');
    }
  });

  test.each(['site.yaml', 'calendars/names.yaml', policy, 'editions/initial/ru/terms.yaml', terms])(
    'The file %s is required',
    (file) => {
      const copy = contentCopy();
      copy.remove(file);
      expect(copy.problems()).toEqual([
        { file, message: 'This file is missing. Every content folder has it: copy it from one that is whole.' },
      ]);
    },
  );

  describe('A text file', () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
    const russian = 'editions/initial/ru/terms.yaml';
    const asUtf8 =
      'save it as UTF-8; Windows PowerShell does so with "| Out-File -Encoding utf8 NAME" in place of "> NAME".';

    test.each(['site.yaml', policy, russian, clause])('may begin with a byte-order mark: %s', (file) => {
      const copy = contentCopy();
      copy.write(file, `\ufeff${copy.text(file)}`);
      expect(copy.problems()).toEqual([]);
    });

    test.each(['site.yaml', policy, russian, clause])('that is UTF-16 is named, with how to save it: %s', (file) => {
      const copy = contentCopy();
      copy.write(file, utf16(copy.text(file)));
      expect(copy.problems()).toEqual([{ file, line: undefined, message: `UTF-16, or no text: ${asUtf8}` }]);
    });

    test('in another encoding is named with the first line that cannot be read', () => {
      const copy = contentCopy();
      // «да» in Windows-1251, on the third line.
      copy.write(
        russian,
        Buffer.concat([Buffer.from('# One\n# Two\n# '), Buffer.from([0xe4, 0xe0]), Buffer.from('\n')]),
      );
      expect(copy.problems()).toEqual([
        { file: russian, line: 3, message: `Not UTF-8, perhaps Windows-1251: ${asUtf8}` },
      ]);
    });

    test('has its letters in one piece, where an editor has written them in two', () => {
      const copy = contentCopy();
      copy.write(russian, copy.text(russian).normalize('NFD'));
      expect(copy.read().editions[0]?.terms['ru']?.zone.name).toBe('московское время');
      expect(copy.read().editions[0]?.terms['ru']?.services['device-data']?.name).toContain('информации, полученной');
    });
  });

  test('A folder without an edition is refused', () => {
    const copy = contentCopy();
    copy.remove('editions/initial');
    expect(copy.problems()).toEqual([
      { file: 'editions', message: 'No edition here. Each is a folder with policy.yaml.' },
    ]);
  });
});
