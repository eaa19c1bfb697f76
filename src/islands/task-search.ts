// Finds a task by one's own words, in any language of the site.
import MiniSearch from 'minisearch';

/** A task with everything it can be found by: its names, cells and synonyms. */
export type Task = { id: string; text: string };

/** Words that say nothing about a task. */
const shortest = 3;

function fold(term: string): string | null {
  const word = term.toLowerCase().replaceAll('ё', 'е');
  return word.length < shortest ? null : word;
}

/** A function from words to the ids of the tasks that they mean, best first. */
export function taskSearch(tasks: readonly Task[]): (words: string) => string[] {
  const index = new MiniSearch<Task>({
    fields: ['text'],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      // Word forms: an ending of a letter or two differs, a stem does not.
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
    },
  });
  index.addAll(tasks);
  return (words) => {
    const all = index.search(words, { combineWith: 'AND' });
    return (all.length ? all : index.search(words)).map(({ id }) => String(id));
  };
}
