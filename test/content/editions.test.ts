import { describe, expect, test } from 'vitest';
import { contentCopy, type ContentCopy, policy } from '../support/content/content-copy.ts';

const later = 'editions/autumn/policy.yaml';

/** A copy of the content with a second edition, whose folder is the first in alphabetical order. */
function withAutumn(): ContentCopy {
  const copy = contentCopy();
  copy.duplicate('editions/initial', 'editions/autumn');
  return copy;
}

describe('Two editions', () => {
  test('are sorted by date, whatever the names of their folders', () => {
    const copy = withAutumn();
    copy.change(later, 'effective: null', 'effective: "2027-09-01"');
    expect(copy.problems()).toEqual([]);
    expect(copy.read().editions.map(({ id }) => id)).toEqual(['initial', 'autumn']);
  });

  test('cannot both be without a date', () => {
    const copy = withAutumn();
    expect(copy.problems()).toEqual([
      {
        file: 'editions',
        message: 'Editions "autumn" and "initial" have no date: give one of them a date of its own.',
      },
    ]);
  });

  test('cannot take effect on the same date', () => {
    const copy = withAutumn();
    copy.change(policy, 'effective: null', 'effective: "2027-09-01"');
    copy.change(later, 'effective: null', 'effective: "2027-09-01"');
    expect(copy.problems()).toEqual([
      {
        file: 'editions',
        message: 'Editions "autumn" and "initial" both take effect on 2027-09-01: give one of them a date of its own.',
      },
    ]);
  });

  test('may take effect on consecutive days', () => {
    const copy = withAutumn();
    copy.change(policy, 'effective: null', 'effective: "2027-08-31"');
    copy.change(later, 'effective: null', 'effective: "2027-09-01"');
    expect(copy.problems()).toEqual([]);
  });

  test('are checked separately', () => {
    const copy = withAutumn();
    const line = copy.change(later, 'fix: fix-with-release', 'fix: priority-release');
    copy.remove('editions/autumn/en/refusal.mdx');
    const [unknown, lacks, ...rest] = copy.problems();
    expect(rest).toEqual([]);
    expect(unknown?.file).toBe(line.file);
    expect(unknown?.message).toMatch(/^Unknown clause "priority-release"\. Known: eligibility, /);
    expect(lacks).toEqual({
      file: 'editions/autumn/en/refusal.mdx',
      message:
        'Clause "refusal" of policy.yaml has no text in "en". Write this file, or take the clause out of the outline.',
    });
  });

  test('need an email address for every role that has one in any edition', () => {
    const copy = withAutumn();
    copy.change(later, 'effective: null', 'effective: "2027-09-01"');
    copy.change(later, '{ id: personal-manager,', '{ id: personal-manager, email: true,');
    expect(copy.problems()).toEqual([
      { file: 'site.yaml', message: 'No address for the role "personal-manager". Add contacts.personal-manager.' },
    ]);
  });
});

describe('The field `replaced` of an edition', () => {
  const replaced = (copy: ContentCopy, text: string) => {
    copy.change(later, 'effective: null', `effective: "2027-09-01"\nreplaced: ${text}`);
    return copy.problems().map(({ message }) => message.replace(/Known: .*/, 'Known: …'));
  };

  test('names only clauses that the edition no longer has', () => {
    expect(replaced(withAutumn(), '{ refusal: business-conduct }')).toEqual([
      '"refusal" is a clause of this edition: "replaced" names clauses that it no longer has.',
    ]);
  });
  test('maps clauses of the previous edition to clauses of this one', () => {
    expect(replaced(withAutumn(), '{ nothing: nowhere }')).toEqual([
      'Unknown clause "nowhere". Known: …',
      'The edition before has no clause "nothing". Known: …',
    ]);
  });
  test('is refused in the earliest edition', () => {
    const copy = contentCopy();
    copy.change(policy, 'effective: null', 'effective: null\nreplaced: { gone: refusal }');
    expect(copy.problems().map(({ message }) => message)).toEqual([
      'The earliest edition replaces nothing: take "replaced" out.',
    ]);
  });
});
