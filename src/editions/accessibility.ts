// What the page on accessibility states, for the page and for its Markdown.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';

/** What the site was made to and checked by: pixels are those of CSS; `zoom` is in percent. */
const facts = { standard: 'WCAG 2.2', level: 'AA', width: '320', zoom: '400', target: '24 × 24' };

/** The keys of the site, as they stand on keyboards. */
export function siteKeys({ keys }: Dictionary['accessibility']): { keys: string[]; does: string }[] {
  return [
    { keys: ['/', 'Ctrl + K', '⌘ + K'], does: keys.search },
    { keys: ['↑', '↓', 'Home', 'End', 'Enter'], does: keys.results },
    { keys: ['Esc'], does: keys.close },
  ];
}

/** A part of the page: a paragraph, or a list. */
export type StatementPart = { title: string; text: string } | { title: string; items: string[] };

/** What is claimed, how it was checked and what is known to be missing, in this order. */
export function statement({ claim, checked, limits }: Dictionary['accessibility']): StatementPart[] {
  const listed = (items: Record<string, string>): string[] => Object.values(items).map((text) => fill(text, facts));
  return [
    { title: claim.title, text: fill(claim.text, facts) },
    { title: checked.title, items: listed(checked.items) },
    { title: limits.title, items: listed(limits.items) },
  ];
}
