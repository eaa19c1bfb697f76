// What a request must contain stands twice: in the words of the clause, and as names that the request is made of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const { editions, site } = readContent(content);
/** Words without their endings: a name stands in the nominative, the clause puts it in another case. */
const plain = (text: string): string =>
  text
    .replaceAll(/(\p{L}{5})\p{L}*/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.each(editions.flatMap(({ id, policy, terms }) => site.languages.map((lang) => ({ id, lang, policy, terms }))))(
  'The parts of a request are named in edition $id/$lang as its clause lists them, in the same order',
  ({ id, lang, policy, terms }) => {
    const clause = readFileSync(`${content}editions/${id}/${lang}/${policy.request.clause}.mdx`, 'utf8');
    const listed = [...clause.matchAll(/^- (.+)[;.]$/gm)].map(([, text = '']) => plain(text));
    expect(policy.request.items.map((item) => plain(terms[lang]?.request[item.id]?.name ?? ''))).toEqual(listed);
  },
);
