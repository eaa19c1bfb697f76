// Addresses of pages of every kind.
import { answerStates } from './answer-states.ts';

/** A page of each kind in a language; the tools with an answer, on the site and in a frame. */
export function pageKinds(lang: string): string[] {
  const first = (tool: string): string =>
    answerStates.find(({ path }) => path === `/${lang}/${tool}/`)?.states[0]?.address ?? `No state of ${tool}.`;
  const tools = ['coverage', 'priority', 'deadline'].map(first);
  const pages = ['', 'regulation/', 'regulation/priority-levels/', 'both/', 'readings/', 'glossary/', 'editions/'];
  return [
    ...[...pages, 'editions/initial/regulation/', 'editions/initial/regulation/refusal/', 'accessibility/'].map(
      (page) => `/${lang}/${page}`,
    ),
    ...tools,
    first('request'),
    ...tools.map((address) => address.replace(`/${lang}/`, `/${lang}/embed/`)),
  ];
}

/** The pages with every language at once. */
export const multilingualPages = ['/', '/nowhere/'];
