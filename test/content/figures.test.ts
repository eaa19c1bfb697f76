// Each figure is written once, in policy.yaml: after a change there, the texts, the tables and the deadline all have it.
import { describe, expect, test } from 'vitest';
import { type LocalEdition, wordEdition } from '../../src/editions/local-edition.ts';
import type { Content } from '../../src/content/read.ts';
import { deadline } from '../../src/rules/deadline.ts';
import { inMoscow, moscow } from '../support/rules/moscow-time.ts';
import { contentCopy, policy } from '../support/content/content-copy.ts';

/** What `read` returns for the content as it is, and for a copy with two figures of policy.yaml changed. */
function beforeAndAfter<T>(read: (content: Content) => T): { before: T; after: T } {
  const copy = contentCopy();
  const before = read(copy.read());
  copy.change(policy, 'duration: PT4H', 'duration: PT3H');
  copy.change(policy, '{ open: "08:00", close: "16:00" }', '{ open: "09:00", close: "17:00" }');
  return { before, after: read(copy.read()) };
}

/** The only edition in a language. */
function inLanguage(lang: string): (content: Content) => LocalEdition {
  return ({ site, editions }) => {
    const [edition] = editions;
    if (!edition) throw new Error('The content has no edition.');
    return wordEdition(edition, site, lang, (id) => `https://support.example/${lang}/${id}/`);
  };
}

/** The text of a clause; `~` stands for a no-break space. */
function clause(edition: LocalEdition, id: string): { text: string; markdown: string } {
  const found = edition.clauses.get(id);
  if (!found) throw new Error(`There is no clause "${id}".`);
  const [text = '', markdown = ''] = [found.text, found.markdown].map((words) => words.replaceAll('\u00a0', '~'));
  return { text, markdown };
}

describe('A change of policy.yaml changes', () => {
  const words = [
    {
      lang: 'ru',
      was: { target: '4~часа', hours: 'с~08:00~до~16:00' },
      becomes: { target: '3~часа', hours: 'с~09:00~до~17:00' },
      opening: 'Запросы по~версиям On-premise и~Cloud обрабатываются в~рабочие дни',
      end: 'по~московскому времени (МСК).',
    },
    {
      lang: 'en',
      was: { target: '4~hours', hours: 'from~08:00~to~16:00' },
      becomes: { target: '3~hours', hours: 'from~09:00~to~17:00' },
      opening: 'Requests about the On-premise and Cloud versions are processed on working days',
      end: 'Moscow time (MSK).',
    },
  ];

  test.each(words)('the text of the clause on the hours, $lang', ({ lang, was, becomes, opening, end }) => {
    const { before, after } = beforeAndAfter(inLanguage(lang));
    const [old, changed] = [was, becomes].map(({ hours }) => `${opening} ${hours} ${end}`);
    expect(clause(before, 'server-window')).toEqual({ text: old, markdown: old });
    expect(clause(after, 'server-window')).toEqual({ text: changed, markdown: changed });
  });

  test.each(words)('in the table of levels only the cell of level 2, $lang', ({ lang, was, becomes }) => {
    const { before, after } = beforeAndAfter(inLanguage(lang));
    const [old, changed] = [before, after].map((edition) => clause(edition, 'priority-levels'));
    expect(old?.text.split(` 2 — ${was.target} — `)).toHaveLength(2);
    expect(old?.markdown.split(`\n| 2 | ${was.target} | `)).toHaveLength(2);
    expect(changed).toEqual({
      text: old?.text.replace(` 2 — ${was.target} — `, ` 2 — ${becomes.target} — `),
      markdown: old?.markdown.replace(`\n| 2 | ${was.target} | `, `\n| 2 | ${becomes.target} | `),
    });
  });

  test.each(words)('every other clause and name with these figures, $lang', ({ lang, was, becomes }) => {
    const { before, after } = beforeAndAfter(inLanguage(lang));
    const all = ({ clauses, terms }: LocalEdition) =>
      JSON.stringify([...clauses.values(), terms]).replaceAll('\u00a0', '~');
    expect(all(before)).toContain(was.hours);
    expect(all(before)).toContain(was.target);
    expect(all(after)).toBe(all(before).replaceAll(was.hours, becomes.hours).replaceAll(was.target, becomes.target));
  });

  test('the deadline', () => {
    const question = { deployment: 'cloud', level: '2', messages: [moscow('2026-11-23T15:00')] };
    const { before, after } = beforeAndAfter(({ editions: [edition], calendars }) => {
      if (!edition) throw new Error('The content has no edition.');
      const answer = deadline(edition.policy, calendars, question);
      if (answer.status === 'no-target' || answer.earliest === undefined) throw new Error('The answer is no range.');
      return { status: answer.status, earliest: inMoscow(answer.earliest), latest: inMoscow(answer.latest) };
    });
    // Monday 15:00 to 16:00 and three hours from Tuesday 08:00; or four hours on end.
    expect(before).toEqual({ status: 'committed', earliest: '2026-11-23T19:00:00', latest: '2026-11-24T11:00:00' });
    // Monday 15:00 to 17:00 and one hour from Tuesday 09:00; or three hours on end.
    expect(after).toEqual({ status: 'committed', earliest: '2026-11-23T18:00:00', latest: '2026-11-24T10:00:00' });
  });
});
