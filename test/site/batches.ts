// The pages to open in a browser, a few at a time: a tab of its own for each takes longer to open than the page.
import { long } from '../rules/many.ts';

const atATime = 10;

export type Batch = { name: string; some: string[] };

/** What pages made alike have in common: their address without the ids of the edition and the clause. */
function kindOf(path: string): string {
  const kind = path
    .replace(/\/editions\/[^/]+\//, '/editions/<edition>/')
    .replace(/\/regulation\/[^/]+\/$/, '/regulation/<clause>/');
  return kind === path ? path.replace(/[^/]+\/$/, '…') : kind;
}

/** A clause in a pinned edition is made like one in the edition in force: the first stands for all but in the long run. */
function standsForItself(path: string, i: number, all: readonly string[]): boolean {
  return (
    long || !/\/editions\/.+\/regulation\/.+/.test(path) || all.findIndex((one) => kindOf(one) === kindOf(path)) === i
  );
}

export function batches(paths: readonly string[]): Batch[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths.filter(standsForItself)) kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), path]);
  return [...kinds].flatMap(([kind, all]) => inTurn(kind, all));
}

function inTurn(kind: string, all: readonly string[]): Batch[] {
  return Array.from({ length: Math.ceil(all.length / atATime) }, (_, i) => {
    const some = all.slice(i * atATime, (i + 1) * atATime);
    const [first = ''] = some;
    return { name: all.length > atATime ? `${kind} from ${first.split('/').at(-2) ?? ''}` : kind, some };
  });
}

/** One page of each kind, in turn in each language: they are made alike on every site. */
export function oneOfEach(paths: readonly string[], languages: readonly string[]): Batch[] {
  const kinds = Map.groupBy(paths, (path) =>
    path
      .replace(/^\/\w\w\//, '/<lang>/')
      .replace(/\/editions\/(?!compare\/)[^/]+\//, '/editions/<edition>/')
      .replace(/\/(regulation|changes)\/[^/]+\/$/, '/$1/<id>/'),
  );
  const some = [...kinds.values()].map((all, i) => {
    const lang = languages[i % languages.length] ?? '';
    return all.find((path) => path.startsWith(`/${lang}/`)) ?? all[0] ?? '';
  });
  return inTurn('one page of each kind', some);
}
