// The state of a tool is the query of its address, so that every answer can be linked, reloaded and sent.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ZodMiniType } from 'zod/mini';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import { carried, theme } from './parameters.ts';
import { pathNames } from './wizard-steps.ts';
import { quoted } from '../../wording/escape-for-display.ts';

/** The parameters of a tool: a schema each, and the values to name when it refuses one, where they can be named. */
export type Parameters = Record<
  string,
  {
    schema: ZodMiniType<string>;
    known?: string | undefined;
    /** Mends what an address does to a value that was written into it by hand. */
    mend?: (value: string) => string;
    /** The id of the control that sets it, where that is not the parameter's name. */
    field?: string;
  }
>;
export type Values = Record<string, string | undefined>;

/** What stands in the way of an answer. `field`: the id of the control that mends it, where one does. */
export type Problem = { text: string; field?: string };
export type Query = { values: Values; problems: Problem[] };

/** So many mistakes of an address are told one by one. */
const most = 8;

/**
 * Reads a query. A value or a name that is wrong is left out and said, and so is a name with two values; the rest is
 * kept, and what belongs to another tool of the path is carried on.
 */
export function readQuery(search: string, parameters: Parameters, t: Dictionary['form']): Query {
  const values: Values = {};
  const given = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(search)) given.set(name, (given.get(name) ?? new Set()).add(value));
  const problems = [...given].flatMap(([name, [first = '', ...more]]): Problem[] => {
    const parameter = parameterOf(name, parameters);
    if (!parameter) return [{ text: fill(t.badName, { name: quoted(name) }) }];
    const { schema, known, mend, field = Object.hasOwn(parameters, name) ? name : undefined } = parameter;
    const said = (text: string): Problem[] => [field === undefined ? { text } : { text, field }];
    if (more.length) {
      const all = [first, ...more].slice(0, most).map(quoted);
      return said(fill(t.repeated, { name, values: all.join(', ') }));
    }
    const value = mend?.(first) ?? first;
    if (!schema.safeParse(value).success) {
      const what = { name, value: quoted(first) };
      return said(known === undefined ? fill(t.badCarried, what) : fill(t.badValue, { ...what, known }));
    }
    values[name] = value;
    return [];
  });
  if (problems.length <= most) return { values, problems };
  const rest = { text: fill(t.moreProblems, { n: problems.length - most }) };
  return { values, problems: [...problems.slice(0, most), rest] };
}

/** What a name in an address means: to this tool, or to another one of the path. */
function parameterOf(name: string, own: Parameters): Parameters[string] | undefined {
  if (Object.hasOwn(own, name)) return own[name];
  if (name === 'theme') return theme;
  return pathNames.includes(name) ? carried : undefined;
}

/** Writes the values as a query: the tool's own in the order of its parameters, then the path's. */
export function writeQuery(values: Values, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const name of new Set([...Object.keys(parameters), ...pathNames])) {
    const value = values[name];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

let retry: ReturnType<typeof setTimeout> | undefined;

/** Puts a query into the page's address; later, where the browser refuses: Safari takes 100 changes in half a minute. */
function writeAddress(query: string): void {
  clearTimeout(retry);
  try {
    history.replaceState(null, '', location.pathname + query + location.hash);
  } catch {
    retry = setTimeout(writeAddress, 1000, query);
  }
}

/**
 * The query of the page's address, and a way to change some of its values. As the page is served it is empty; it is read
 * as soon as that stands (a layout effect), since a reader who comes before it would change what is not there yet.
 */
export function useQuery(parameters: Parameters, t: Dictionary['form']): Query & { set: (change: Values) => void } {
  const [query, setQuery] = useState<Query>({ values: {}, problems: [] });
  useLayoutEffect(() => {
    const read = (): void => {
      setQuery(readQuery(location.search, parameters, t));
    };
    read();
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, []);
  const set = (change: Values): void => {
    const values = { ...query.values, ...change };
    writeAddress(writeQuery(values, parameters));
    setQuery({ values, problems: [] });
  };
  return { ...query, set };
}
