// The components of a clause name things that exist.
import { figures } from '../../rules/figure.ts';
import type { Policy } from '../../rules/policy.ts';
import type { Terms } from '../../rules/terms.ts';
import type { Word } from '../clause-file.ts';
import { termKinds } from '../term-entry.ts';

/** What a component's attribute may say, in the order of the files; undefined for one without an attribute. */
function allowed(word: Word, policy: Policy, terms: Terms): readonly string[] | undefined {
  switch (word.name) {
    case 'Figure':
      return [...figures(policy).keys()];
    case 'Term':
      return termKinds.flatMap((kind) => Object.keys(terms[kind]).map((id) => `${kind}.${id}`));
    case 'Ref':
      return policy.outline.flatMap(({ clauses }) => clauses);
    case 'Services':
    case 'Matrix':
      return policy.services.map(({ id }) => id);
    case 'Contact':
      return policy.roles.filter(({ email }) => email).map(({ id }) => id);
    default:
      return undefined;
  }
}

const nouns: Record<string, string> = { Figure: 'figure', Term: 'term', Ref: 'reference', Contact: 'role' };

/** What is wrong with the components of a clause, by line. */
export function checkWords(words: readonly Word[], policy: Policy, terms: Terms): { line: number; message: string }[] {
  return words.flatMap((word) => {
    const known = allowed(word, policy, terms);
    if (!known || known.includes(word.value)) return [];
    const noun = nouns[word.name] ?? 'list';
    return [{ line: word.line, message: `Unknown ${noun} "${word.value}". Known: ${known.join(', ')}.` }];
  });
}
