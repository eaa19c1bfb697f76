// The nearest useful records where none fits: some of the words, or words spelt almost so.
import type { SearchRecord } from '../../content/search-records.ts';
import { searched } from '../../i18n/words.ts';
import { taskSearch } from '../../islands/task-search.ts';

const enough = 5;

/** At most five records that come nearest to a query. */
export function near(query: string, records: Readonly<Record<string, SearchRecord>>): SearchRecord[] {
  const find = taskSearch(Object.entries(records).map(([id, record]) => ({ id, text: searched(record) })));
  return find(query)
    .slice(0, enough)
    .flatMap((id) => records[id] ?? []);
}
