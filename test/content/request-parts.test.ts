// What a request must contain is written twice: in the text of its clause, and in the names of the fields of a request.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const { editions, site } = readContent(content);
/** Words without their endings: names are in the nominative case, the clause uses others. */
const plain = (text: string): string =>
  text
    .replaceAll(/(\p{L}{5})\p{L}*/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();

test.each(editions.flatMap(({ id, policy, terms }) => site.languages.map((lang) => ({ id, lang, policy, terms }))))(
  'The fields of a request in edition $id/$lang have the names and order of the list in its clause',
  ({ id, lang, policy, terms }) => {
    const clause = readFileSync(`${content}editions/${id}/${lang}/${policy.request.clause}.mdx`, 'utf8');
    const listed = [...clause.matchAll(/^- (.+)[;.]$/gm)].map(([, text = '']) => plain(text));
    expect(policy.request.items.map((item) => plain(terms[lang]?.request[item.id]?.name ?? ''))).toEqual(listed);
  },
);
