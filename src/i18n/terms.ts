// The names of an edition with their figures filled in, ready to print.
import type { Figure } from '../rules/figure.ts';
import type { Terms } from '../rules/terms.ts';
import { type FigureStrings, figureText } from './format.ts';
import { fill } from './fill.ts';

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, mapStrings<unknown>(item, change)]),
    ) as T;
  return value;
}

/** Fills {figure} and {vendor} in every string of the terms. */
export function wordTerms(
  terms: Terms,
  figures: ReadonlyMap<string, Figure>,
  vendor: string,
  language: string,
  strings: FigureStrings,
): Terms {
  const values: Record<string, string> = { vendor };
  for (const [name, figure] of figures) values[name] = figureText(language, strings, figure);
  return mapStrings(terms, (text) => fill(text, values));
}
