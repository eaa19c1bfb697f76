// The state of a tool is the query of its address, so that every answer can be linked, reloaded and sent.
import { useEffect, useState } from 'preact/hooks';
import type { ZodMiniType } from 'zod/mini';
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { pathNames } from './path.ts';

/** The parameters of a tool: a schema each, and the values to name when it refuses one. */
export type Parameters = Record<
  string,
  {
    schema: ZodMiniType<string>;
    known: string;
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

const longest = 80;

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * Reads a query. A value or a name that is wrong is left out and said; the rest is kept, and so is what belongs to
 * another tool of the path.
 */
export function readQuery(search: string, parameters: Parameters, t: Dictionary['form']): Query {
  const values: Values = {};
  const problems: Problem[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter && pathNames.includes(name)) values[name] = value;
    else if (!parameter) problems.push({ text: fill(t.badName, { name: shorten(name) }) });
    else if (parameter.schema.safeParse(parameter.mend?.(value) ?? value).success)
      values[name] = parameter.mend?.(value) ?? value;
    else
      problems.push({
        text: fill(t.badValue, { name, value: shorten(value), known: parameter.known }),
        field: parameter.field ?? name,
      });
  }
  return { values, problems };
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

/** The query of the page's address, and a way to change some of its values. Before the script runs it is empty. */
export function useQuery(parameters: Parameters, t: Dictionary['form']): Query & { set: (change: Values) => void } {
  const [query, setQuery] = useState<Query>({ values: {}, problems: [] });
  useEffect(() => {
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
    history.replaceState(null, '', location.pathname + writeQuery(values, parameters) + location.hash);
    setQuery({ values, problems: [] });
  };
  return { ...query, set };
}
