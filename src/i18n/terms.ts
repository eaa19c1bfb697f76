// The names of an edition with their figures filled in, ready to print.
import type { Figure } from '../rules/figure.ts';
import type { Terms } from '../rules/terms.ts';
import { type FigureStrings, figureText } from './format.ts';
import { fill } from './fill.ts';

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
  return JSON.parse(JSON.stringify(terms), (_, value: unknown) =>
    typeof value === 'string' ? fill(value, values) : value,
  ) as Terms;
}
