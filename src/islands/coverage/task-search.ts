// Finds a task by one's own words, in any language of the site.
import type { Options } from 'minisearch';
import MiniSearch from 'minisearch';

/** A task with everything it can be found by: its names, cells and synonyms. */
export type Task = { id: string; text: string };

/** Shorter words say nothing about a task. */
const minTermLength = 3;
/** How many characters of what is typed are looked for: each long word is compared with every word of the index. */
const maxQueryLength = 200;

/** How words are compared: by beginnings, and with one letter in four misspelt, since forms differ by their endings. */
export const wordOptions: Pick<Options, 'processTerm' | 'searchOptions'> = {
  processTerm: (term) => {
    const word = term.toLowerCase().replaceAll('ё', 'е');
    return word.length < minTermLength ? null : word;
  },
  searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.25 : false) },
};

/** Returns a search function: ids of tasks that match all words of the query, else any word; best first. */
export function taskSearch(tasks: readonly Task[]): (words: string) => string[] {
  const index = new MiniSearch<Task>({ ...wordOptions, fields: ['text'] });
  index.addAll(tasks);
  return (words) => {
    const query = words.slice(0, maxQueryLength);
    const all = index.search(query, { combineWith: 'AND' });
    return (all.length ? all : index.search(query)).map(({ id }) => String(id));
  };
}
