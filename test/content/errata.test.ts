import { expect, test } from 'vitest';
import { contentCopy, policy } from '../support/content/content-copy.ts';
import { clauses } from '../support/content/known-ids.ts';

const erratum = (text: string): string => `effective: null\nerrata:\n  - ${text}`;

test('An erratum has a date, the clauses that it corrects, and a reason in every language', () => {
  const copy = contentCopy();
  const text = '{ date: "2027-04-02", clauses: [refusal], reason: { ru: Опечатка, en: A misprint } }';
  copy.change(policy, 'effective: null', erratum(text));
  expect(copy.problems()).toEqual([]);
});

test('An erratum without a reason in a language of the site is refused with its line', () => {
  const copy = contentCopy();
  copy.change(
    policy,
    'effective: null',
    erratum('{ date: "2027-04-02", clauses: [refusal], reason: { en: A misprint } }'),
  );
  expect(copy.problems()).toEqual([
    {
      ...copy.place(policy, '{ date: "2027-04-02"'),
      message: 'The erratum of 2027-04-02 has no reason in "ru". Say there what was wrong.',
    },
  ]);
});

test('An erratum of an unknown clause is refused', () => {
  const copy = contentCopy();
  copy.change(
    policy,
    'effective: null',
    erratum('{ date: "2027-04-02", clauses: [refused], reason: { ru: Опечатка, en: A misprint } }'),
  );
  expect(copy.problems().map(({ message }) => message)).toEqual([`Unknown clause "refused". Known: ${clauses}.`]);
});
