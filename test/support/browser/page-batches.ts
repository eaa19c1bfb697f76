// The pages that tests open in a browser, in batches of ten: a tab for each page would take longer.
import type { BuiltSite } from '../built/built-site.ts';
import { elementsOf } from '../built/elements.ts';
import { nestings } from '../built/page-structure.ts';
import { long } from '../long-run.ts';

const batchSize = 10;

export type Batch = { name: string; some: string[] };

/** The kind of a page: its address with placeholders for the language and the ids of edition and clause. */
function kindOf(path: string): string {
  return path
    .replace(/^\/\w\w\//, '/<lang>/')
    .replace(/\/editions\/(?!compare\/)[^/]+\//, '/editions/<edition>/')
    .replace(/\/(regulation|changes)\/[^/]+\/$/, '/$1/<id>/');
}

/**
 * Pages that together contain every nesting of elements on the site: one of each kind, in alternating languages, and every
 * further page with a nesting that no page before it has.
 */
function differentPages({ paths, languages, html }: BuiltSite): string[] {
  const first = [...Map.groupBy(paths, kindOf).values()].map((all, i) => {
    const lang = languages[i % languages.length] ?? '';
    return all.find((path) => path.startsWith(`/${lang}/`)) ?? all[0] ?? '';
  });
  const seen = new Set<string>();
  return [...new Set([...first, ...paths])].filter((path, i) => {
    const fresh = nestings(elementsOf(html(path))).filter((nesting) => !seen.has(nesting));
    for (const nesting of fresh) seen.add(nesting);
    return i < first.length || fresh.length > 0;
  });
}

function inBatches(name: string, all: readonly string[]): Batch[] {
  return Array.from({ length: Math.ceil(all.length / batchSize) }, (_, i) => {
    const some = all.slice(i * batchSize, (i + 1) * batchSize);
    return { name: all.length > batchSize ? `${name} from ${some[0] ?? ''}` : name, some };
  });
}

/** The pages to open in a browser: all of them in `npm run test:long`, otherwise those of `differentPages`. */
export function pagesToOpen(site: BuiltSite): Batch[] {
  if (!long) return inBatches('different pages', differentPages(site));
  return [...Map.groupBy(site.paths, kindOf)].flatMap(([kind, all]) => inBatches(kind, all));
}
