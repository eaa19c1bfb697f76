// The state of a tool is the query of its address, so that every answer can be linked, reloaded and sent.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { decodeAgain, fragmentOfAddress, isForeignTag, knownName, queryOfAddress, spellingsOf } from './link-repair.ts';
import { parameterOf, type Parameters, type Value, type ValuesOf } from './parameters.ts';
import { type WizardName, wizardNames } from './wizard-steps.ts';

/** An error shown above the form. `field`: the id of the control to correct, `name`: the parameter, if there is one. */
export type FieldError = { text: string; field?: string; name?: string };

/** The tool's own parameters as their schemas read them, and those of the other steps as texts. */
export type Values<P extends Parameters> = ValuesOf<P> & Partial<Record<Exclude<WizardName, keyof P>, string>>;
/** The values of any tool: what is handed on to another step. */
export type AnyValues = Readonly<Record<string, Value | undefined>>;
export type Query<P extends Parameters> = {
  values: Values<P>;
  errors: FieldError[];
  /** The texts of own parameters that no schema accepts, by name. An answer that needs one of them is not given. */
  refused: Readonly<Partial<Record<string, string>>>;
  /** What was repaired, as name=value. */
  repaired: string[];
  /** Names that no tool has and no program is known to add. They are passed over. */
  unknown: string[];
};

/** How many errors of an address, and how many values of a repeated parameter, are listed at most. */
const maxListed = 8;

/** A parameter of an address as it was read: the value of each text given for it, by what makes two of them the same. */
type GivenParameter = { texts: Map<string, { text: string; value: Value | undefined }>; repaired: boolean };

/** Reads the pairs of a query by name. A value that holds the rest of the query is cut where that begins. */
function readPairs(search: string, parameters: Parameters): Map<string, GivenParameter> {
  const own = Object.keys(parameters);
  const known = [...new Set([...own, ...wizardNames])];
  const parametersGiven = new Map<string, GivenParameter>();
  const pairs = [...new URLSearchParams(search)].map((pair) => ({ pair, repaired: false }));
  const further = (query: string): void => {
    pairs.push(...[...new URLSearchParams(query)].map((pair) => ({ pair, repaired: true })));
  };
  for (const { pair, repaired } of pairs) {
    const [given] = pair;
    let [, text] = pair;
    // The whole query, or the rest of it, was encoded.
    if (/=|%3D/i.test(given)) {
      further(decodeAgain(text ? `${given}=${text}` : given));
      continue;
    }
    const name = knownName(
      given,
      known,
      own.filter((one) => !parametersGiven.has(one)),
    );
    const parameter = parameterOf(name, parameters);
    const one = parametersGiven.get(name) ?? { texts: new Map(), repaired: false };
    parametersGiven.set(name, one);
    const accepted = (): [spelling: string, value: Value] | undefined => {
      for (const spelling of spellingsOf(text)) {
        const { success, data } = parameter?.schema.safeParse(parameter.parse?.(spelling) ?? spelling) ?? {};
        if (success && data !== undefined) return [spelling, data];
      }
      return undefined;
    };
    let found = accepted();
    const cut = found ? -1 : decodeAgain(text).search(/&(?:amp;|#0*38;)*[\w-]+=/);
    if (parameter && cut >= 0) {
      further(decodeAgain(text).slice(cut));
      text = decodeAgain(text).slice(0, cut);
      found = accepted();
    }
    one.texts.set(found ? `= ${String(found[1])}` : text, { text, value: found?.[1] });
    if (repaired || name !== given || cut >= 0 || (found && found[0] !== text)) one.repaired = true;
  }
  return parametersGiven;
}

/**
 * Reads a query. A value that is wrong, and a name with two values, is left out with an error; names that no tool has are
 * passed over. The rest is kept, and what belongs to another step is carried on.
 */
export function readQuery<P extends Parameters>(search: string, parameters: P, t: Dictionary['form']): Query<P> {
  const values: Record<string, Value> = {};
  const refused: Record<string, string> = {};
  const repaired: string[] = [];
  const unknown: string[] = [];
  const parametersGiven = readPairs(search, parameters);
  const errors = [...parametersGiven].flatMap(([name, one]): FieldError[] => {
    const parameter = parameterOf(name, parameters);
    const [{ text, value } = { text: '', value: undefined }, ...more] = one.texts.values();
    if (!parameter) {
      if (/^[\w-]+$/.test(name) && !isForeignTag(name)) unknown.push(escapeForDisplay(name));
      return [];
    }
    const { known, refusal = 'badValue', field = Object.hasOwn(parameters, name) ? name : undefined } = parameter;
    const refuse = (error: string, given = text): FieldError[] => {
      if (field !== undefined) refused[name] = given;
      return [field === undefined ? { text: error, name } : { text: error, field, name }];
    };
    if (more.length) {
      const all = [text, ...more.map((other) => other.text)].slice(0, maxListed);
      return refuse(fill(t.repeated, { name, values: all.map(escapeForDisplay).join(', ') }), all.join(', '));
    }
    if (value === undefined) {
      const what = { name, value: escapeForDisplay(text) };
      return refuse(known === undefined ? fill(t.badCarried, what) : fill(t[refusal], { ...what, known }));
    }
    values[name] = value;
    if (one.repaired) repaired.push(`${name}=${escapeForDisplay(String(value))}`);
    return [];
  });
  const rest = { text: fill(t.moreProblems, { n: errors.length - maxListed }) };
  return {
    values: values as Values<P>,
    errors: errors.length > maxListed ? [...errors.slice(0, maxListed), rest] : errors,
    refused,
    repaired: repaired.slice(0, maxListed),
    unknown: unknown.slice(0, maxListed),
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
    history.replaceState(null, '', location.pathname + query + fragmentOfAddress(location));
    // The browser fires no event, and links outside of the tool carry the query too.
    dispatchEvent(new Event('addresschange'));
  } catch {
    retry = setTimeout(writeAddress, 1000, query);
  }
}

/** A query as a page has read it: `opened` counts the addresses that were opened. */
export type OpenedQuery<P extends Parameters> = Query<P> & { opened: number };
/** The query of any tool. */
export type AnyQuery = Omit<OpenedQuery<Parameters>, 'values'>;

/**
 * The query of the page's address, and a way to change some of its values. Empty when the page is served; read in a
 * layout effect, so that input before hydration is not overwritten. A text that is refused stays in the address, with its
 * error, until its parameter is set.
 */
export function useQuery<P extends Parameters>(
  parameters: P,
  t: Dictionary['form'],
): OpenedQuery<P> & { set: (change: Partial<Values<P>>) => void } {
  const [query, setQuery] = useState<OpenedQuery<P>>({
    values: {},
    errors: [],
    refused: {},
    repaired: [],
    unknown: [],
    opened: 0,
  });
  useLayoutEffect(() => {
    const read = (): void => {
      const found = readQuery(queryOfAddress(location), parameters, t);
      if (found.repaired.length) writeAddress(writeQuery({ ...found.refused, ...found.values }, parameters));
      setQuery(({ opened }) => ({ ...found, opened: opened + 1 }));
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const set = (change: Partial<Values<P>>): void => {
    const values = { ...query.values, ...change };
    const refused = Object.fromEntries(Object.entries(query.refused).filter(([name]) => !Object.hasOwn(change, name)));
    writeAddress(writeQuery({ ...refused, ...values }, parameters));
    const errors = query.errors.filter(({ name = '' }) => Object.hasOwn(refused, name));
    setQuery({ ...query, values, errors, refused, repaired: [], unknown: [] });
  };
  return { ...query, set };
}
