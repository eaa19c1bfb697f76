// Finds a task by one's own words, in any language of the site.
import MiniSearch from 'minisearch';

/** A task with everything it can be found by: its names, cells and synonyms. */
export type Task = { id: string; text: string };

/** Words that say nothing about a task. */
const shortest = 3;
/** So much of what is typed is looked for. */
const longest = 200;

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
    // A word of thousands of letters would be compared with every word there is, letter by letter.
    const query = words.slice(0, longest);
    const all = index.search(query, { combineWith: 'AND' });
    return (all.length ? all : index.search(query)).map(({ id }) => String(id));
  };
}
