// The state of a tool is the query of its address, so that every answer can be linked, reloaded and sent.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { parameterOf, type Parameters, type Value, type ValuesOf } from './parameters.ts';
import { type WizardName, wizardNames } from './wizard-steps.ts';

/** An error shown above the form. `field`: the id of the control to correct, if there is one. */
export type FieldError = { text: string; field?: string };

/** The tool's own parameters as their schemas read them, and those of the other steps as texts. */
export type Values<P extends Parameters> = ValuesOf<P> & Partial<Record<Exclude<WizardName, keyof P>, string>>;
/** The values of any tool: what is handed on to another step. */
export type AnyValues = Readonly<Record<string, Value | undefined>>;
export type Query<P extends Parameters> = { values: Values<P>; errors: FieldError[] };

/** How many errors of an address, and how many values of a repeated parameter, are listed at most. */
const maxListed = 8;

/**
 * Reads a query. A value or a name that is wrong, and a name with two values, is left out with an error; the rest is
 * kept, and what belongs to another step is carried on.
 */
export function readQuery<P extends Parameters>(search: string, parameters: P, t: Dictionary['form']): Query<P> {
  const values: Record<string, Value> = {};
  const given = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(search)) given.set(name, (given.get(name) ?? new Set()).add(value));
  const errors = [...given].flatMap(([name, [first = '', ...more]]): FieldError[] => {
    const parameter = parameterOf(name, parameters);
    if (!parameter) return [{ text: fill(t.badName, { name: escapeForDisplay(name) }) }];
    const { parse, schema, known, field = Object.hasOwn(parameters, name) ? name : undefined } = parameter;
    const refused = (text: string): FieldError[] => [field === undefined ? { text } : { text, field }];
    if (more.length) {
      const all = [first, ...more].slice(0, maxListed).map(escapeForDisplay);
      return refused(fill(t.repeated, { name, values: all.join(', ') }));
    }
    const { success, data } = schema.safeParse(parse?.(first) ?? first);
    if (!success) {
      const what = { name, value: escapeForDisplay(first) };
      const names = typeof known === 'function' ? known(first) : known;
      return refused(names === undefined ? fill(t.badCarried, what) : fill(t.badValue, { ...what, known: names }));
    }
    values[name] = data;
    return [];
  });
  const rest = { text: fill(t.moreProblems, { n: errors.length - maxListed }) };
  return {
    values: values as Values<P>,
    errors: errors.length > maxListed ? [...errors.slice(0, maxListed), rest] : errors,
  };
}

/** Writes values as a query: those named in `first`, in their order, then those of all steps. Lists get commas. */
export function writeQuery(values: AnyValues, first: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const name of new Set([...Object.keys(first), ...wizardNames])) {
    const value = String(values[name] ?? '');
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
 * The query of the page's address, and a way to change some of its values. Empty when the page is served; read in a
 * layout effect, so that input before hydration is not overwritten.
 */
export function useQuery<P extends Parameters>(
  parameters: P,
  t: Dictionary['form'],
): Query<P> & { set: (change: Partial<Values<P>>) => void } {
  const [query, setQuery] = useState<Query<P>>({ values: {}, errors: [] });
  useLayoutEffect(() => {
    const read = (): void => setQuery(readQuery(location.search, parameters, t));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const set = (change: Partial<Values<P>>): void => {
    const values = { ...query.values, ...change };
    writeAddress(writeQuery(values, parameters));
    setQuery({ values, errors: [] });
  };
  return { ...query, set };
}
